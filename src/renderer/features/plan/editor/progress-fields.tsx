// How an action is going: its state as a word and a shape, in words, and what it has changed.
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { planMessages } from '../../../messages/plan.ts';
import { markOfRag, SegmentedControl, StateShape } from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import { SavedText } from '../parts/saved-text.tsx';
import { choiceOf, ragChoices, ragOf, RagState } from '../rag-choices.tsx';
import { useSavedAction } from '../use-saved.ts';
import { FoldedGroup, Wide } from './field-group.tsx';

const { progress } = planEditorMessages;

export const ProgressFields = ({ planned: { action } }: { readonly planned: PlannedAction }) => {
  const rag = useSavedAction(action, 'rag');
  const status = useSavedAction(action, 'status');
  const impact = useSavedAction(action, 'impact');
  const evidenceLink = useSavedAction(action, 'evidenceLink');
  return (
    <FoldedGroup title={progress.title} name="progress" meta={<RagState rag={action.rag} />}>
      <Wide>
        <SegmentedControl
          label={progress.state}
          options={ragChoices.map((choice) => ({
            value: choice,
            label: planMessages.states[choice],
            mark: <StateShape state={markOfRag(ragOf(choice))} />,
          }))}
          value={choiceOf(rag.value)}
          onChange={(choice) => rag.setValue(ragOf(choice))}
          errorMessage={notSavedWords(rag.state)}
        />
      </Wide>
      <Wide>
        <SavedText saved={status} label={progress.status} hint={progress.statusHint} as="line" />
      </Wide>
      <SavedText saved={impact} label={progress.impact} hint={progress.impactHint} />
      <SavedText
        saved={evidenceLink}
        label={progress.evidenceLink}
        hint={progress.evidenceLinkHint}
      />
    </FoldedGroup>
  );
};
