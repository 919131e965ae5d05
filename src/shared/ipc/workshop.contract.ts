// Operations on the improvement workshop: its run sheet and clock, what the room says, and how that
// becomes the plan.
import { FindingId, PersonId, ReviewId, WorkshopCardId, WorkshopStepId } from '../domain/ids.ts';
import { ClockDeed } from '../domain/workshop/clock-event.ts';
import { longestWorkshop, RunSheet, shortestWorkshop } from '../domain/workshop/run-sheet.ts';
import { CardKind, Workshop, WorkshopCard, WorkshopStep } from '../domain/workshop/workshop.ts';
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const cardNotFound = { ...notFound, 'card-not-found': fact } as const;
const stepNotFound = { ...notFound, 'step-not-found': fact } as const;
const wrongDay = z.object({ date: IsoDate, nearest: z.array(IsoDate) });
const notPrepared = { 'workshop-not-prepared': fact } as const;

/** A finding as the room hears it: agreed words and counts, nobody's note. */
export const RoomFinding = z.object({
  id: FindingId,
  heading: Line,
  wording: Text,
  evidenceCount: z.number().int(),
  methods: z.number().int(),
});

/** What the room may see of the handover. */
export const RoomBrief = z.object({
  question: Text,
  workOn: Text,
  findings: z.array(RoomFinding),
  strengths: z.array(Text),
  decisionWanted: Text,
  outOfScope: z.array(Text),
  nonNegotiables: z.array(Text),
});
export type RoomBrief = z.infer<typeof RoomBrief>;

/** The meeting without what only the facilitator knows. */
const RoomWorkshop = Workshop.omit({ notes: true, extra: true, facilitatorId: true });

const RoomView = z.object({
  workshop: RoomWorkshop.nullable(),
  steps: z.array(WorkshopStep.omit({ say: true, extra: true })),
  cards: z.array(WorkshopCard.omit({ extra: true, ref: true })),
  brief: RoomBrief,
  groundRules: z.array(Line),
  roles: RunSheet.shape.roles,
  schoolName: z.string(),
  reviewTitle: z.string(),
});
export type RoomView = z.infer<typeof RoomView>;

/** What the facilitator alone has beside a step. */
export const StepGuide = z.object({
  stepId: WorkshopStepId,
  doNow: z.array(Text),
  say: Text,
  materials: z.array(Line),
});
export type StepGuide = z.infer<typeof StepGuide>;

export const WorkshopView = z.object({
  workshop: Workshop.nullable(),
  steps: z.array(WorkshopStep),
  cards: z.array(WorkshopCard),
  brief: RoomBrief,
  /** Only for the facilitator. */
  sensitivities: z.array(Text),
  history: z.array(Text),
  guides: z.array(StepGuide),
  stems: RunSheet.shape.stems,
  groundRules: RunSheet.shape.groundRules,
  roles: RunSheet.shape.roles,
  /** When and where: its own, or what the handover asks for. */
  on: IsoDate.nullable(),
  startsAt: Line,
  endsAt: Line,
  place: Line,
  expected: z.number().int().nullable(),
  isBooked: z.boolean(),
  /** When it has to be over once it has begun, as an instant. */
  endsBy: z.string().nullable(),
  /** When it is booked to begin, as an instant. */
  beginsAt: z.string().nullable(),
  /** The five school days for a first step. */
  pledgeDays: z.array(IsoDate),
  champions: z.array(z.object({ id: PersonId, name: Line })),
  /** Ideas that have an action in the plan, with its number. */
  inPlan: z.array(z.object({ cardId: WorkshopCardId, number: z.string() })),
  pledgesInPlan: z.array(WorkshopCardId),
  isStopInPlan: z.boolean(),
  /** An older version kept the workshop of a file word for word. */
  hasKept: z.boolean(),
  isChampionsCopy: z.boolean(),
  schoolName: z.string(),
  reviewTitle: z.string(),
});
export type WorkshopView = z.infer<typeof WorkshopView>;

const CardFields = WorkshopCard.pick({
  order: true,
  text: true,
  detail: true,
  bone: true,
  parentId: true,
  findingId: true,
  impact: true,
  effort: true,
  isChosen: true,
  role: true,
  firstStep: true,
  on: true,
  measure: true,
}).partial();

export const workshopContract = {
  'workshop.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: WorkshopView,
    failures: notFound,
  }),
  /** For the screen the room looks at: there is no private note in it. */
  'workshop.room': query({
    input: z.object({ reviewId: ReviewId }),
    output: RoomView,
    failures: notFound,
  }),
  /** Begins the run sheet, for as long as the room is there; what is there already stays. */
  'workshop.prepare': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ steps: z.number().int() }),
    failures: notFound,
  }),
  'workshop.change': command({
    input: z.object({
      reviewId: ReviewId,
      change: Workshop.pick({
        on: true,
        startsAt: true,
        endsAt: true,
        place: true,
        facilitatorId: true,
        attendees: true,
        apologies: true,
        framedQuestion: true,
        problem: true,
        rootCause: true,
        effect: true,
        aim: true,
        stop: true,
        stopSaves: true,
        stopAgreedBy: true,
        confidence: true,
        ownership: true,
        notes: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: { ...notFound, 'date-not-school-day': wrongDay },
  }),
  /** All steps in their proportions for another length. */
  'workshop.set-length': command({
    input: z.object({
      reviewId: ReviewId,
      minutes: z.number().int().min(shortestWorkshop).max(longestWorkshop),
    }),
    output: z.object({}),
    failures: { ...notFound, ...notPrepared },
  }),
  'workshop-step.add': command({
    input: z.object({ reviewId: ReviewId, title: Line }),
    output: z.object({ stepId: WorkshopStepId }),
    failures: notFound,
  }),
  'workshop-step.change': command({
    input: z.object({
      reviewId: ReviewId,
      stepId: WorkshopStepId,
      change: WorkshopStep.pick({
        title: true,
        minutes: true,
        tools: true,
        say: true,
        order: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: stepNotFound,
  }),
  'workshop-step.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, stepId: WorkshopStepId }),
    output: z.object({}),
    failures: stepNotFound,
  }),
  'workshop-step.restore': command({
    input: z.object({ reviewId: ReviewId, stepId: WorkshopStepId }),
    output: z.object({}),
    failures: stepNotFound,
  }),
  /** `minutes` are those a stretch gives, or takes. */
  'workshop.clock': command({
    input: z.object({
      reviewId: ReviewId,
      deed: ClockDeed,
      stepId: WorkshopStepId.nullable(),
      minutes: z.number().int().min(-60).max(60),
    }),
    output: z.object({}),
    failures: {
      ...stepNotFound,
      /** What the clock does already, or cannot do where it stands. */
      'clock-refuses': fact,
    },
  }),
  /** Fits the steps to come into the time that is left. */
  'workshop.fit-rest': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ steps: z.number().int() }),
    failures: { ...notFound, 'no-time-left': z.object({ minutes: z.number().int() }) },
  }),
  'workshop-card.add': command({
    input: z.object({ reviewId: ReviewId, kind: CardKind, fields: CardFields }),
    output: z.object({ cardId: WorkshopCardId }),
    failures: notFound,
  }),
  'workshop-card.change': command({
    input: z.object({ reviewId: ReviewId, cardId: WorkshopCardId, change: CardFields }),
    output: z.object({}),
    failures: {
      ...cardNotFound,
      'date-not-school-day': wrongDay,
      /** A first step is taken within five school days. */
      'pledge-too-late': z.object({ days: z.array(IsoDate) }),
    },
  }),
  /** One dot more, or one fewer. */
  'workshop-card.dot': command({
    input: z.object({
      reviewId: ReviewId,
      cardId: WorkshopCardId,
      by: z.union([z.literal(1), z.literal(-1)]),
    }),
    output: z.object({}),
    failures: cardNotFound,
  }),
  'workshop-card.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, cardId: WorkshopCardId }),
    output: z.object({}),
    failures: cardNotFound,
  }),
  'workshop-card.restore': command({
    input: z.object({ reviewId: ReviewId, cardId: WorkshopCardId }),
    output: z.object({}),
    failures: cardNotFound,
  }),
  /** Chosen ideas, what is to stop and pledges become the plan; what is there already stays. */
  'workshop.to-plan': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      objectives: z.number().int(),
      actions: z.number().int(),
      pledges: z.number().int(),
      stop: z.boolean(),
    }),
    failures: { ...notFound, 'nothing-for-the-plan': fact },
  }),
  'workshop.take-kept': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ cards: z.number().int() }),
    failures: { ...notFound, 'no-kept-workshop': fact, 'workshop-not-empty': fact },
  }),
  /** A second window for the screen the room looks at. */
  'workshop.open-wall': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: { ...notFound, 'no-window': fact },
  }),
  'workshop.close-wall': command({ input: z.object({}), output: z.object({}) }),
} as const;
