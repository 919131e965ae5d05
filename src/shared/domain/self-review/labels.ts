// The names people give to the parts of an answer, in a form, in the head of a table or before a
// colon: which part each means.

export const parts = [
  'prompt',
  'theme',
  'rating',
  'evidence',
  'uncertainty',
  'number',
  'role',
  'date',
] as const;
export type Part = (typeof parts)[number];

/** Whole labels, once what is in brackets and the signs around them are taken away. */
const labels: Readonly<Record<Part, RegExp>> = {
  prompt:
    /^(?:the )?(?:prompts?(?: \d{1,2})?|questions?(?: \d{1,2})?|self review (?:prompt|question)s?|statement|standard)$/u,
  theme: /^(?:theme|area|section|strand|heading)s?$/u,
  rating:
    /^(?:(?:our |self )?(?:rating|ratings|judgement|rag)|e ?i ?m(?: rating)?|where are we(?: now)?|emerging improving (?:or )?mature|emerging improving and mature|rated|stage)$/u,
  evidence:
    /^(?:(?:our |your |supporting )?evidence(?: (?:and|or) (?:our |your )?reflections?)?|reflections?(?: and evidence)?|comments?|notes?|how do we know|what tells us|answers?|responses?|our answer|commentary)$/u,
  uncertainty:
    /^(?:(?:what )?(?:are )?(?:we )?(?:are )?(?:most |least )?(?:uncertain|unsure|sure|certain)(?: about| of)?|(?:our )?(?:biggest |main )?uncertaint(?:y|ies)|what we (?:are most|are least|do not know|dont know|want to know)(?: (?:uncertain|sure|unsure))?(?: about)?|what are we (?:most uncertain|least sure|unsure) about|questions? (?:for the visit|we have)|to explore)$/u,
  number: /^(?:no|number|id|ref|reference|item)$/u,
  role: /^(?:completed by(?: role)?|filled in by|written by|author|role|by)$/u,
  date: /^(?:completed on|date(?: completed| of completion)?|completed|on)$/u,
};

const plainLabel = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/[’']/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function partOfLabel(text: string): Part | null {
  if (text.length > 120) return null;
  const label = plainLabel(text);
  if (label === '') return null;
  return parts.find((part) => labels[part].test(label)) ?? null;
}

/** "Rating: improving" in one line. */
export function labelled(text: string): { readonly part: Part; readonly rest: string } | null {
  const found = /^([^:\n]{2,80}):\s*([\s\S]*)$/u.exec(text.trim());
  const part = found === null ? null : partOfLabel(found[1] ?? '');
  return part === null ? null : { part, rest: found?.[2] ?? '' };
}
