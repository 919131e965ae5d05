// The words of readiness: what the school knows, how, since when, and who can speak to it.
import type { FindingCategory } from '../../shared/domain/finding.ts';
import type { MeasureState } from '../../shared/domain/measure-progress.ts';
import type { RagMark } from '../../shared/domain/plan.ts';
import type { ReadinessGap } from '../../shared/domain/readiness/model.ts';
import type { ChecklistPlace } from '../../shared/domain/readiness/checklist.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const categories: Readonly<Record<FindingCategory, string>> = {
  strength: 'Strength',
  'area-for-development': 'Area for development',
  question: 'Question',
};

const rag: Readonly<Record<RagMark, string>> = {
  R: 'Off track',
  A: 'Some slippage',
  G: 'On track',
  B: 'Complete',
};

const measures: Readonly<Record<MeasureState, string>> = {
  met: 'Aim met',
  moved: 'Moved towards the aim',
  'not-moved': 'Not moved yet',
  'not-measured': 'Not counted yet',
};

const closeGap: Readonly<Record<ReadinessGap['kind'], string>> = {
  nothing: 'Link what you have',
  'notes-only': 'Go to the evidence board',
  'not-met': 'Open the finding',
  'one-way': 'See the notes',
  'no-action': 'Go to the plan',
  'not-measured': 'Go to the plan',
  old: 'Plan the next look',
  nobody: 'Name somebody',
  'one-person': 'Name somebody else',
};

const places: Readonly<Record<ChecklistPlace, string>> = {
  map: 'Open what we know',
  people: 'Open who can speak',
  cards: 'Open the cards',
  summary: 'Open the documents',
  plan: 'Open the action plan',
  milestones: 'Open dates and milestones',
  documents: 'Open all documents',
  team: 'Open the team',
};

export const readinessMessages = {
  title: 'Readiness',
  lead: (school: string) =>
    `What ${school === '' ? 'the school' : school} knows about itself, from work it has already done. Nothing here has to be written for anyone.`,
  loading: 'Gathering what is known',
  nav: {
    label: 'Parts of readiness',
    map: 'What we know',
    people: 'People and cards',
    checklist: 'When the phone rings',
  },
  lens: 'Look through',
  search: {
    label: 'Search findings, actions, people, documents',
    results: 'What was found',
    none: (text: string) => `Nothing here says “${text}”. Try one word less.`,
    kinds: {
      area: 'Area',
      finding: 'Finding',
      action: 'Action',
      person: 'Who can speak',
      document: 'Document',
      check: 'Checklist',
      note: 'Note',
      place: 'Screen',
    },
    found: (count: number) => counted(count, 'place', 'places'),
  },
  empty: {
    title: 'Nothing is known here yet',
    body: 'Once a review has findings, they stand here by area, with what was done about them, what changed, and who can speak to each.',
    action: 'Go to the findings',
  },
  noLens: {
    title: 'This lens is not on this laptop',
    body: 'It may have come with a file that is no longer here. Look through another.',
    action: 'Look through the first lens',
  },
  unlinked: {
    title: (count: number) =>
      count === 1
        ? 'One finding is linked to no area, so it is not in this map'
        : `${count} findings are linked to no area, so they are not in this map`,
    help: 'Open each and choose the areas it speaks to, under “What it belongs to”.',
  },
  map: {
    caption: 'What is known, area by area',
    area: 'Area',
    known: 'What we know',
    how: 'How we know it',
    age: 'Newest',
    who: 'Who can speak to it',
    open: 'Still open',
    notLookedAt: 'Not looked at',
    strengths: (count: number) => counted(count, 'strength', 'strengths'),
    areas: (count: number) => counted(count, 'area for development', 'areas for development'),
    questions: (count: number) => counted(count, 'question', 'questions'),
    actions: (count: number) => counted(count, 'action', 'actions'),
    moved: (moved: number, of: number) =>
      `${moved} of ${counted(of, 'measure has', 'measures have')} moved`,
    notes: (count: number) => counted(count, 'note', 'notes'),
    ways: (count: number) => counted(count, 'way of looking', 'ways of looking'),
    more: (count: number) => `and ${count} more`,
    nothingOpen: 'No gap found',
    nobody: 'Nobody yet',
    from: 'Drawn from',
    review: (title: string, visit: string) => (visit === '' ? title : `${title}: visit ${visit}`),
    note: 'A link to an area is not a judgement, and nothing here sets a grade.',
  },
  side: {
    title: 'To have at hand',
    summary: 'Save the summary as Word',
    summaryHelp: 'What we know and what we have done, area by area, from what is here already.',
    cards: 'Save all cards as Word',
    cardsHelp: 'A page for each colleague: what they may be asked, what we know, where it is.',
    checklist: 'Open the checklist',
    checklistHelp: (done: number, of: number) =>
      `When the phone rings: ${done} of ${of} lines are ticked.`,
    documents: 'All documents of this stage',
    saved: (name: string) => `Saved as ${name}`,
    notReady: 'There is nothing to print yet: no finding is linked to an area.',
    notWritten: 'The file could not be written. Choose another folder and try again.',
  },
  area: {
    back: 'All areas',
    known: 'What we know',
    noFindings: 'No finding speaks to this.',
    done: 'What we did, and what changed',
    noActions: 'No action belongs to these findings.',
    how: 'How we know it',
    noNotes: 'No note speaks to this.',
    oldest: (age: string) => `The oldest is from ${age}.`,
    newest: (age: string) => `The newest is from ${age}.`,
    seenHeard: (seen: number, heard: number, read: number, count: number) =>
      `${seen} seen, ${heard} heard, ${read} read, ${count} counted.`,
    who: 'Who can speak to it',
    whoHelp: 'Worked out from the plan, the visit, the workshop and the looks back.',
    others: 'From partner schools',
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
    open: 'Still open',
    nothingOpen: 'Nothing is open here as far as these reviews can tell.',
    asked: 'What might be asked',
    next: 'Next area',
    previous: 'Area before',
    notThere: 'This area is not in the lens any more',
    looks: 'What pupils and staff notice',
    pupils: 'Pupils',
    staff: 'Staff',
    category: (category: FindingCategory) => categories[category],
    rests: (notes: number, ways: number, counter: number) =>
      notes === 0
        ? 'No note is linked to it'
        : `Rests on ${counted(notes, 'note', 'notes')} from ${counted(ways, 'way of looking', 'ways of looking')}${counter === 0 ? '' : `; ${counter} the other way`}`,
    actionsCaption: 'Actions, and what changed',
    action: 'Action',
    state: 'State',
    change: 'What changed',
    where: 'Where it is',
    rag: (mark: RagMark) => rag[mark],
    noMark: 'Not started',
    finished: 'Finished',
    measure: (state: MeasureState) => measures[state],
    baseline: (point: string) => `from ${point}`,
    latest: (point: string) => `now ${point}`,
    target: (point: string) => `aim ${point}`,
    saidLast: (look: string, what: string) => `At ${look}: ${what}`,
  },
  gaps: { close: (kind: ReadinessGap['kind']) => closeGap[kind], label: 'What is still open' },
  speakers: {
    add: 'Add somebody',
    change: 'Change',
    remove: 'Remove',
    changeWho: (who: string) => `Change ${who}`,
    removeWho: (who: string) => `Remove ${who}`,
    addTitle: (area: string) => `Who else can speak to ${area.toLowerCase()}?`,
    changeTitle: 'What they can tell',
    who: 'Role, or name and role',
    whoHelp: 'A role is enough: “Attendance officer”.',
    whoMissing: 'Say who it is',
    about: 'What they can tell',
    aboutHelp: 'In a few words: “keeps the weekly figures and rings families”.',
    save: 'Add them',
    saveChange: 'Keep the change',
    added: (who: string) => `${who} is on the list`,
    removed: (who: string) => `${who} is off the list`,
    gone: 'A colleague has taken them off the list meanwhile.',
    group: 'a group',
  },
  people: {
    lead: 'One card for each colleague of the school: what they may be asked, what we know there, and where it is. A reminder, never a script.',
    none: {
      title: 'Nobody is known yet',
      body: 'People come here from the plan, the timetable, the workshop and the looks back, or by your own hand on each area.',
      action: 'See all areas',
    },
    because: 'Because',
    asked: 'What they may be asked',
    known: 'What we know',
    where: 'Where it is',
    areas: (count: number) => counted(count, 'area', 'areas'),
    moreAreas: (count: number) => `and ${counted(count, 'more area', 'more areas')}`,
    save: 'Save this card as Word',
    saveFor: (who: string) => `Save the card for ${who} as Word`,
    report: 'The review report',
    plan: (numbers: string) => `The action plan: ${numbers}`,
    yours: 'theirs',
    source: (source: string, number: string) => `${source} (action ${number})`,
    nothing: 'Nothing is agreed here yet.',
    gone: 'Nobody is known by that role any more.',
  },
  checklist: {
    progress: (done: number, of: number) => `${done} of ${of} done`,
    by: 'Ticked by',
    byHelp: 'Stands beside each line you tick.',
    nominee: 'Nominee',
    ticked: (by: string, at: string) => `${by === '' ? 'Ticked' : `Ticked by ${by}`}, ${at}`,
    noteFor: (text: string) => `Note on: ${text}`,
    addNote: 'Add a note',
    addNoteTo: (text: string) => `Add a note to: ${text}`,
    place: (place: ChecklistPlace) => places[place],
    untick: 'Untick all',
    unticked: 'Nothing is ticked. Notes are kept.',
    source: (name: string) => `Read the publisher’s own pages as well: ${name}.`,
    unknown: 'This line is not on the list any more.',
    safeguarding:
      'The school’s safeguarding records stay in the school’s own systems, and never here.',
    notSaved: 'Not saved yet',
  },
  start: {
    title: 'When the phone rings',
    body: 'What is known, who can speak to it, and a checklist for the day.',
    link: (school: string) => `Readiness: ${school}`,
  },
  undo: {
    undo: 'Undo',
    anotherSince: 'Something else was changed since. Take that back first.',
    failed: 'It could not be taken back.',
  },
} as const;
