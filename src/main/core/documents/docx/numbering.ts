// The two lists of our Word documents: counted items with a large number, and bullets.
import type { IParagraphOptions, IPropertiesOptions } from 'docx';
import { bodyFont, measures, toneColours } from '../look.ts';
import { halfPoints, twips } from './styles.ts';

/**
 * The library looks for a list's name in the finished XML, in what people wrote too: a name as plain
 * as "counted" would turn the text "{counted-1}" into a number. These begin with a character that is
 * none, which is taken out of every text.
 */
const listNames = { counted: '\ufdd0counted', bullets: '\ufdd0bullets' } as const;
type ListName = keyof typeof listNames;

const indented = (points: number) => ({
  paragraph: { indent: { left: twips(points), hanging: twips(points) } },
});

export const createNumbering = (): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    {
      reference: listNames.counted,
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1',
          alignment: 'left',
          style: {
            ...indented(measures.itemIndentPt),
            run: {
              bold: true,
              color: toneColours.act,
              size: halfPoints(measures.itemNumberSizePt),
              font: bodyFont,
            },
          },
        },
      ],
    },
    {
      reference: listNames.bullets,
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '\u2022',
          alignment: 'left',
          style: {
            ...indented(measures.bulletIndentPt),
            run: { color: toneColours.soft, font: bodyFont },
          },
        },
      ],
    },
  ],
});

export const numberingOf = (
  name: ListName,
  instance: number,
): NonNullable<IParagraphOptions['numbering']> => ({
  reference: listNames[name],
  level: 0,
  instance,
});
