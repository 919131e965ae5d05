// Gives focus to a field by its id, whether the id sits on the input itself or on a group around it.

const focusable =
  'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button:not(:disabled), ' +
  'select:not(:disabled), a[href], [contenteditable="true"], [role=spinbutton], [tabindex="0"]';

export const focusField = (fieldId: string): boolean => {
  const field = document.getElementById(fieldId);
  if (field === null) return false;
  const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable);
  if (target === null) return false;
  target.focus();
  target.scrollIntoView({ block: 'center' });
  return document.activeElement === target;
};
