// The same document with every text in it put through a function; its shape stays as it is.
import type {
  DocumentBlock,
  DocumentCell,
  DocumentModel,
  DocumentParagraph,
  DocumentRow,
  DocumentRun,
} from '../../../../shared/domain/document-model.ts';

type Change = (text: string) => string;

const run = (change: Change, made: DocumentRun): DocumentRun => ({
  ...made,
  text: change(made.text),
});

const paragraph = (change: Change, made: DocumentParagraph): DocumentParagraph => ({
  ...made,
  runs: made.runs.map((each) => run(change, each)),
});

const cell = (change: Change, made: DocumentCell): DocumentCell => ({
  ...made,
  paragraphs: made.paragraphs.map((each) => paragraph(change, each)),
});

const row = (change: Change, made: DocumentRow): DocumentRow =>
  made.kind === 'group'
    ? { ...made, paragraphs: made.paragraphs.map((each) => paragraph(change, each)) }
    : { ...made, cells: made.cells.map((each) => cell(change, each)) };

function block(change: Change, made: DocumentBlock): DocumentBlock {
  switch (made.kind) {
    case 'title':
    case 'heading':
    case 'question':
      return { ...made, text: change(made.text) };
    case 'paragraph':
      return paragraph(change, made);
    case 'facts':
      return {
        ...made,
        items: made.items.map(({ label, value }) => ({ label, value: change(value) })),
      };
    case 'numbered':
      return {
        ...made,
        items: made.items.map((item) => ({
          ...item,
          paragraphs: item.paragraphs.map((each) => paragraph(change, each)),
        })),
      };
    case 'bullets':
      return {
        ...made,
        items: made.items.map((item) => ({
          ...item,
          runs: item.runs.map((each) => run(change, each)),
        })),
      };
    case 'table':
      return {
        ...made,
        label: change(made.label),
        columns: made.columns.map((column) => ({ ...column, heading: change(column.heading) })),
        rows: made.rows.map((each) => row(change, each)),
      };
    case 'signatures':
      return {
        ...made,
        places: made.places.map(({ role, name }) => ({
          role: change(role),
          name: name === null ? null : change(name),
        })),
      };
    case 'space':
    case 'page-break':
      return made;
  }
}

const orNull = (change: Change, text: string | null): string | null =>
  text === null ? null : change(text);

export const mapText = (model: DocumentModel, change: Change): DocumentModel => ({
  meta: {
    ...model.meta,
    title: change(model.meta.title),
    subject: change(model.meta.subject),
    author: change(model.meta.author),
  },
  sections: model.sections.map((section) => ({
    ...section,
    header: orNull(change, section.header),
    footer: orNull(change, section.footer),
    blocks: section.blocks.map((each) => block(change, each)),
  })),
});
