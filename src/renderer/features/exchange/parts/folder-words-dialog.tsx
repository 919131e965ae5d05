// Asks for the words of a folder that none of this laptop's own opens.
import { folderMessages } from '../../../messages/folder.ts';
import type { FolderSharing } from '../use-shared-folder.ts';
import { WordsDialog } from './words-dialog.tsx';

const { join: words } = folderMessages;

export const FolderWordsDialog = ({ sharing }: { readonly sharing: FolderSharing }) => {
  const { step } = sharing;
  if (step.kind !== 'asking') return null;
  return (
    <WordsDialog
      title={words.title}
      body={words.body(step.folderName)}
      label={words.label}
      help={words.help}
      act={words.act}
      cancel={words.cancel}
      whenEmpty={words.empty}
      problem={step.problem ?? undefined}
      isPending={sharing.isPending}
      onWords={(typed) => void sharing.tryWords(step.token, typed)}
      onClose={sharing.close}
    />
  );
};
