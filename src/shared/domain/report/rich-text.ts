// Text with bold, italic and lists, kept as plain marked text so that two people's edits of it merge:
// `**bold**`, `*italic*`, `- ` and `1. ` before the items of a list, an empty line between blocks.
// Any text can be read; what is written reads back the same.

export interface RichRun {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasised: boolean;
}

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly RichRun[] }
  | { readonly kind: 'bullets' | 'numbered'; readonly items: readonly (readonly RichRun[])[] };

const escaped = (text: string): string => text.replaceAll(/[\\*]/g, (mark) => `\\${mark}`);

/** Words that happen to begin like an item of a list stay words. */
const withSafeStart = (line: string): string =>
  line.replace(/^(\s*)(-\s|\d+\.\s)/, (_all, space: string, mark: string) => `${space}\\${mark}`);

/** A paragraph of plain words as marked text. */
export const markedParagraph = (text: string): string =>
  text
    .trim()
    .split(/\n+/)
    .map((line) => withSafeStart(escaped(line.trim())))
    .join('\n');

function readRuns(line: string): RichRun[] {
  const runs: { text: string; isStrong: boolean; isEmphasised: boolean }[] = [];
  let isStrong = false;
  let isEmphasised = false;
  const say = (text: string): void => {
    const last = runs.at(-1);
    if (last?.isStrong === isStrong && last.isEmphasised === isEmphasised) last.text += text;
    else runs.push({ text, isStrong, isEmphasised });
  };
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (sign === '\\' && at + 1 < line.length) {
      at += 1;
      say(line[at] ?? '');
    } else if (sign !== '*') say(sign);
    else if (line[at + 1] === '*') {
      isStrong = !isStrong;
      at += 1;
    } else isEmphasised = !isEmphasised;
  }
  return runs;
}

function writeRuns(runs: readonly RichRun[]): string {
  let text = '';
  let [isStrong, isEmphasised] = [false, false];
  for (const run of [...runs, { text: '', isStrong: false, isEmphasised: false }]) {
    if (run.isStrong !== isStrong) text += '**';
    if (run.isEmphasised !== isEmphasised) text += '*';
    text += escaped(run.text);
    ({ isStrong, isEmphasised } = run);
  }
  return text;
}

const itemMark = /^\s*(-|\d+\.)\s+/;

export function readRichText(text: string): RichBlock[] {
  const blocks: RichBlock[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', runs: readRuns(lines.join('\n')) });
    lines = [];
  };
  let canGoOn = false;
  for (const line of text.replaceAll('\r', '').split('\n')) {
    const mark = itemMark.exec(line);
    if (mark !== null) {
      close();
      const kind = mark[1] === '-' ? 'bullets' : 'numbered';
      const item = readRuns(line.slice(mark[0].length).trim());
      const last = blocks.at(-1);
      if (canGoOn && last !== undefined && last.kind === kind) {
        blocks[blocks.length - 1] = { kind, items: [...last.items, item] };
      } else blocks.push({ kind, items: [item] });
      canGoOn = true;
    } else if (line.trim() === '') {
      close();
      canGoOn = false;
    } else {
      lines.push(line.trim());
      canGoOn = false;
    }
  }
  close();
  return blocks.filter((block) => block.kind !== 'paragraph' || block.runs.length > 0);
}

/** A line break inside a paragraph is kept; inside an item of a list it becomes a space. */
export function writeRichText(blocks: readonly RichBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') {
        return writeRuns(block.runs)
          .split('\n')
          .map((line) => withSafeStart(line.trim()))
          .filter((line) => line !== '')
          .join('\n');
      }
      return block.items
        .map((runs, index) => {
          const words = writeRuns(runs).replaceAll('\n', ' ').trim();
          const mark = block.kind === 'bullets' ? '-' : `${index + 1}.`;
          return words === '' ? '' : `${mark} ${words}`;
        })
        .filter((line) => line !== '')
        .join('\n');
    })
    .filter((block) => block !== '')
    .join('\n\n');
}

const wordsOf = (runs: readonly RichRun[]): string => runs.map(({ text }) => text).join('');

/** Its paragraphs and items as plain words, one an entry. */
export const plainLines = (text: string): string[] =>
  readRichText(text).flatMap((block) =>
    block.kind === 'paragraph' ? [wordsOf(block.runs)] : block.items.map(wordsOf),
  );
