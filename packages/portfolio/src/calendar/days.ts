/** The day so many days after another, both `YYYY-MM-DD`. */
export function plusDays(date: string, days: number): string {
  return isoOf(Date.parse(date) + days * millisecondsOfDay);
}

/** How many days one date is after another; negative if it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
}

/** All days of a year, in order. */
export function daysOf(year: number): string[] {
  const days: string[] = [];
  const end = atStartOf(year + 1);
  for (let time = atStartOf(year); time < end; time += millisecondsOfDay) days.push(isoOf(time));
  return days;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function isWeekend(date: string): boolean {
  const day = new Date(date).getUTCDay();
  return day === 0 || day === 6;
}

const millisecondsOfDay = 86_400_000;

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function atStartOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
