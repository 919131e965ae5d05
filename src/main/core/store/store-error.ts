// What went wrong with the database file, in the words the contract uses. Knows SQLite's codes.
export type StoreFailureReason =
  'disk-full' | 'read-only' | 'damaged' | 'newer-version' | 'input-output';

export class StoreError extends Error {
  readonly reason: StoreFailureReason;

  constructor(reason: StoreFailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.reason = reason;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Turns an error of SQLite into a StoreError; anything else comes back as it was. */
export function asStoreError(error: unknown): unknown {
  const code = codeOf(error);
  const reason = reasonOf(code);
  if (reason === null) return error;
  return new StoreError(reason, `The database answered ${code}`, { cause: error });
}

const reasons: readonly [StoreFailureReason, RegExp][] = [
  ['disk-full', /^(?:SQLITE_FULL|ENOSPC|EDQUOT)/],
  ['read-only', /^(?:SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/],
  ['damaged', /^(?:SQLITE_CORRUPT|SQLITE_NOTADB)/],
  // Another program holds the file: the change was not written, and may be tried again.
  ['input-output', /^(?:SQLITE_IOERR|SQLITE_CANTOPEN|SQLITE_BUSY|SQLITE_LOCKED|EIO)/],
];

const reasonOf = (code: string): StoreFailureReason | null =>
  reasons.find(([, codes]) => codes.test(code))?.[0] ?? null;
