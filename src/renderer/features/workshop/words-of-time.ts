// Times of the workshop as people read them.

/** "12:40"; an hour and more as "1:02:40". Counted without its sign. */
export function countdown(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const rest = String(whole % 60).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60)];
  return hours === 0
    ? `${minutes}:${rest}`
    : `${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
}

/** "15:42" of an instant, on the clock of the wall. */
export function wallTime(at: number): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
