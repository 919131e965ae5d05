// docProps/core.xml: title, subject, author, language and the moment the facts were read. Written
// here because the library puts the present moment in it, and a document must not look at a clock.
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { escaped } from './xml.ts';

const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${escaped(text).replaceAll('\n', ' ')}</${name}>`;

/** Core properties want whole seconds in UTC; a moment that cannot be read is left out. */
function momentElement(name: string, moment: string): string {
  const milliseconds = Date.parse(moment);
  if (Number.isNaN(milliseconds)) return '';
  const text = new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
  return `<${name} xsi:type="dcterms:W3CDTF">${text}</${name}>`;
}

export function coreProperties(meta: DocumentModel['meta']): { path: string; data: string } {
  const parts = [
    element('dc:title', meta.title),
    element('dc:subject', meta.subject),
    element('dc:creator', meta.author),
    element('dc:language', meta.language),
    element('cp:lastModifiedBy', meta.author),
    momentElement('dcterms:created', meta.createdAt),
    momentElement('dcterms:modified', meta.createdAt),
  ];
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  return {
    path: 'docProps/core.xml',
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${parts.join('')}</cp:coreProperties>`,
  };
}
