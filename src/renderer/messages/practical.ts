// The words of what people need to know before a visit, and of what is printed for it.
import type { PracticalPart } from '../../shared/domain/timetable.ts';

const parts: Readonly<Record<PracticalPart, { readonly label: string; readonly help: string }>> = {
  baseRoom: { label: 'Base room', help: 'Where the team can talk without being heard.' },
  wifi: { label: 'Wifi', help: 'Or who gives out the code. Fieldfare itself needs none.' },
  lunch: { label: 'Lunch', help: 'When, where, and what anybody cannot eat.' },
  parking: { label: 'Parking', help: 'Where, and what to do when it is full.' },
  accessibility: {
    label: 'Getting around',
    help: 'Steps, lifts, quiet rooms, a loop: whatever somebody on the team may need.',
  },
};

export const practicalMessages = {
  title: 'Practical information and briefings',
  loading: 'Opening the practical information',
  back: 'To the timetable',
  toPrint: 'Print',
  building: {
    title: 'What visitors need to know',
    help: 'Ask the school office. It is printed with the timetable, for the team and for the school.',
  },
  parts,
  hours: {
    title: 'When pupils are in school',
    help: 'The timetable points out what would happen before or after.',
    start: 'From',
    end: 'Until',
    usual: (start: string, end: string) =>
      `Nobody has said so yet; ${start} to ${end} is taken for now.`,
    wrong: 'It ends before it starts. Choose a later end, or an earlier start.',
  },
  briefings: {
    title: 'Briefings',
    help: 'A page for each group of people who will be met: what this is, what it is not, what will be asked, and what happens to what they say. Everyone on the team can write in it.',
    empty: 'No briefing has been begun. Begin with the people who will be met first, often pupils.',
    begin: 'Begin a briefing',
    own: 'An empty page',
    ownAudience: 'New briefing',
    audience: 'For whom',
    text: (audience: string) => `What ${audience === '' ? 'they' : `“${audience}”`} will read`,
    textHelp:
      'An empty line begins a new passage. A short line above others becomes a heading, a line that begins with a dash a point.',
    startFrom: 'Start from a default text',
    printOf: (audience: string) => `Print: ${audience}`,
    binOf: (audience: string) => `Move to bin: ${audience}`,
    binned: (audience: string) => `The briefing “${audience}” is in the bin`,
    undo: 'Undo',
    begun: (audience: string) => `“${audience}” is begun`,
    gone: 'It is no longer there. A colleague may have moved it to the bin.',
  },
  print: {
    title: 'Timetable in print',
    loading: 'Laying out the pages',
    preview: 'The pages as they will be',
    what: 'What to print',
    team: 'Timetable for the team',
    host: 'Timetable for the school',
    briefing: (audience: string) => `Briefing: ${audience}`,
    briefings: 'All briefings, a page each',
    help: {
      team: 'Everything, hypotheses too. For the review team only.',
      host: 'Who is where, when and with whom. Hypotheses, purposes and what the team does among itself are left out.',
      briefing: 'For the people who will be met.',
    },
    long: (audiences: string) =>
      `Longer than one page: ${audiences}. People read one page; shorten it if you can.`,
    noBriefings: 'There is no briefing yet. Begin one with the practical information.',
    save: 'Save as Word',
    open: 'Open in Word',
    savedAs: (name: string) => `Saved as ${name}`,
    opened: (name: string) => `Opened ${name}. Changes made in Word stay in that copy.`,
  },
} as const;
