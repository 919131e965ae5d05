// What people do to the same things on different laptops, with a memory of what must still be there
// when all have met: every word added, every entry of a set, every note.
import { expect } from 'vitest';
import type {
  ActionId,
  EvidenceId,
  FindingId,
  HypothesisId,
  ObjectiveId,
  PersonId,
  ReviewId,
} from '../../src/shared/domain/ids.ts';
import { fileNote } from '../support/notes.ts';
import type { TestCore } from '../support/test-core.ts';

export interface SharedThings {
  readonly reviewId: ReviewId;
  readonly noteIds: readonly EvidenceId[];
  readonly findingIds: readonly FindingId[];
  readonly objectiveId: ObjectiveId;
  readonly actionId: ActionId;
  readonly hypothesisIds: readonly HypothesisId[];
  readonly reviewerIds: readonly PersonId[];
}

export interface Doing {
  readonly kind: number;
  readonly which: number;
  readonly at: number;
}

export interface Work {
  doSomething(core: TestCore, doing: Doing): Promise<void>;
  /** @throws where something that somebody did is not there. */
  expectNothingLost(core: TestCore): Promise<void>;
}

/** Added words never hold one another, so they are found even where a space beside them went. */
const addedWord = /W\d+x/g;

const schoolDays = ['2027-01-11', '2027-01-18', '2027-02-01', '2027-03-08'];

const at = <Thing>(things: readonly Thing[], number: number): Thing =>
  things[number % things.length]!;

/** Between two words of the text, or at one of its ends. */
function withWord(text: string, word: string, place: number): string {
  const words = text.split(' ').filter((each) => each !== '');
  words.splice(place % (words.length + 1), 0, word);
  return words.join(' ');
}

/** Takes away one of the words that were there from the start; what was added since is let be. */
function withoutOldWord(text: string, place: number): string {
  const words = text.split(' ');
  const old = words.filter((each) => /^[a-z.]+$/i.test(each) && !/^W\d/.test(each));
  const gone = old.length === 0 ? undefined : at(old, place);
  return words.filter((each) => each !== gone).join(' ');
}

export function createWork(things: SharedThings): Work {
  const { reviewId } = things;
  let count = 0;
  /** What is looked for in the end, by where it should be. */
  const expected = new Map<string, Set<string>>();
  const remember = (where: string, what: string): void => {
    expected.set(where, (expected.get(where) ?? new Set()).add(what));
  };
  const newWord = (): string => `W${(count += 1)}x`;

  const noteText = async (core: TestCore, noteId: EvidenceId) =>
    (await core.ask('evidence.list', { reviewId, limit: 5_000 })).notes.find(
      ({ id }) => id === noteId,
    )!;
  const findingOf = async (core: TestCore, findingId: FindingId) =>
    (await core.ask('finding.list', { reviewId })).find(({ finding }) => finding.id === findingId)!
      .finding;
  const planned = async (core: TestCore) =>
    (await core.ask('plan.read', { reviewId })).objectives.find(
      ({ objective }) => objective.id === things.objectiveId,
    )!;
  const actionOf = async (core: TestCore) =>
    (await planned(core)).actions.find(({ action }) => action.id === things.actionId)!.action;

  const doings: ((core: TestCore, doing: Doing) => Promise<unknown>)[] = [
    async (core, doing) => {
      const findingId = at(things.findingIds, doing.which);
      const word = newWord();
      const { wording } = await findingOf(core, findingId);
      remember(`wording ${findingId}`, word);
      const change = { wording: withWord(wording, word, doing.at) };
      return core.ask('finding.change', { reviewId, findingId, change });
    },
    async (core, doing) => {
      const findingId = at(things.findingIds, doing.which);
      const { wording } = await findingOf(core, findingId);
      const change = { wording: withoutOldWord(wording, doing.at) };
      return core.ask('finding.change', { reviewId, findingId, change });
    },
    async (core, doing) => {
      const noteId = at(things.noteIds, doing.which);
      const word = newWord();
      const { description } = await noteText(core, noteId);
      remember(`note ${noteId}`, word);
      const change = { description: withWord(description, word, doing.at) };
      return core.ask('evidence.change', { reviewId, noteId, change });
    },
    async (core, doing) => {
      const word = newWord();
      remember('objective', word);
      const { objective } = (await planned(core)).objective;
      const change = { objective: withWord(objective, word, doing.at) };
      return core.ask('objective.change', { reviewId, objectiveId: things.objectiveId, change });
    },
    async (core, doing) => {
      const word = newWord();
      remember('action', word);
      const { action } = await actionOf(core);
      const change = { action: withWord(action, word, doing.at) };
      return core.ask('action.change', { reviewId, actionId: things.actionId, change });
    },
    async (core, doing) => {
      const id = newWord();
      const { milestones } = await actionOf(core);
      remember('milestones', id);
      const milestone = { id, on: at(schoolDays, doing.at), text: id, isMet: false };
      const change = { milestones: [...milestones, milestone] };
      return core.ask('action.change', { reviewId, actionId: things.actionId, change });
    },
    async (core, doing) => {
      const noteId = at(things.noteIds, doing.which);
      const tag = `lens/${newWord()}`;
      remember(`tags ${noteId}`, tag);
      const { lensTags } = await noteText(core, noteId);
      const change = { lensTags: [...lensTags, tag] };
      return core.ask('evidence.change', { reviewId, noteId, change });
    },
    async (core, doing) => {
      const noteId = at(things.noteIds, doing.which);
      const hypothesisId = at(things.hypothesisIds, doing.at);
      remember(`links ${noteId}`, hypothesisId);
      const { links } = await noteText(core, noteId);
      const others = links.filter((link) => link.hypothesisId !== hypothesisId);
      const stance = (['supports', 'challenges', 'neutral'] as const)[doing.at % 3]!;
      const change = { links: [...others, { hypothesisId, stance }] };
      return core.ask('evidence.change', { reviewId, noteId, change });
    },
    async (core, doing) => {
      const findingId = at(things.findingIds, doing.which);
      const evidenceId = at(things.noteIds, doing.at);
      remember(`evidence ${findingId}`, evidenceId);
      const role = doing.at % 2 === 0 ? 'rests-on' : 'counter';
      return core.ask('finding.link-note', { reviewId, findingId, evidenceId, role });
    },
    async (core, doing) => {
      const findingId = at(things.findingIds, doing.which);
      const personId = at(things.reviewerIds, doing.at);
      remember(`agreed ${findingId}`, personId);
      const input = { reviewId, findingId, personId, isAgreed: true };
      return core.ask('finding.stand-behind', input);
    },
    async (core, doing) => {
      const word = newWord();
      const noteId = await fileNote(core, reviewId, `${word} new`);
      remember('notes', noteId);
      if (doing.at % 3 > 0) return;
      // A note of one's own goes to the bin and is still there, in the bin.
      await core.ask('evidence.move-to-bin', { reviewId, noteId });
    },
    (core, doing) =>
      core.ask('finding.change', {
        reviewId,
        findingId: at(things.findingIds, doing.which),
        change: { heading: newWord(), order: doing.at % 5 },
      }),
    (core, doing) =>
      core.ask('review.set-date', {
        reviewId,
        which: at(['checkIn', 'ninetyDay', 'workshop'] as const, doing.which),
        date: at(schoolDays, doing.at),
      }),
    (core, doing) =>
      core.ask(doing.at % 2 === 0 ? 'finding.move-to-bin' : 'finding.restore', {
        reviewId,
        findingId: at(things.findingIds, 1),
      }),
    (core) => core.ask('review.change', { reviewId, change: { title: newWord() } }),
  ];

  /** The first so many are of texts and sets. */
  const togetherCount = 10;

  const isBinned = async (core: TestCore, findingId: FindingId): Promise<boolean> =>
    core.core.context.store.entities.find(reviewId, 'finding', findingId)?.binned !== null;

  return {
    doSomething: async (core, doing) => {
      // A finding in the bin is not on anybody's screen.
      for (const findingId of things.findingIds) {
        if (await isBinned(core, findingId)) {
          await core.ask('finding.restore', { reviewId, findingId });
        }
      }
      // What many write together comes up more often than what one sets alone.
      const chosen = doing.kind % 2 === 0 ? doings.slice(0, togetherCount) : doings;
      await at(chosen, Math.floor(doing.kind / 2))(core, doing);
    },

    expectNothingLost: async (core) => {
      const { entities, evidence } = core.core.context.store;
      const there = (where: string): readonly string[] => {
        const [what, id = ''] = where.split(' ');
        const finding = entities.find(reviewId, 'finding', id);
        const note = evidence.find(reviewId, id);
        const action = entities.find(reviewId, 'action', things.actionId);
        switch (what) {
          case 'wording':
            return finding!.wording.match(addedWord) ?? [];
          case 'note':
            return note!.description.match(addedWord) ?? [];
          case 'objective':
            return (
              entities
                .find(reviewId, 'objective', things.objectiveId)!
                .objective.match(addedWord) ?? []
            );
          case 'action':
            return action!.action.match(addedWord) ?? [];
          case 'milestones':
            return action!.milestones.map((milestone) => milestone.id);
          case 'tags':
            return note!.lensTags;
          case 'links':
            return note!.links.map(({ hypothesisId }) => hypothesisId);
          case 'evidence':
            return finding!.evidence.map(({ evidenceId }) => evidenceId);
          case 'agreed':
            return finding!.agreedBy;
          default:
            return [...evidence.all(reviewId), ...evidence.listBinned(reviewId)].map(
              (each) => each.id,
            );
        }
      };
      // Nor is anything there twice: a text taken for new would double what it was made from.
      const texts = [
        ...things.findingIds.map((id) => entities.find(reviewId, 'finding', id)!.wording),
        ...things.noteIds.map((id) => evidence.find(reviewId, id)!.description),
        entities.find(reviewId, 'objective', things.objectiveId)!.objective,
        entities.find(reviewId, 'action', things.actionId)!.action,
      ];
      for (const text of texts) {
        const words: readonly string[] = text.match(/\p{L}[\p{L}\d]+/gu) ?? [];
        expect(
          words.filter((word, place) => words.indexOf(word) !== place),
          text,
        ).toEqual([]);
      }
      for (const [where, whats] of expected) {
        const found = there(where);
        const isMissing = (what: string): boolean =>
          found.filter((each) => each === what).length !== 1;
        expect([...whats].filter(isMissing), `${where}: ${found.join(' ')}`).toEqual([]);
      }
    },
  };
}
