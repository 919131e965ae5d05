// Every word of the screens on findings. Facts come in as parameters; nothing here knows where from.
import type { EvidenceRole, FindingCategory } from '../../shared/domain/finding.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const categoryNames: Readonly<Record<FindingCategory, string>> = {
  strength: 'Strength',
  'area-for-development': 'Area for development',
  question: 'Question',
};

const categoryInSentence: Readonly<Record<FindingCategory, string>> = {
  strength: 'strength',
  'area-for-development': 'area for development',
  question: 'question',
};

export const findingMessages = {
  title: 'Findings',
  loading: 'Fetching the findings',
  category: categoryNames,
  groups: {
    strength: 'Strengths',
    'area-for-development': 'Areas for development',
    question: 'Questions for the school',
  } satisfies Record<FindingCategory, string>,
  /** "Strength 1", "Area for development 2". */
  numbered: (category: FindingCategory, number: number) => `${categoryNames[category]} ${number}`,
  noHeading: 'Heading still to come',
  noWording: 'The sentence the team agrees on is still to be written.',
  headerFacts: (findings: number, unplaced: number) =>
    `${plural(findings, 'finding', 'findings')} · ${plural(unplaced, 'note', 'notes')} not yet placed`,

  newFinding: {
    button: 'New finding',
    fromSelectedLabel: 'New finding from these notes: choose what it is',
    menuLabel: 'New finding: choose what it is',
    ofCategory: (category: FindingCategory) => `New ${categoryInSentence[category]}`,
    headingLabel: (category: FindingCategory) =>
      `Heading of the new ${categoryInSentence[category]}`,
    renameLabel: 'Heading',
    headingHint: 'A few words the school would recognise. Enter when done.',
    dropHere: (category: FindingCategory) => `Drop here for a new ${categoryInSentence[category]}`,
  },

  groupsPane: 'Findings so far',
  emptyGroup: {
    strength: 'What is working and should be kept. Notes marked as a strength are a good start.',
    'area-for-development': 'What would make the most difference to pupils, at most three.',
    question: 'What the school may want to look into; a question claims nothing.',
  } satisfies Record<FindingCategory, string>,
  emptyAll: {
    title: 'No findings yet',
    words:
      'A finding is one thing the team can say together, and the notes it rests on. Choose notes that say the same thing and make a finding from them, or begin with a heading.',
  },

  card: {
    more: 'More',
    moreLabel: (name: string) => `More about ${name}`,
    rename: 'Change the heading',
    moveUp: 'Move up',
    moveDown: 'Move down',
    makeCategory: (category: FindingCategory) => `Make it a ${categoryInSentence[category]}`,
    makeAreaForDevelopment: 'Make it an area for development',
    moveToBin: 'Move to the bin',
    standBehind: (agreed: number, all: number) =>
      agreed >= all ? 'The whole team stands behind it' : `${agreed} of ${all} stand behind it`,
    nobodyStands: 'Nobody has said yet that they stand behind it',
    key: (digit: number) => `Press ${digit} in the list of notes to move the chosen ones here`,
  },

  notes: {
    unplaced: 'Not yet placed',
    all: 'All notes',
    which: 'Which notes',
    title: 'Notes',
    count: (total: number) => plural(total, 'note', 'notes'),
    countOf: (shown: number, total: number) =>
      `The first ${shown} of ${plural(total, 'note', 'notes')}`,
    search: 'Search these notes',
    filters: 'Filter the notes',
    hypothesis: 'Hypothesis',
    anyHypothesis: 'Any hypothesis',
    activity: 'Activity',
    anyActivity: 'Any activity',
    reviewer: 'Reviewer',
    anyReviewer: 'Any reviewer',
    list: 'Notes to place',
    help: 'Space chooses a note, M or the number of a finding moves what is chosen. Or drag.',
    selected: (count: number) => `${plural(count, 'note', 'notes')} chosen`,
    clearSelection: 'Choose none',
    moveTo: 'Move to',
    addTo: 'Add to',
    /** `label` is the word on the button, which its name must begin with. */
    moveSelected: (label: string) => `${label} a finding: the chosen notes`,
    moveOne: (label: string, note: string) => `${label} a finding: ${note}`,
    selection: 'The chosen notes',
    select: 'Choose this note',
    drag: (note: string) => `Drag: ${note}`,
    showMore: (count: number) => `Show ${plural(count, 'more note', 'more notes')}`,
    allPlacedTitle: 'Every note is in a finding',
    allPlaced: 'Nothing is left to place. All notes can still be read and added to other findings.',
    noNotesTitle: 'No notes yet',
    noNotes: 'Notes filed on the visit wait here until they are placed in a finding.',
    capture: 'Write the first note',
    nothingFoundTitle: 'No note matches',
    nothingFound: 'Try fewer words or another filter.',
    clearFilters: 'Show all',
    challenges: (code: string) => `challenges ${code}`,
    supports: (code: string) => `supports ${code}`,
    neutral: (code: string) => `touches ${code}`,
    kind: {
      strength: 'Strength',
      development: 'Area for development',
      question: 'Question',
    },
    unknownReviewer: 'Reviewer not named',
    emptyText: 'Note without words',
    makeOfIt: 'What the reviewer makes of it',
    showAll: 'Show the whole note',
    showLess: 'Show less',
  },

  chooser: {
    title: (count: number) =>
      `Where do ${count === 1 ? 'this note' : `these ${count} notes`} belong?`,
    role: 'As what',
    list: 'Findings',
    help: 'A number chooses at once. Arrow keys and Enter do too.',
  },

  role: {
    'rests-on': 'Evidence it rests on',
    counter: 'Counter-evidence',
  } satisfies Record<EvidenceRole, string>,

  moved: (count: number, name: string, role: EvidenceRole) =>
    role === 'rests-on'
      ? `${plural(count, 'note', 'notes')} moved to ${name}.`
      : `${plural(count, 'note', 'notes')} added to ${name} as counter-evidence.`,
  movedPart: (moved: number, count: number, name: string) =>
    `${moved} of ${count} notes moved to ${name}; the others stay where they were.`,

  finding: {
    back: 'All findings',
    previous: 'Previous finding',
    next: 'Next finding',
    notHereTitle: 'This finding is not here any more',
    notHere: 'It may be in the bin of this review, from where it can be put back.',
    toBin: 'Open the bin',
    sayTitle: 'What the team says',
    category: 'What it is',
    heading: 'Heading',
    headingHint: 'A few words the school would recognise.',
    wording: 'The sentence agreed by the team',
    wordingHint:
      'What the school will read. What was seen and where, how widely it holds, and nothing the notes cannot carry.',
    claim: 'The claim behind it',
    claimHint: 'In one line, for the team: what would have to be true for the sentence to hold?',
    moveToBin: 'Move to the bin',
    binned: (name: string) => `${name} is in the bin.`,

    carriedTitle: 'Carried by its evidence',
    notCarriedTitle: 'Not yet carried by its evidence',
    notCarried:
      'The team may keep this finding all the same. Until the gaps are closed it will say how many notes it rests on wherever it stands, and no more.',
    sideTitle: 'What carries it',
    questionRule:
      'A question claims nothing, so the rule does not bind it. This is what lies behind it:',

    evidenceTitle: 'Evidence it rests on',
    evidenceEmpty: 'No note carries this finding yet.',
    evidenceInBin: (count: number) =>
      `${plural(count, 'note it was linked with is', 'notes it was linked with are')} in the bin and not counted.`,
    counterTitle: 'What speaks against it',
    counterHint:
      'A finding is stronger for having looked. Link notes that point the other way, say it in words, or say that you found none.',
    counterWords: 'Counter-evidence in words',
    counterNotes: 'Notes that speak against it',
    lookedFor: 'We looked for counter-evidence and found none',
    lookedForClash: 'There is counter-evidence here as well: is the tick still right?',
    makeCounter: 'Make it counter-evidence',
    makeCounterNamed: (note: string) => `Make it counter-evidence: ${note}`,
    makeRestsOn: 'Let it carry the finding',
    makeRestsOnNamed: (note: string) => `Let it carry the finding: ${note}`,
    remove: 'Remove',
    removeNamed: (note: string) => `Remove from the finding: ${note}`,
    removed: 'Note removed from the finding.',
    roleChanged: {
      'rests-on': 'The note now carries the finding.',
      counter: 'The note is now counter-evidence.',
    },
    addedAs: { 'rests-on': 'Note added as evidence.', counter: 'Note added as counter-evidence.' },

    addEvidence: 'Add evidence',
    pickerTitle: 'Add evidence',
    pickerSearch: 'Search all notes',
    pickerUnplaced: 'Notes not yet in any finding, newest first. Type to search all notes.',
    pickerFound: (count: number, total: number) =>
      total > count ? `The best ${count} of ${total} notes` : plural(count, 'note', 'notes'),
    pickerNone: 'No other note matches.',
    pickerNoneUnplaced: 'Every note is in a finding already. Type to search them all.',
    pickerNoNotes: 'This review has no notes yet. Notes filed on the visit can be added here.',
    pickerRestsOn: 'Rests on it',
    pickerCounter: 'Speaks against it',
    pickerAs: (role: EvidenceRole, note: string) =>
      role === 'rests-on' ? `Rests on it: ${note}` : `Speaks against it: ${note}`,
    pickerClose: 'Done adding',

    sureTitle: 'How sure the team is',
    confidence: 'Confidence',
    confidences: { high: 'High', medium: 'Medium', low: 'Low' },
    noConfidence: 'Not said yet',
    confidenceReason: 'Why',
    confidenceHint: 'How many kinds of evidence, how typical, what would change your mind.',

    belongsTitle: 'What it answers',
    hypotheses: 'Hypotheses',
    noHypotheses: 'This review has no hypotheses yet.',
    hypothesisOption: (code: string, statement: string) => `${code} ${statement}`,
    lensTags: 'Lens items',
    noLensTags: 'None yet.',
    addLensTag: 'Add a lens item',
    lensPlaceholder: 'Type part of its name',
    lensTagAdded: (name: string) => `${name} added.`,
    lensTagRemoved: (name: string) => `${name} removed.`,

    questionTitle: 'Question back to the school',
    question: 'Question back to the school',
    questionHint: 'Open, and worth a conversation: what would you ask to help them think further?',

    whyNot: (reason: string) => `Not yet: ${reason}`,
    standTitle: 'Who stands behind it',
    stand: 'I can stand behind this sentence',
    standHint: 'Each reviewer ticks for themselves once they have read the sentence.',
    noTeam: 'Nobody is on the review team yet.',
    toTeam: 'Choose the team',
    standNow: (agreed: number, all: number) => `${agreed} of ${all} stand behind it.`,
    notOnTeam: 'no longer on the review team',

    hostTitle: 'What the school says to it',
    hostResponse: 'Response',
    hostResponses: { '': 'Not asked yet', accept: 'Accepts it', clarify: 'Asks to clarify' },
    hostComment: 'Comment',
    hostRole: 'Who said so, by role',
    hostRoleHint: 'For example “Headteacher”.',
    hostDate: 'When',
  },

  undo: 'Undo',
  failures: {
    title: 'That did not work',
    'review-not-found':
      'This review is no longer on this laptop. Go to all reviews and open it again.',
    'finding-not-found': 'This finding is no longer in the review. It may be in the bin.',
    'note-not-found': 'This note is no longer in the review. It may be in the bin.',
    'hypothesis-not-found': 'This hypothesis is no longer in the review. It may be in the bin.',
    'nothing-worded': 'There is no sentence to agree yet. Write it first, then mark it agreed.',
    'reason-needed':
      'The evidence does not meet the team’s rule. Say why the finding is kept all the same, or close the gap first.',
    'decision-empty': 'The entry says nothing yet. Write what was decided, then add it.',
    'person-not-on-team':
      'This colleague is not on the review team. Add them to the team first, then tick again.',
  },
} as const;
