/** The local hour `minutes` after a start such as `14:00`; past midnight it goes on as the clock does. */
export function hourAfter(startTime: string, minutes: number): string {
  const [hours = 0, rest = 0] = startTime.split(':').map(Number);
  const total = (((hours * 60 + rest + minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** A length as people say it: `50 min`, `4 h`, `2 h 30`. */
export function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
