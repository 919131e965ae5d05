import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

it.each([
  [['Larkfield Primary School', 'Action plan'], 'Larkfield Primary School - Action plan.docx'],
  [['St Mary: the "new" school?', 'review'], 'St Mary the new school - review.docx'],
  [['a/b\\c', '', ' '], 'a b c.docx'],
  [[], 'Fieldfare.docx'],
  [['...'], 'Fieldfare.docx'],
  [['CON'], 'CON file.docx'],
  [['aux.notes'], 'aux.notes file.docx'],
  [['.hidden. '], 'hidden.docx'],
  [['Ysgol Tŷ Gwyn', 'نتيجة'], 'Ysgol Tŷ Gwyn - نتيجة.docx'],
])('names %j %s', (parts, name) => {
  expect(fileNameOf(parts, '.docx')).toBe(name);
});

it('gives a name that Windows takes, whatever people call things', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (parts) => {
      const name = fileNameOf(parts, '.json');
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
      expect(name).not.toMatch(/\p{Surrogate}/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(name).not.toMatch(/^[. ]|[. ]\.json$/);
      expect(name.length).toBeLessThanOrEqual(130);
    }),
    { numRuns: 1_000 },
  );
});
