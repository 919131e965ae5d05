// How the fields of the calendar are named, so that a problem can lead to its field.

type Field = 'name' | 'start' | 'end' | 'date' | 'insetOff' | 'insetOn' | 'reason' | 'remove';

export const lineFieldId = (field: Field, key: string): string => `calendar-${field}-${key}`;

export const fieldIds = {
  title: 'calendar-title',
  academicYear: 'calendar-academic-year',
  add: (list: string): string => `calendar-add-${list}`,
} as const;
