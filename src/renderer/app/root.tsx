// The outermost part of the page: links of the kit go through the router, and whatever screen comes
// up, the keyboard and the screen reader start at its top.
import { Outlet, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { KitProvider } from '../ui/index.ts';
import { DropTarget } from './drop-target.tsx';
import { Incoming } from './incoming.tsx';
import { WorkUnderWay } from './work-under-way.tsx';
import { useScreenFocus } from './screen-focus.ts';

const hrefOf = (path: string): string => `#${path}`;

export const Root = () => {
  const { history } = useRouter();
  useScreenFocus();
  const navigate = useCallback((path: string) => history.push(path), [history]);
  return (
    <KitProvider navigate={navigate} useHref={hrefOf}>
      <Outlet />
      <Incoming />
      <DropTarget />
      <WorkUnderWay />
    </KitProvider>
  );
};
