// Every word of bringing in a colleague's sheet. Facts come in as parameters.
import type { FailureWords } from './failures.ts';

const number = (count: number): string => count.toLocaleString('en-GB');
const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${number(count)} ${many}`;
const notes = (count: number): string => plural(count, 'note', 'notes');
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

export const evidenceSheetMessages = {
  title: 'Bring in a colleague’s sheet',
  intro:
    'For somebody on the visit without Fieldfare. You see how each row was understood before anything is filed.',

  empty: {
    title: 'No sheet chosen yet',
    body: 'Choose what your colleague sent: the Word form that Fieldfare prints, an Excel workbook or a CSV file with headings such as Time, Activity, Where, What I saw or heard, My thoughts. The times and abbreviations may be untidy.',
    blank:
      'Have none yet? Save one with this review’s hypotheses in it and send it to your colleague.',
  },
  choose: 'Choose a sheet or form',
  chooseOther: 'Choose another sheet',
  saveBlank: {
    word: 'Save a Word form',
    excel: 'Save an Excel sheet',
    csv: 'Save a CSV sheet',
  },
  savedBlank: (name: string) => `Saved as ${name}. Send it to your colleague.`,

  about: (fileName: string) => `From ${fileName}`,
  summary: (fresh: number, repeated: number, blank: number, unclear: number) =>
    [
      `${notes(fresh)} to file`,
      ...(repeated > 0 ? [plural(repeated, 'repeat', 'repeats')] : []),
      ...(blank > 0 ? [plural(blank, 'blank row', 'blank rows')] : []),
      ...(unclear > 0 ? [plural(unclear, 'row to put right', 'rows to put right')] : []),
    ].join(' · '),
  guessed: (count: number) =>
    count === 0
      ? 'Nothing had to be guessed.'
      : `In ${plural(count, 'row', 'rows')} something was guessed. The guesses are in ochre words under “Understood”: change what is wrong.`,
  day: {
    visit: (day: string) => `Rows without a day are put on the visit: ${day}.`,
    today: (day: string) =>
      `This review has no visit day yet, so rows without a day are put on today, ${day}.`,
    label: 'Day of these notes',
  },
  who: {
    label: 'Who wrote it',
    placeholder: 'Choose a person',
    other: 'Somebody who is not listed',
    missing: 'Choose who wrote these notes. The team counts how many people saw the same.',
  },
  file: (count: number) => `File ${notes(count)}`,
  noneTicked: 'Tick at least one row to file.',

  table: {
    caption: 'The rows of the sheet and how each was understood',
    take: 'File',
    row: 'Row',
    says: 'What it says',
    understood: 'Understood',
    tick: (row: number) => `File row ${row}`,
    change: 'Change',
    changeOf: (row: number) => `Change time or activity of row ${row}`,
    done: 'Done',
    doneOf: (row: number) => `Done with row ${row}`,
    time: 'Time',
    activity: 'Activity',
    noActivity: 'No activity',
    noStrength: 'Strength not said',
    thoughts: 'Their thoughts:',
    quote: 'Said:',
    followUp: 'Follow up:',
    changed: 'Changed by you',
    more: (count: number) => `Show ${number(count)} more rows`,
    shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} rows shown`,
  },
  states: {
    blank: 'Blank row',
    sameAsRow: (row: number) => `The same as row ${row}`,
    inReview: 'In the review already',
    noWords: 'No words to file: nothing stands under what was seen, said or thought.',
    tooLong: 'Too long for one note: split it in the sheet, then choose the sheet again.',
    aboveHeadings: 'Above the headings: not a note.',
  },
  guesses: {
    timeReadAs: (typed: string, time: string) => `“${typed}” read as ${time}`,
    timeCarriedOn: (time: string, row: number) => `No time here: ${time} goes on from row ${row}`,
    timeNotRead: (typed: string, time: string) =>
      `“${typed}” is no time we can read: put at ${time}`,
    timeMissing: (time: string) => `No time here or above: put at ${time}`,
    dateNotRead: (typed: string) => `“${typed}” is no day we can read`,
    activityReadAs: (typed: string, name: string) => `“${typed}” read as ${name}`,
    activityOwn: (typed: string) => `“${typed}” is no activity we know: kept as it is`,
    activityMissing: 'No activity given',
    activityNoSource: (name: string) =>
      `${name}: usually not evidence as such. Untick it if it is not.`,
    strengthReadAs: (typed: string, word: string) => `“${typed}” read as ${word}`,
    hypothesisNotRead: (typed: string) =>
      `“${typed}” names no hypothesis of this review; link the note after filing`,
    hypothesisWithoutStance: (typed: string) =>
      `“${typed}” does not say whether it supports or challenges; filed as neutral`,
    kindNotRead: (typed: string) => `“${typed}” is no kind of note we know; filed without one`,
    strengthNotRead: (typed: string) => `Strength “${typed}” is not understood: left open`,
    yearFromPlace: (typed: string, year: string) => `${year}, from “${typed}”`,
    columnAdded: (heading: string) => `Column “${heading}” put under Follow up`,
    lineCut: (heading: string) => `“${heading}” is too long for one line: shortened`,
    quotationMarks: 'Quotation marks are not closed here: check that no other row is in this one.',
  },

  filed: {
    title: (count: number) => `${notes(count)} filed`,
    again: (count: number) => `${notes(count)} of this sheet were in the review already.`,
    body: 'They are in Capture with all the others, each with what was typed in the sheet.',
    undone: (count: number) => `${notes(count)} taken back out`,
    toCapture: 'Read them in Capture',
    next: 'Bring in another sheet',
  },

  failures: {
    tooLarge: (bytes: number, limit: number): FailureWords => ({
      title: `The sheet is too large: ${megabytes(bytes)}`,
      whatToDo: `A sheet may have ${megabytes(limit)}. Check that it is the right file, or save its notes alone as CSV.`,
    }),
    tooManyRows: (rows: number, limit: number): FailureWords => ({
      title: `The sheet has too many rows: ${number(rows)}`,
      whatToDo: `Fieldfare takes ${number(limit)} rows at once. Split the sheet and bring in each part.`,
    }),
    empty: {
      title: 'There is nothing in this file',
      whatToDo: 'Ask your colleague to save the sheet again and send it once more.',
    } satisfies FailureWords,
    workbook: {
      title: 'This kind of file cannot be read',
      whatToDo:
        'Open it in the application it comes from, save it as an Excel workbook (.xlsx), a Word document (.docx) or CSV, then choose that file.',
    } satisfies FailureWords,
    damaged: {
      title: 'The file did not arrive whole',
      whatToDo:
        'It is cut off or changed, so nothing of it was taken in. Ask for it to be sent again.',
    } satisfies FailureWords,
    locked: {
      title: 'The file is behind a password',
      whatToDo:
        'Open it in Word or Excel, take the password off under File, Info, save it, then choose it again.',
    } satisfies FailureWords,
    withMacros: {
      title: 'The file has macros in it',
      whatToDo:
        'Fieldfare reads no file with programs in it. Save it as .docx or .xlsx without macros, then choose that file.',
    } satisfies FailureWords,
    swells: {
      title: 'The file would unpack to far more than a sheet holds',
      whatToDo:
        'Nothing of it was taken in. Ask your colleague to copy the notes into a new sheet or form.',
    } satisfies FailureWords,
    notASheet: {
      title: 'This file is not a sheet',
      whatToDo:
        'Choose a CSV file, an Excel workbook or the Word form. A picture cannot be brought in.',
    } satisfies FailureWords,
    withoutNotes: (headings: readonly string[]): FailureWords => ({
      title: 'No column says what was seen or heard',
      whatToDo: `The headings found are: ${headings.slice(0, 12).join(', ')}. Name one of them “What I saw or heard” in the sheet, then choose it again.`,
    }),
    personGone: {
      title: 'This person is no longer in the review',
      whatToDo: 'Choose who wrote the notes once more.',
    } satisfies FailureWords,
    noLongerOpen: {
      title: 'The sheet has to be chosen again',
      whatToDo: 'Fieldfare was started anew or another sheet was opened since. Nothing was filed.',
    } satisfies FailureWords,
    row: (row: number): FailureWords => ({
      title: `Row ${row} cannot be filed`,
      whatToDo: 'Untick it and file the others. Nothing was filed yet.',
    }),
  },
} as const;
