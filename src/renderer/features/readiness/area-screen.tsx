// One area of a lens: what is known, what was done and changed, how it is known, who can speak to it,
// and what is still open with the place where it can be closed.
import type { ReactNode } from 'react';
import type { ReadinessArea } from '../../../shared/domain/readiness/model.ts';
import { useAreaTag } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { readinessMessages } from '../../messages/readiness.ts';
import { EmptyState, Link, Page } from '../../ui/index.ts';
import styles from './area-screen.module.css';
import { GapList } from './parts/gap-list.tsx';
import { Actions, Findings, How, Looks } from './parts/known-parts.tsx';
import { ReadinessHead } from './parts/readiness-head.tsx';
import { SpeakerList } from './parts/speaker-list.tsx';
import { useReadiness } from './use-readiness.ts';

const { area: words, ...all } = readinessMessages;

const Section = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section className={styles.section} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

const Asked = ({
  area,
  before,
  after,
}: {
  readonly area: ReadinessArea;
  readonly before: ReadinessArea | undefined;
  readonly after: ReadinessArea | undefined;
}) => {
  const reviewId = useReviewId();
  return (
    <div className={styles.side}>
      <ul className={styles.questions}>
        {[area.prompt, ...area.questions].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <ul className={styles.ways}>
        {after !== undefined && (
          <li>
            {words.next}: <Link href={paths.readinessArea(reviewId, after.tag)}>{after.name}</Link>
          </li>
        )}
        {before !== undefined && (
          <li>
            {words.previous}:{' '}
            <Link href={paths.readinessArea(reviewId, before.tag)}>{before.name}</Link>
          </li>
        )}
      </ul>
    </div>
  );
};

export const AreaScreen = () => {
  const reviewId = useReviewId();
  const tag = useAreaTag();
  const lensId = tag.split('/')[0] ?? '';
  const { data, isLensMissing } = useReadiness(lensId);
  const areas = data?.map.areas ?? [];
  const at = areas.findIndex((area) => area.tag === tag);
  const area = areas[at];
  if (area === undefined) {
    return (
      <Page>
        <ReadinessHead title={all.title} lensId={isLensMissing ? null : lensId} />
        {data === undefined && !isLensMissing ? (
          <p role="status">{all.loading}</p>
        ) : (
          <EmptyState
            title={words.notThere}
            action={
              <Link href={paths.readiness(reviewId)} variant="act">
                {words.back}
              </Link>
            }
          >
            {all.noLens.body}
          </EmptyState>
        )}
      </Page>
    );
  }
  return (
    <Page
      side={{
        title: words.asked,
        name: 'readiness-area',
        content: <Asked area={area} before={areas[at - 1]} after={areas[at + 1]} />,
      }}
    >
      <ReadinessHead title={area.name} lensId={lensId} />
      <div className={styles.area}>
        <Section id="area-known" title={words.known}>
          <Findings findings={area.findings} />
        </Section>
        <Section id="area-done" title={words.done}>
          <Actions actions={area.actions} />
          {area.looks.length > 0 && <Looks looks={area.looks} />}
        </Section>
        <Section id="area-how" title={words.how}>
          <How how={area.how} newest={area.newest} oldest={area.oldest} />
        </Section>
        <SpeakerList area={area} />
        <Section id="area-open" title={words.open}>
          {area.gaps.length === 0 ? (
            <p className={styles.soft}>{words.nothingOpen}</p>
          ) : (
            <GapList gaps={area.gaps} />
          )}
        </Section>
      </div>
    </Page>
  );
};
