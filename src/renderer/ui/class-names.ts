// Joins class names and leaves out what is absent; CSS modules give `string | undefined`.

export const classNames = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
