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

function reasonOf(code: string): StoreFailureReason | null {
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES') {
    return 'read-only';
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return 'damaged';
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) return 'input-output';
  return null;
}
