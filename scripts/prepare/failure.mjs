// The one kind of error that set-up reports to a person: what went wrong, and what to do about it.

export class SetUpFailure extends Error {
  /**
   * @param {string} message what went wrong, in one sentence
   * @param {string} advice what the person can do, in one or two sentences or command lines
   */
  constructor(message, advice) {
    super(message);
    this.name = 'SetUpFailure';
    this.advice = advice;
  }
}

/** Ends a script: a set-up failure as words, a defect as a stack (it is ours to mend). */
export function endWithFailure(error) {
  if (error instanceof SetUpFailure) {
    process.stderr.write(`\n${error.message}\nWhat to do: ${error.advice}\n`);
  } else {
    process.stderr.write(`\n${error?.stack ?? error}\n`);
  }
  process.exitCode = 1;
}
