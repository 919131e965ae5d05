// A value that is either good or a failure the caller can act on. Defects are thrown instead.

export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Err<Failure> {
  readonly ok: false;
  readonly failure: Failure;
}

export type Result<Value, Failure> = Ok<Value> | Err<Failure>;

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });

export const err = <Failure>(failure: Failure): Err<Failure> => ({ ok: false, failure });

/** Ends a switch over a closed set: a new member that nobody handles no longer compiles. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
