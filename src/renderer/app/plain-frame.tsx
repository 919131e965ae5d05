// The frame of what belongs to no single review: a bar with settings and safeguarding, no journey.
import type { ReactNode } from 'react';
import { useHere } from '../api/navigation.ts';
import { paths } from '../api/paths.ts';
import { appMessages } from '../messages/app.ts';
import { AppFrame, Link, TopBar } from '../ui/index.ts';
import { Safeguarding } from './safeguarding.tsx';
import { useSafeguarding } from './use-safeguarding.ts';

export const PlainFrame = ({ children }: { readonly children: ReactNode }) => {
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
      {children}
      <Safeguarding isOpen={safeguarding.isOpen} onOpenChange={safeguarding.setOpen} />
    </AppFrame>
  );
};
