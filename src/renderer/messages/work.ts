// What takes longer than a second, in words: said at the foot of the window while it is under way.
import type { OperationName } from '../../shared/ipc/contract.ts';

const names: Partial<Record<OperationName, string>> = {
  'document.save': 'Writing the document',
  'document.save-pack': 'Writing the documents',
  'document.preview': 'Putting the document together',
  'report.save': 'Writing the report',
};

export const workMessages = {
  nameOf: (operation: string): string => names[operation as OperationName] ?? 'This takes a moment',
  region: 'Under way',
  stop: 'Stop',
  stopWhich: (name: string) => `Stop: ${name.toLocaleLowerCase('en-GB')}`,
  stopping: 'Stopping',
};
