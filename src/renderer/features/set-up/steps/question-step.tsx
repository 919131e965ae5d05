// What the school wants to know, with questions to start from beside it.
import type { Lens } from '../../../../shared/domain/lens.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { setUpMessages } from '../../../messages/set-up.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import { fieldIds } from '../problems.ts';
import styles from './question-step.module.css';
import type { StepProps } from './step-props.ts';

const { question: words } = setUpMessages;

const isOpenQuestion = (question: string): boolean =>
  question.trim().toLowerCase().startsWith(words.start.trim().toLowerCase());

export const QuestionStep = ({ draft, change, problemOf }: StepProps) => (
  <>
    <TextArea
      id={fieldIds.question}
      label={words.label}
      errorMessage={problemOf(fieldIds.question)}
      placeholder={words.start.trim()}
      value={draft.question}
      onChange={(question) => change({ question })}
    />
    {draft.question.trim().length > 20 && !isOpenQuestion(draft.question) && (
      <p role="status" className={styles.advice}>
        {words.advice}
      </p>
    )}
  </>
);

/** The lens whose prompts are whole enquiry questions. */
const examplesOf = (lenses: readonly Lens[]): Lens | undefined =>
  lenses.find(({ groups }) =>
    groups.every(({ items }) => items.every(({ prompt }) => isOpenQuestion(prompt))),
  );

export const QuestionExamples = ({ onUse }: { readonly onUse: (question: string) => void }) => {
  const lens = examplesOf(useOperation('lens.list', {}).data ?? []);
  if (lens === undefined) return null;
  return (
    <div className={styles.examples}>
      <p className={styles.soft}>{words.examplesHelp}</p>
      {lens.groups.map((group) => (
        <section key={group.id}>
          <h3 className={styles.theme}>{group.name}</h3>
          <ul className={styles.list}>
            {group.items.map(({ id, prompt }) => (
              <li key={id}>
                <Button
                  variant="plain"
                  size="small"
                  aria-label={words.use(prompt)}
                  onPress={() => onUse(prompt)}
                >
                  {prompt}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
