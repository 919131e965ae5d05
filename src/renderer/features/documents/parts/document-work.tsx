// One document: what it waits for, or how it is made, what was given out, and what it will look like.
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type {
  DocumentChoices,
  DocumentFormat,
  DocumentPlace,
} from '../../../../shared/domain/document-choices.ts';
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { DocumentView } from '../../../../shared/ipc/document.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { documentsMessages as words } from '../../../messages/documents.ts';
import { Button, Link, Notice } from '../../../ui/index.ts';
import { DocumentPreview } from '../../document/index.ts';
import { usualChoices } from '../document-choice.ts';
import styles from '../documents-screen.module.css';
import { failureWords } from '../failure-words.ts';
import { useGivingOut } from '../use-giving-out.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { DocumentStateTags } from './document-state.tsx';
import { MadeList } from './made-list.tsx';

const placeOf: Readonly<Record<DocumentPlace, (id: ReviewId) => string>> = {
  'self-review': paths.selfReview,
  enquiry: paths.enquiry,
  team: paths.team,
  dates: paths.dates,
  timetable: paths.timetable,
  capture: paths.capture,
  findings: paths.findings,
  feedback: paths.feedback,
  'factual-check': paths.factualCheck,
  handover: paths.handover,
  workshop: paths.workshop,
  plan: paths.plan,
  'follow-through': paths.followThrough,
};

const Gaps = ({ document }: { readonly document: DocumentView }) => {
  const reviewId = useReviewId();
  return (
    <Notice title={words.notYet}>
      <ul className={styles.gaps}>
        {document.gaps.map(({ words: said, place }) => (
          <li key={said}>
            {said} <Link href={placeOf[place](reviewId)}>{words.places[place]}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const Preview = ({
  document,
  choices,
}: {
  readonly document: DocumentView;
  readonly choices: DocumentChoices;
}) => {
  const reviewId = useReviewId();
  const { data, error } = useOperation('document.preview', {
    reviewId,
    kindId: document.kindId,
    choices,
  });
  if (error !== null) {
    const said = failureWords(error.failure);
    return said === null ? null : (
      <Notice tone="alarm" title={said.title}>
        {said.whatToDo}
      </Notice>
    );
  }
  return (
    <section aria-label={words.preview(document.title)} className={styles.preview}>
      {data === undefined ? (
        <p role="status">{words.previewWaits}</p>
      ) : (
        <DocumentPreview model={data} />
      )}
    </section>
  );
};

/** Which template it is written in: the preview shows the words, not the letterhead. */
const WrittenIn = ({
  document: { template, letterhead },
  choices: { audience, detail, isAnonymised },
}: {
  readonly document: DocumentView;
  readonly choices: DocumentChoices;
}) => {
  const hasAny = template !== null || letterhead !== null;
  const own =
    template !== null && template.audiences.includes(audience) && template.details.includes(detail)
      ? template
      : null;
  const said = !hasAny
    ? words.inOurs
    : isAnonymised
      ? words.inOursWithoutNames
      : own !== null
        ? words.inTemplate(own.fileName)
        : letterhead !== null
          ? words.onLetterhead(letterhead.fileName)
          : words.inOursForThese;
  return (
    <p className={styles.soft}>
      {said} <Link href={paths.ourDocuments()}>{words.ourDocuments}</Link>
    </p>
  );
};

/** Keyed by its document: each starts with its own usual choices. */
export const DocumentWork = ({ document }: { readonly document: DocumentView }) => {
  const reviewId = useReviewId();
  const [choices, setChoices] = useState(() => usualChoices(document));
  const [format, setFormat] = useState<DocumentFormat>(document.formats[0] ?? 'docx');
  const { save, isPending } = useGivingOut();
  const isReady = document.gaps.length === 0;
  const { kindId } = document;
  return (
    <section aria-labelledby="document-title" className={styles.work}>
      <div className={styles.head}>
        <h2 id="document-title" className={styles.title}>
          {document.title}
        </h2>
        <DocumentStateTags document={document} />
      </div>
      <p className={styles.purpose}>{document.purpose}</p>
      {isReady ? (
        <>
          <ChoiceFields
            document={document}
            choices={choices}
            format={format}
            onChoices={setChoices}
            onFormat={setFormat}
          >
            <Button
              variant="act"
              icon={FileDown}
              isPending={isPending}
              onPress={() => void save({ reviewId, kindId, choices, format })}
            >
              {words.save}
            </Button>
          </ChoiceFields>
        </>
      ) : (
        <Gaps document={document} />
      )}
      {isReady && format === 'docx' && <WrittenIn document={document} choices={choices} />}
      {isReady && format === 'pdf' && (document.template ?? document.letterhead) !== null && (
        <p className={styles.soft}>{words.pdfInOurs}</p>
      )}
      <MadeList document={document} />
      {isReady && <Preview document={document} choices={choices} />}
    </section>
  );
};
