// The styles of our Word documents, made from the one description of how they look. Headings and
// the title are Word's own, so that its navigation and screen readers find them.
import type { IPropertiesOptions } from 'docx';
import {
  bodyFont,
  hairlineColour,
  measures,
  onStructureColour,
  textLooks,
  toneColours,
  type TextLook,
  type TextLookName,
} from '../look.ts';

type StylesOptions = NonNullable<IPropertiesOptions['styles']>;
type ParagraphStyleOptions = NonNullable<StylesOptions['paragraphStyles']>[number];

export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
/** Word's line height: 240 is the natural height of the font. */
const lineUnits = (multiple: number): number => Math.round(multiple * 240);

/** Word's name for each of our looks. */
export const styleIds: Readonly<Record<TextLookName, string>> = {
  body: 'BodyText',
  lead: 'Lead',
  small: 'SmallPrint',
  organisation: 'Organisation',
  title: 'Title',
  subtitle: 'Subtitle',
  question: 'EnquiryQuestion',
  fact: 'Fact',
  'heading-1': 'Heading1',
  'heading-2': 'Heading2',
  'heading-3': 'Heading3',
  item: 'CountedItem',
  'item-more': 'CountedItemText',
  'item-small': 'CountedItemNote',
  bullet: 'ListBullet',
  cell: 'TableText',
  'cell-small': 'TableNote',
  'column-heading': 'TableHeading',
  footer: 'Footer',
};

const styleNames: Readonly<Partial<Record<TextLookName, string>>> = {
  body: 'Body Text',
  lead: 'Lead',
  small: 'Small Print',
  organisation: 'Organisation',
  subtitle: 'Subtitle',
  question: 'Enquiry Question',
  fact: 'Fact',
  item: 'Counted Item',
  'item-more': 'Counted Item Text',
  'item-small': 'Counted Item Note',
  bullet: 'List Bullet',
  cell: 'Table Text',
  'cell-small': 'Table Note',
  'column-heading': 'Table Heading',
  footer: 'footer',
};

const isHeading = (name: TextLookName): boolean => name === 'title' || name.startsWith('heading-');

const runOf = (look: TextLook) => ({
  size: halfPoints(look.sizePt),
  ...(look.isBold ? { bold: true } : {}),
  color: toneColours[look.tone],
  font: bodyFont,
});

function paragraphOf(name: TextLookName): NonNullable<ParagraphStyleOptions['paragraph']> {
  const look = textLooks[name];
  const base = {
    spacing: {
      before: twips(look.beforePt),
      after: twips(look.afterPt),
      line: lineUnits(look.line),
      // Said aloud, since LibreOffice takes a bare number for points.
      lineRule: 'auto' as const,
    },
    widowControl: true,
  };
  const hairline = { style: 'single' as const, size: 6, color: hairlineColour };
  if (isHeading(name) || name === 'lead') return { ...base, keepNext: true, keepLines: true };
  switch (name) {
    case 'question':
      return {
        ...base,
        keepLines: true,
        indent: { left: twips(measures.questionIndentPt) },
        border: { left: { style: 'single', size: 27, space: 11, color: toneColours.act } },
      };
    case 'fact':
      return {
        ...base,
        keepLines: true,
        indent: { left: twips(measures.factLabelPt), hanging: twips(measures.factLabelPt) },
      };
    case 'item':
      // "between" draws the line where two items meet, which Word otherwise takes for one box.
      return {
        ...base,
        border: {
          top: { ...hairline, space: measures.itemLineSpacePt },
          between: { ...hairline, space: measures.itemLineSpacePt },
        },
      };
    case 'item-more':
    case 'item-small':
      return { ...base, indent: { left: twips(measures.itemIndentPt) } };
    case 'footer':
      return { ...base, border: { top: { ...hairline, space: 5 } } };
    default:
      return base;
  }
}

const styleOf = (name: TextLookName): ParagraphStyleOptions => ({
  id: styleIds[name],
  name: styleNames[name] ?? styleIds[name],
  basedOn: 'Normal',
  quickFormat: true,
  run: {
    ...runOf(textLooks[name]),
    ...(name === 'column-heading' ? { color: onStructureColour } : {}),
  },
  paragraph: paragraphOf(name),
});

const headingOf = (name: TextLookName) => ({
  run: runOf(textLooks[name]),
  paragraph: paragraphOf(name),
});

export function createStyles(): StylesOptions {
  const own = (Object.keys(styleNames) as TextLookName[]).map(styleOf);
  return {
    default: {
      document: {
        run: {
          ...runOf(textLooks.body),
          language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
        },
      },
      title: headingOf('title'),
      heading1: headingOf('heading-1'),
      heading2: headingOf('heading-2'),
      heading3: headingOf('heading-3'),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, ...headingOf('body') },
      ...own,
    ],
  };
}
