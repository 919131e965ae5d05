// Gives the focus to something that an undo is about to bring back, once the page shows it: the
// button that was pressed goes away with its message, and the focus must not be lost with it.
const longestWait = 1_500;

/** `find` gives the element, or null while it is not there. Gives up quietly. */
export function focusWhenThere(find: () => HTMLElement | null): void {
  const end = Date.now() + longestWait;
  const look = (): void => {
    const found = find();
    // The message takes a moment to leave and would take the focus with it.
    if (found !== null && document.querySelector('[role="alertdialog"]:focus-within') === null) {
      found.focus();
      return;
    }
    if (Date.now() < end) setTimeout(look, 50);
  };
  setTimeout(look, 50);
}
