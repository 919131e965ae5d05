// A number as people write it. It counts as it is typed; what is no number says so when the field is
// left, and what was there before stays.
import { useState } from 'react';
import { assertNever } from '../../../../shared/lib/result.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { TextField } from '../../../ui/index.ts';
import { formatNumber, type NumberProblem, readNumber } from '../number-words.ts';

export interface NumberInputProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onLeave?: () => void;
  readonly maximum: number;
  readonly format?: (value: number) => string;
  /** A number written well, for the message: "1,240 or 12.50". */
  readonly example: string;
  readonly errorMessage?: string | undefined;
}

const { number: words } = planEditorMessages;

function problemWords(
  problem: NumberProblem,
  typed: string,
  before: number | null,
  { format = formatNumber, maximum, example }: NumberInputProps,
): string {
  const stays = before === null ? words.staysEmpty : words.staysAt(format(before));
  switch (problem.name) {
    case 'not-a-number':
      return words.notANumber(typed.trim(), example, stays);
    case 'comma-as-point':
      return words.commaAsPoint(typed.trim(), problem.meant, stays);
    case 'negative':
      return words.negative(stays);
    case 'too-large':
      return words.tooLarge(format(maximum), stays);
    default:
      return assertNever(problem);
  }
}

export const NumberInput = (props: NumberInputProps) => {
  const { label, isLabelHidden = false, value, onChange, onLeave, maximum, errorMessage } = props;
  const format = props.format ?? formatNumber;
  const [typed, setTyped] = useState<string | null>(null);
  const [isTold, setTold] = useState(false);
  // What stood there before this typing began: it comes back when the typing ends as no number.
  const [before, setBefore] = useState(value);

  const read = typed === null ? null : readNumber(typed, maximum);
  const problem = read !== null && !read.ok ? read.failure : null;

  const change = (text: string): void => {
    const was = typed === null ? value : before;
    setBefore(was);
    const next = readNumber(text, maximum);
    setTyped(text);
    if (next.ok) setTold(false);
    const kept = next.ok ? next.value : was;
    if (kept !== value) onChange(kept);
  };

  const leave = (): void => {
    if (problem === null) setTyped(null);
    else setTold(true);
    onLeave?.();
  };

  const told =
    isTold && problem !== null && typed !== null
      ? problemWords(problem, typed, before, props)
      : undefined;
  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? (value === null ? '' : format(value))}
      onChange={change}
      onBlur={leave}
      errorMessage={told ?? errorMessage}
      isErrorLive
    />
  );
};
