// The words of the screen that shows the plan as a document and gives it out as a Word file.
import { counted } from './plan.ts';

export const planDocumentMessages = {
  title: 'Plan in Word',
  loading: 'Laying out the document',
  preview: 'The plan as a document',
  save: 'Save as Word',
  open: 'Open in Word',
  back: 'Has the school sent its edited copy back?',
  toReadBack: 'Read it back',
  files: {
    open: 'Other files',
    excel: 'Excel workbook',
    excelHelp: 'To filter, print and send back',
    calendar: 'Dates for a calendar',
    calendarHelp: 'Milestones, checks and due days; a newer file moves them',
    savedCalendar: (name: string) =>
      `Saved as ${name}. Open it in your calendar; a newer file moves the same dates.`,
  },
  savedAs: (name: string) => `Saved as ${name}`,
  opened: (name: string) => `Opened ${name}. Changes made in Word stay in that copy.`,
  lastSaved: (when: string) => `Last given out as Word: ${when}`,
  neverSaved: 'Not yet given out as Word',
  emptyTitle: 'There is nothing to print yet',
  empty:
    'The document says what the plan says: its objectives, the findings they answer, and every action with its day and its measure. Begin with an objective.',
  toPlan: 'Go to the action plan',

  failures: {
    notWritten: {
      title: 'The Word file was not saved',
      whatToDo: (code: string) =>
        `Perhaps a file of that name is open in Word: close it there and save again. If not, choose another folder, such as Documents. (The computer says ${code}.)`,
    },
    notOpened: {
      title: 'The Word file could not be prepared',
      whatToDo: (code: string) =>
        `Use “Save as Word” and choose a folder yourself. (The computer says ${code}.)`,
    },
    noApplication: {
      title: 'Nothing on this computer opens Word files',
      whatToDo:
        'Use “Save as Word” instead, and open the file on a computer with Word or another program for documents.',
    },
    reviewNotFound: {
      title: 'This review is no longer on this laptop',
      whatToDo: 'It may be in the bin. Look there, and put it back.',
    },
  },

  ready: {
    title: 'Before it goes out',
    nothing: 'Nothing is missing. Read it once as somebody who was not there.',
    intro: 'You can give it out as it is. A reader might miss:',
    areaWithoutObjective: (number: number) => `Area for development ${number} has no objective.`,
    areaBelowRule: (number: number, notes: number) =>
      `Area for development ${number} rests on ${counted(notes, 'note', 'notes')}; the document says what its evidence still lacks.`,
    objectiveWithoutWords: (number: number) => `Objective ${number} is not worded yet.`,
    objectiveWithoutActions: (number: number) => `Objective ${number} has no action.`,
    actionsWithout: {
      action: (numbers: string) => `Not worded yet: ${numbers}.`,
      leadRole: (numbers: string) => `Nobody leads ${numbers}.`,
      dueOn: (numbers: string) => `No day is set for ${numbers}.`,
      measure: (numbers: string) => `Nothing says how anyone will know for ${numbers}.`,
    },
    actionList: (numbers: readonly string[]) =>
      numbers.length === 1
        ? `action ${numbers[0] ?? ''}`
        : `actions ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`,
    notAgreed: 'The plan is not marked as agreed, so it is called a draft.',
    see: 'See',
    seeLabel: (words: string) => `See: ${words}`,
  },
} as const;
