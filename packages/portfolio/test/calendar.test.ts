import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../src/index.js';

const calendar = new WorkingCalendar();
/** The days of the week from Monday to Friday that are off. */
const daysOff = (year: number, own = calendar): string[] => {
  const working = new Set(own.workingDaysOf(year));
  const weekdays = new WorkingCalendar({ workingDays: everyWeekday(year) }).workingDaysOf(year);
  return weekdays.filter((day) => !working.has(day)).map((day) => day.slice(5));
};
const everyWeekday = (year: number): string[] =>
  Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)))
    .filter((date) => date.getUTCFullYear() === year && date.getUTCDay() % 6 !== 0)
    .map((date) => date.toISOString().slice(0, 10));

describe('the working days of Kazakhstan', () => {
  it.each([
    [2025, 246],
    [2026, 247],
    [2027, 247],
  ])('of %i are %i', (year, count) => {
    expect(calendar.workingDaysOf(year)).toHaveLength(count);
  });

  it('leave out holidays, days in their place, Christmas and Kurban Ait', () => {
    expect(daysOff(2025)).toEqual(
      '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16'.split(' '),
    );
    expect(daysOff(2026)).toEqual('01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16'.split(' '));
    expect(daysOff(2027)).toEqual('01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16'.split(' '));
  });

  it('have the Sunday for which a Friday was given off', () => {
    expect(calendar.workingDaysOf(2025)).toContain('2025-01-05');
  });

  it('follow the law as it was', () => {
    expect(daysOff(2021)).toContain('12-01');
    expect(daysOff(2021)).toContain('12-17');
    expect(daysOff(2021)).not.toContain('10-25');
  });

  it.each(['2019-08-11', '2020-07-31', '2021-07-20', '2022-07-09', '2023-06-28', '2024-06-16', '2025-06-06', '2026-05-27', '2027-05-16'])(
    'have no Kurban Ait, %s',
    (day) => {
      expect(calendar.workingDaysOf(Number(day.slice(0, 4)))).not.toContain(day);
    },
  );

  it('are known only where the moved days were published, or the manifest has them', () => {
    expect([2024, 2025, 2026, 2027].filter((year) => calendar.isKnown(year))).toEqual([2025, 2026]);
    expect(new WorkingCalendar({ workingDays: ['2027-03-13'] }).isKnown(2027)).toBe(true);
  });

  it('follow the manifest over all that', () => {
    const own = new WorkingCalendar({ daysOff: ['2026-11-25', '2026-11-28'], workingDays: ['2026-11-28', '2026-03-09'] });
    expect(daysOff(2026, own)).toContain('11-25');
    expect(daysOff(2026, own)).not.toContain('03-09');
    expect(own.workingDaysOf(2026)).toContain('2026-11-28');
  });
});

describe('a term of ten working days', () => {
  it.each([
    // 6, 7, 11–14, 17–20 March; the 8th is a Saturday, so the 10th is off
    ['2025-03-05', '2025-03-20'],
    // 17–20, 26–28, 31 March, 1, 2 April; Nauryz with two days in the place of a Saturday and a Sunday
    ['2025-03-14', '2025-04-02'],
    // 30, 31 December, Sunday the 5th, 6, 8–10, 13–15 January
    ['2024-12-27', '2025-01-15'],
    // 12, 13, 16–20, 26, 27, 30 March
    ['2026-03-11', '2026-03-30'],
    // 6, 8, 12–15, 18–21 May
    ['2026-05-05', '2026-05-21'],
    // 21, 22, 25, 26, 28, 29 May, 1–4 June; Kurban Ait on the 27th
    ['2026-05-20', '2026-06-04'],
    // 25–28, 31 August, 1–4, 7 September; Constitution Day is no more in August
    ['2026-08-24', '2026-09-07'],
    // 11–13, 16–20, 23, 24 November
    ['2026-11-10', '2026-11-24'],
    // 29–31 December, 5, 6, 8, 11–14 January
    ['2026-12-28', '2027-01-14'],
    // 9–12, 16–19, 25, 26 March; Constitution Day on the 15th
    ['2027-03-05', '2027-03-26'],
    // 30 April, 4–6, 11–14, 17, 18 May; Kurban Ait on Sunday the 16th isn't made up for
    ['2027-04-29', '2027-05-18'],
    // received on a Saturday: the first day is Monday
    ['2026-11-14', '2026-11-27'],
  ])('from %s ends on %s', (from, to) => {
    expect(calendar.after(from, 10)).toBe(to);
    expect(calendar.between(from, to)).toBe(10);
  });

  it('ends with the calendar', () => {
    expect(calendar.after('9999-12-30', 10)).toBe('9999-12-31');
  });
});

describe('working days between two dates', () => {
  it('leave out the first and count the last', () => {
    expect(calendar.between('2026-11-22', '2026-11-24')).toBe(2);
    expect(calendar.between('2026-11-24', '2026-11-24')).toBe(0);
    expect(calendar.between('2026-11-25', '2026-11-24')).toBe(0);
    expect(calendar.between('2024-12-31', '2027-12-31')).toBe(246 + 247 + 247);
  });
});
