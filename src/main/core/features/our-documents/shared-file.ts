// All of "Our documents" as one file: a zip with a list of what is in it, the logo and the templates.
// What comes in is looked at as carefully as if each had been chosen by itself.
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, zipSync } from 'fflate';
import {
  everyDocument,
  OurLook,
  type KeptTemplate,
} from '../../../../shared/domain/our-documents.ts';
import { canBeRead } from '../../../../shared/domain/colour-contrast.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { Line, z } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';
import { cleanLogo } from '../../documents/our-look/clean-logo.ts';
import { checkTemplate } from '../../documents/template/check-template.ts';
import { openWordPackage, templateLimitBytes } from '../../documents/template/word-package.ts';
import type { ChosenFile } from '../../exchange/reading/chosen-file.ts';
import { readBytes } from '../../exchange/reading/read-json-file.ts';
import { openZip } from '../../exchange/self-review/zip-entry.ts';
import { findDocument } from '../document/register/register.ts';
import { ourDocuments } from './kept-settings.ts';
import { placeholdersOf } from './placeholder-values.ts';

export const sharedExtension = 'fieldfare-documents';
const format = 'fieldfare-our-documents';
const knownVersion = 1;
const limitBytes = 200 * 1024 * 1024;
const listPath = 'our-documents.json';

const SharedList = z.object({
  look: OurLook,
  templates: z
    .array(z.object({ kindId: Line, fileName: Line, sha256: z.string().regex(/^[\da-f]{64}$/u) }))
    .max(200),
});

type SharedTemplate = Omit<KeptTemplate, 'sizeBytes' | 'addedAt'> & { readonly bytes: Uint8Array };
interface Shared {
  readonly look: OurLook;
  readonly logo: Uint8Array | null;
  /** Those this version knows a document for. */
  readonly templates: readonly SharedTemplate[];
}

const templatePath = (sha256: string): string => `templates/${sha256}.docx`;
const logoPath = (logo: NonNullable<OurLook['logo']>): string => `logo.${logo.type}`;

/** What is missing on the disk is left out: the rest is worth sharing. */
export function writeShared(context: CoreContext): Uint8Array {
  const { look, templates } = ourDocuments(context);
  const files: Record<string, Uint8Array> = {};
  const logo = look.logo === null ? null : context.ourFiles.get(look.logo.sha256);
  if (look.logo !== null && logo !== null) files[logoPath(look.logo)] = logo;
  const kept = templates.flatMap(({ kindId, fileName, sha256 }) => {
    const bytes = context.ourFiles.get(sha256);
    if (bytes === null) return [];
    files[templatePath(sha256)] = bytes;
    return [{ kindId, fileName, sha256 }];
  });
  const list = {
    format,
    formatVersion: knownVersion,
    look: { ...look, logo: logo === null ? null : look.logo },
    templates: kept,
  };
  files[listPath] = strToU8(`${JSON.stringify(list, null, 2)}\n`);
  return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
}

type Failure = OwnFailure<'our-documents.open-file'>;
const damaged = (): Result<never, Failure> => err({ name: 'our-documents-damaged' });

function readList(bytes: Uint8Array): Result<z.infer<typeof SharedList>, Failure> {
  let json: unknown;
  try {
    json = JSON.parse(strFromU8(bytes));
  } catch {
    return damaged();
  }
  const head = z.object({ format: z.literal(format), formatVersion: z.number() }).safeParse(json);
  if (!head.success) return err({ name: 'not-our-documents' });
  const { formatVersion } = head.data;
  if (formatVersion > knownVersion) {
    return err({ name: 'our-documents-newer', formatVersion, known: knownVersion });
  }
  const list = SharedList.safeParse(json);
  return list.success ? ok(list.data) : damaged();
}

export async function readShared(file: ChosenFile): Promise<Result<Shared, Failure>> {
  const read = await readBytes(file, limitBytes);
  if (!read.ok) {
    return read.failure.name === 'file-unreadable'
      ? err(read.failure)
      : err({ name: 'not-our-documents' });
  }
  const zip = openZip(read.value);
  if (zip === null || !zip.names.includes(listPath)) return err({ name: 'not-our-documents' });
  const listed = zip.read(listPath, 1024 * 1024);
  if (!listed.ok) return damaged();
  const list = readList(listed.value);
  if (!list.ok) return list;
  const { look } = list.value;
  if (look.colour !== null && !canBeRead(look.colour)) return damaged();

  let logo: Uint8Array | null = null;
  if (look.logo !== null) {
    const part = zip.read(logoPath(look.logo), 4 * 1024 * 1024);
    const clean = part.ok ? cleanLogo(part.value) : null;
    if (clean?.ok !== true) return damaged();
    logo = clean.value.bytes;
    const sha256 = createHash('sha256').update(logo).digest('hex');
    const { type, width, height } = clean.value;
    look.logo = { sha256, type, width, height, alternative: look.logo.alternative };
  }
  const templates: SharedTemplate[] = [];
  for (const { kindId, fileName, sha256 } of list.value.templates) {
    const kind = findDocument(kindId);
    if (kind === null && kindId !== everyDocument) continue;
    const part = zip.read(templatePath(sha256), templateLimitBytes);
    if (!part.ok) return damaged();
    const bytes = new Uint8Array(part.value);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return damaged();
    const opened = openWordPackage(bytes);
    const checked = opened.ok ? checkTemplate(opened.value, placeholdersOf(kind)) : opened;
    if (!checked.ok) return err({ name: 'template-refused', fileName, refusal: checked.failure });
    if (!templates.some((each) => each.kindId === kindId)) {
      templates.push({ kindId, fileName, sha256, bytes });
    }
  }
  return ok({ look, logo, templates });
}
