// Opens a Word file that somebody brought, and refuses whatever a template has no use for: macros,
// things outside it, things inside it that run, and what only pretends to be a Word file. Everything
// is unpacked in memory under limits; nothing is ever written to a path from inside.
import { strFromU8 } from 'fflate';
import type { TemplateRefusal } from '../../../../shared/domain/template-refusal.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { isLockedOffice } from '../../exchange/evidence-sheet/office-file.ts';
import { openZip } from '../../exchange/self-review/zip-entry.ts';
import { refusedField } from './refused-field.ts';
import { refusedLink } from './refused-link.ts';
import { elementsIn, parseXml, type XmlElement } from './xml-tree.ts';

export interface WordPackage {
  /** As they lie in the file, by path. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Every XML part as a tree; a caller that changes one changes it for itself alone. */
  readonly trees: ReadonlyMap<string, XmlElement>;
  readonly documentPath: string;
}

export const templateLimitBytes = 20 * 1024 * 1024;
const mebibyte = 1024 * 1024;
const largestPart = 40 * mebibyte;
const largestWhole = 80 * mebibyte;
const mostParts = 2_000;

const refuse = (refusal: TemplateRefusal): Result<never, TemplateRefusal> => err(refusal);

const begins = (bytes: Uint8Array, signature: string): boolean =>
  strFromU8(bytes.subarray(0, signature.length), true) === signature;

function notAZip(bytes: Uint8Array): TemplateRefusal {
  if (isLockedOffice(bytes)) return { why: 'locked' };
  if (begins(bytes, '%PDF')) return { why: 'not-word', what: 'pdf' };
  if (begins(bytes, '{\\rtf')) return { why: 'not-word', what: 'rtf' };
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return { why: 'not-word', what: 'old-word' };
  return begins(bytes, 'PK') ? { why: 'damaged' } : { why: 'not-word', what: 'other' };
}

/** Leads nowhere but into the file. */
const isPlainName = (name: string): boolean =>
  name !== '' &&
  !/[\\\u0000-\u001f:]/u.test(name) &&
  !name.startsWith('/') &&
  !name.split('/').includes('..');

const isMacro = (name: string): boolean => /vba(?:project|data)|\.bas$|macrosheets\//iu.test(name);
/** Programs, other documents, and what Word shows in its own ribbon. */
const isEmbedded = (name: string): boolean =>
  /(?:^|\/)(?:embeddings|activex|customui|afchunk|webextensions)\//iu.test(name) ||
  /(?:^|\/)afchunk[^/]*$/iu.test(name) ||
  /\.(?:bin|exe|dll|js|vbs|hta|html?|mht|docm|docx|xlsm|lnk)$/iu.test(name);
/** Word keeps the settings of a printer in a part of this name; nothing reads it. */
const isHarmlessBinary = (name: string): boolean => /printersettings\d*\.bin$/iu.test(name);

const isXml = (name: string): boolean => /\.(?:xml|rels|svg)$/iu.test(name);

const mainTypes = 'application/vnd.openxmlformats-officedocument.';
function kindOf(types: string, names: readonly string[]): TemplateRefusal | null {
  if (/macroEnabled/iu.test(types)) return { why: 'macros' };
  if (types.includes(`${mainTypes}wordprocessingml.document.main+xml`)) return null;
  if (types.includes(`${mainTypes}wordprocessingml.template.main+xml`)) return null;
  if (types.includes('spreadsheetml')) return { why: 'not-word', what: 'excel' };
  if (types.includes('presentationml')) return { why: 'not-word', what: 'powerpoint' };
  if (names.includes('mimetype')) return { why: 'not-word', what: 'open-document' };
  return { why: 'not-word', what: 'other' };
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Where the text is: the part the package itself names as its document. */
function documentOf(trees: ReadonlyMap<string, XmlElement>): string | null {
  const links = trees.get('_rels/.rels');
  if (links === undefined) return null;
  const main = [...elementsIn(links)].find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  );
  const path = main?.attributes['Target']?.replace(/^\//u, '') ?? '';
  return trees.has(path) ? path : null;
}

function refusalIn(trees: ReadonlyMap<string, XmlElement>): TemplateRefusal | null {
  for (const [path, tree] of trees) {
    const refusal = path.endsWith('.rels') ? refusedLink(tree) : refusedField(tree);
    if (refusal !== null) return refusal;
  }
  return null;
}

export function openWordPackage(bytes: Uint8Array): Result<WordPackage, TemplateRefusal> {
  if (bytes.length === 0) return refuse({ why: 'empty' });
  if (bytes.length > templateLimitBytes) {
    const megabytes = Math.ceil(bytes.length / mebibyte);
    return refuse({ why: 'too-large', megabytes, limit: templateLimitBytes / mebibyte });
  }
  const zip = begins(bytes, 'PK\u0003\u0004') ? openZip(bytes) : null;
  if (zip === null) return refuse(notAZip(bytes));
  if (zip.isLocked) return refuse({ why: 'locked' });
  const names = zip.names.filter((name) => !name.endsWith('/'));
  const folded = new Set(names.map((name) => name.toLowerCase()));
  if (zip.isOdd || folded.size !== names.length || !zip.names.every(isPlainName)) {
    return refuse({ why: 'odd-names' });
  }
  if (names.length > mostParts) return refuse({ why: 'swells' });
  if (names.some(isMacro)) return refuse({ why: 'macros' });

  const types = zip.read('[Content_Types].xml', mebibyte);
  const wrongKind = kindOf(types.ok ? strFromU8(types.value) : '', names);
  if (wrongKind !== null) return refuse(wrongKind);
  if (names.some((name) => isEmbedded(name) && !isHarmlessBinary(name))) {
    return refuse({ why: 'embedded' });
  }

  const parts = new Map<string, Uint8Array>();
  const trees = new Map<string, XmlElement>();
  let whole = 0;
  for (const name of names) {
    const part = zip.read(name, Math.min(largestPart, largestWhole - whole));
    if (!part.ok) return refuse({ why: part.failure === 'too-large' ? 'swells' : 'damaged' });
    whole += part.value.length;
    parts.set(name, new Uint8Array(part.value));
    if (!isXml(name)) continue;
    const tree = parseXml(strFromU8(part.value));
    if (!tree.ok) {
      const why = { malformed: 'damaged', doctype: 'doctype' } as const;
      return refuse({
        why:
          tree.failure === 'malformed' || tree.failure === 'doctype' ? why[tree.failure] : 'swells',
      });
    }
    trees.set(name, tree.value);
  }
  const refusal = refusalIn(trees);
  if (refusal !== null) return refuse(refusal);
  const documentPath = documentOf(trees);
  const document = documentPath === null ? undefined : trees.get(documentPath);
  if (documentPath === null || document === undefined) return refuse({ why: 'damaged' });
  if (document.attributes['xmlns:w'] === strict) return refuse({ why: 'strict' });
  if (document.name !== 'w:document' || document.attributes['xmlns:w'] !== transitional) {
    return refuse({ why: 'damaged' });
  }
  return ok({ parts, trees, documentPath });
}
