// The certificate of thanks among the documents of the cycle.
import {
  composeCertificate,
  type ThankedColleague,
} from '../../../documents/sharing/certificate.ts';
import { hostSchoolName } from '../../../exchange/bundle/make-bundle.ts';
import { certificatePlaceholders } from '../../../documents/placeholders/sharing.ts';
import { defineDocument } from '../register/document-kind.ts';

/** Who leads is thanked for that, whatever else they did. */
const thankedAs = ['lead-reviewer', 'peer-reviewer', 'improvement-champion'] as const;

export const certificateDocument = defineDocument({
  id: 'certificate-of-thanks',
  stage: 'follow-through',
  title: 'Certificate of thanks',
  purpose: 'A page of thanks for each reviewer and improvement champion, to sign and hand over.',
  audiences: [{ id: 'reviewers', label: 'Reviewers and champions' }],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['enquiry', 'people', 'dates'],
  readFacts: (context, review) => {
    const people = context.store.entities.list(review.id, 'person');
    const schools = new Map(
      context.store.entities.list(review.id, 'school').map(({ id, name }) => [id, name]),
    );
    const nameOf = (role: (typeof people)[number]['teamRoles'][number]): string =>
      people.find(({ teamRoles }) => teamRoles.includes(role))?.name ?? '';
    return {
      trustName: review.partnershipName,
      hostName: hostSchoolName(context, review),
      question: review.question,
      visitDates: review.visitDates,
      colleagues: people.flatMap((person): ThankedColleague[] => {
        const as = thankedAs.find((role) => person.teamRoles.includes(role));
        if (as === undefined) return [];
        const schoolName = person.schoolId === null ? '' : (schools.get(person.schoolId) ?? '');
        return [{ name: person.name, as, schoolName }];
      }),
      headteacherName: nameOf('host-headteacher'),
      leadName: nameOf('lead-reviewer'),
      madeAt: context.now().toISOString(),
    };
  },
  gaps: ({ colleagues }) =>
    colleagues.length > 0
      ? []
      : [{ words: 'Nobody is on the review team yet.', place: 'team' as const }],
  placeholders: certificatePlaceholders,
  compose: composeCertificate,
});
