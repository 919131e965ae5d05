// How a trust or partnership lies in its document, and the calendars and lenses it brings.
import { Calendar } from '../../../shared/domain/calendar.ts';
import { Lens } from '../../../shared/domain/lens.ts';
import { Partnership } from '../../../shared/domain/partnership.ts';
import { z } from '../../../shared/lib/schema.ts';
import { value } from './field.ts';
import type { Kind } from './kind.ts';

export const partnership: Kind<Partnership> = {
  schema: Partnership,
  fields: { ref: value, name: value, extra: value },
  absent: { ref: null, name: '', extra: null },
};

export const CalendarEntry = z.object({ id: z.string(), calendar: Calendar.nullable() });
export const calendar: Kind<z.infer<typeof CalendarEntry>> = {
  schema: CalendarEntry,
  fields: { calendar: value },
  absent: { calendar: null },
};

export const LensEntry = z.object({ id: z.string(), lens: Lens.nullable() });
export const lens: Kind<z.infer<typeof LensEntry>> = {
  schema: LensEntry,
  fields: { lens: value },
  absent: { lens: null },
};
