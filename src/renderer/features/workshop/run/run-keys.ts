// Which step a key asks for while a workshop runs. What is being typed keeps its keys.

export type RunStep =
  'next' | 'pause' | 'more' | 'less' | 'notes' | 'room' | 'full-screen' | 'keys' | 'leave-room';

const steps: Readonly<Record<string, RunStep>> = {
  PageDown: 'next',
  p: 'pause',
  '+': 'more',
  '=': 'more',
  '-': 'less',
  m: 'notes',
  w: 'room',
  f: 'full-screen',
  '?': 'keys',
  Escape: 'leave-room',
};

export function runStepOf(event: KeyboardEvent): RunStep | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const { target, key } = event;
  if (
    target instanceof HTMLElement &&
    target.closest(
      '[role="dialog"], [role="alertdialog"], [role="listbox"], input, textarea, [role="spinbutton"]',
    ) !== null
  ) {
    return null;
  }
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(steps, name) ? (steps[name] ?? null) : null;
}
