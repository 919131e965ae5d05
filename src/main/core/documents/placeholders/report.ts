// What a template of the review report may say: the passages as people wrote them.
import type { ReportPart } from '../../../../shared/domain/report/passage.ts';
import { blocksOfPassage, type ReportDocumentFacts } from '../report/compose-report.ts';
import {
  blocks,
  essential,
  list,
  text,
  type Placeholder,
  type Placeholders,
} from './placeholder.ts';

type Passage = ReportDocumentFacts['passages'][number];

const passagesOf = (
  label: string,
  about: string,
  part: ReportPart,
): Placeholder<ReportDocumentFacts> =>
  list<ReportDocumentFacts, Passage>(
    label,
    about,
    ({ passages }) => passages.filter((each) => each.part === part && each.text.trim() !== ''),
    {
      heading: text('Heading', 'The heading of the passage', (each: Passage) => each.heading),
      passage: blocks(
        'Passage',
        'Its words, with bold words and lists; in a paragraph of its own',
        (each: Passage) => blocksOfPassage(each.text),
      ),
    },
  );

export const reportPlaceholders: Placeholders<ReportDocumentFacts> = {
  reviewers: text('Review team', 'The names of the team in one line', ({ team }) =>
    team.join(', '),
  ),
  about: passagesOf('About this review', 'Once for each passage of this part', 'about'),
  short: passagesOf('In short', 'Once for each passage of this part', 'short'),
  strengths: essential(passagesOf('Strengths', 'Once for each passage of this part', 'strengths')),
  areas: essential(
    passagesOf('Areas for development', 'Once for each passage of this part', 'areas'),
  ),
  ahead: passagesOf('Looking ahead', 'Once for each passage of this part', 'ahead'),
};
