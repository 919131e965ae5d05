// A part of a Word file as a tree of elements, and back. Refuses what a Word file never has and a
// hostile one might: a document type, entities of its own, endless nesting. Knows nothing of Word.
import { Parser } from 'saxen';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { escaped } from '../docx/xml.ts';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

export type XmlFailure = 'malformed' | 'doctype' | 'too-deep' | 'too-many';

const deepest = 256;
const mostElements = 600_000;

export const isElement = (node: XmlNode | undefined): node is XmlElement =>
  node !== undefined && typeof node !== 'string';

export const elementOf = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

/** The five entities of XML and characters by number; anything else is not well-formed. */
const entity = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});|&/giu;
const hasUnknownEntity = (text: string): boolean =>
  text.includes('&') && [...text.matchAll(entity)].some(([found]) => found === '&');

export function parseXml(xml: string): Result<XmlElement, XmlFailure> {
  const root = elementOf('');
  const open: XmlElement[] = [root];
  let failure: XmlFailure | null = null;
  let elements = 0;
  const parser = new Parser();
  const fail = (why: XmlFailure): void => {
    failure ??= why;
    parser.stop();
  };
  const add = (text: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(text);
    else if (text.trim() !== '') fail('malformed');
  };
  parser
    .on('openTag', (name, readAttributes, decode) => {
      elements += 1;
      if (elements > mostElements) return fail('too-many');
      if (open.length > deepest) return fail('too-deep');
      const attributes: Record<string, string> = {};
      for (const [key, value] of Object.entries(readAttributes() as Record<string, string>)) {
        if (hasUnknownEntity(value)) return fail('malformed');
        attributes[key] = decode(value);
      }
      const made = elementOf(name, attributes);
      open.at(-1)?.children.push(made);
      open.push(made);
    })
    .on('closeTag', (name) => {
      if (open.length < 2 || open.at(-1)?.name !== name) return fail('malformed');
      open.pop();
    })
    .on('text', (text, decode) => {
      if (hasUnknownEntity(text)) return fail('malformed');
      add(decode(text));
    })
    .on('cdata', add)
    .on('attention', () => fail('doctype'))
    .on('error', () => fail('malformed'))
    .on('warn', () => fail('malformed'));
  try {
    parser.parse(xml.replace(/^\uFEFF/u, ''));
  } catch {
    return err('malformed');
  }
  if (failure !== null) return err(failure);
  const tops = root.children.filter(isElement);
  const [top] = tops;
  return open.length === 1 && top !== undefined && tops.length === 1 ? ok(top) : err('malformed');
}

function write(node: XmlNode, out: string[]): void {
  if (typeof node === 'string') {
    out.push(escapedText(node));
    return;
  }
  out.push('<', node.name);
  for (const [key, value] of Object.entries(node.attributes)) {
    out.push(' ', key, '="', escapedAttribute(value), '"');
  }
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
}

/** Unlike our own text a template's keeps its tabs and lines. */
const escapedText = (text: string): string =>
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u.test(text)
    ? escaped(text)
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapedAttribute = (text: string): string =>
  escapedText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');

export function writeXml(root: XmlElement): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join('');
}

export const copyOf = (node: XmlNode): XmlNode =>
  typeof node === 'string'
    ? node
    : { name: node.name, attributes: { ...node.attributes }, children: node.children.map(copyOf) };

/** Every element below, and itself, in the order of the text. */
export function* elementsIn(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* elementsIn(child);
}

/** What an element itself says, without what is below it. */
export const textIn = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');

export const childOf = (parent: XmlElement, name: string): XmlElement | undefined =>
  parent.children.filter(isElement).find((child) => child.name === name);

export const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(isElement).filter((child) => child.name === name);

/** Pieces of our own making, which are well-formed. */
export function piecesOfXml(xml: string): XmlElement[] {
  const parsed = parseXml(`<pieces>${xml}</pieces>`);
  if (!parsed.ok) throw new Error(`Our own XML is not well-formed: ${parsed.failure}`);
  return parsed.value.children.filter(isElement);
}
