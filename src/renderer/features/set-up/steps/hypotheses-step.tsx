// What the team expects to find: the list, and the page of a single hypothesis.
import { evidenceActivityTypes } from '../../../../shared/domain/activity.ts';
import { maximumHypotheses } from '../../../../shared/domain/hypothesis.ts';
import { emptyHypothesis, type HypothesisAnswer } from '../../../api/set-up-draft.ts';
import { setUpMessages } from '../../../messages/set-up.ts';
import { useGo } from '../../../api/navigation.ts';
import { Button, CheckboxGroup, EmptyState, Link, TextArea } from '../../../ui/index.ts';
import { fieldIds } from '../problems.ts';
import { pathOfHypothesis } from '../steps.ts';
import styles from './hypotheses-step.module.css';
import type { StepProps } from './step-props.ts';

const { hypotheses: words } = setUpMessages;

export const HypothesesStep = ({ draft, change }: StepProps) => {
  const go = useGo();
  const { hypotheses } = draft;
  const add = (): void => {
    change({ hypotheses: [...hypotheses, emptyHypothesis()] });
    go(pathOfHypothesis(hypotheses.length + 1));
  };
  if (hypotheses.length === 0) {
    return (
      <EmptyState title={words.none} action={<Button onPress={add}>{words.addFirst}</Button>}>
        {words.noneBody}
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={styles.list}>
        {hypotheses.map((hypothesis, index) => {
          const label = words.label(index + 1);
          return (
            <li key={hypothesis.key} className={styles.hypothesis}>
              <span className={styles.label}>{label}</span>
              <div className={styles.words}>
                <p>{hypothesis.statement}</p>
                <p className={styles.soft}>{words.sourcesCount(hypothesis.sourcesNeeded.length)}</p>
              </div>
              <Link href={pathOfHypothesis(index + 1)} aria-label={words.changeWhich(label)}>
                {words.change}
              </Link>
              <Button
                variant="plain"
                size="small"
                aria-label={words.removeWhich(label)}
                onPress={() =>
                  change({ hypotheses: hypotheses.filter(({ key }) => key !== hypothesis.key) })
                }
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ol>
      {hypotheses.length < maximumHypotheses ? (
        <div>
          <Button onPress={add}>{words.addAnother}</Button>
        </div>
      ) : (
        <p className={styles.soft}>{words.full}</p>
      )}
    </>
  );
};

export interface HypothesisPageProps extends Pick<StepProps, 'problemOf'> {
  readonly hypothesis: HypothesisAnswer;
  readonly onChange: (hypothesis: HypothesisAnswer) => void;
}

export const HypothesisFields = ({ hypothesis, onChange, problemOf }: HypothesisPageProps) => {
  const set = (part: Partial<HypothesisAnswer>): void => onChange({ ...hypothesis, ...part });
  return (
    <>
      <TextArea
        id={fieldIds.statement}
        label={words.statement}
        description={words.statementHelp}
        errorMessage={problemOf(fieldIds.statement)}
        rows={2}
        value={hypothesis.statement}
        onChange={(statement) => set({ statement })}
      />
      <TextArea
        id="hypothesis-why"
        label={words.why}
        description={words.whyHelp}
        rows={2}
        value={hypothesis.whyWeThinkSo}
        onChange={(whyWeThinkSo) => set({ whyWeThinkSo })}
      />
      <TextArea
        id="hypothesis-disprove"
        label={words.disprove}
        description={words.disproveHelp}
        rows={2}
        value={hypothesis.whatWouldDisproveIt}
        onChange={(whatWouldDisproveIt) => set({ whatWouldDisproveIt })}
      />
      <div className={styles.sources}>
        <CheckboxGroup
          id="hypothesis-sources"
          label={words.sources}
          description={words.sourcesHelp}
          value={hypothesis.sourcesNeeded}
          onChange={(sourcesNeeded) => set({ sourcesNeeded })}
          options={evidenceActivityTypes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </>
  );
};
