// The frame of the screens that belong to no single review.
import { Outlet } from '@tanstack/react-router';
import { useHere } from '../api/navigation.ts';
import { paths } from '../api/paths.ts';
import { appMessages } from '../messages/app.ts';
import { AppFrame, Link, TopBar } from '../ui/index.ts';
import { Safeguarding } from './safeguarding.tsx';
import { useSafeguarding } from './use-safeguarding.ts';

export const OutsideFrame = () => {
  const here = useHere();
  const safeguarding = useSafeguarding();
  return (
    <AppFrame
      place={here}
      topBar={
        <TopBar homeHref={paths.start()} onSafeguarding={safeguarding.open}>
          <Link href={paths.settings()}>{appMessages.settings}</Link>
        </TopBar>
      }
    >
      <Outlet />
      <Safeguarding isOpen={safeguarding.isOpen} onOpenChange={safeguarding.setOpen} />
    </AppFrame>
  );
};
