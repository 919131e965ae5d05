// What stands beside the note box: prompts or what the evidence carries, open or folded. One key
// brings the prompts up and takes them away again, back to what was there before.
import { useCallback, useMemo } from 'react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { formMessages } from '../../../messages/form.ts';
import { useRememberedSwitch } from '../../../ui/index.ts';

export type SideView = 'prompts' | 'evidence';

export interface CaptureSideState {
  readonly title: string;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly view: SideView;
  readonly show: (view: SideView) => void;
  readonly togglePrompts: () => void;
}

export function useCaptureSide(): CaptureSideState {
  const [isOpen, setOpen] = useRememberedSwitch('side.capture', true);
  const [isPrompts, setPrompts] = useRememberedSwitch('capture.prompts', true);
  // Folded before the key brought it up: folded again by the same key.
  const [wasFolded, setWasFolded] = useRememberedSwitch('capture.prompts-from-folded', false);

  const show = useCallback(
    (view: SideView) => {
      setPrompts(view === 'prompts');
      setWasFolded(false);
    },
    [setPrompts, setWasFolded],
  );
  const togglePrompts = useCallback(() => {
    if (isOpen && isPrompts) {
      if (wasFolded) setOpen(false);
      else setPrompts(false);
      setWasFolded(false);
      return;
    }
    setWasFolded(!isOpen);
    setPrompts(true);
    setOpen(true);
  }, [isOpen, isPrompts, wasFolded, setOpen, setPrompts, setWasFolded]);

  return useMemo(
    () => ({
      title: isPrompts ? formMessages.side.prompts : evidenceMessages.weight.title,
      isOpen,
      setOpen,
      view: isPrompts ? 'prompts' : 'evidence',
      show,
      togglePrompts,
    }),
    [isOpen, isPrompts, setOpen, show, togglePrompts],
  );
}
