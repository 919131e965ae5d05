import { describe, expect, it } from 'vitest';
import type { DocumentBlock, DocumentModel } from '../../../shared/domain/document-model.ts';
import { sheetsOf } from './sheets.ts';

const said = (text: string): DocumentBlock => ({ kind: 'heading', level: 1, text });
const pageBreak: DocumentBlock = { kind: 'page-break' };
const space: DocumentBlock = { kind: 'space', size: 'large' };

const modelOf = (...sections: DocumentBlock[][]): DocumentModel => ({
  meta: { title: 'Plan', subject: '', author: '', language: 'en-GB', createdAt: '' },
  sections: sections.map((blocks, index) => ({
    orientation: index === 0 ? 'portrait' : 'landscape',
    header: null,
    footer: `Part ${index + 1}`,
    blocks,
  })),
});

describe('the sheets of a document', () => {
  it('begins a new one with each part and at each page break', () => {
    const sheets = sheetsOf(modelOf([said('A'), pageBreak, said('B'), said('C')], [said('D')]));
    expect(
      sheets.map(({ orientation, footer, blocks }) => [orientation, footer, blocks.length]),
    ).toEqual([
      ['portrait', 'Part 1', 1],
      ['portrait', 'Part 1', 2],
      ['landscape', 'Part 2', 1],
    ]);
  });

  it('leaves no empty sheet, whatever breaks and spaces there are', () => {
    const sheets = sheetsOf(
      modelOf([pageBreak, space, said('A'), pageBreak, space, pageBreak], []),
    );
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.blocks).toEqual([space, said('A')]);
  });

  it('says every block once and in order', () => {
    const blocks = [said('A'), space, said('B'), pageBreak, said('C')];
    const kept = sheetsOf(modelOf(blocks)).flatMap((sheet) => sheet.blocks);
    expect(kept).toEqual(blocks.filter((block) => block.kind !== 'page-break'));
  });
});
