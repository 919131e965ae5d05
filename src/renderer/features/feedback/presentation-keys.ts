// Which step a key asks for while presenting. A button or a field keeps its own Space and Enter.

export type PresentationStep =
  'next' | 'previous' | 'first' | 'last' | 'blank' | 'notes' | 'full-screen' | 'keys' | 'leave';

const steps: Readonly<Record<string, PresentationStep>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  n: 'notes',
  f: 'full-screen',
  '?': 'keys',
  Escape: 'leave',
};

export const stepOfKey = (key: string): PresentationStep | null =>
  steps[key.length === 1 ? key.toLowerCase() : key] ?? null;

export function stepOfPress(event: KeyboardEvent): PresentationStep | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { target } = event;
  if (target instanceof HTMLElement) {
    if (target.closest('[role="dialog"], [role="alertdialog"], input, textarea') !== null) {
      return null;
    }
    if (event.key === ' ' && target.closest('button, a') !== null) return null;
  }
  return stepOfKey(event.key);
}

/** Where the step leads to among so many slides. */
export function placeAfter(step: PresentationStep, at: number, count: number): number {
  const last = Math.max(0, count - 1);
  switch (step) {
    case 'next':
      return Math.min(last, at + 1);
    case 'previous':
      return Math.max(0, at - 1);
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return Math.min(at, last);
  }
}
