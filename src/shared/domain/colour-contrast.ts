// Whether a colour can be read on white, by the sums of WCAG 2.2, and the nearest darker one that can.

export const leastContrast = 4.5;

/** "#0A7D33", "0a7d33" or "#0a7" as "0A7D33"; null for anything else. */
export function readColour(written: string): string | null {
  const digits = /^#?(?<six>[\da-f]{6})$|^#?(?<three>[\da-f]{3})$/iu.exec(written.trim())?.groups;
  if (digits?.['six'] !== undefined) return digits['six'].toUpperCase();
  const three = digits?.['three'];
  return three === undefined
    ? null
    : [...three]
        .map((digit) => digit + digit)
        .join('')
        .toUpperCase();
}

const channels = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same as white) to 21 (black). @param colour six hexadecimal digits. */
export const contrastOnWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

export const canBeRead = (colour: string): boolean => contrastOnWhite(colour) >= leastContrast;

const hexadecimal = (parts: readonly number[]): string =>
  parts
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/** The same hue with all three parts lowered alike, only as far as it needs. */
export function nearestReadable(colour: string): string {
  if (canBeRead(colour)) return colour;
  let [readable, tooLight] = [0, 1];
  let best = '000000';
  for (let step = 0; step < 16; step += 1) {
    const share = (readable + tooLight) / 2;
    const darker = hexadecimal(channels(colour).map((part) => Math.floor(part * share)));
    if (canBeRead(darker)) [readable, best] = [share, darker];
    else tooLight = share;
  }
  return best;
}
