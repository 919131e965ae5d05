// Who looks how an action goes, how, on which days; and the milestones on the way.
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { wordsUnder } from '../advice-words.ts';
import { RoleField } from '../parts/role-field.tsx';
import { SavedText } from '../parts/saved-text.tsx';
import { useSavedAction } from '../use-saved.ts';
import { CheckDays } from './check-days.tsx';
import { FoldedGroup, Wide } from './field-group.tsx';
import { MilestoneFields } from './milestone-fields.tsx';

interface CheckFieldsProps {
  readonly planned: PlannedAction;
  readonly roles: readonly string[];
}

const { check } = planEditorMessages;

export const CheckFields = ({ planned: { action, advice }, roles }: CheckFieldsProps) => {
  const who = useSavedAction(action, 'monitorRole');
  const how = useSavedAction(action, 'monitorHow');
  const { monitorOn, milestones } = action;
  const metCount = milestones.filter(({ isMet }) => isMet).length;
  return (
    <FoldedGroup
      title={check.title}
      name="checks"
      meta={check.meta(monitorOn.length, metCount, milestones.length)}
    >
      <RoleField saved={who} label={check.who} roles={roles} />
      <SavedText saved={how} label={check.how} />
      <Wide>
        <CheckDays action={action} advice={wordsUnder(advice, 'monitorOn')} />
      </Wide>
      <Wide>
        <MilestoneFields action={action} advice={wordsUnder(advice, 'milestones')} />
      </Wide>
    </FoldedGroup>
  );
};
