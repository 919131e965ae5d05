// Below the journey: who is writing, and what belongs to the review as a whole.
import { useHere } from '../api/navigation.ts';
import { useOverview } from '../api/overview.ts';
import { paths } from '../api/paths.ts';
import { useReviewId } from '../api/review-id.ts';
import { FolderMark } from '../features/exchange/index.ts';
import { useSaveFile } from '../features/review-file/index.ts';
import { WritingAsLine } from '../features/writing-as/index.ts';
import { appMessages } from '../messages/app.ts';
import { Button, Link } from '../ui/index.ts';
import styles from './rail-foot.module.css';

const { rail: words, screens } = appMessages;

export const RailFoot = () => {
  const reviewId = useReviewId();
  const { keptParts } = useOverview();
  const here = useHere();
  const { saveFile, isPending } = useSaveFile();
  const links = [
    { href: paths.documents(reviewId), label: screens.documents },
    { href: paths.share(reviewId), label: screens.share },
    { href: paths.sheet(reviewId), label: screens.sheet },
    ...(keptParts.length > 0
      ? [{ href: paths.keptParts(reviewId), label: screens.keptParts }]
      : []),
    { href: paths.reviewBin(reviewId), label: screens.bin },
    { href: paths.settings(), label: appMessages.settings },
  ];
  return (
    <nav aria-label={words.review} className={styles.foot}>
      <ul className={styles.links}>
        <li>
          <WritingAsLine tell={words.writingAs} nobody={words.writingAsNobody} />
        </li>
        <li className={styles.mark}>
          <FolderMark />
        </li>
        <li>
          <Button
            variant="plain"
            size="small"
            isDisabled={isPending}
            onPress={() => void saveFile(reviewId)}
          >
            {words.saveFile}
          </Button>
        </li>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} {...(here === href ? { 'aria-current': 'page' as const } : {})}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
