// What an operation is: a query or a command with an input, an output and its failures by name.
// Everything else (types in the page, validation in core, exhaustive handling) is derived from it.
import { z } from '../lib/schema.ts';

export interface Operation<
  Kind extends 'query' | 'command' = 'query' | 'command',
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Failures extends Record<string, z.ZodType> = Record<string, z.ZodType>,
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  /** Failure name -> shape of its details. Names are facts: `review-not-found`. */
  readonly failures: Failures;
}

interface Parts<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Failures extends Record<string, z.ZodType>,
> {
  readonly input: Input;
  readonly output: Output;
  readonly failures?: Failures;
}

type NoFailures = Readonly<Record<never, z.ZodType>>;

export const query = <
  Input extends z.ZodType,
  Output extends z.ZodType,
  Failures extends Record<string, z.ZodType> = NoFailures,
>(
  parts: Parts<Input, Output, Failures>,
): Operation<'query', Input, Output, Failures> => ({
  kind: 'query',
  input: parts.input,
  output: parts.output,
  failures: parts.failures ?? ({} as Failures),
});

export const command = <
  Input extends z.ZodType,
  Output extends z.ZodType,
  Failures extends Record<string, z.ZodType> = NoFailures,
>(
  parts: Parts<Input, Output, Failures>,
): Operation<'command', Input, Output, Failures> => ({
  kind: 'command',
  input: parts.input,
  output: parts.output,
  failures: parts.failures ?? ({} as Failures),
});

/** A failure without details. */
export const fact = z.object({});

/**
 * Failures any operation can meet, whatever it does.
 * - `invalid-input`: the page sent something the contract does not allow; nothing was changed.
 * - `store-failed`: the change could not be written; nothing was changed.
 * - `interrupted`: the core process stopped before it answered; the page asks again.
 * - `stopped`: a person stopped it while it was under way; nothing was changed.
 * - `defect`: a mistake of ours; `reference` finds it in the log file.
 */
export const commonFailures = {
  'invalid-input': z.object({
    issues: z.array(z.object({ path: z.string(), message: z.string() })),
  }),
  'store-failed': z.object({
    reason: z.enum(['disk-full', 'read-only', 'damaged', 'newer-version', 'input-output']),
  }),
  interrupted: fact,
  stopped: fact,
  defect: z.object({ reference: z.string() }),
} as const;
export type CommonFailures = typeof commonFailures;

/** `z.object({})` infers a record of never, which nothing with a name could satisfy. */
type Details<Schema extends z.ZodType> = string extends keyof z.output<Schema>
  ? unknown
  : Readonly<z.output<Schema>>;

type FailureUnion<Failures extends Record<string, z.ZodType>> = {
  [Name in keyof Failures & string]: { readonly name: Name } & Details<Failures[Name]>;
}[keyof Failures & string];

export type InputOf<Op extends Operation> = z.input<Op['input']>;
export type ParsedInputOf<Op extends Operation> = z.output<Op['input']>;
export type OutputOf<Op extends Operation> = z.output<Op['output']>;
/** The failures an operation declares itself. */
export type OwnFailureOf<Op extends Operation> = FailureUnion<Op['failures']>;
/** Every failure a caller must be ready for. */
export type FailureOf<Op extends Operation> = OwnFailureOf<Op> | FailureUnion<CommonFailures>;
