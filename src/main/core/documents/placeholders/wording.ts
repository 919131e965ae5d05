// Small words that placeholders of several documents share.
import { formatLongDate } from '../../../../shared/domain/dates.ts';

export const longDay = (date: string | null | undefined): string =>
  date === null || date === undefined || date.trim() === '' ? '' : formatLongDate(date);

export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const restsOn = (notes: number, activities: number, reviewers: number | null): string =>
  [
    counted(notes, 'note', 'notes'),
    counted(activities, 'kind of activity', 'kinds of activity'),
    ...(reviewers === null ? [] : [counted(reviewers, 'reviewer', 'reviewers')]),
  ].join(', ');

/** What the team says of a finding it keeps against its own rule stands wherever the finding does. */
export const withKept = (wording: string | null, kept: string | null | undefined): string =>
  [wording?.trim() ?? '', kept == null || kept.trim() === '' ? '' : `▲ ${kept.trim()}`]
    .filter((part) => part !== '')
    .join('\n');

/** One point a line. */
export const pointsOf = (said: string): string[] =>
  said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
