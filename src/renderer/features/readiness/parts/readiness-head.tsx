// The head all screens of readiness share: the ways between them and the one search over everything.
import type { ReactNode } from 'react';
import { useHere } from '../../../api/navigation.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { readinessMessages } from '../../../messages/readiness.ts';
import { Link, PageHeader } from '../../../ui/index.ts';
import styles from './readiness-head.module.css';
import { ReadinessSearch } from './readiness-search.tsx';

const { nav: words } = readinessMessages;

export const ReadinessHead = ({
  title,
  meta,
  actions,
  lensId,
}: {
  readonly title: string;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  readonly lensId: string | null;
}) => {
  const reviewId = useReviewId();
  const here = useHere();
  const lens = lensId === null ? '' : `?lens=${lensId}`;
  const parts = [
    { label: words.map, href: paths.readiness(reviewId) },
    { label: words.people, href: paths.readinessPeople(reviewId) },
    { label: words.checklist, href: paths.readinessChecklist(reviewId) },
  ];
  return (
    <>
      <PageHeader title={title} {...(meta === undefined ? {} : { meta })} actions={actions} />
      <div className={styles.bar}>
        <nav aria-label={words.label} className={styles.parts}>
          {parts.map(({ label, href }) => (
            <span key={href} className={styles.part} data-here={here === href || undefined}>
              <Link
                href={`${href}${lens}`}
                {...(here === href ? { 'aria-current': 'page' as const } : {})}
              >
                {label}
              </Link>
            </span>
          ))}
        </nav>
        <ReadinessSearch lensId={lensId} />
      </div>
    </>
  );
};
