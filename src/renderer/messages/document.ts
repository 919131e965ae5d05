// The words around the preview of a document; what the document itself says comes with it.
export const documentMessages = {
  pages: (title: string) => `Pages of “${title}”`,
  page: (number: number, count: number) => `${number} of ${count}`,
  places: (headings: readonly string[]) => headings.filter((each) => each !== '').join(', '),
  toSign: 'left free to write on',
} as const;
