// Goes through the XML of an office file once, tag by tag; expands no entities but the five of XML and
// numbers. Knows nothing of what the tags mean.

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function character(code: number): string {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : '\uFFFD';
}

export const decoded = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu,
        (whole, hex, number, name) =>
          hex !== undefined
            ? character(Number.parseInt(String(hex), 16))
            : number !== undefined
              ? character(Number(number))
              : (entities[String(name)] ?? String(whole)),
      )
    : text;

/** The value of an attribute, whatever prefix it has. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return found === null ? null : decoded(found[1] ?? found[2] ?? '');
}

export interface XmlVisitor {
  /** @param tag the whole of it, for `attribute`. */
  open(name: string, tag: string): void;
  close(name: string): void;
  text(words: string): void;
}

/** False where it is no well-formed end to end. */
export function walkXml(xml: string, visitor: XmlVisitor): boolean {
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf('<', at);
    const until = next === -1 ? xml.length : next;
    if (until > at) visitor.text(decoded(xml.slice(at, until)));
    if (next === -1) break;
    if (xml.startsWith('<!--', next)) {
      const end = xml.indexOf('-->', next);
      if (end === -1) return false;
      at = end + 3;
      continue;
    }
    let end = next + 1;
    for (let quote = ''; end < xml.length; end += 1) {
      const sign = xml[end] ?? '';
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '>') break;
    }
    if (end >= xml.length) return false;
    const tag = xml.slice(next, end + 1);
    at = end + 1;
    if (tag.startsWith('<?') || tag.startsWith('<!')) continue;
    const name = /^<\/?([\w:.-]+)/u.exec(tag)?.[1] ?? '';
    if (tag.startsWith('</')) visitor.close(name);
    else {
      visitor.open(name, tag);
      if (tag.endsWith('/>')) visitor.close(name);
    }
  }
  return true;
}
