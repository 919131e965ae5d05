// The trust's name, logo and colour, undo of any change here, and all of it as one file.
import { basename } from 'node:path';
import {
  canBeRead,
  contrastOnWhite,
  nearestReadable,
  readColour,
} from '../../../../shared/domain/colour-contrast.ts';
import { everyDocument, type OurLook } from '../../../../shared/domain/our-documents.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import {
  logoLimitBytes,
  type ourDocumentsContract,
  type TemplatePlaceView,
} from '../../../../shared/ipc/our-documents.contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { cleanLogo } from '../../documents/our-look/clean-logo.ts';
import { checkTemplate } from '../../documents/template/check-template.ts';
import { openWordPackage } from '../../documents/template/word-package.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { readBytes } from '../../exchange/reading/read-json-file.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { documentRegister, findDocument } from '../document/register/register.ts';
import {
  changeOurDocuments,
  ourDocuments,
  templateFor,
  undoOurDocuments,
} from './kept-settings.ts';
import { placeholdersOf } from './placeholder-values.ts';
import { readShared, sharedExtension, writeShared } from './shared-file.ts';

const pictureKind: FileKind = { name: 'Picture', extensions: ['png', 'jpg', 'jpeg'] };
const sharedKind: FileKind = { name: 'Our documents', extensions: [sharedExtension] };

function placeOf(
  context: CoreContext,
  kindId: string,
  about: Pick<TemplatePlaceView, 'title' | 'purpose' | 'stage'>,
): TemplatePlaceView {
  const kept = templateFor(context, kindId);
  if (kept === null) return { kindId, ...about, template: null };
  const { fileName, sizeBytes, addedAt, sha256 } = kept;
  const bytes = context.ourFiles.get(sha256);
  const file = bytes === null ? null : openWordPackage(bytes);
  const known = placeholdersOf(findDocument(kindId));
  const report = file?.ok === true ? checkTemplate(file.value, known) : null;
  return {
    kindId,
    ...about,
    template: { fileName, sizeBytes, addedAt, report: report?.ok === true ? report.value : null },
  };
}

/** Every kind that comes as Word, after the paper of them all. */
const placesOf = (context: CoreContext): TemplatePlaceView[] => [
  placeOf(context, everyDocument, { title: '', purpose: '', stage: null }),
  ...documentRegister
    .filter(({ formats }) => formats.includes('docx'))
    .map(({ id, title, purpose, stage }) => placeOf(context, id, { title, purpose, stage })),
];

const changeLook = (context: CoreContext, change: Partial<OurLook>, isTyping = false): string =>
  changeOurDocuments(context, (now) => ({ ...now, look: { ...now.look, ...change } }), isTyping);

const usualAlternative = ({ trustName }: OurLook): string =>
  trustName.trim() === '' ? 'Logo' : `Logo of ${trustName.trim()}`;

function takeLogo(
  context: CoreContext,
  bytes: Uint8Array,
): Result<{ step: string }, OwnFailure<'our-documents.drop-logo'>> {
  const clean = cleanLogo(bytes);
  if (!clean.ok) return err({ name: 'logo-refused', reason: clean.failure });
  const { type, width, height } = clean.value;
  const sha256 = context.ourFiles.put(clean.value.bytes);
  const { look } = ourDocuments(context);
  const alternative = look.logo?.alternative ?? usualAlternative(look);
  return ok({ step: changeLook(context, { logo: { sha256, type, width, height, alternative } }) });
}

type ColourFailure = Extract<
  OwnFailure<'our-documents.change-look'>,
  { readonly name: 'not-a-colour' | 'colour-too-light' }
>;

function checkedColour(written: string): Result<string | null, ColourFailure> {
  if (written.trim() === '') return ok(null);
  const colour = readColour(written);
  if (colour === null) return err({ name: 'not-a-colour' });
  if (canBeRead(colour)) return ok(colour);
  return err({
    name: 'colour-too-light',
    contrast: Math.floor(contrastOnWhite(colour) * 100) / 100,
    suggestion: nearestReadable(colour),
  });
}

export const ourDocumentsHandlers: HandlersOf<typeof ourDocumentsContract> = {
  'our-documents.read': (context) =>
    ok({ look: ourDocuments(context).look, places: placesOf(context) }),

  'our-logo.read': (context) => {
    const { logo } = ourDocuments(context).look;
    const bytes = logo === null ? null : context.ourFiles.get(logo.sha256);
    return ok(logo === null || bytes === null ? null : { bytes, type: logo.type });
  },

  'our-documents.change-look': (context, { trustName, colour, logoAlternative }) => {
    const { look } = ourDocuments(context);
    const checked = colour === undefined ? ok(look.colour) : checkedColour(colour);
    if (!checked.ok) return checked;
    if (logoAlternative !== undefined && look.logo === null) return err({ name: 'no-logo' });
    const said = logoAlternative?.trim() ?? '';
    const logo =
      look.logo === null || logoAlternative === undefined
        ? look.logo
        : { ...look.logo, alternative: said === '' ? usualAlternative(look) : said };
    const next = { trustName: trustName ?? look.trustName, colour: checked.value, logo };
    return ok({ step: changeLook(context, next, colour === undefined) });
  },

  'our-documents.choose-logo': async (context) => {
    const path = await context.dialogs.chooseFileToOpen('Choose a logo', [pictureKind]);
    if (path === null) return err({ name: 'cancelled' });
    const read = await readBytes(path, logoLimitBytes);
    if (read.ok) return takeLogo(context, read.value);
    const { failure } = read;
    if (failure.name === 'file-unreadable') return err(failure);
    const reason = failure.name === 'file-too-large' ? 'too-large' : 'not-a-picture';
    return err({ name: 'logo-refused', reason });
  },

  'our-documents.drop-logo': (context, { bytes }) => takeLogo(context, bytes),

  'our-documents.remove-logo': (context) =>
    ourDocuments(context).look.logo === null
      ? err({ name: 'no-logo' })
      : ok({ step: changeLook(context, { logo: null }) }),

  'our-documents.undo': (context, { step }) =>
    undoOurDocuments(context, step) ? ok({}) : err({ name: 'another-step-since' }),

  'our-documents.save-file': async (context) => {
    const { look, templates } = ourDocuments(context);
    const isEmpty =
      templates.length === 0 && look.trustName === '' && look.colour === null && look.logo === null;
    if (isEmpty) return err({ name: 'nothing-to-share' });
    const name = fileNameOf([look.trustName, 'Our documents'], `.${sharedExtension}`);
    const path = await context.dialogs.chooseFileToSave(
      'Save for the other laptops of the trust',
      name,
      [sharedKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const written = await writeFileSafely(path, writeShared(context));
    return written.ok
      ? ok({ fileName: basename(path) })
      : err({ name: 'file-not-written', code: written.failure.code });
  },

  'our-documents.open-file': async (context) => {
    const path = await context.dialogs.chooseFileToOpen('Open “Our documents” of the trust', [
      sharedKind,
    ]);
    if (path === null) return err({ name: 'cancelled' });
    const shared = await readShared(path);
    if (!shared.ok) return shared;
    // Everything in it has been looked through: only now does anything change.
    const { look, logo, templates } = shared.value;
    if (logo !== null) context.ourFiles.put(logo);
    for (const { bytes } of templates) context.ourFiles.put(bytes);
    const addedAt = context.now().toISOString();
    const step = changeOurDocuments(context, () => ({
      look,
      templates: templates.map(({ bytes, ...kept }) => ({
        ...kept,
        sizeBytes: bytes.length,
        addedAt,
      })),
    }));
    return ok({ step, templates: templates.length, hasLogo: logo !== null });
  },
};
