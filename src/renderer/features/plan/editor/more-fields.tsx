// Where an action came from, and a note on it.
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { SavedText } from '../parts/saved-text.tsx';
import { useSavedAction } from '../use-saved.ts';
import { FoldedGroup } from './field-group.tsx';

const { more } = planEditorMessages;

export const MoreFields = ({ planned: { action } }: { readonly planned: PlannedAction }) => {
  const carriedOver = useSavedAction(action, 'carriedOverFrom');
  const note = useSavedAction(action, 'note');
  const meta = action.note.trim() === '' ? action.carriedOverFrom : more.hasNote;
  return (
    <FoldedGroup title={more.title} name="more" meta={meta}>
      <SavedText saved={carriedOver} label={more.carriedOver} hint={more.carriedOverHint} />
      <SavedText saved={note} label={more.note} hint={more.noteHint} />
    </FoldedGroup>
  );
};
