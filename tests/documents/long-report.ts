// A report far longer than any school would write, for the promises of speed and memory.
import type { ReportDocumentFacts } from '../../src/main/core/documents/report/compose-report.ts';
import { reportParts } from '../../src/shared/domain/report/passage.ts';

const sentences = [
  'In eleven of fourteen lessons pupils used the words they had been taught, and said what they mean.',
  'Books from three year groups show the same idea coming back after a term, with fewer prompts each time.',
  'Where adults waited, **more pupils answered in whole sentences**, and others built on what was said.',
  'Subject leaders know which units are hardest to remember, and have begun to look at them together.',
  'Pupils with SEND worked on the question of the class; *a scaffold was taken away* when it was not needed.',
];

/** LibreOffice makes as many pages of it, give or take a few. */
export const longReport = (pages: number): ReportDocumentFacts => ({
  schoolName: 'Larkfield Primary School',
  reviewTitle: 'Remembering and using what is taught',
  question: 'To what extent do pupils remember and use what they have been taught?',
  visitDates: ['2026-10-08'],
  team: ['Naomi Creswick', 'Leila Haddow'],
  hasFindings: true,
  passages: Array.from({ length: Math.ceil(pages * 3.6) }, (_, index) => ({
    part: reportParts[Math.floor((index * reportParts.length) / (pages * 3.6))] ?? 'ahead',
    heading: `Passage ${index + 1}`,
    text: [
      Array.from({ length: 6 }, (_unused, at) => sentences[(index + at) % sentences.length]).join(
        ' ',
      ),
      ...(index % 3 === 0 ? ['- Lessons\n- Books\n- Conversations'] : []),
      Array.from(
        { length: 4 },
        (_unused, at) => sentences[(index + at + 2) % sentences.length],
      ).join(' '),
    ].join('\n\n'),
  })),
  madeAt: '2026-10-20T12:00:00.000Z',
});
