// What a Word file says of itself beside its text: of which review it is (as properties), and what its
// marked rows said (as a part of its own). Word and LibreOffice keep both when they save.
import { createHash } from 'node:crypto';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import type { SentDocument } from '../../../../shared/domain/sent-document.ts';
import { escaped } from './xml.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

export const sentNamespace = 'urn:fieldfare:sent-document:1';
export const originProperties = {
  reviewId: 'FieldfareReview',
  madeId: 'FieldfareDocument',
} as const;
export const customPropertiesPath = 'docProps/custom.xml';
const itemPath = 'customXml/item1.xml';
const itemPropertiesPath = 'customXml/itemProps1.xml';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const relationships = `${officeDocument}/relationships`;
/** Always the same: the part is told by its namespace. */
const itemId = '{5B0A3D52-8B7F-4C0B-9B0E-F1E1DFA2E001}';

const customProperties = (values: Readonly<Record<string, string>>): string =>
  `${head}<Properties xmlns="${officeDocument}/custom-properties" xmlns:vt="${officeDocument}/docPropsVTypes">${Object.entries(
    values,
  )
    .map(
      ([name, value], index) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
    )
    .join('')}</Properties>`;

/** The same words always give the same mark, and a part that was tampered with another. */
export const markOfSent = (packed: string): string =>
  createHash('sha256').update(packed).digest('hex');

function sentXml(sent: SentDocument): string {
  const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(sent)))).toString('base64');
  return `${head}<sent xmlns="${sentNamespace}" mark="${markOfSent(packed)}">${packed}</sent>`;
}

function inserted(parts: Parts, path: string, before: string, xml: string): Uint8Array {
  const text = strFromU8(parts[path] ?? new Uint8Array());
  const at = text.lastIndexOf(before);
  if (at === -1) throw new Error(`The library made no ${path} that we know`);
  return strToU8(text.slice(0, at) + xml + text.slice(at));
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const contentType = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

export function withOrigin(parts: Parts, sent: SentDocument): Parts {
  const hasProperties = parts[customPropertiesPath] !== undefined;
  const types = '[Content_Types].xml';
  const documentRelationships = 'word/_rels/document.xml.rels';
  const made: Record<string, Uint8Array> = {
    ...parts,
    [itemPath]: strToU8(sentXml(sent)),
    [itemPropertiesPath]: strToU8(
      `${head}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${officeDocument}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${sentNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${head}<Relationships xmlns="${packageNamespace}/relationships">${relationship('rId1', `${relationships}/customXmlProps`, 'itemProps1.xml')}</Relationships>`,
    ),
    [customPropertiesPath]: strToU8(
      customProperties({
        [originProperties.reviewId]: sent.reviewId,
        [originProperties.madeId]: sent.madeId,
      }),
    ),
    [documentRelationships]: inserted(
      parts,
      documentRelationships,
      '</Relationships>',
      relationship('rIdFieldfareSent', `${relationships}/customXml`, '../customXml/item1.xml'),
    ),
    [types]: inserted(
      parts,
      types,
      '</Types>',
      contentType(itemPropertiesPath, 'customXmlProperties') +
        (hasProperties ? '' : contentType(customPropertiesPath, 'custom-properties')),
    ),
  };
  if (hasProperties) return made;
  const packageRelationships = '_rels/.rels';
  return {
    ...made,
    [packageRelationships]: inserted(
      parts,
      packageRelationships,
      '</Relationships>',
      relationship('rIdFieldfareOf', `${relationships}/custom-properties`, customPropertiesPath),
    ),
  };
}
