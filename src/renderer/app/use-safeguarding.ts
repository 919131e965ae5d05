// Opens safeguarding by its two keys, from wherever one is, a dialog included.
import { useState } from 'react';
import { useShortcut } from '../ui/index.ts';

export function useSafeguarding() {
  const [isOpen, setOpen] = useState(false);
  const open = (): void => setOpen(true);
  useShortcut('safeguarding', open, { isInDialog: true });
  useShortcut('safeguardingKey', open, { isInDialog: true });
  return { isOpen, setOpen, open };
}
