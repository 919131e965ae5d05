// Fields of the handover that save themselves as they are typed.
import type {
  Handover,
  HandoverCheck,
  HandoverLine,
  HandoverList,
} from '../../../shared/domain/handover.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { invoke } from '../../api/invoke.ts';
import { useReviewId } from '../../api/review-id.ts';
import { handoverMessages as words } from '../../messages/handover.ts';
import { type AutosavedValue, TextArea, TextField, useAutosave } from '../../ui/index.ts';
import { notSaved } from './failure-words.ts';

type HandoverChange = Input<'handover.change'>['change'];
export type HandoverField = keyof HandoverChange & keyof Handover;

const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function useSaved<Name extends HandoverField>(
  handover: Handover,
  name: Name,
): AutosavedValue<Handover[Name]> {
  const reviewId = useReviewId();
  return useAutosave<Handover[Name]>({
    key: `handover ${reviewId}/${name}`,
    stored: handover[name],
    isEqual,
    save: (value) =>
      invoke('handover.change', { reviewId, change: { [name]: value } as HandoverChange }),
  });
}

export const SavedText = ({
  handover,
  name,
  label,
  rows,
}: {
  readonly handover: Handover;
  readonly name: 'question' | 'workOn' | 'decisionWanted' | 'roomPlace' | 'roomSetUp';
  readonly label: string;
  /** One line where it is left out. */
  readonly rows?: number;
}) => {
  const field = useSaved(handover, name);
  const props = {
    id: `handover-${name}`,
    label,
    value: field.value,
    onChange: field.setValue,
    onBlur: () => void field.flush(),
    errorMessage: notSaved(field.state),
  };
  return rows === undefined ? (
    <TextField {...props} maxLength={1_000} />
  ) : (
    <TextArea {...props} rows={rows} />
  );
};

const textOf = (lines: readonly HandoverLine[]): string => lines.map(({ text }) => text).join('\n');

/** A line that stays keeps its id, so that two people who add to a list at once both keep theirs. */
function linesOf<Line extends HandoverLine>(
  text: string,
  before: readonly Line[],
  fresh: (line: HandoverLine) => Line,
): Line[] {
  const texts = text.split('\n').filter((line) => line.trim() !== '');
  const left = [...before];
  const same = texts.map((line) => {
    const at = left.findIndex((each) => each.text === line);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  });
  return texts.map((line, index) => {
    const kept = same[index] ?? left.shift();
    const placed = { id: kept?.id ?? crypto.randomUUID(), order: index + 1, text: line };
    return kept === undefined ? fresh(placed) : { ...kept, ...placed };
  });
}

export const SavedList = ({
  handover,
  name,
}: {
  readonly handover: Handover;
  readonly name: HandoverList;
}) => {
  const reviewId = useReviewId();
  const stored = handover[name];
  const field = useAutosave<string>({
    key: `handover ${reviewId}/${name}`,
    stored: textOf(stored),
    save: (text) =>
      invoke('handover.change', {
        reviewId,
        change: { [name]: linesOf(text, stored, (line) => line) } as HandoverChange,
      }),
  });
  const { label, hint } = words.lists[name];
  return (
    <TextArea
      id={`handover-${name}`}
      label={label}
      description={hint}
      rows={3}
      value={field.value}
      onChange={field.setValue}
      onBlur={() => void field.flush()}
      errorMessage={notSaved(field.state)}
    />
  );
};

export const SavedChecklist = ({ handover }: { readonly handover: Handover }) => {
  const reviewId = useReviewId();
  const { checklist } = handover;
  const fresh = (line: HandoverLine): HandoverCheck => ({ ...line, isDone: false });
  const field = useAutosave<string>({
    key: `handover ${reviewId}/checklist`,
    stored: textOf(checklist),
    save: (text) =>
      invoke('handover.change', {
        reviewId,
        change: { checklist: linesOf(text, checklist, fresh) },
      }),
  });
  return (
    <TextArea
      id="handover-checklist"
      label={words.fields.checklist}
      description={words.fields.checklistHint}
      rows={4}
      value={field.value}
      onChange={field.setValue}
      onBlur={() => void field.flush()}
      errorMessage={notSaved(field.state)}
    />
  );
};
