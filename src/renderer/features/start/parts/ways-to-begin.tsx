// The three ways to begin, each with a sentence; the whole of the first start.
import { folderMessages } from '../../../messages/folder.ts';
import { startMessages } from '../../../messages/start.ts';
import { paths } from '../../../api/paths.ts';
import { Button, Link } from '../../../ui/index.ts';
import styles from './ways-to-begin.module.css';

export interface WaysToBeginProps {
  readonly isPending: boolean;
  readonly onOpenFile: () => void;
  readonly onJoinFolder: () => void;
  readonly onTrySample: () => void;
}

const { ways } = startMessages;
const { join } = folderMessages;

export const WaysToBegin = ({
  isPending,
  onOpenFile,
  onJoinFolder,
  onTrySample,
}: WaysToBeginProps) => (
  <ul className={styles.ways} aria-label={ways.label}>
    <li>
      <Link href={paths.newReview()} variant="act">
        {ways.newReview}
      </Link>
      <span>{ways.newReviewWhy}</span>
    </li>
    <li>
      <Button onPress={onOpenFile} isDisabled={isPending}>
        {ways.openFile}
      </Button>
      <span>{ways.openFileWhy}</span>
    </li>
    <li>
      <Button onPress={onJoinFolder} isDisabled={isPending}>
        {join.way}
      </Button>
      <span>{join.why}</span>
    </li>
    <li>
      <Button onPress={onTrySample} isDisabled={isPending}>
        {ways.sample}
      </Button>
      <span>{ways.sampleWhy}</span>
    </li>
  </ul>
);
