// Takes a call from outside: is the operation in the contract, does the input fit, run the handler,
// turn what is thrown into a failure the page can tell. The only way to a handler.
import { contract, type OperationName } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/lib/result.ts';
import { err } from '../../shared/lib/result.ts';
import type { CoreContext } from './context.ts';
import type { Handlers } from './handler.ts';
import { WorkStopped } from './long-work.ts';
import { StoreError } from './store/store-error.ts';

/** A failure as it crosses to the page: its name and its details, side by side. */
export interface PlainFailure {
  readonly name: string;
  readonly [detail: string]: unknown;
}

export type DispatchResult = Result<unknown, PlainFailure>;

export interface Dispatcher {
  call(operation: string, input: unknown): Promise<DispatchResult>;
}

export interface DispatcherParts {
  readonly context: CoreContext;
  readonly handlers: Handlers;
  readonly logDefect: (reference: string, operation: string, error: unknown) => void;
  readonly newReference: () => string;
  /** Tests check each answer against the contract; a person's laptop need not. */
  readonly areOutputsChecked?: boolean;
}

const isOperationName = (name: string): name is OperationName => Object.hasOwn(contract, name);

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const defect = (operation: string, error: unknown): DispatchResult => {
    const reference = parts.newReference();
    parts.logDefect(reference, operation, error);
    return err({ name: 'defect', reference });
  };

  return {
    call: async (name, input) => {
      if (!isOperationName(name)) {
        return err({ name: 'invalid-input', issues: [{ path: '', message: 'unknown operation' }] });
      }
      const operation = contract[name];
      const parsed = operation.input.safeParse(input);
      if (!parsed.success) {
        const issues = parsed.error.issues
          .slice(0, 50)
          .map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
        return err({ name: 'invalid-input', issues });
      }
      try {
        const handler = parts.handlers[name] as (
          context: CoreContext,
          input: unknown,
        ) => DispatchResult | Promise<DispatchResult>;
        const result = await parts.context.works.run(name, () =>
          handler(parts.context, parsed.data),
        );
        if (result.ok && parts.areOutputsChecked === true) operation.output.parse(result.value);
        return result;
      } catch (error) {
        if (error instanceof WorkStopped) return err({ name: 'stopped' });
        if (error instanceof StoreError) return err({ name: 'store-failed', reason: error.reason });
        return defect(name, error);
      }
    },
  };
}
