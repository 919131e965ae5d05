// The head of one form or bank in the editor: what it is, its version, what can be done with it.
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { formEditorMessages as words } from '../../../messages/form-editor.ts';
import { Button, Link, PageHeader } from '../../../ui/index.ts';

export interface SheetHeaderProps {
  readonly title: string;
  readonly version: string;
  readonly isChanged: boolean;
  readonly isOwn: boolean;
  readonly onSaveFile: () => void;
  readonly onReset: () => void;
}

export const SheetHeader = (props: SheetHeaderProps) => {
  const { title, version, isChanged, isOwn, onSaveFile, onReset } = props;
  const reviewId = useReviewId();
  const state = isOwn ? words.own : isChanged ? words.changed : null;
  return (
    <PageHeader
      title={title}
      caption={<Link href={paths.forms(reviewId)}>{words.back}</Link>}
      meta={[state, words.version(version)].filter((part) => part !== null).join(' · ')}
      actions={
        <>
          <Button size="small" onPress={onSaveFile}>
            {words.saveFile}
          </Button>
          {(isChanged || isOwn) && (
            <Button size="small" onPress={onReset}>
              {isOwn ? words.removeOwn : words.reset}
            </Button>
          )}
        </>
      }
    />
  );
};
