// The factual check among the documents of the cycle: the form that was sent last.
import { composeFactualCheck } from '../../../documents/feedback/compose-factual-check.ts';
import { fileOfRound } from '../../factual-check/sent-file.ts';
import { factualCheckPlaceholders } from '../../../documents/placeholders/feedback.ts';
import { defineDocument } from '../register/document-kind.ts';

export const factualCheckDocument = defineDocument({
  id: 'factual-check',
  stage: 'agree',
  title: 'Factual check',
  purpose: 'The agreed sentences with room for the host to say what is not right.',
  audiences: [{ id: 'host', label: 'Host school' }],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['findings'],
  readFacts: (context, review) => {
    const rounds = context.store.entities.list(review.id, 'factual-check-round');
    const round = rounds.at(-1);
    return {
      file: round === undefined ? null : fileOfRound(context, review, round),
      closedOn: round?.closedOn ?? null,
      at: context.now().toISOString(),
    };
  },
  gaps: ({ file }) =>
    file !== null
      ? []
      : [{ words: 'The factual check has not been sent yet.', place: 'factual-check' as const }],
  agreedOn: ({ closedOn }) => closedOn,
  placeholders: factualCheckPlaceholders,
  compose: ({ file, at }) => {
    if (file === null) throw new Error('There is no factual check to make a document of');
    return composeFactualCheck(file, at);
  },
});
