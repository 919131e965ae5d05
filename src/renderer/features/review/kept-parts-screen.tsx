// The parts of the cycle that came with a file and have no screen yet, to be read.
import { useOverview } from '../../api/overview.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { inOrderOfCycle, keptPartName } from '../../messages/kept-parts.ts';
import { reviewMessages } from '../../messages/review.ts';
import { Disclosure, EmptyState, Page, PageHeader } from '../../ui/index.ts';
import styles from './kept-parts-screen.module.css';
import { KeptData } from './parts/kept-data.tsx';
import { referencesOf } from './references.ts';

const { keptParts: words } = reviewMessages;

export const KeptPartsScreen = () => {
  const reviewId = useReviewId();
  const overview = useOverview();
  const { data: parts, error } = useOperation('kept-part.list', { reviewId });
  if (error !== null && parts === undefined) throw error;
  if (parts === undefined) return null;
  const references = referencesOf(overview);
  const countOf = (name: string): number =>
    overview.keptParts.find((part) => part.name === name)?.itemCount ?? 0;
  return (
    <Page>
      <PageHeader title={words.title} />
      {parts.length === 0 ? (
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
      ) : (
        <>
          <p className={styles.intro}>{words.intro}</p>
          <ul className={styles.parts}>
            {parts
              .toSorted((a, b) => inOrderOfCycle(a.id, b.id))
              .map(({ id, data }) => (
                <li key={id}>
                  <Disclosure
                    title={keptPartName(id)}
                    meta={words.count(countOf(id))}
                    headingLevel={2}
                  >
                    <KeptData data={data} name={keptPartName(id)} references={references} />
                  </Disclosure>
                </li>
              ))}
          </ul>
        </>
      )}
    </Page>
  );
};
