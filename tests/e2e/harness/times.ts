/** Lengths in milliseconds. */
export const seconds = (n: number): number => n * 1000;
export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;

/** A Monday at least a week ahead, at that hour on the wall, in epoch milliseconds: where virtual time can begin. */
export function nextMonday(hour: number, timeZone = 'UTC'): number {
  const aheadOf = Temporal.Now.plainDateISO(timeZone).add({ days: 9 });
  const monday = aheadOf.add({ days: (8 - aheadOf.dayOfWeek) % 7 });
  return monday.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;
}
