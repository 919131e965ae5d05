// The clock on this laptop as people read it: YYYY-MM-DDTHH:MM, in the laptop's own time zone.
const two = (part: number): string => String(part).padStart(2, '0');

export const localMinute = (at: Date): string =>
  `${localDay(at)}T${two(at.getHours())}:${two(at.getMinutes())}`;

export const localDay = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
