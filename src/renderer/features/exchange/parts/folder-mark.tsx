// One quiet line for the frame: whether the shared folder is here and the team in step. Nothing while
// the review is shared in no folder.
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import type { FolderStatus } from '../../../../shared/ipc/folder.contract.ts';
import { folderMessages } from '../../../messages/folder.ts';
import { Link } from '../../../ui/index.ts';

const { frame: words } = folderMessages;

function lineOf({ state, colleagues }: FolderStatus): string {
  switch (state) {
    case 'away':
      return words.away;
    case 'cannot-write':
      return words.cannotWrite;
    case 'not-looked-yet':
      return words.looking;
    case 'here':
      return colleagues.every(({ hasEverything }) => hasEverything) ? words.inStep : words.behind;
  }
}

export const FolderMark = () => {
  const reviewId = useReviewId();
  const status = useOperation('folder.status', { reviewId }).data ?? null;
  return status === null ? null : <Link href={paths.share(reviewId)}>{lineOf(status)}</Link>;
};
