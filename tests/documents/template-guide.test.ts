// docs/templates.md says every placeholder of every document, from the lists themselves.
// `UPDATE_TEMPLATES=1 vitest run tests/documents/template-guide.test.ts` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aboutReview } from '../../src/main/core/documents/placeholders/about-review.ts';
import type { Placeholders } from '../../src/main/core/documents/placeholders/placeholder.ts';
import { documentRegister } from '../../src/main/core/features/document/register/register.ts';

const path = 'docs/templates.md';
const from = '<!-- from here on it is written by tests/documents/template-guide.test.ts -->';

const signs = { text: '', blocks: '', list: '#' } as const;

const linesOf = (all: Placeholders<never>, indent = ''): string[] =>
  Object.entries(all).flatMap(([name, { kind, about, fields, isEssential }]) => [
    `${indent}- \`{{${signs[kind]}${name}}}\` ${about}${isEssential ? ' (should not be missing)' : ''}`,
    ...(fields === null ? [] : linesOf(fields, `${indent}  `)),
  ]);

const guide = (): string =>
  [
    '## Every document',
    '',
    ...linesOf(aboutReview as Placeholders<never>),
    '',
    ...documentRegister
      .filter(({ formats }) => formats.includes('docx'))
      .flatMap(({ title, placeholders }) => {
        const lines = linesOf(placeholders);
        return [
          `## ${title}`,
          '',
          ...(lines.length === 0 ? ['Nothing beside what every document has.'] : lines),
          '',
        ];
      }),
  ].join('\n');

it('docs/templates.md is true', () => {
  const known = readFileSync(path, 'utf8');
  const head = known.slice(0, known.indexOf(from) + from.length);
  const written = `${head}\n\n${guide()}`;
  if (process.env['UPDATE_TEMPLATES'] === '1') writeFileSync(path, written);
  expect(readFileSync(path, 'utf8')).toBe(written);
});
