// Looks out for files that were double-clicked or dropped, and loads what opens them when one is there.
import { lazy, Suspense, useState } from 'react';
import { useOperation } from '../api/use-operation.ts';

const IncomingFiles = lazy(async () => ({
  default: (await import('../features/incoming/index.ts')).IncomingFiles,
}));

export const Incoming = () => {
  const files = useOperation('handed-file.list', {}).data ?? [];
  const [isNeeded, setNeeded] = useState(false);
  if (!isNeeded && files.length > 0) setNeeded(true);
  return isNeeded ? (
    <Suspense fallback={null}>
      <IncomingFiles files={files} />
    </Suspense>
  ) : null;
};
