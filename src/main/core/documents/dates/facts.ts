// The dates of a review and of its plan: the input of the dates document and of its calendar file.

export interface DatedEvent {
  /** The same for the same thing for ever: a newer calendar file moves the event by it. */
  readonly id: string;
  readonly on: string;
  /** "Action 1.2 due" */
  readonly title: string;
  readonly detail: string;
  /** By role. */
  readonly who: string;
}

export interface DatesFacts {
  readonly schoolName: string;
  readonly question: string;
  readonly events: readonly DatedEvent[];
  readonly madeAt: string;
}
