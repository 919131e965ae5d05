// Typed calls through the bridge. A failure is a value here; nothing the core answers is thrown.
import type { Failure, Input, OperationName, Output } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/lib/result.ts';

export type Answer<Name extends OperationName> = Result<Output<Name>, Failure<Name>>;

export async function invoke<Name extends OperationName>(
  operation: Name,
  input: Input<Name>,
): Promise<Answer<Name>> {
  return (await window.fieldfare.call(operation, input)) as Answer<Name>;
}
