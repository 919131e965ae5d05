// The type of a use case: what the contract says, derived, so that a handler cannot answer otherwise.
import type {
  Contract,
  OperationName,
  Output,
  OwnFailure,
  ParsedInput,
} from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { CoreContext } from './context.ts';

export type Handler<Name extends OperationName> = (
  context: CoreContext,
  input: ParsedInput<Name>,
) => Result<Output<Name>, OwnFailure<Name>> | Promise<Result<Output<Name>, OwnFailure<Name>>>;

/** One handler for each operation of the contract; a missing one does not compile. */
export type Handlers = { readonly [Name in OperationName]: Handler<Name> };

/** The handlers of one feature. */
export type HandlersOf<Part extends Partial<Contract>> = {
  readonly [Name in keyof Part & OperationName]: Handler<Name>;
};
