// The map: for each area of a lens what is known, how, since when, who can speak to it, and what is
// still open. One row leads to all of an area.
import { FileText, Users } from 'lucide-react';
import type { ReadinessArea, ReadinessMap } from '../../../shared/domain/readiness/model.ts';
import { agedOn, ageWords, gapWords } from '../../../shared/domain/readiness/words.ts';
import { useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { readinessMessages } from '../../messages/readiness.ts';
import {
  Button,
  EmptyState,
  Link,
  Notice,
  Page,
  Select,
  StateMark,
  Table,
  type TableColumn,
} from '../../ui/index.ts';
import styles from './map-screen.module.css';
import { useSaveDocument } from './use-save-document.ts';
import { ReadinessHead } from './parts/readiness-head.tsx';
import { useReadiness } from './use-readiness.ts';

const { map: words, ...all } = readinessMessages;
const mostNamed = 2;
const mostGaps = 2;

const Lines = ({
  main,
  soft = [],
}: {
  readonly main: string;
  readonly soft?: readonly string[];
}) => (
  <span className={styles.lines}>
    <span>{main}</span>
    {soft
      .filter((line) => line !== '')
      .map((line) => (
        <span key={line} className={styles.soft}>
          {line}
        </span>
      ))}
  </span>
);

function known({ findings, actions }: ReadinessArea) {
  const count = (category: string): number =>
    findings.filter((finding) => finding.category === category).length;
  const [strengths, areas, questions] = [
    count('strength'),
    count('area-for-development'),
    count('question'),
  ];
  const parts = [
    ...(strengths > 0 ? [words.strengths(strengths)] : []),
    ...(areas > 0 ? [words.areas(areas)] : []),
    ...(questions > 0 ? [words.questions(questions)] : []),
  ];
  const moved = actions.filter(
    ({ measureState }) => measureState === 'met' || measureState === 'moved',
  ).length;
  return parts.length === 0 ? (
    <span className={styles.soft}>{words.notLookedAt}</span>
  ) : (
    <Lines
      main={parts.join(', ')}
      soft={
        actions.length === 0
          ? []
          : [`${words.actions(actions.length)}; ${words.moved(moved, actions.length)}`]
      }
    />
  );
}

function who({ speakers }: ReadinessArea) {
  const own = speakers.filter(({ side }) => side === 'school');
  if (own.length === 0) return <span className={styles.soft}>{words.nobody}</span>;
  const named = own.slice(0, mostNamed).map(({ role, name }) => name || role);
  const more = own.length - named.length;
  return <Lines main={named.join(', ')} soft={more > 0 ? [words.more(more)] : []} />;
}

function open({ gaps }: ReadinessArea) {
  if (gaps.length === 0) return <StateMark state="done">{words.nothingOpen}</StateMark>;
  const shown = gaps.slice(0, mostGaps).map(gapWords);
  const more = gaps.length - shown.length;
  return (
    <ul className={styles.gaps}>
      {shown.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {more > 0 && <li>{words.more(more)}</li>}
    </ul>
  );
}

const how = ({ how: { notes, methods } }: ReadinessArea) =>
  notes === 0 ? null : <Lines main={words.notes(notes)} soft={[words.ways(methods.length)]} />;

const AreaLink = ({ area: { tag, name } }: { readonly area: ReadinessArea }) => (
  <Link href={paths.readinessArea(useReviewId(), tag)}>{name}</Link>
);

const columns: readonly TableColumn<ReadinessArea>[] = [
  {
    id: 'area',
    heading: words.area,
    isRowHeading: true,
    width: '16%',
    cell: (area) => <AreaLink area={area} />,
  },
  { id: 'known', heading: words.known, width: '22%', cell: known },
  { id: 'how', heading: words.how, width: '12%', cell: how },
  {
    id: 'age',
    heading: words.age,
    width: '13%',
    cell: ({ newest }) => (newest === null ? null : ageWords(newest)),
  },
  { id: 'who', heading: words.who, width: '19%', cell: who },
  { id: 'open', heading: words.open, width: '18%', cell: open },
];

const MapTable = ({ map }: { readonly map: ReadinessMap }) => (
  <Table caption={words.caption} rows={map.areas} rowKey={({ tag }) => tag} columns={columns} />
);

const Unlinked = ({ map }: { readonly map: ReadinessMap }) =>
  map.unlinked.length === 0 ? null : (
    <Notice tone="mind" title={all.unlinked.title(map.unlinked.length)}>
      <p>{all.unlinked.help}</p>
      <ul className={styles.unlinked}>
        {map.unlinked.map(({ reviewId, findingId, heading }) => (
          <li key={findingId}>
            <Link href={paths.finding(reviewId, findingId)}>{heading}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );

const Sources = ({ map }: { readonly map: ReadinessMap }) => (
  <section className={styles.sources} aria-labelledby="readiness-sources">
    <h2 id="readiness-sources">{words.from}</h2>
    <ul>
      {map.reviews.map(({ reviewId, title, visit }) => (
        <li key={reviewId}>
          <Link href={paths.review(reviewId)}>{title}</Link>
          {visit !== null && <span className={styles.soft}> {agedOn(visit)}</span>}
        </li>
      ))}
    </ul>
    {map.signposts.map(({ name, text }) => (
      <p key={name} className={styles.soft}>
        <strong>{name}.</strong> {text}
      </p>
    ))}
    <p className={styles.soft}>{words.note}</p>
  </section>
);

export const MapScreen = () => {
  const reviewId = useReviewId();
  const go = useGo();
  const save = useSaveDocument();
  const { data, isLensMissing, lensId } = useReadiness();
  if (isLensMissing) {
    return (
      <Page>
        <ReadinessHead title={all.title} lensId={null} />
        <EmptyState
          title={all.noLens.title}
          action={
            <Link href={paths.readiness(reviewId)} variant="act">
              {all.noLens.action}
            </Link>
          }
        >
          {all.noLens.body}
        </EmptyState>
      </Page>
    );
  }
  if (data === undefined) {
    return (
      <Page>
        <ReadinessHead title={all.title} lensId={lensId} />
        <p role="status">{all.loading}</p>
      </Page>
    );
  }
  const { map, lenses } = data;
  const isEmpty = map.reviews.every(({ findings, notes }) => findings + notes === 0);
  return (
    <Page>
      <ReadinessHead
        title={all.title}
        lensId={lensId}
        actions={
          <>
            <Button icon={Users} onPress={() => save('conversation-cards')}>
              {all.side.cards}
            </Button>
            <Button variant="act" icon={FileText} onPress={() => save('readiness-summary')}>
              {all.side.summary}
            </Button>
          </>
        }
      />
      <div className={styles.about}>
        <p className={styles.lead}>{all.lead(map.schoolName)}</p>
        <Select
          label={all.lens}
          isLabelHidden
          options={lenses.map(({ id, title }) => ({ value: id, label: title }))}
          value={map.lens.id}
          onChange={(id) => go(`${paths.readiness(reviewId)}?lens=${id}`, { isInstead: true })}
        />
      </div>
      {isEmpty ? (
        <EmptyState
          title={all.empty.title}
          action={
            <Link href={paths.findings(reviewId)} variant="act">
              {all.empty.action}
            </Link>
          }
        >
          {all.empty.body}
        </EmptyState>
      ) : (
        <div className={styles.work}>
          <Unlinked map={map} />
          <MapTable map={map} />
          <Sources map={map} />
        </div>
      )}
    </Page>
  );
};
