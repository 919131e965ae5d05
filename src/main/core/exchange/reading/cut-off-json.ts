// Tells a file that lost its end from one that never was JSON: is the text the beginning of some JSON
// object or list? Keeps its own stack and reads strings itself, so that no length can overflow ours.

type Expecting =
  'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Where a piece ends, that the text ends within it, or that it is no such piece. */
type Piece = number | 'cut' | 'wrong';

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const cutNumber = /-?(?:(?:0|[1-9]\d*)(?:\.\d*|(?:\.\d+)?[eE][+-]?\d*)?)?$/y;
const words = ['true', 'false', 'null'];
const plainEscapes = '"\\/bfnrt';
const hexDigit = /[0-9a-fA-F]/;

function stringAt(text: string, start: number): Piece {
  if (text[start] !== '"') return 'wrong';
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return 'wrong';
    if (code !== 0x5c) continue;
    at += 1;
    const escaped = text[at];
    if (escaped === undefined) return 'cut';
    if (plainEscapes.includes(escaped)) continue;
    if (escaped !== 'u') return 'wrong';
    for (let digit = 0; digit < 4; digit += 1) {
      at += 1;
      const sign = text[at];
      if (sign === undefined) return 'cut';
      if (!hexDigit.test(sign)) return 'wrong';
    }
  }
  return 'cut';
}

function scalarAt(text: string, start: number): Piece {
  cutNumber.lastIndex = start;
  if (cutNumber.test(text)) return 'cut';
  const rest = text.slice(start, start + 6);
  if (words.some((word) => word !== rest && word.startsWith(rest))) return 'cut';
  scalar.lastIndex = start;
  const found = scalar.exec(text);
  return found === null ? 'wrong' : start + found[0].length;
}

const closes = (bracket: string | undefined): string => (bracket === '{' ? '}' : ']');

/** @param text something that JSON.parse refuses. */
export function isCutOffJson(text: string): boolean {
  let at = 0;
  const skipSpace = (): void => {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
  };

  skipSpace();
  if (text[at] !== '{' && text[at] !== '[') return false;

  const open: string[] = [];
  let expecting: Expecting = 'value';
  for (;;) {
    skipSpace();
    const sign = text[at];
    if (sign === undefined) return expecting !== 'nothing';
    const isEnd = sign === closes(open.at(-1)) && open.length > 0;
    if (isEnd && ['value-or-end', 'key-or-end', 'comma-or-end'].includes(expecting)) {
      at += 1;
      open.pop();
      expecting = open.length === 0 ? 'nothing' : 'comma-or-end';
      continue;
    }
    switch (expecting) {
      case 'nothing':
        return false;
      case 'colon':
        if (sign !== ':') return false;
        at += 1;
        expecting = 'value';
        break;
      case 'comma-or-end':
        if (sign !== ',') return false;
        at += 1;
        expecting = open.at(-1) === '{' ? 'key' : 'value';
        break;
      case 'key':
      case 'key-or-end': {
        const end = stringAt(text, at);
        if (typeof end !== 'number') return end === 'cut';
        at = end;
        expecting = 'colon';
        break;
      }
      case 'value':
      case 'value-or-end': {
        if (sign === '{' || sign === '[') {
          at += 1;
          open.push(sign);
          expecting = sign === '{' ? 'key-or-end' : 'value-or-end';
          break;
        }
        const end = sign === '"' ? stringAt(text, at) : scalarAt(text, at);
        if (typeof end !== 'number') return end === 'cut';
        at = end;
        expecting = 'comma-or-end';
        break;
      }
    }
  }
}
