// Takes up the files that were double-clicked or dropped, one after the other, over whatever screen is
// up: each goes the way it would go through its dialog.
import { useState } from 'react';
import type { HandedFile } from '../../../shared/ipc/handed-file.contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { IncomingBundle } from './parts/incoming-bundle.tsx';
import { IncomingCard } from './parts/incoming-card.tsx';
import { IncomingOther } from './parts/incoming-other.tsx';
import { IncomingPlan } from './parts/incoming-plan.tsx';
import { IncomingReviewFile } from './parts/incoming-review-file.tsx';
import { IncomingSheet } from './parts/incoming-sheet.tsx';

const OneFile = ({ file, onDone }: { readonly file: HandedFile; readonly onDone: () => void }) => {
  const props = { file, onDone };
  switch (file.kind) {
    case 'bundle':
      return <IncomingBundle {...props} />;
    case 'card':
      return <IncomingCard {...props} />;
    case 'review-file':
      return <IncomingReviewFile {...props} />;
    case 'sheet':
      return <IncomingSheet {...props} />;
    case 'plan':
      return <IncomingPlan {...props} />;
    case 'other':
      return <IncomingOther {...props} />;
    default:
      return assertNever(file.kind);
  }
};

export const IncomingFiles = ({ files }: { readonly files: readonly HandedFile[] }) => {
  const [current, setCurrent] = useState<HandedFile | null>(null);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  // Core lets go of a file as soon as it is opened; it stays ours until the person is done with it.
  const next = files.find(({ token }) => !done.has(token));
  if (current === null && next !== undefined) setCurrent(next);
  if (current === null) return null;
  const finish = (): void => {
    setDone((before) => new Set(before).add(current.token));
    setCurrent(null);
  };
  return <OneFile key={current.token} file={current} onDone={finish} />;
};
