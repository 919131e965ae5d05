// The findings and notes an action rests on: each can be followed to its own screen, and taken away.
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { activityName } from '../../../../shared/domain/activity.ts';
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import type { EvidenceId, FindingId } from '../../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import type { NoteInShort, PlannedAction, PlanView } from '../../../../shared/ipc/plan.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { planMessages } from '../../../messages/plan.ts';
import { Button, IconButton, Link, PickDialog, type PickGroup } from '../../../ui/index.ts';
import { RestsOn } from '../parts/rests-on.tsx';
import { useFocusLater } from '../use-focus-later.ts';
import { useSavedAction } from '../use-saved.ts';
import { FoldedGroup, Wide } from './field-group.tsx';
import styles from './rests-on-fields.module.css';

interface RestsOnFieldsProps {
  readonly planned: PlannedAction;
  readonly plan: PlanView;
}

const { rests } = planEditorMessages;

const findingName = ({ finding, number }: WeighedFinding): string =>
  planMessages.areas.numbered(finding.category, number);
const findingWords = ({ finding }: WeighedFinding): string =>
  finding.heading.trim() || finding.wording.trim();
const noteName = ({ takenAt, activityType }: NoteInShort): string =>
  rests.note(formatShortDate(takenAt.slice(0, 10)), activityName(activityType));

/** One line of the list: what it is, its words, the way to it. */
interface Cited {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly href: string | null;
}

function groupsOf(
  findings: readonly WeighedFinding[],
  notes: readonly NoteInShort[],
): readonly PickGroup[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const placed = new Set<string>();
  const notesOf = ({ finding }: WeighedFinding) =>
    finding.evidence.flatMap(({ evidenceId }) => {
      const note = byId.get(evidenceId);
      // A note under two findings stands under the first: the list knows each once.
      if (note === undefined || placed.has(evidenceId)) return [];
      placed.add(evidenceId);
      return [{ value: note.id, label: note.text, description: noteName(note) }];
    });
  return [
    {
      id: 'findings',
      title: rests.pickFindings,
      options: findings.map((weighed) => ({
        value: weighed.finding.id,
        label: findingWords(weighed) || findingName(weighed),
        description: findingName(weighed),
      })),
    },
    ...findings.map((weighed) => ({
      // The finding itself has its bare id in the group above.
      id: `notes-${weighed.finding.id}`,
      title: rests.pickNotesOf(findingName(weighed)),
      options: notesOf(weighed),
    })),
  ].filter(({ options }) => options.length > 0);
}

export const RestsOnFields = ({ planned: { action }, plan }: RestsOnFieldsProps) => {
  const reviewId = useReviewId();
  const findingIds = useSavedAction(action, 'findingIds');
  const evidenceIds = useSavedAction(action, 'evidenceIds');
  const findings = useOperation('finding.list', { reviewId }).data ?? [];
  const notes = useOperation('plan.notes', { reviewId }).data;
  const [isPicking, setPicking] = useState(false);
  const focusLater = useFocusLater();
  const listId = useId();
  const chooseId = useId();
  const objective = plan.objectives.find((each) => each.objective.id === action.objectiveId);

  const cited: readonly Cited[] = [
    ...findingIds.value.map((id): Cited => {
      const weighed = findings.find(({ finding }) => finding.id === id);
      return weighed === undefined
        ? { id, name: rests.gone, words: '', href: null }
        : {
            id,
            name: findingName(weighed),
            words: findingWords(weighed),
            href: paths.finding(reviewId, id),
          };
    }),
    ...evidenceIds.value.map((id): Cited => {
      const note = notes?.find((each) => each.id === id);
      return note === undefined
        ? { id, name: notes === undefined ? '' : rests.gone, words: '', href: null }
        : {
            id,
            name: noteName(note),
            words: note.text,
            href: `${paths.capture(reviewId)}?note=${id}`,
          };
    }),
  ];

  const toggle = (id: string): void => {
    const isFinding =
      findings.some(({ finding }) => finding.id === id) ||
      findingIds.value.includes(id as FindingId);
    const toggled = <Id extends string>(ids: readonly Id[]): Id[] =>
      ids.includes(id as Id) ? ids.filter((each) => each !== id) : [...ids, id as Id];
    if (isFinding) findingIds.setValue(toggled<FindingId>(findingIds.value));
    else evidenceIds.setValue(toggled<EvidenceId>(evidenceIds.value));
  };
  const takeAway = (id: string): void => {
    toggle(id);
    focusLater(chooseId);
  };
  const groups = groupsOf(findings, notes ?? []);

  return (
    <FoldedGroup
      title={rests.title}
      name="rests-on"
      meta={rests.meta(action.findingIds.length, action.evidenceIds.length)}
    >
      <Wide>
        <div className={styles.rests}>
          {objective !== undefined && objective.objective.findingId !== null && (
            <div className={styles.objective}>
              <span>{rests.objective}</span>
              <RestsOn findingId={objective.objective.findingId} findings={findings} />
            </div>
          )}
          <p id={listId} className={styles.label}>
            {rests.label}
          </p>
          {cited.length === 0 && <p className={styles.none}>{rests.none}</p>}
          {cited.length > 0 && (
            <ul aria-labelledby={listId} className={styles.list}>
              {cited.map(({ id, name, words, href }) => (
                <li key={id} className={styles.row}>
                  <div className={styles.words}>
                    {href === null ? <span>{name}</span> : <Link href={href}>{name}</Link>}
                    {words !== '' && <span className={styles.text}>{words}</span>}
                  </div>
                  <IconButton icon={X} label={rests.takeAway(name)} onPress={() => takeAway(id)} />
                </li>
              ))}
            </ul>
          )}
          <div>
            <Button id={chooseId} size="small" icon={Plus} onPress={() => setPicking(true)}>
              {rests.choose}
            </Button>
          </div>
          <PickDialog
            title={rests.pickTitle}
            searchLabel={rests.pickSearch}
            groups={groups}
            chosen={[...findingIds.value, ...evidenceIds.value]}
            onToggle={toggle}
            isOpen={isPicking}
            onOpenChange={setPicking}
            footer={groups.length === 0 ? rests.pickNone : undefined}
          />
        </div>
      </Wide>
    </FoldedGroup>
  );
};
