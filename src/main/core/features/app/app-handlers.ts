// The application itself: settings, the data files, known partnerships, the bin, undo.
import {
  Settings,
  type BinItem,
  type KnownPartnership,
} from '../../../../shared/ipc/app.contract.ts';
import type { appContract } from '../../../../shared/ipc/app.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { loadCalendars, loadLenses } from '../../resources.ts';
import { binItems, binnedReviews } from './bin-items.ts';
import { keepSetUpDraft, readSetUpDraft } from './set-up-draft.ts';

const defaultSettings: Settings = { theme: 'system' };

function readSettings({ store }: CoreContext): Settings {
  const parsed = Settings.safeParse(store.local.readSetting('settings'));
  return parsed.success ? parsed.data : defaultSettings;
}

function knownPartnerships({ store }: CoreContext): KnownPartnership[] {
  return store.entities.listEverywhere('partnership').map(({ documentId, entity }) => {
    const schools = store.entities.list(documentId, 'school');
    const refOf = new Map(schools.map((school) => [school.id as string, school.ref ?? school.id]));
    return {
      id: documentId,
      name: entity.name,
      schools: schools.map(({ id, ref, name, urn, phase }) => ({
        ref: ref ?? id,
        name,
        urn,
        phase,
      })),
      people: store.entities.list(documentId, 'person').map(({ name, jobRole, schoolId }) => ({
        name,
        jobRole,
        schoolRef: schoolId === null ? null : (refOf.get(schoolId) ?? null),
      })),
      calendarId: store.entities.list(documentId, 'calendar')[0]?.calendar?.id ?? null,
    };
  });
}

/** Calendars of partnerships come before the ones we ship; the same id is listed once. */
export function knownCalendars({ store, resourcesPath }: CoreContext) {
  const brought = store.entities
    .listEverywhere('calendar')
    .flatMap(({ entity }) => (entity.calendar === null ? [] : [entity.calendar]));
  const seen = new Set<string>();
  return [...brought, ...loadCalendars(resourcesPath)].filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

export function knownLenses({ store, resourcesPath }: CoreContext) {
  const shipped = loadLenses(resourcesPath);
  const seen = new Set(shipped.map(({ id }) => id));
  const brought = store.entities
    .listEverywhere('lens')
    .flatMap(({ entity }) =>
      entity.lens === null || seen.has(entity.lens.id) ? [] : [entity.lens],
    );
  return [...shipped, ...brought];
}

export const appHandlers: HandlersOf<typeof appContract> = {
  'app.info': ({ version, recoveredFrom }) => ok({ version, recoveredFrom }),

  'settings.read': (context) => ok(readSettings(context)),

  'settings.change': (context, change) => {
    context.store.local.writeSetting('settings', { ...readSettings(context), ...change });
    context.announce(['settings']);
    return ok({});
  },

  'set-up.read': ({ store }) => ok(readSetUpDraft(store.local)),

  'set-up.keep': ({ store, announce }, { draft }) => {
    keepSetUpDraft(store.local, draft);
    announce(['drafts']);
    return ok({});
  },

  'lens.list': (context) => ok(knownLenses(context)),

  'calendar.list': (context) => ok(knownCalendars(context)),

  'partnership.list': (context) => ok(knownPartnerships(context)),

  'bin.list': ({ store }, { reviewId }) => {
    const items: BinItem[] = reviewId === null ? binnedReviews(store) : binItems(store, reviewId);
    return ok(items.toSorted((a, b) => (a.binnedAt < b.binnedAt ? 1 : -1)));
  },

  'history.read': ({ store, funnel }, { reviewId }) =>
    store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok({ ...funnel.history(reviewId), lastStep: funnel.lastStep(reviewId) }),

  'history.undo': ({ store, funnel }, { reviewId, step }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (funnel.undo(reviewId, step)) return ok({});
    return err({ name: step === null ? 'nothing-to-undo' : 'another-step-since' });
  },

  'history.redo': ({ store, funnel }, { reviewId }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    return funnel.redo(reviewId) ? ok({}) : err({ name: 'nothing-to-redo' });
  },
};
