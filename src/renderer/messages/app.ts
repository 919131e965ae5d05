// The words of the frame around every screen: rail, bar, search, safeguarding, undo, breakdowns.
import type { JourneyStageId } from '../../shared/domain/journey.ts';

const stages: Readonly<Record<JourneyStageId, string>> = {
  prepare: 'Prepare',
  visit: 'Visit',
  agree: 'Agree',
  improve: 'Improve',
  'follow-through': 'Follow through',
};

export const appMessages = {
  allReviews: 'All reviews',
  newReview: 'New review',
  settings: 'Settings',
  stages,
  screens: {
    overview: 'Overview',
    enquiry: 'Enquiry question and hypotheses',
    enquiryShort: 'Enquiry',
    team: 'Team and schools',
    dates: 'Dates',
    timetable: 'Timetable',
    capture: 'Capture',
    formsShort: 'Forms',
    catchUp: 'Catch-up',
    board: 'Evidence board',
    findings: 'Findings',
    feedback: 'Feedback',
    factualCheck: 'Factual check',
    moderation: 'Moderation',
    plan: 'Action plan',
    planDocument: 'Plan in Word',
    followThrough: 'Dates and milestones',
    followThroughShort: 'Milestones',
    keptParts: 'Parts kept from the file',
    bin: 'Bin',
    share: 'Share with the team',
    sheet: 'Bring in a colleague’s sheet',
  },
  rail: {
    review: 'This review',
    next: 'Next:',
    writingAs: (name: string) => `Writing as ${name}`,
    writingAsNobody: 'Say who is writing',
    saveFile: 'Save a review file',
  },
  loading: 'Opening the review',
  notThere: {
    title: 'There is nothing here',
    body: 'The page you were sent to does not exist in this version of Fieldfare.',
    back: 'Go to all reviews',
  },
  reviewNotThere: {
    title: 'This review is not on this laptop',
    body: 'It may be in the bin, or it was made on another laptop. If a colleague has it, ask for their review file and open it here.',
    back: 'Go to all reviews',
    bin: 'Look in the bin',
    asFailure: {
      title: 'This review is no longer on this laptop',
      whatToDo: 'It may be in the bin. Look there, and put it back.',
    },
  },
  brokenDown: {
    title: 'This page has come to a stop',
    body: 'Everything saved is safe. Open the page again; if it stops in the same place, go to all reviews and tell us what you were doing.',
    again: 'Open the page again',
    back: 'Go to all reviews',
    details: 'For whoever helps you',
  },
  undo: {
    undone: 'Undone',
    redone: 'Done again',
    nothingToUndo: 'There is nothing left to undo',
    nothingToRedo: 'There is nothing to do again',
    undo: 'Undo',
    redo: 'Do it again',
  },
} as const;
