// The headings of the factual check's table: written by the document, looked for when it comes back.
export const factualCheckHeadings = {
  number: 'No.',
  says: 'What the draft says',
  verdict: 'Accurate, or needs correction?',
  correction: 'What it should say',
  byRole: 'By role',
} as const;
