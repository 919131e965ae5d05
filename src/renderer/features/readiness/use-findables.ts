// Everything the search looks through, each with where it is. The map, the checklist and the list of
// documents are here already; notes are found by the index.
import { activityName } from '../../../shared/domain/activity.ts';
import { formatMoment } from '../../../shared/domain/dates.ts';
import type { Findable } from '../../../shared/domain/readiness/find.ts';
import type { ReadinessMap } from '../../../shared/domain/readiness/model.ts';
import { reasonWords, speakerName } from '../../../shared/domain/readiness/words.ts';
import type { ReviewId } from '../../../shared/domain/ids.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { screensOfStage } from '../../api/stage-screens.ts';
import { useOperation } from '../../api/use-operation.ts';
import { appMessages } from '../../messages/app.ts';
import type { readinessMessages } from '../../messages/readiness.ts';
import { placeOfCheck } from './places.ts';

export interface Found extends Findable {
  readonly id: string;
  readonly kind: keyof (typeof readinessMessages)['search']['kinds'];
  readonly href: string;
}

const once = (things: readonly Found[]): Found[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

function ofMap(reviewId: ReviewId, { areas }: ReadinessMap): Found[] {
  return once([
    ...areas.map(({ tag, name, prompt, questions }): Found => ({
      id: `area-${tag}`,
      kind: 'area',
      label: name,
      about: prompt,
      words: questions.join(' '),
      href: paths.readinessArea(reviewId, tag),
    })),
    ...areas.flatMap(({ speakers, name }) =>
      speakers
        .filter(({ side }) => side === 'school')
        .map((speaker): Found => ({
          id: `person-${speaker.key}`,
          kind: 'person',
          label: speakerName(speaker),
          about: speaker.reasons.slice(0, 3).map(reasonWords).join('; '),
          words: name,
          href: `${paths.readinessPeople(reviewId)}?who=${encodeURIComponent(speaker.key)}`,
        })),
    ),
    ...areas.flatMap(({ findings }) =>
      findings.map((finding): Found => ({
        id: `finding-${finding.findingId}`,
        kind: 'finding',
        label: finding.heading.trim() || finding.wording,
        about: finding.wording,
        href: paths.finding(finding.reviewId, finding.findingId),
      })),
    ),
    ...areas.flatMap(({ actions }) =>
      actions.map((action): Found => ({
        id: `action-${action.actionId}`,
        kind: 'action',
        label: `${action.number} ${action.action}`,
        about: [action.leadRole, action.measure].filter((part) => part.trim() !== '').join(' · '),
        words: `${action.measureSource} ${action.impact} ${action.said?.what ?? ''}`,
        href: `${paths.plan(action.reviewId)}?action=${action.actionId}`,
      })),
    ),
  ]);
}

const ofChecklist = (reviewId: ReviewId, data: Output<'readiness.own'>): Found[] =>
  data.checklist.groups.flatMap(({ items, name }) =>
    items.map(({ id, text, help = '', place }): Found => ({
      id: `check-${id}`,
      kind: 'check',
      label: text,
      about: help,
      words: `${name} ${data.notes[id] ?? ''}`,
      href:
        place === undefined ? paths.readinessChecklist(reviewId) : placeOfCheck(reviewId, place),
    })),
  );

export function useFindables(lensId: string | null): readonly Found[] {
  const reviewId = useReviewId();
  const { journey } = useOverview();
  const read = useOperation('readiness.read', { reviewId, lensId }).data;
  const checklist = useOperation('readiness.own', { reviewId }).data;
  const documents = useOperation('document.list', { reviewId }).data?.documents ?? [];
  return [
    ...(read === undefined ? [] : ofMap(reviewId, read.map)),
    ...journey.stages.flatMap((stage) =>
      screensOfStage(reviewId, stage.id, journey).map(({ id, label, href }): Found => ({
        id: `place-${id}`,
        kind: 'place',
        label,
        about: appMessages.stages[stage.id],
        href,
      })),
    ),
    ...documents.map(({ kindId, title, purpose, stage }): Found => ({
      id: `document-${kindId}`,
      kind: 'document',
      label: title,
      about: purpose,
      href: paths.stageDocuments(reviewId, stage),
    })),
    ...(checklist === undefined ? [] : ofChecklist(reviewId, checklist)),
  ];
}

const mostNotes = 4;

export function useNoteHits(text: string): readonly Found[] {
  const reviewId = useReviewId();
  const isSought = text.length > 1;
  const { data } = useOperation(
    'evidence.list',
    { reviewId, filter: { text }, order: 'best-match', limit: mostNotes },
    { isEnabled: isSought },
  );
  if (!isSought) return [];
  return (data?.notes ?? []).map((note) => ({
    id: `note-${note.id}`,
    kind: 'note',
    label: note.description.trim() === '' ? (note.quote ?? '') : note.description.slice(0, 200),
    about: [formatMoment(note.takenAt), activityName(note.activityType)].join(' · '),
    href: `${paths.capture(reviewId)}?note=${note.id}`,
  }));
}
