// The certificate of thanks: a page for each reviewer and champion. Thanks for time and care; never
// a word on how well somebody did. Looks at no clock.
import { formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { DocumentModel, DocumentSection } from '../../../../shared/domain/document-model.ts';
import { heading, paragraph } from '../action-plan/parts.ts';

export interface ThankedColleague {
  readonly name: string;
  /** What they were in this review. */
  readonly as: 'lead-reviewer' | 'peer-reviewer' | 'improvement-champion';
  readonly schoolName: string;
}

export interface CertificateFacts {
  readonly trustName: string;
  readonly hostName: string;
  readonly question: string;
  readonly visitDates: readonly string[];
  readonly colleagues: readonly ThankedColleague[];
  readonly headteacherName: string;
  readonly leadName: string;
  readonly madeAt: string;
}

const thanks: Readonly<Record<ThankedColleague['as'], (host: string, when: string) => string>> = {
  'lead-reviewer': (host, when) =>
    `for leading the peer review${host}${when}: for keeping the enquiry fair, the team together, and the conversation useful to the people whose school it is.`,
  'peer-reviewer': (host, when) =>
    `for taking part as a peer reviewer${host}${when}: for looking with care, listening before judging, and giving time that your own school needed too.`,
  'improvement-champion': (host, when) =>
    `for standing beside colleagues as improvement champion${host}${when}: for helping what was found become what people do next.`,
};

/** What somebody is thanked for. */
export function thanksOf(facts: CertificateFacts, { as }: ThankedColleague): string {
  const when = facts.visitDates.length === 0 ? '' : `, ${formatVisitDates(facts.visitDates)}`;
  const host = facts.hostName === '' ? '' : ` at ${facts.hostName}`;
  return thanks[as](host, when);
}

function pageOf(facts: CertificateFacts, colleague: ThankedColleague): DocumentSection {
  return {
    orientation: 'landscape',
    header: null,
    footer: facts.trustName === '' ? 'Peer review' : facts.trustName,
    blocks: [
      { kind: 'space', size: 'medium' },
      ...(facts.trustName === '' ? [] : [paragraph('organisation', facts.trustName)]),
      { kind: 'space', size: 'small' },
      { kind: 'title', text: 'With thanks' },
      heading(1, colleague.name === '' ? 'To a colleague' : `To ${colleague.name}`),
      ...(colleague.schoolName === '' ? [] : [paragraph('lead', colleague.schoolName)]),
      paragraph('subtitle', thanksOf(facts, colleague)),
      ...(facts.question.trim() === ''
        ? []
        : [
            { kind: 'space' as const, size: 'small' as const },
            paragraph('small', 'The question we asked together'),
            { kind: 'question' as const, text: facts.question.trim() },
          ]),
      { kind: 'space', size: 'medium' },
      {
        kind: 'signatures',
        headings: ['For', 'Name', 'Signature', 'Date'],
        places: [
          { role: 'The host school', name: facts.headteacherName || null },
          ...(colleague.as === 'lead-reviewer'
            ? []
            : [{ role: 'The review team', name: facts.leadName || null }]),
        ],
      },
    ],
  };
}

export function composeCertificate(facts: CertificateFacts): DocumentModel {
  return {
    meta: {
      title: ['Certificate of thanks', facts.hostName].filter((part) => part !== '').join(', '),
      subject: 'Thanks to reviewers and improvement champions',
      author: facts.hostName === '' ? 'Fieldfare' : facts.hostName,
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: facts.colleagues.map((colleague) => pageOf(facts, colleague)),
  };
}
