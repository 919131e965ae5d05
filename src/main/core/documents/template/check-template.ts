// Looks through a template before anything is filled: which placeholders it has, which of them are
// known, what it lacks, and whether what is opened is closed. Changes nothing.
import { nearestName, placeholderPattern } from '../../../../shared/domain/placeholder-name.ts';
import type { TemplateRefusal } from '../../../../shared/domain/template-refusal.ts';
import type {
  FoundPlaceholder,
  TemplatePlace,
  TemplateReport,
} from '../../../../shared/domain/template-report.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { Placeholder, Placeholders } from '../placeholders/placeholder.ts';
import { wholeDocument } from '../placeholders/about-review.ts';
import { loneToken } from './fill.ts';
import { regionsIn, tokensIn } from './regions.ts';
import { storiesOf, type Story } from './stories.ts';
import { markTokens, nameOf, signOf, writtenOf } from './tokens.ts';
import type { WordPackage } from './word-package.ts';
import { elementsIn, isElement, textIn, type XmlElement } from './xml-tree.ts';

type Known = Placeholders<never>;
interface Level {
  readonly name: string;
  readonly fields: Known;
}

interface Sighting {
  readonly written: string;
  readonly path: string;
  readonly known: Placeholder<never> | null;
  readonly elsewhere: string | null;
  readonly nearest: string | null;
  readonly place: TemplatePlace;
}

type Unbalanced = Extract<TemplateRefusal, { readonly why: 'unbalanced' }>['problems'][number];

/** Which list a name belongs into, where it is not known outside it. */
function listWith(known: Known, name: string): string | null {
  for (const [list, { fields }] of Object.entries(known)) {
    if (fields === null) continue;
    if (Object.hasOwn(fields, name)) return list;
    const deeper = listWith(fields, name);
    if (deeper !== null) return deeper;
  }
  return null;
}

const everyName = (known: Known): string[] =>
  Object.entries(known).flatMap(([name, { fields }]) => [
    name,
    ...(fields === null ? [] : everyName(fields)),
  ]);

/** Word keeps a text box twice, for itself and for older programs: it is counted once. */
const isSecondCopy = (path: readonly { readonly element: XmlElement }[]): boolean =>
  path.some(({ element }) => element.name === 'mc:Fallback');

function sightingsIn({ tree, place }: Story, known: Known): Sighting[] {
  const levels: Level[] = [{ name: '', fields: known }];
  const sightings: Sighting[] = [];
  for (const { token, path } of tokensIn(tree)) {
    const sign = signOf(token);
    const name = nameOf(token);
    if (sign === '/') {
      if (levels.length > 1) levels.pop();
      continue;
    }
    const at = levels.findLastIndex(({ fields }) => Object.hasOwn(fields, name));
    const found = at < 0 ? null : (levels[at]?.fields[name] ?? null);
    const around = levels
      .slice(1, at < 0 ? undefined : at + 1)
      .flatMap((level) => level.name || []);
    if (sign !== '') {
      const isEntered = sign === '#' && found?.fields != null;
      levels.push(isEntered ? { name, fields: found.fields ?? {} } : { name: '', fields: {} });
    }
    if (isSecondCopy(path)) continue;
    const names = levels.flatMap(({ fields }) => Object.keys(fields));
    sightings.push({
      written: writtenOf(token),
      path: [...around, name].join('.'),
      known: found,
      elsewhere: found === null ? listWith(known, name) : null,
      nearest:
        found === null ? (nearestName(name, names) ?? nearestName(name, everyName(known))) : null,
      place,
    });
  }
  return sightings;
}

function problemsIn({ tree, place }: Story, known: Known): Unbalanced[] {
  const { problems } = regionsIn(tree);
  const unbalanced = problems.map(({ what, token }): Unbalanced => ({
    what,
    written: writtenOf(token),
    where: place,
  }));
  const names = new Set(
    Object.entries(known).flatMap(([name, { kind }]) => (kind === 'blocks' ? [name] : [])),
  );
  // Passages take the place of a whole paragraph.
  for (const { token, path } of tokensIn(tree)) {
    if (signOf(token) !== '' || !names.has(nameOf(token))) continue;
    const paragraph = path.at(-1)?.element;
    const around = path.at(-2)?.element.name ?? '';
    const isAlone = paragraph !== undefined && loneToken(paragraph) === token;
    const isInBody = around === 'w:body';
    if (isAlone && (isInBody || nameOf(token) !== wholeDocument)) continue;
    unbalanced.push({ what: 'not-alone', written: writtenOf(token), where: place });
  }
  return unbalanced;
}

function gathered(sightings: readonly Sighting[]): FoundPlaceholder[] {
  const byPath = new Map<string, FoundPlaceholder>();
  for (const { written, path, known, elsewhere, nearest, place } of sightings) {
    const before = byPath.get(path);
    const kind = known?.kind ?? (elsewhere === null ? 'unknown' : 'elsewhere');
    byPath.set(path, {
      written: before?.written ?? written,
      path,
      kind,
      about: known?.about ?? '',
      places: [...new Set([...(before?.places ?? []), place])],
      count: (before?.count ?? 0) + 1,
      hint: known === null ? (elsewhere ?? nearest) : null,
    });
  }
  return [...byPath.values()];
}

/** Drawings, charts and the like are text that Word does not let us fill. */
function outOfReach({ trees }: WordPackage, stories: readonly Story[]): string[] {
  const paths = new Set(stories.map(({ path }) => path));
  const found = [...trees].flatMap(([path, tree]) => {
    const isDrawn = ({ name }: XmlElement): boolean => name === 'a:t' || name === 'c:v';
    const isSearched = paths.has(path) || /^word\/(?:charts|diagrams)\//u.test(path);
    if (!isSearched) return [];
    return [...elementsIn(tree)]
      .filter(isDrawn)
      .flatMap((element) => [...textIn(element).matchAll(placeholderPattern)])
      .map(([written]) => written);
  });
  return [...new Set(found)];
}

/** @param known of the one document, or, for the paper of all, what every document has. */
export function checkTemplate(
  file: WordPackage,
  known: Known,
): Result<TemplateReport, TemplateRefusal> {
  const stories = storiesOf(file);
  for (const { tree } of stories) markTokens(tree);
  const problems = stories.flatMap((story) => problemsIn(story, known));
  if (problems.length > 0) return err({ why: 'unbalanced', problems: problems.slice(0, 20) });
  const found = gathered(stories.flatMap((story) => sightingsIn(story, known)));
  const isFilled = found.some(({ kind }) => kind !== 'unknown' && kind !== 'elsewhere');
  if (!isFilled && found.length === 0) return err({ why: 'no-placeholder' });
  const isWhole = found.some(({ path }) => path === wholeDocument);
  const has = (name: string): boolean => found.some(({ path }) => path.split('.').includes(name));
  const names = new Set(
    [...file.trees.values()].flatMap((tree) =>
      tree.name === 'w:comments' ? tree.children.filter(isElement).map((child) => child.name) : [],
    ),
  );
  const elements = stories.flatMap(({ tree }) => [...elementsIn(tree)]);
  return ok({
    found,
    missing: isWhole
      ? []
      : Object.entries(known)
          .filter(([name, { isEssential }]) => isEssential && !has(name))
          .map(([name, { about }]) => ({ name, about })),
    outOfReach: outOfReach(file, stories),
    hasComments: names.has('w:comment'),
    hasTrackedChanges: elements.some(({ name }) => name === 'w:ins' || name === 'w:del'),
  });
}

export function holdsWholeDocument(file: WordPackage, known: Known): boolean {
  const checked = checkTemplate(file, known);
  return checked.ok && checked.value.found.some(({ path }) => path === wholeDocument);
}
