// The slides of the feedback among the documents of the cycle. What the speaker says is in their
// notes only for the team.
import { composeSlidePages, composeSlides } from '../../../documents/feedback/slides.ts';
import { slidesFacts } from '../../feedback/slides-facts.ts';
import { defineDocument } from '../register/document-kind.ts';

export const feedbackSlidesDocument = defineDocument({
  id: 'feedback-slides',
  stage: 'agree',
  title: 'Feedback slides',
  purpose: 'What the room sees while the feedback is given, one idea a slide.',
  audiences: [
    { id: 'host', label: 'Host school, without notes' },
    { id: 'team', label: 'Review team, with the speaker’s notes', isInternal: true },
  ],
  details: ['full'],
  formats: ['pptx'],
  dependsOn: ['enquiry', 'dates', 'findings', 'feedback'],
  readFacts: slidesFacts,
  gaps: ({ slides }) =>
    slides.length > 0
      ? []
      : [{ words: 'No point of the feedback is prepared yet.', place: 'feedback' as const }],
  compose: composeSlidePages,
  files: {
    pptx: async (facts, way) => {
      const { renderPptx } = await import('../../../documents/pptx/render.ts');
      return renderPptx(composeSlides(facts, way));
    },
  },
});
