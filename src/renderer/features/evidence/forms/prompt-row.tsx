// One prompt of the form: its words, what was answered so far, and the answer itself once opened.
import { memo, useEffect, useRef } from 'react';
import {
  answerKey,
  isBlankAnswer,
  withAnswer,
  type FormAnswer,
} from '../../../../shared/domain/forms/form-answer.ts';
import type { Form } from '../../../../shared/domain/forms/form.ts';
import type { FormField } from '../../../../shared/domain/forms/form-field.ts';
import { formMessages } from '../../../messages/form.ts';
import { Button, Disclosure, KeyCap, shortcuts } from '../../../ui/index.ts';
import { PromptAnswer } from '../../form-answer/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { putIntoNote } from './into-the-note.ts';
import styles from './prompts-panel.module.css';

const words = formMessages.panel;

export interface PromptRowProps {
  readonly box: DraftBox;
  readonly form: Form;
  readonly field: FormField;
  readonly order: number;
  readonly id: string;
  readonly isCurrent: boolean;
  /** It came up by a key, so it may stand out of sight. */
  readonly isByKey: boolean;
  readonly onOpen: (id: string | null) => void;
}

export const PromptRow = memo((props: PromptRowProps) => {
  const { box, form, field, order, id, isCurrent, isByKey, onOpen } = props;
  const key = answerKey(form.id, field.id);
  const answer = useStoreValue(box.store, ({ content }) => content.answers[key] ?? null);
  const isAnswered = answer !== null && !isBlankAnswer(answer);
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isCurrent && isByKey) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent, isByKey]);

  const write = (next: FormAnswer | null): void => {
    box.change({ answers: withAnswer(box.store.get().content.answers, key, next) });
  };

  return (
    <div ref={row} data-prompt={id} className={styles.prompt}>
      <Disclosure
        title={field.label}
        isExpanded={isCurrent}
        onExpandedChange={(isOpen) => onOpen(isOpen ? id : null)}
        headingLevel={4}
      >
        {isCurrent && (
          <div className={styles.open}>
            {field.hint !== undefined && <p className={styles.hint}>{field.hint}</p>}
            <PromptAnswer
              field={field}
              answer={answer}
              onAnswer={(next) =>
                write({ ...next, label: field.label, version: form.version, order } as FormAnswer)
              }
              onBlur={() => void box.flush()}
            />
            <div className={styles.doings}>
              <Button
                variant="plain"
                size="small"
                aria-label={words.insertLabel(field.label)}
                onPress={() => putIntoNote(box, field.label)}
              >
                {words.insert} <KeyCap keys={shortcuts.insertPrompt} />
              </Button>
              {isAnswered && (
                <Button variant="plain" size="small" onPress={() => write(null)}>
                  {words.clear}
                </Button>
              )}
            </div>
          </div>
        )}
      </Disclosure>
      {isAnswered && !isCurrent && (
        <p dir="auto" className={styles.answered}>
          {formMessages.answered(answer)}
        </p>
      )}
    </div>
  );
});
PromptRow.displayName = 'PromptRow';
