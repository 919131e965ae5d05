// The answer to one prompt, in the control that fits its kind. Knows nothing of where it is kept.
import type { FormAnswer, Found } from '../../../shared/domain/forms/form-answer.ts';
import { foundWords } from '../../../shared/domain/forms/form-answer.ts';
import type { FormField } from '../../../shared/domain/forms/form-field.ts';
import { formMessages } from '../../messages/form.ts';
import { CheckboxGroup, NumberField, RadioGroup, TextArea } from '../../ui/index.ts';
import styles from './prompt-answer.module.css';

const words = formMessages.panel;

/** Without what every answer carries: the words asked, the version, the place. */
export type Answered = {
  [Kind in FormAnswer['kind']]: Omit<
    Extract<FormAnswer, { kind: Kind }>,
    'label' | 'version' | 'order'
  >;
}[FormAnswer['kind']];

export interface PromptAnswerProps {
  readonly field: FormField;
  readonly answer: FormAnswer | null;
  readonly onAnswer: (answer: Answered) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur: () => void;
}

const most = 1_000_000;

/** What was chosen before the form changed is still there to be seen. */
const withChosen = (options: readonly string[], chosen: readonly string[]) =>
  [...new Set([...options.filter((option) => option.trim() !== ''), ...chosen])].map((option) => ({
    value: option,
    label: option,
  }));

const CountAnswer = ({ field, answer, onAnswer, onBlur }: PromptAnswerProps) => {
  const before = answer?.kind === 'count' ? answer : null;
  const unit = field.kind === 'count' ? (field.unit ?? '') : '';
  const now = {
    kind: 'count' as const,
    count: before?.count ?? null,
    of: before?.of ?? null,
    unit,
  };
  const field1 = { minValue: 0, maxValue: most, onBlur };
  return (
    <div className={styles.count}>
      <NumberField
        {...field1}
        label={words.count}
        value={now.count}
        onChange={(count) => onAnswer({ ...now, count })}
      />
      <NumberField
        {...field1}
        label={unit === '' ? words.of : words.ofUnit(unit)}
        value={now.of}
        onChange={(of) => onAnswer({ ...now, of })}
      />
    </div>
  );
};

export const PromptAnswer = (props: PromptAnswerProps) => {
  const { field, answer, onAnswer, onFocus, onBlur } = props;
  const label = field.label;
  switch (field.kind) {
    case 'text':
      return (
        <TextArea
          label={label}
          isLabelHidden
          rows={2}
          value={answer?.kind === 'text' ? answer.text : ''}
          onChange={(text) => onAnswer({ kind: 'text', text })}
          onFocus={() => onFocus?.()}
          onBlur={onBlur}
        />
      );
    case 'choice': {
      const choice = answer?.kind === 'choice' ? answer.choice : null;
      return (
        <RadioGroup
          label={label}
          isLabelHidden
          options={withChosen(field.options, choice === null ? [] : [choice])}
          value={choice}
          onChange={(next) => onAnswer({ kind: 'choice', choice: next })}
        />
      );
    }
    case 'ticks': {
      const ticked = answer?.kind === 'ticks' ? answer.ticked : [];
      return (
        <CheckboxGroup
          label={label}
          isLabelHidden
          options={withChosen(field.options, ticked)}
          value={ticked}
          onChange={(next) => onAnswer({ kind: 'ticks', ticked: next })}
        />
      );
    }
    case 'count':
      return <CountAnswer {...props} />;
    case 'look-for':
      return (
        <RadioGroup<Found>
          label={label}
          isLabelHidden
          options={foundWords.map((value) => ({ value, label: formMessages.found[value] }))}
          value={answer?.kind === 'look-for' ? answer.found : null}
          onChange={(found) => onAnswer({ kind: 'look-for', found })}
        />
      );
  }
};
