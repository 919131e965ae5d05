// What the workshop's papers are made from, as plain data.
import type { RunSheet } from '../../../../shared/domain/workshop/run-sheet.ts';
import type { Workshop, WorkshopCard } from '../../../../shared/domain/workshop/workshop.ts';
import type { RoomBrief } from '../../../../shared/ipc/workshop.contract.ts';

export interface PaperStep {
  /** "15:30"; empty where no start is known. */
  readonly time: string;
  readonly title: string;
  readonly minutes: number;
  /** The facilitator's own note. */
  readonly note: string;
  readonly doNow: readonly string[];
  readonly say: string;
  readonly materials: readonly string[];
}

export interface WorkshopFacts {
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly on: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly facilitators: readonly string[];
  readonly expected: number | null;
  readonly brief: RoomBrief;
  readonly sensitivities: readonly string[];
  readonly history: readonly string[];
  readonly steps: readonly PaperStep[];
  readonly groundRules: readonly string[];
  readonly stems: RunSheet['stems'];
  readonly pledgeDays: readonly string[];
  readonly workshop: Workshop | null;
  readonly cards: readonly WorkshopCard[];
  readonly madeAt: string;
}
