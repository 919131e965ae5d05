// What to do when something seen or heard may be a safeguarding concern. Said the same way in every
// school; nothing is written down here, and nothing is asked.
export const safeguardingMessages = {
  title: 'Safeguarding: stop here',
  lead: 'Do not write it down in Fieldfare. Go to the designated safeguarding lead now.',
  contact: 'Whom to go to',
  role: 'Who',
  where: 'Where',
  deputy: 'Deputy',
  unknown:
    'Nobody has written down who the designated safeguarding lead is. Ask at reception, or ask any member of staff to take you.',
  fill: 'Fill in the safeguarding contact',
  outside:
    'Go to the designated safeguarding lead of the school you are in. Ask at reception, or ask any member of staff to take you.',
  steps: 'If a child tells you something',
  stepList: [
    'Stay calm and listen. Let the child use their own words.',
    'Do not promise to keep it secret. Say that you will tell someone whose job it is to help.',
    'Ask only open questions, if any: “Tell me”, “Explain”, “Describe”. Do not look for proof.',
    'Tell the designated safeguarding lead or the deputy at once, in person, before anything else.',
    'Write it down the same day on the school’s own form, in the child’s words, and hand it to them.',
  ],
  danger: 'If a child is in danger this minute, call 999.',
  headteacher:
    'If the concern is about the headteacher, do not go to them. Go to the chair of governors or trustees, or to the local authority designated officer (LADO).',
  noRecord: 'Fieldfare keeps no record that you opened this page.',
  close: 'Close',
} as const;
