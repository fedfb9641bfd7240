/** A date of the calendar, `YYYY-MM-DD`. Compared as text. */
export type IsoDate = string;

/** Whether a text is a date that exists, written year-month-day. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The date that is meant by another spelling (`15.01.2026`, `2026-1-5`), or undefined. */
export function isoDateMeantBy(text: string): IsoDate | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const dashed = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return dashed ? iso(Number(dashed[1]), Number(dashed[2]), Number(dashed[3])) : undefined;
}

function iso(year: number, month: number, day: number): IsoDate | undefined {
  return exists(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
