// The words of "Search everything".
export const searchMessages = {
  title: 'Search everything',
  label: 'Search notes, findings, actions and screens',
  results: 'What was found',
  screens: 'Go to',
  notes: 'Notes',
  findings: 'Findings',
  actions: 'Actions',
  hypotheses: 'Hypotheses',
  nothing: (text: string) => `Nothing holds “${text}”. Try a shorter word, or part of one.`,
  hint: 'Type a few letters of a word that stands in a note, a finding or an action.',
  moreNotes: (shown: number, total: number) =>
    `The best ${shown} of ${total} notes. A further word narrows them down.`,
} as const;
