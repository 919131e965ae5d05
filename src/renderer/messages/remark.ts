// The words of remarks on the plan. Facts come in as parameters.
export const remarkMessages = {
  title: 'Remarks',
  ofPlan: 'Remarks on the plan',
  by: (name: string, day: string | null) =>
    [name, day].filter((part) => part !== null && part !== '').join(', '),
  beside: (words: string) => `Beside “${words}”`,
  from: (fileName: string) => `From ${fileName}`,
  settled: 'Settled',
  settle: 'Settle',
  settleOf: (text: string) => `Settle the remark: ${text}`,
  reopen: 'Open again',
  reopenOf: (text: string) => `Open the remark again: ${text}`,
  bin: 'Move to the bin',
  binOf: (text: string) => `Move the remark to the bin: ${text}`,
  binned: 'Remark moved to the bin',
  undo: 'Undo',
  gone: 'This remark is not here any more.',
} as const;
