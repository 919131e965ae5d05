// Typed calls through the bridge. A failure is a value here; nothing the core answers is thrown.
import type { Failure, Input, OperationName, Output } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/lib/result.ts';
import { watchCommand } from './saved.ts';

export type Answer<Name extends OperationName> = Result<Output<Name>, Failure<Name>>;

/** Failures after which nobody knows the change on disk; every other one is an answer. */
const losesTheChange = new Set(['store-failed', 'interrupted', 'defect']);

export async function invoke<Name extends OperationName>(
  operation: Name,
  input: Input<Name>,
): Promise<Answer<Name>> {
  const hasAnswered = watchCommand(operation);
  try {
    const answer = (await window.fieldfare.call(operation, input)) as Answer<Name>;
    if (answer.ok) hasAnswered('written');
    else hasAnswered(losesTheChange.has(answer.failure.name) ? 'lost' : 'refused');
    return answer;
  } catch (reason) {
    hasAnswered('lost');
    throw reason;
  }
}
