// How anyone will know that an action worked: what is counted or seen, from where to where.
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { wordsUnder } from '../advice-words.ts';
import { SavedText } from '../parts/saved-text.tsx';
import { useSavedAction } from '../use-saved.ts';
import { FieldGroup, Wide } from './field-group.tsx';
import { PointFields } from './point-fields.tsx';

const { know } = planEditorMessages;

export const KnowFields = ({
  planned: { action, advice },
}: {
  readonly planned: PlannedAction;
}) => {
  const measure = useSavedAction(action, 'measure');
  const source = useSavedAction(action, 'measureSource');
  return (
    <FieldGroup title={know.title}>
      <SavedText saved={measure} label={know.measure} advice={wordsUnder(advice, 'measure')} />
      <SavedText saved={source} label={know.source} advice={wordsUnder(advice, 'measureSource')} />
      <Wide>
        <PointFields action={action} point="baseline" advice={wordsUnder(advice, 'baseline')} />
        <PointFields action={action} point="target" advice={wordsUnder(advice, 'target')} />
        <PointFields action={action} point="latest" />
      </Wide>
    </FieldGroup>
  );
};
