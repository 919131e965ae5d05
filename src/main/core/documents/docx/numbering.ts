// The two lists of our Word documents: counted items with a large number, and bullets.
import type { IParagraphOptions, IPropertiesOptions } from 'docx';
import { bodyFont, measures, toneColours } from '../look.ts';
import { halfPoints, twips } from './styles.ts';

type ListName = 'counted' | 'bullets';

const indented = (points: number) => ({
  paragraph: { indent: { left: twips(points), hanging: twips(points) } },
});

export const createNumbering = (): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    {
      reference: 'counted' satisfies ListName,
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
      reference: 'bullets' satisfies ListName,
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
  reference: ListName,
  instance: number,
): NonNullable<IParagraphOptions['numbering']> => ({ reference, level: 0, instance });
