// One hypothesis with all it says about itself, saved as it is typed.
import { useState } from 'react';
import {
  activityGroups,
  activityName,
  evidenceActivityTypes,
} from '../../../../shared/domain/activity.ts';
import { type Hypothesis, hypothesisStatuses } from '../../../../shared/domain/hypothesis.ts';
import type { Input, Output } from '../../../../shared/ipc/contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Button, Menu, PickDialog, SegmentedControl, Tag } from '../../../ui/index.ts';
import { useChange } from '../../../api/use-change.ts';
import styles from './hypothesis-editor.module.css';
import { SavedText } from './saved-field.tsx';

export interface HypothesisEditorProps {
  readonly hypothesis: Hypothesis;
  readonly number: number;
  readonly weight: Output<'evidence.weight'>[number] | undefined;
  readonly takesFocus: boolean;
  readonly onMoveUp: (() => void) | undefined;
  readonly onMoveDown: (() => void) | undefined;
  readonly onMoveToBin: () => void;
}

type Part = Input<'hypothesis.change'>['change'];

const { enquiry: words, hypothesisLabel } = reviewMessages;

export const statementIdOf = (id: string): string => `hypothesis-${id}`;

/** What can be chosen, and what a file brought that nobody else knows. */
const sourceGroups = (chosen: readonly string[]) => {
  const unknown = chosen.filter((id) => evidenceActivityTypes.every((type) => type.id !== id));
  return activityGroups
    .map((group) => ({
      id: group,
      title: words.sourceGroups[group],
      options: evidenceActivityTypes
        .filter((type) => type.group === group)
        .map(({ id, name }) => ({ value: id, label: name }))
        .concat(
          group === 'records' ? unknown.map((id) => ({ value: id, label: activityName(id) })) : [],
        ),
    }))
    .filter(({ options }) => options.length > 0);
};

export const HypothesisEditor = ({
  hypothesis,
  number,
  weight,
  takesFocus,
  onMoveUp,
  onMoveDown,
  onMoveToBin,
}: HypothesisEditorProps) => {
  const reviewId = useReviewId();
  const changeNow = useChange();
  const [isChoosing, setChoosing] = useState(false);
  const { id, sourcesNeeded } = hypothesis;
  const label = hypothesisLabel(number);
  const input = (change: Part): Input<'hypothesis.change'> => ({
    reviewId,
    hypothesisId: id,
    change,
  });
  const save = (change: Part): Promise<unknown> => invoke('hypothesis.change', input(change));
  const set = (change: Part): void =>
    void changeNow('hypothesis.change', input(change), () => words.gone);
  const keyOf = (field: string): string => `${id}/${field}`;

  const toggleSource = (source: string): void =>
    set({
      sourcesNeeded: sourcesNeeded.includes(source)
        ? sourcesNeeded.filter((each) => each !== source)
        : [...sourcesNeeded, source],
    });

  return (
    <li>
      <div
        role="group"
        aria-labelledby={`${statementIdOf(id)}-label`}
        className={styles.hypothesis}
      >
        <div className={styles.head}>
          <h3 id={`${statementIdOf(id)}-label`} className={styles.label}>
            {label}
          </h3>
          <p className={styles.weight}>
            {words.weight(weight?.noteCount ?? 0, weight?.supports ?? 0, weight?.challenges ?? 0)}
          </p>
          <Menu
            label={words.more}
            accessibleLabel={words.moreAbout(label)}
            size="small"
            variant="plain"
            actions={[
              ...(onMoveUp === undefined
                ? []
                : [{ id: 'up', label: words.moveUp, onAction: onMoveUp }]),
              ...(onMoveDown === undefined
                ? []
                : [{ id: 'down', label: words.moveDown, onAction: onMoveDown }]),
              { id: 'bin', label: words.moveToBin, onAction: onMoveToBin },
            ]}
          />
        </div>
        <div className={styles.statement}>
          <SavedText
            id={statementIdOf(id)}
            label={words.statement}
            savedKey={keyOf('statement')}
            stored={hypothesis.statement}
            save={(statement) => save({ statement })}
            rows={1}
            autoFocus={takesFocus}
          />
        </div>
        <div className={styles.pair}>
          <SavedText
            label={words.why}
            savedKey={keyOf('why')}
            stored={hypothesis.whyWeThinkSo}
            save={(whyWeThinkSo) => save({ whyWeThinkSo })}
            rows={2}
          />
          <SavedText
            label={words.disprove}
            savedKey={keyOf('disprove')}
            stored={hypothesis.whatWouldDisproveIt}
            save={(whatWouldDisproveIt) => save({ whatWouldDisproveIt })}
            rows={2}
          />
        </div>
        <div className={styles.sources}>
          <span className={styles.sourcesTitle}>{words.sources}</span>
          {sourcesNeeded.length === 0 ? (
            <span className={styles.soft}>{words.noSources}</span>
          ) : (
            <ul className={styles.tags} aria-label={words.sourcesOf(label)}>
              {sourcesNeeded.map((source) => (
                <li key={source}>
                  <Tag>{activityName(source)}</Tag>
                </li>
              ))}
            </ul>
          )}
          <Button
            size="small"
            aria-label={words.chooseSourcesOf(label)}
            onPress={() => setChoosing(true)}
          >
            {words.chooseSources}
          </Button>
          <PickDialog
            title={words.sourcesOf(label)}
            searchLabel={words.searchSources}
            groups={sourceGroups(sourcesNeeded)}
            chosen={sourcesNeeded}
            onToggle={toggleSource}
            isOpen={isChoosing}
            onOpenChange={setChoosing}
          />
        </div>
        <div className={styles.pair}>
          <SegmentedControl
            label={words.status}
            value={hypothesis.status}
            onChange={(status) => set({ status })}
            options={hypothesisStatuses.map((status) => ({
              value: status,
              label: words.statuses[status],
            }))}
          />
          <SavedText
            label={words.statusNote}
            savedKey={keyOf('statusNote')}
            stored={hypothesis.statusNote}
            save={(statusNote) => save({ statusNote })}
            rows={1}
          />
        </div>
      </div>
    </li>
  );
};
