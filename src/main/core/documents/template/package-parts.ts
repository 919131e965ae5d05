// A Word package that is being changed: its parts by path, and the two lists a package keeps of them,
// which part has which type and which part refers to which. Knows nothing of what is in the parts.
import { strToU8, zipSync } from 'fflate';
import type { WordPackage } from './word-package.ts';
import {
  copyOf,
  elementOf,
  elementsIn,
  isElement,
  parseXml,
  writeXml,
  type XmlElement,
} from './xml-tree.ts';

export interface PackageParts {
  tree(path: string): XmlElement | null;
  setTree(path: string, tree: XmlElement): void;
  /** Adds a part with its type. */
  add(path: string, contentType: string, tree: XmlElement): void;
  /** @returns the id by which `from` refers to `target`, a path from the folder of `from`. */
  link(from: string, type: string, target: string): string;
  /** The path of the part `from` refers to as `type`, or null. */
  linked(from: string, type: string): string | null;
  remove(path: string): void;
  setContentType(from: string, to: string): void;
  bytes(): Uint8Array;
}

const typesPath = '[Content_Types].xml';
const linksNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const linkTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const linksOf = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(path.lastIndexOf('/') + 1)}.rels`;

/** "word/" and "../docProps/x.xml" is "docProps/x.xml". */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const isOfType = (element: XmlElement, type: string): boolean =>
  (element.attributes['Type'] ?? '').endsWith(`/${type}`);

export function partsOf(file: WordPackage): PackageParts {
  const bytes = new Map(file.parts);
  const changed = new Map<string, XmlElement>();
  const tree = (path: string): XmlElement | null => {
    const known = changed.get(path);
    if (known !== undefined) return known;
    const original = file.trees.get(path);
    if (original === undefined || !bytes.has(path)) return null;
    const copy = copyOf(original) as XmlElement;
    changed.set(path, copy);
    return copy;
  };
  const setTree = (path: string, made: XmlElement): void => {
    changed.set(path, made);
    if (!bytes.has(path)) bytes.set(path, new Uint8Array());
  };
  const types = (): XmlElement => {
    const found = tree(typesPath);
    if (found === null) throw new Error('A package without its types was let in');
    return found;
  };
  const links = (from: string): XmlElement => {
    const found = tree(linksOf(from));
    if (found !== null) return found;
    const made = elementOf('Relationships', { xmlns: linksNamespace });
    setTree(linksOf(from), made);
    return made;
  };
  return {
    tree,
    setTree,
    add: (path, contentType, made) => {
      setTree(path, made);
      types().children.push(
        elementOf('Override', { PartName: `/${path}`, ContentType: contentType }),
      );
    },
    link: (from, type, target) => {
      const all = links(from);
      const taken = new Set([...elementsIn(all)].map(({ attributes }) => attributes['Id']));
      let number = 1;
      while (taken.has(`rIdF${number}`)) number += 1;
      const full = type.includes(':') ? type : `${linkTypes}/${type}`;
      const id = `rIdF${number}`;
      all.children.push(elementOf('Relationship', { Id: id, Type: full, Target: target }));
      return id;
    },
    linked: (from, type) => {
      const found = tree(linksOf(from))
        ?.children.filter(isElement)
        .find((each) => isOfType(each, type));
      if (found === undefined) return null;
      const path = resolved(folderOf(from), found.attributes['Target'] ?? '');
      return bytes.has(path) ? path : null;
    },
    remove: (path) => {
      bytes.delete(path);
      changed.delete(path);
      types().children = types().children.filter(
        (child) => !isElement(child) || child.attributes['PartName'] !== `/${path}`,
      );
      for (const listPath of bytes.keys()) {
        if (!listPath.endsWith('.rels')) continue;
        const folder = folderOf(listPath).replace(/_rels\/$/u, '');
        const list = file.trees.get(listPath);
        const refers = (child: XmlElement): boolean =>
          child.attributes['TargetMode'] !== 'External' &&
          resolved(folder, child.attributes['Target'] ?? '') === path;
        if (list === undefined || !list.children.filter(isElement).some(refers)) continue;
        const own = tree(listPath);
        if (own === null) continue;
        own.children = own.children.filter((child) => !isElement(child) || !refers(child));
      }
    },
    setContentType: (from, to) => {
      for (const child of types().children.filter(isElement)) {
        if (child.attributes['ContentType'] === from) child.attributes['ContentType'] = to;
      }
    },
    bytes: () => {
      const entries = [...bytes].map(([path, original]): [string, Uint8Array] => {
        const made = changed.get(path);
        return [path, made === undefined ? original : strToU8(writeXml(made))];
      });
      // The types come first, where Word looks for them; no clock in a zip of ours.
      entries.sort(([a], [b]) => Number(b === typesPath) - Number(a === typesPath));
      return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
    },
  };
}

/** A part of our own making. */
export function treeOf(xml: string): XmlElement {
  const parsed = parseXml(xml);
  if (!parsed.ok) throw new Error(`Our own part is not well-formed: ${parsed.failure}`);
  return parsed.value;
}
