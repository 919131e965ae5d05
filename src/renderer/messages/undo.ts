export const undoMessages = {
  undo: 'Undo',
  anotherSince:
    'Something else was changed since, so this was not undone. Ctrl Z outside a text goes back one step at a time.',
  failed: 'This could not be undone.',
};
