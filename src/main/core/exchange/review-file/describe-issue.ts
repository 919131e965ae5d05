// Says what is wrong with a value in plain words, for a person who wrote or changed the file.
import { assertNever } from '../../../../shared/lib/result.ts';
import type { z } from '../../../../shared/lib/schema.ts';

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a thing with named fields',
  record: 'a thing with named fields',
  null: 'null',
};

const formatWords: Record<string, string> = {
  date: 'a day as YYYY-MM-DD',
  datetime: 'a moment such as 2026-10-08T08:34:00.000Z',
  regex: 'of another form, such as an id of 26 letters and digits',
};

type Issue = z.core.$ZodIssue;

export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined &&
        !('received' in issue) &&
        issue.message.includes('undefined')
        ? `is missing: should be ${typeWords[issue.expected] ?? issue.expected}`
        : `should be ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `should be one of: ${issue.values.map(String).slice(0, 20).join(', ')}`;
    case 'invalid_format':
      return `should be ${formatWords[issue.format] ?? `of the form "${issue.format}"`}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum}`
        : `is above ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `is shorter than ${issue.minimum}`
        : `is below ${issue.minimum}`;
    case 'not_multiple_of':
      return `should be a multiple of ${issue.divisor}`;
    case 'unrecognized_keys':
      return `has unknown fields: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'does not fit any of the forms it may have';
    case 'invalid_key':
      return 'has a name that is not allowed here';
    case 'invalid_element':
      return 'holds something that does not fit';
    case 'custom':
      return issue.message === 'empty' ? 'is empty' : issue.message;
    default:
      return assertNever(issue);
  }
}
