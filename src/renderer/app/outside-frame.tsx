// The frame around the screens that belong to no single review.
import { Outlet } from '@tanstack/react-router';
import { PlainFrame } from './plain-frame.tsx';

export const OutsideFrame = () => (
  <PlainFrame>
    <Outlet />
  </PlainFrame>
);
