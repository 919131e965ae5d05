// Whose strength fits an objective: strengths that teams have found, in this school and in the other
// reviews on this laptop, and what colleagues of the partnership are known for.
import type { Finding } from '../../../../shared/domain/finding.ts';
import { fittingStrengths, type Strength } from '../../../../shared/domain/help-matches.ts';
import { lensTagName } from '../../../../shared/domain/lens.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Objective } from '../../../../shared/domain/plan.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { isSameSchool, type School } from '../../../../shared/domain/school.ts';
import type { HelpMatch } from '../../../../shared/ipc/plan.contract.ts';
import { Line, z } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';
import { knownLenses } from '../app/app-handlers.ts';
import { hostOf } from '../follow-through/same-school.ts';

/** As many as a person reads through to choose one. */
const most = { elsewhere: 6, here: 2 } as const;
const mostWords = 4;

type Offer = Strength & Omit<HelpMatch, 'words' | 'lensItems'>;

const isSaid = (text: string): boolean => text.trim() !== '';
const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && isSaid(part)).join(', ');

const personWords = ({ name, jobRole }: Person): string => joined([name, jobRole]);

/** The team stands behind it: what is still a draft is not spread. */
const isAgreed = ({ agreed, agreedBy, wording }: Finding): boolean =>
  isSaid(wording) && (agreed !== null || agreedBy.length > 0);

/** Within the school whoever leads is known; of another school the headteacher is asked first. */
function headOf({ store }: CoreContext, review: Review): string {
  const head = store.entities
    .list(review.id, 'person')
    .find(({ teamRoles }) => teamRoles.includes('host-headteacher'));
  return head === undefined ? '' : joined([head.name, head.jobRole ?? 'Headteacher']);
}

/** @param isOwn found in the school that needs it, in this review or an earlier one. */
function strengthsOf(context: CoreContext, review: Review, isOwn: boolean, isHere: boolean) {
  const from = hostOf(context, review)?.name ?? review.title;
  const who = isOwn ? '' : headOf(context, review);
  return context.store.entities
    .list(review.id, 'finding')
    .filter((finding) => finding.category === 'strength' && isAgreed(finding))
    .map(({ id, heading, wording, lensTags }): Offer => ({
      source: isOwn ? 'own-school' : 'other-review',
      from,
      who,
      strength: isSaid(heading) ? heading : wording,
      visitOn: review.visitDates[0] ?? null,
      findingId: isHere ? id : null,
      texts: [heading, wording],
      lensTags,
      isBrief: false,
    }));
}

/** As a partnership's file tells it of its people. */
const Specialisms = z.object({ specialisms: z.array(Line) });

function colleagues({ store }: CoreContext, host: School | null): Offer[] {
  const schools = new Map(
    store.entities.listEverywhere('school').map(({ entity }) => [entity.id as string, entity]),
  );
  const partnerships = store.entities.listEverywhere('partnership').map((each) => each.documentId);
  return partnerships.flatMap((documentId) =>
    store.entities.list(documentId, 'person').flatMap((person): Offer[] => {
      const read = Specialisms.safeParse(person.extra);
      const school = person.schoolId === null ? null : (schools.get(person.schoolId) ?? null);
      if (!read.success || school === null || isSameSchool(host, school)) return [];
      const specialisms = read.data.specialisms.filter(isSaid);
      if (specialisms.length === 0) return [];
      return [
        {
          source: 'colleague',
          from: school.name,
          who: personWords(person),
          strength: specialisms.join(', '),
          visitOn: null,
          findingId: null,
          texts: specialisms,
          lensTags: [],
          isBrief: true,
        },
      ];
    }),
  );
}

export function helpFor(context: CoreContext, review: Review, objective: Objective): HelpMatch[] {
  const { store } = context;
  const answered =
    objective.findingId === null
      ? null
      : store.entities.find(review.id, 'finding', objective.findingId);
  const actions = store.entities
    .list(review.id, 'action')
    .filter(({ objectiveId }) => objectiveId === objective.id);
  const need = {
    texts: [
      objective.objective,
      objective.why,
      answered?.heading ?? '',
      answered?.wording ?? '',
      ...actions.map(({ action }) => action),
    ],
    lensTags: answered?.lensTags ?? [],
  };
  const host = hostOf(context, review);
  const others = store.reviews
    .summaries()
    .filter(({ id }) => id !== review.id)
    .flatMap(({ id }) => store.reviews.find(id) ?? []);
  const offers = [
    ...strengthsOf(context, review, true, true),
    ...others.flatMap((other) =>
      strengthsOf(context, other, isSameSchool(host, hostOf(context, other)), false),
    ),
    ...colleagues(context, host),
  ];
  const lenses = knownLenses(context);
  const fits = fittingStrengths(need, offers);
  const isOwn = ({ strength }: (typeof fits)[number]): boolean => strength.source === 'own-school';
  return [
    ...fits.filter((fit) => !isOwn(fit)).slice(0, most.elsewhere),
    ...fits.filter(isOwn).slice(0, most.here),
  ].map(({ strength: offer, words, lensTags }) => {
    const { texts: _texts, lensTags: _lensTags, isBrief: _isBrief, ...said } = offer;
    return {
      ...said,
      words: words.slice(0, mostWords),
      lensItems: lensTags.map((tag) => lensTagName(lenses, tag)),
    };
  });
}
