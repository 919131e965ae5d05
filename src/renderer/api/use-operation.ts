// Reading and changing from a component. A query that fails throws OperationError to the nearest
// error boundary or is handled through `error`; a command gives its failure back as a value.
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type {
  CommandName,
  Failure,
  Input,
  OperationName,
  Output,
  QueryName,
} from '../../shared/ipc/contract.ts';
import { invoke, type Answer } from './invoke.ts';

export class OperationError<Name extends OperationName = OperationName> extends Error {
  readonly operation: Name;
  readonly failure: Failure<Name>;

  constructor(operation: Name, failure: Failure<Name>) {
    super(`${operation}: ${failure.name}`);
    this.name = 'OperationError';
    this.operation = operation;
    this.failure = failure;
  }
}

const mostQuestions = 5;
const pauseMilliseconds = 300;

/** The answer of a query, kept until core says that something it reads has changed. */
export function useOperation<Name extends QueryName>(
  operation: Name,
  input: Input<Name>,
  options: { readonly isEnabled?: boolean } = {},
): UseQueryResult<Output<Name>, OperationError<Name>> {
  return useQuery<Output<Name>, OperationError<Name>>({
    queryKey: [operation, input],
    queryFn: async () => {
      const answer = await invoke(operation, input);
      if (!answer.ok) throw new OperationError(operation, answer.failure);
      return answer.value;
    },
    // While a filter is typed the last list stays, instead of flashing to nothing.
    placeholderData: keepPreviousData,
    // Core was started again in the middle of the question: it is asked once more.
    retry: (count, error) => error.failure.name === 'interrupted' && count < mostQuestions,
    retryDelay: pauseMilliseconds,
    enabled: options.isEnabled ?? true,
  });
}

/** A command with the knowledge whether it is under way. */
export function useCommand<Name extends CommandName>(
  operation: Name,
): { run: (input: Input<Name>) => Promise<Answer<Name>>; isPending: boolean } {
  const [pending, setPending] = useState(0);
  const run = useCallback(
    (input: Input<Name>) => {
      setPending((count) => count + 1);
      return invoke(operation, input).finally(() => setPending((count) => count - 1));
    },
    [operation],
  );
  return { run, isPending: pending > 0 };
}
