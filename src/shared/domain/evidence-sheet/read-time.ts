// Reads a time of day as people type it on a visit: 8.35, 8:50am, 10, 13.05, 2pm, "about 9.50",
// "11.20-11.50". Knows a school's day: 1 to 6 without more is the afternoon.

interface ReadTime {
  /** HH:MM */
  readonly time: string;
  /** More was made of it than it says: a person should see what. */
  readonly isGuess: boolean;
}

const pattern =
  /^(?<about>(?:about|around|approx\.?|approximately|roughly|circa|ca\.?|c\.?|just after|after|before|from|at|~)\s*)?(?<hour>\d{1,2})(?:(?<mark>\s*[.:,;h]\s*|)(?<minute>\d{2})|(?<shortMark>[.:,])(?<short>\d))?\s*(?<half>[ap]\.?\s?m?\.?|noon)?(?<end>\s*(?:-|–|—|to|until|till)\s*\d{1,2}(?:\s*[.:,;h]?\s*\d{2})?\s*(?:[ap]\.?\s?m\.?)?)?(?:\s*(?:o'?clock|hrs?|ish))?\??$/iu;

const words = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['12 noon', '12:00'],
]);

const two = (part: number): string => String(part).padStart(2, '0');
const lastHourOfAfternoon = 6;
const noon = 12;

export function readTime(typed: string): ReadTime | null {
  const text = typed.trim();
  const word = words.get(text.toLowerCase());
  if (word !== undefined) return { time: word, isGuess: false };
  const parts = pattern.exec(text)?.groups;
  if (parts === undefined) return null;
  const { about, end, half, short, shortMark } = parts;
  const isPm = half !== undefined && /^(p|noon)/i.test(half);
  const isAm = half !== undefined && /^a/i.test(half);
  const minute =
    short === undefined
      ? Number(parts['minute'] ?? 0)
      : // A spreadsheet drops the last nought of 8.50.
        Number(short) * (shortMark === ':' ? 1 : 10);
  let hour = Number(parts['hour']);
  if (hour > 23 || minute > 59 || (hour > noon && isAm)) return null;
  const saysHalf = isAm || isPm;
  if (isPm && hour < noon) hour += noon;
  if (isAm && hour === noon) hour = 0;
  const isAfternoonMeant = !saysHalf && hour >= 1 && hour <= lastHourOfAfternoon;
  if (isAfternoonMeant) hour += noon;
  return {
    time: `${two(hour)}:${two(minute)}`,
    isGuess:
      isAfternoonMeant ||
      about !== undefined ||
      end !== undefined ||
      short !== undefined ||
      /(ish|\?)$/i.test(text),
  };
}
