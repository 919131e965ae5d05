// Documents as other screens give them out with one button: the usual choices, one kind of file.
import type { Input } from '../../../shared/ipc/contract.ts';

type Order = Omit<Input<'document.save'>, 'reviewId'>;

const usually = (audience: string): Order['choices'] => ({
  audience,
  detail: 'full',
  isAnonymised: false,
  isDraft: false,
});

export const datesInACalendar: Order = {
  kindId: 'dates',
  choices: usually('school'),
  format: 'ics',
};

export const planInExcel: Order = {
  kindId: 'action-plan',
  choices: usually('school'),
  format: 'xlsx',
};

export const decisionLogInWord: Order = {
  kindId: 'decision-log',
  choices: usually('team'),
  format: 'docx',
};

export const slidesForTheRoom: Order = {
  kindId: 'feedback-slides',
  choices: usually('host'),
  format: 'pptx',
};

/** With what the speaker says in the notes. */
export const slidesForTheTeam: Order = {
  kindId: 'feedback-slides',
  choices: usually('team'),
  format: 'pptx',
};
