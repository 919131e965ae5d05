// What the trust's name, colour and logo do to a document of our own design. Knows neither where they
// are kept nor Word.
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { toneColours } from '../look.ts';

export interface DocumentLook {
  readonly trustName: string;
  /** Six hexadecimal digits; null for our own. */
  readonly colour: string | null;
  readonly logo: {
    readonly bytes: Uint8Array;
    readonly type: 'png' | 'jpeg';
    readonly width: number;
    readonly height: number;
    readonly alternative: string;
  } | null;
}

export const ourOwnLook: DocumentLook = { trustName: '', colour: null, logo: null };

/** The name stands in the header, unless the document already begins with it. */
export function inOurName(model: DocumentModel, { trustName, logo }: DocumentLook): DocumentModel {
  const name = trustName.trim();
  if (name === '' && logo === null) return model;
  const [first] = model.sections[0]?.blocks ?? [];
  const opening =
    first?.kind === 'paragraph'
      ? first.runs
          .map(({ text }) => text)
          .join('')
          .trim()
      : '';
  return {
    meta: model.meta,
    sections: model.sections.map((section, index) => {
      const isSaid = index === 0 && opening === name;
      const words = [section.header ?? '', isSaid ? '' : name].filter((part) => part !== '');
      // A logo needs a header to stand in.
      return { ...section, header: words.length === 0 && logo === null ? null : words.join(' · ') };
    }),
  };
}

/** One colour in place of the two of ours that carry structure and emphasis. */
export const colourMap = ({ colour }: DocumentLook): ReadonlyMap<string, string> =>
  colour === null
    ? new Map()
    : new Map([
        [toneColours.structure, colour],
        [toneColours.act, colour],
      ]);

const pointsPerMillimetre = 72 / 25.4;
/** It stands in the margin above the text, so that nothing on the page moves. */
const highest = 9.5 * pointsPerMillimetre;
const widest = 60 * pointsPerMillimetre;
export const logoTopPt = 5 * pointsPerMillimetre;

export function logoSize({ width, height }: { readonly width: number; readonly height: number }): {
  widthPt: number;
  heightPt: number;
} {
  const scale = Math.min(highest / height, widest / width);
  return { widthPt: width * scale, heightPt: height * scale };
}
