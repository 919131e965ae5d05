// What is said, quietly, while a note is written that may tell too much of a child or a colleague.
// Advice, never an order: the person who was there decides.
export const noteCheckMessages = {
  region: 'About the words of this note',
  kinds: {
    'pupil-name': 'A pupil’s name?',
    'colleague-judgement': 'About a colleague?',
    'possible-disclosure': 'Stop and tell the DSL',
    'small-group': 'Small group',
  },
  advice: {
    'pupil-name': (words: string) =>
      `${words} may be a child’s name. Say “a pupil” and the year instead, or leave it.`,
    'colleague-judgement': (words: string) =>
      `This may read as a judgement of ${words}. Say what pupils did or what was there, or leave it.`,
    'possible-disclosure': (words: string) =>
      `${words}: if a child may be at risk, go to the DSL now. Do not write it here.`,
    'small-group': (words: string) =>
      `${words} may be recognisable here. Say “a few pupils” or leave it.`,
  },
  quoted: (words: string) => `“${words}”`,
  more: (count: number) => `and ${count} more`,
  leave: 'Leave',
  whatToDo: 'What to do',
} as const;
