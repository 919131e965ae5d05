// What a template of the good-practice card or of the certificate may say.
import { thanksOf, type CertificateFacts, type ThankedColleague } from '../sharing/certificate.ts';
import type { GoodPractice, GoodPracticeFacts } from '../sharing/good-practice.ts';
import { essential, list, text, type Placeholders } from './placeholder.ts';
import { restsOn } from './wording.ts';

export const goodPracticePlaceholders: Placeholders<GoodPracticeFacts> = {
  phase: text('Phase', 'The phase of the school', ({ phase }) => phase),
  strengths: essential(
    list('Strengths', 'Once for each strength', ({ strengths }) => strengths, {
      strength: text('Strength', 'Its heading', ({ heading }: GoodPractice) => heading),
      wording: text('What was seen', 'In the agreed words', ({ wording }: GoodPractice) => wording),
      'rests-on': text(
        'Rests on',
        'How many notes, kinds of activity and reviewers',
        (each: GoodPractice) => restsOn(each.noteCount, each.activityCount, each.reviewerCount),
      ),
      lacks: text(
        'To be read with care',
        'What the team’s own rule for evidence still wants',
        (each: GoodPractice) => each.gapWords.join(', '),
      ),
    }),
  ),
};

interface Thanked {
  readonly colleague: ThankedColleague;
  readonly facts: CertificateFacts;
}

export const certificatePlaceholders: Placeholders<CertificateFacts> = {
  colleagues: essential(
    list<CertificateFacts, Thanked>(
      'Colleagues',
      'Once for each reviewer and champion',
      (facts) => facts.colleagues.map((colleague) => ({ colleague, facts })),
      {
        name: text('To', 'Who is thanked', ({ colleague }: Thanked) => colleague.name),
        'own-school': text(
          'From',
          'Their own school',
          ({ colleague }: Thanked) => colleague.schoolName,
        ),
        thanks: text(
          'With thanks',
          'What they are thanked for, in a sentence',
          ({ colleague, facts }: Thanked) => thanksOf(facts, colleague),
        ),
      },
    ),
  ),
};
