// What an action costs: pounds, hours of cover, time to learn.
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { planMessages } from '../../../messages/plan.ts';
import { notSavedWords } from '../failure-words.ts';
import { formatMoney, formatNumber, formatPounds } from '../number-words.ts';
import { NumberInput } from '../parts/number-input.tsx';
import { SavedText } from '../parts/saved-text.tsx';
import { useSavedAction } from '../use-saved.ts';
import { FoldedGroup, Wide } from './field-group.tsx';

const { resources } = planEditorMessages;
/** As the plan's own shape has them. */
const most = { pounds: 10_000_000, hours: 100_000 } as const;

export const ResourceFields = ({ planned: { action } }: { readonly planned: PlannedAction }) => {
  const cost = useSavedAction(action, 'costPounds');
  const costNote = useSavedAction(action, 'costNote');
  const cover = useSavedAction(action, 'coverHours');
  const cpd = useSavedAction(action, 'cpd');
  const meta = [
    action.costPounds === null ? null : formatMoney(action.costPounds),
    action.coverHours === null ? null : planMessages.meta.cover(formatNumber(action.coverHours)),
  ].filter((part) => part !== null);
  return (
    <FoldedGroup title={resources.title} name="resources" meta={meta.join(' · ')}>
      <NumberInput
        label={resources.cost}
        value={cost.value}
        onChange={cost.setValue}
        onLeave={() => void cost.flush()}
        maximum={most.pounds}
        format={formatPounds}
        example={resources.costExample}
        errorMessage={notSavedWords(cost.state)}
      />
      <SavedText saved={costNote} label={resources.costNote} as="line" />
      <NumberInput
        label={resources.cover}
        value={cover.value}
        onChange={cover.setValue}
        onLeave={() => void cover.flush()}
        maximum={most.hours}
        example={resources.coverExample}
        errorMessage={notSavedWords(cover.state)}
      />
      <Wide>
        <SavedText saved={cpd} label={resources.cpd} />
      </Wide>
    </FoldedGroup>
  );
};
