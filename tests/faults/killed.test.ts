// Core is killed in the middle of its work, again and again: what it acknowledged is there, in the
// order it was done; log, rows and file are sound; the draft is the last one.
// FIELDFARE_KILLS=1000 kills as often as the promise names.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EvidenceId, ReviewId } from '../../src/shared/domain/ids.ts';
import { buildCore, startCore, type BuiltCore, type CoreProcess } from '../support/core-process.ts';
import { expectLogAndRowsAgree, integrityOf } from '../support/database-rows.ts';
import { newReview } from '../support/new-review.ts';
import { newNoteId, noteOf } from '../support/notes.ts';

const kills = Number(process.env['FIELDFARE_KILLS'] ?? 200);
/** Each with a database of its own, side by side. */
const lanes = 2;

let core: BuiltCore;
let folder: string;
beforeAll(async () => {
  core = await buildCore();
  folder = mkdtempSync(join(tmpdir(), 'fieldfare-killed-'));
});
afterAll(() => {
  core?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What a page would see: the newest notes, how many there are, the sentence, the draft. */
interface Seen {
  readonly total: number;
  readonly newest: readonly string[];
  readonly wording: string;
  readonly draft: string;
}

type Doing =
  | { readonly do: 'draft'; readonly noteId: EvidenceId; readonly text: string }
  | { readonly do: 'file'; readonly noteId: EvidenceId; readonly text: string }
  | { readonly do: 'change'; readonly noteId: EvidenceId; readonly text: string }
  | { readonly do: 'word'; readonly text: string };

interface Model {
  readonly notes: Map<EvidenceId, string>;
  wording: string;
  draft: string;
}

function apply(model: Model, doing: Doing): void {
  switch (doing.do) {
    case 'draft':
      model.draft = doing.text;
      return;
    case 'file':
      model.notes.set(doing.noteId, doing.text);
      model.draft = '';
      return;
    case 'change':
      model.notes.set(doing.noteId, doing.text);
      return;
    case 'word':
      model.wording = doing.text;
  }
}

const newestShown = 40;

const seenIn = ({ notes, wording, draft }: Model): Seen => ({
  total: notes.size,
  newest: [...notes.values()].slice(-newestShown).toReversed(),
  wording,
  draft,
});

/** The place of a note in the day tells its place among the notes; a year has minutes enough. */
const takenAt = (number: number): string =>
  new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString().slice(0, 16);

/** Takes one step after another, several on the way at once, until the process is gone. */
class Writer {
  readonly done: Doing[] = [];
  acknowledged = 0;
  failed: unknown;
  #isOver = false;
  #tellAt: { readonly count: number; readonly resolve: () => void } = {
    count: 0,
    resolve: () => {},
  };
  readonly #core: CoreProcess;
  readonly #ids: { readonly reviewId: ReviewId; readonly findingId: string };
  readonly #model: Model;
  #noteId: EvidenceId = newNoteId();

  constructor(
    process: CoreProcess,
    ids: { readonly reviewId: ReviewId; readonly findingId: string },
    before: Model,
  ) {
    this.#core = process;
    this.#ids = ids;
    this.#model = { ...before, notes: new Map(before.notes) };
  }

  stop(): void {
    this.#isOver = true;
  }

  /** Resolves once so many have been acknowledged. */
  hasAcknowledged(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#tellAt = { count, resolve };
      if (count === 0) resolve();
    });
  }

  async write(most: number, onTheWay: number): Promise<void> {
    const pending = new Set<Promise<unknown>>();
    for (let count = 0; count < most && !this.#isOver; count += 1) {
      const doing = this.#next(count);
      this.done.push(doing);
      apply(this.#model, doing);
      const place = this.done.length;
      const answer = this.#send(doing).then((result) => {
        if (!result.ok) this.failed = result.failure;
        this.acknowledged = Math.max(this.acknowledged, place);
        if (this.acknowledged >= this.#tellAt.count) this.#tellAt.resolve();
        pending.delete(answer);
      });
      pending.add(answer);
      if (pending.size >= onTheWay) await Promise.race(pending);
    }
    await Promise.all(pending);
  }

  #next(count: number): Doing {
    const text = `${Math.random().toString(36).slice(2)} ${count} 🐦`;
    const notes = [...this.#model.notes.keys()];
    const choice = Math.random();
    if (choice < 0.5) return { do: 'draft', noteId: this.#noteId, text };
    if (choice < 0.75) {
      const noteId = this.#noteId;
      this.#noteId = newNoteId();
      return { do: 'file', noteId, text };
    }
    const old = notes.at(-1 - Math.floor(Math.random() * 10));
    if (choice < 0.9 && old !== undefined) return { do: 'change', noteId: old, text };
    return { do: 'word', text: `${this.#model.wording.split(' ').slice(-40).join(' ')} ${text}` };
  }

  #send(doing: Doing) {
    const { reviewId, findingId } = this.#ids;
    switch (doing.do) {
      case 'draft':
        return this.#core.call('draft.save', {
          reviewId,
          noteId: doing.noteId,
          content: noteOf(doing.text),
        });
      case 'file':
        return this.#core.call('evidence.file', {
          reviewId,
          noteId: doing.noteId,
          content: noteOf(doing.text),
          takenAt: takenAt(this.#model.notes.size),
        });
      case 'change':
        return this.#core.call('evidence.change', {
          reviewId,
          noteId: doing.noteId,
          change: { description: doing.text },
        });
      case 'word':
        return this.#core.call('finding.change', {
          reviewId,
          findingId: findingId as never,
          change: { wording: doing.text },
        });
    }
  }
}

async function look(running: CoreProcess, reviewId: ReviewId): Promise<Seen> {
  const [{ notes, total }, findings, draft] = await Promise.all([
    running.ask('evidence.list', { reviewId, limit: newestShown }),
    running.ask('finding.list', { reviewId }),
    running.ask('draft.read', { reviewId }),
  ]);
  return {
    total,
    newest: notes.map(({ description }) => description),
    wording: findings[0]!.finding.wording,
    draft: draft.content.description,
  };
}

const isSame = (one: Seen, other: Seen): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Finds how much of what was sent is there: all that was acknowledged, and of the rest as much as
 * came before the kill, in the order it was sent. @throws where no such point fits.
 */
function matched(before: Model, writer: Writer, seen: Seen): Model {
  const model: Model = { ...before, notes: new Map(before.notes) };
  writer.done.slice(0, writer.acknowledged).forEach((doing) => apply(model, doing));
  const atLeast = seenIn(model);
  for (const doing of [null, ...writer.done.slice(writer.acknowledged)]) {
    if (doing !== null) apply(model, doing);
    if (isSame(seenIn(model), seen)) return model;
  }
  expect(seen, `after ${writer.acknowledged} of ${writer.done.length}`).toEqual(atLeast);
  throw new Error('Unreachable: what was seen equals what was acknowledged.');
}

async function runLane(lane: number, killCount: number) {
  const dataPath = join(folder, `lane-${lane}`);
  mkdirSync(dataPath);
  const databasePath = join(dataPath, 'fieldfare.db');
  let running = startCore(core, dataPath);
  await running.ready;
  const { reviewId } = await running.ask('review.create', newReview);
  const { findingId } = await running.ask('finding.add', {
    reviewId,
    category: 'strength',
    heading: 'F',
  });
  let model: Model = { notes: new Map(), wording: '', draft: '' };
  const counts = { kills: 0, acknowledged: 0, inStart: 0, betweenAcknowledgements: 0 };

  while (counts.kills < killCount) {
    const writer = new Writer(running, { reviewId, findingId }, model);
    const writing = writer.write(60, 1 + Math.floor(Math.random() * 4));
    // Any moment of the work is a moment to be killed in, on a quick machine and on a busy one.
    const enough = writer.hasAcknowledged(Math.floor(Math.random() * 25));
    await Promise.race([writing, enough.then(() => pause(Math.random() * 8))]);
    writer.stop();
    await running.kill();
    counts.kills += 1;
    counts.acknowledged += writer.acknowledged;
    if (writer.acknowledged < writer.done.length) counts.betweenAcknowledgements += 1;
    expect(writer.failed).toBeUndefined();

    // Now and then the next one is killed while it opens the file and mends what was left open.
    while (Math.random() < 0.15 && counts.kills < killCount) {
      const opening = startCore(core, dataPath);
      await pause(40 + Math.random() * 160);
      await opening.kill();
      counts.kills += 1;
      counts.inStart += 1;
    }
    if (counts.kills % 25 < 2) expect(integrityOf(databasePath)).toBe('ok');

    running = startCore(core, dataPath);
    expect(await running.ready).toBe(true);
    model = matched(model, writer, await look(running, reviewId));
  }

  expect(await running.ask('app.info', {})).toMatchObject({ recoveredFrom: 'crash' });
  const { notes } = await running.ask('evidence.list', { reviewId, limit: 5_000 });
  expect(new Map(notes.map(({ id, description }) => [id, description]))).toEqual(model.notes);
  await running.close();
  expectLogAndRowsAgree(databasePath, reviewId);
  expect(integrityOf(databasePath)).toBe('ok');
  return counts;
}

test(
  `core killed ${kills} times in the middle of its work loses nothing it acknowledged`,
  async () => {
    const perLane = Math.ceil(kills / lanes);
    const counts = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => runLane(lane, perLane)),
    );
    const sum = (name: keyof (typeof counts)[number]): number =>
      counts.reduce((total, each) => total + each[name], 0);
    expect(sum('kills')).toBeGreaterThanOrEqual(kills);
    // The kills came when they should: while something was on its way, and after much was done.
    expect(sum('acknowledged')).toBeGreaterThan(kills);
    expect(sum('betweenAcknowledgements')).toBeGreaterThan(kills / 4);
  },
  30 * 60_000,
);

test('core whose shell is gone closes its files and ends, however much it was asked', async () => {
  const dataPath = join(folder, 'left-alone');
  for (let again = 0; again < 5; again += 1) {
    const running = startCore(core, dataPath);
    expect(await running.ready).toBe(true);
    const { reviewId } = await running.ask('review.create', newReview);
    for (let count = 0; count < 200; count += 1) void running.call('review.overview', { reviewId });
    const gone = once(running.child, 'exit');
    await pause(again * 5);
    running.child.disconnect();
    expect(await gone).toEqual([0, null]);
  }
  const running = startCore(core, dataPath);
  await running.ready;
  // It did not say goodbye, so the page may tell what was recovered.
  expect(await running.ask('app.info', {})).toMatchObject({ recoveredFrom: 'crash' });
  expect(await running.ask('review.list', {})).toHaveLength(5);
  await running.close();
}, 180_000);
