// How a document stands, in words: its state, whether it still says what the review says, and what
// changed since.
import { formatCompactDate } from '../../../../shared/domain/dates.ts';
import type { DocumentState } from '../../../../shared/domain/made-document.ts';
import type { DocumentView, MadeDocumentView } from '../../../../shared/ipc/document.contract.ts';
import { documentsMessages as words } from '../../../messages/documents.ts';
import { Tag, type Tone } from '../../../ui/index.ts';

const tones: Readonly<Record<DocumentState, Tone>> = {
  'not-yet': 'plain',
  ready: 'act',
  draft: 'mind',
  agreed: 'good',
  sent: 'good',
};

export const changesOf = ({ changes, madeAt }: MadeDocumentView): string | null =>
  changes.length === 0 ? null : words.changedSince(changes, formatCompactDate(madeAt.slice(0, 10)));

export const DocumentStateTags = ({ document }: { readonly document: DocumentView }) => {
  const [newest] = document.made;
  return (
    <>
      <Tag tone={tones[document.state]}>{words.states[document.state]}</Tag>
      {newest !== undefined && newest.changes.length > 0 && (
        <Tag tone="mind">{words.outOfDate}</Tag>
      )}
    </>
  );
};
