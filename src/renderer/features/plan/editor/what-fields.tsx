// What will be done, and the first step of it.
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { wordsUnder } from '../advice-words.ts';
import { elementIds } from '../element-ids.ts';
import { SavedText } from '../parts/saved-text.tsx';
import { useSavedAction } from '../use-saved.ts';
import { FieldGroup, Wide } from './field-group.tsx';

const { what } = planEditorMessages;

export const WhatFields = ({
  planned: { action, advice },
}: {
  readonly planned: PlannedAction;
}) => {
  const text = useSavedAction(action, 'action');
  const firstStep = useSavedAction(action, 'firstStep');
  return (
    <FieldGroup title={what.title}>
      <Wide>
        <SavedText
          id={elementIds.field(action.id, 'action')}
          saved={text}
          label={what.action}
          advice={wordsUnder(advice, 'action')}
        />
      </Wide>
      <Wide>
        <SavedText
          saved={firstStep}
          label={what.firstStep}
          hint={what.firstStepHint}
          advice={wordsUnder(advice, 'firstStep')}
        />
      </Wide>
    </FieldGroup>
  );
};
