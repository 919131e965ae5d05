// Small slips that other programs make in Word files, such as LibreOffice: Word forgives them, stricter
// readers do not. Mended in what we give out; nothing a person sees changes.
import { childOf, elementsIn, isElement, type XmlElement } from './xml-tree.ts';

const switches = new Set(['w:tblHeader', 'w:cantSplit', 'w:hidden']);

export function mend(tree: XmlElement): void {
  for (const element of elementsIn(tree)) {
    if (element.name.startsWith('v:')) delete element.attributes['ID'];
    if (switches.has(element.name) && element.attributes['w:val'] === 'true') {
      delete element.attributes['w:val'];
    }
    if (element.name !== 'w:lvl') continue;
    // The style of a level stands after its kind of number.
    const style = childOf(element, 'w:pStyle');
    const before = element.children.filter(
      (child) => isElement(child) && /^w:(?:start|numFmt|lvlRestart)$/u.test(child.name),
    );
    if (style === undefined) continue;
    const rest = element.children.filter((child) => child !== style && !before.includes(child));
    element.children = [...before, style, ...rest];
  }
}
