import type { Manifest } from '@egov/language';
import { daysOf, isWeekend, plusDays, yearOf } from './days.js';
import { holidaysOf, religiousDaysOff } from './holidays.js';
import { countBefore } from '../sorted.js';
import { movedDaysOf } from './moved-days.js';

/**
 * The working days of Kazakhstan: Monday to Friday without holidays and without the days that make up for holidays on days off, with the days that the
 * labour minister moves, and over all that what a manifest says. Dates are `YYYY-MM-DD`, all of one time zone.
 */
export class WorkingCalendar {
  private readonly years = new Map<number, readonly string[]>();
  private readonly daysOff: ReadonlySet<string>;
  private readonly workingDays: ReadonlySet<string>;

  /** `own` is the `calendar` of a manifest; a day that it lists as both is a working day. */
  constructor(own: Manifest['calendar'] = {}) {
    this.daysOff = new Set(own.daysOff);
    this.workingDays = new Set(own.workingDays);
  }

  /** The working days of a year, in order. */
  workingDaysOf(year: number): readonly string[] {
    let days = this.years.get(year);
    if (!days) {
      const off = new Set([...nationalDaysOff(year), ...this.daysOff]);
      const working = new Set([...movedDaysOf(year).map(({ working: day }) => day), ...this.workingDays]);
      const isWorking = (date: string): boolean =>
        this.workingDays.has(date) || (!this.daysOff.has(date) && (working.has(date) || (!isWeekend(date) && !off.has(date))));
      this.years.set(year, (days = daysOf(year).filter(isWorking)));
    }
    return days;
  }

  /** The day on which a term of so many working days ends, the day from which it is counted left out. Not beyond the year 9999. */
  after(date: string, count: number): string {
    let left = count;
    for (let year = yearOf(date); year <= lastYear; year++) {
      const days = this.workingDaysOf(year);
      const past = countUpTo(days, date);
      if (days.length - past >= left) return days[past + left - 1]!;
      left -= days.length - past;
    }
    return `${lastYear}-12-31`;
  }

  /** The number of working days after one date up to another, that one included; 0 if it isn't later. */
  between(from: string, to: string): number {
    if (to <= from) return 0;
    let count = 0;
    for (let year = yearOf(from); year <= yearOf(to); year++) {
      const days = this.workingDaysOf(year);
      count += countUpTo(days, to) - countUpTo(days, from);
    }
    return count;
  }

  /** Whether it is known which days are moved in a year: it was published, or the manifest names days of the year. */
  isKnown(year: number): boolean {
    return published.has(year) || [...this.daysOff, ...this.workingDays].some((day) => yearOf(day) === year);
  }
}

const lastYear = 9999;

function countUpTo(days: readonly string[], date: string): number {
  return countBefore(days, (day) => day > date);
}

/** The years whose days off were compared with the calendar that was published. */
const published: ReadonlySet<number> = new Set([2025, 2026]);

/**
 * The days off of a year besides weekends. A holiday on a day off gives the next working day after it off, two such the next two (Law on Holidays,
 * article 5).
 */
function nationalDaysOff(year: number): Set<string> {
  const holidays = holidaysOf(year);
  const off = new Set([...holidays, ...religiousDaysOff(year), ...movedDaysOf(year).map(({ off: day }) => day)]);
  for (const holiday of holidays.filter(isWeekend)) {
    let day = holiday;
    while (isWeekend(day) || off.has(day)) day = plusDays(day, 1);
    off.add(day);
  }
  return off;
}
