// How good the checks of a note's text are, against the labelled notes, and how long they take.
import { checkNote } from '../../src/shared/domain/note-checks/check-note.ts';
import type { NoteWarningKind } from '../../src/shared/domain/note-checks/note-warning.ts';
import { labelledNotes, noteKinds, score } from '../note-checks/score.ts';
import { p95, report, reportTime, timesOf } from './support.ts';

const least = 0.9;
const names: Readonly<Record<NoteWarningKind, string>> = {
  'pupil-name': 'pupil names',
  'colleague-judgement': 'judgements of a colleague',
  'possible-disclosure': 'possible disclosures',
  'small-group': 'small groups',
};

for (const part of ['tuned', 'held-out'] as const) {
  for (const kind of noteKinds) {
    const { recall, precision } = score(part, kind);
    for (const [what, value] of [
      ['recall', recall],
      ['precision', precision],
    ] as const) {
      report({
        what: `${names[kind]}: ${what} (${part} notes)`,
        measured: value.toFixed(3),
        bar: `at least ${least}`,
        ok: value >= least,
      });
    }
  }
}

const texts = labelledNotes.map(({ text }) => text);
for (const text of texts) checkNote(text);
const single = await timesOf(texts.length, (at) => checkNote(texts[at] ?? ''));
reportTime('A note is checked (p95)', p95(single), 2);
const long = texts.join(' ').slice(0, 20_000);
const longs = await timesOf(20, () => checkNote(long));
reportTime('20,000 characters are checked (p95)', p95(longs.slice(2)), 50);
