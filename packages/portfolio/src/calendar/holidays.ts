import { daysOf } from './days.js';

interface Holiday {
  /** `MM-DD` */
  readonly day: string;
  /** The first and the last year in which it is one, where the law has changed. */
  readonly from?: number;
  readonly until?: number;
}

/** The national and state holidays of Kazakhstan (Law on Holidays, articles 2 and 3), as they were and are since 2013. */
const holidays: readonly Holiday[] = [
  { day: '01-01' },
  { day: '01-02' },
  { day: '03-08' },
  { day: '03-15', from: 2027 }, // Constitution Day
  { day: '03-21' },
  { day: '03-22' },
  { day: '03-23' },
  { day: '05-01' },
  { day: '05-07' },
  { day: '05-09' },
  { day: '07-06' },
  { day: '08-30', until: 2025 }, // Constitution Day before
  { day: '10-25', from: 2022 },
  { day: '12-01', until: 2021 },
  { day: '12-16' },
  { day: '12-17', until: 2021 },
];

/** The holidays of a year. One that falls on a day off is made up for by another day. */
export function holidaysOf(year: number): string[] {
  return holidays
    .filter(({ from = year, until = year }) => from <= year && year <= until)
    .map(({ day }) => `${String(year).padStart(4, '0')}-${day}`);
}

/** Orthodox Christmas and the first day of Kurban Ait: days off that nothing makes up for (Labour Code, article 84). */
export function religiousDaysOff(year: number): string[] {
  return [`${String(year).padStart(4, '0')}-01-07`, ...kurbanAit(year)];
}

/**
 * The tenth day of Dhu al-Hijjah by the calendar of Umm al-Qura, which the days that the muftiate named since 2019 agree with. Some years have two.
 * Outside of the years that the calendar is tabulated for there are none.
 */
function kurbanAit(year: number): string[] {
  if (year < 1901 || year > 2173) return [];
  return daysOf(year).filter((date) => ummAlQura.format(new Date(date)) === '12/10');
}

const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
