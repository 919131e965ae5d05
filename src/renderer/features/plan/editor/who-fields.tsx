// Who leads an action, who helps, and from when to when.
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { wordsUnder } from '../advice-words.ts';
import { RoleField } from '../parts/role-field.tsx';
import { SupportRoles } from '../parts/support-roles.tsx';
import { useSavedAction } from '../use-saved.ts';
import { ActionDates } from './action-dates.tsx';
import { FieldGroup } from './field-group.tsx';

interface WhoFieldsProps {
  readonly planned: PlannedAction;
  readonly roles: readonly string[];
}

const { who } = planEditorMessages;

export const WhoFields = ({ planned, roles }: WhoFieldsProps) => {
  const { action, advice } = planned;
  const lead = useSavedAction(action, 'leadRole');
  const support = useSavedAction(action, 'supportRoles');
  return (
    <FieldGroup title={who.title}>
      <RoleField
        saved={lead}
        label={who.lead}
        roles={roles}
        hint={who.leadHint}
        advice={wordsUnder(advice, 'leadRole')}
      />
      <SupportRoles saved={support} roles={roles} />
      <ActionDates planned={planned} />
    </FieldGroup>
  );
};
