import { isIsoDate } from '../values/calendar.js';
import type { Language } from './languages.js';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** A date (`YYYY-MM-DD`) as people write it: `30.06.2024`; in English, where a month in figures could be a day, `30 Jun 2024`. What is no date stays as it is. */
export function shortDate(date: string, language: Language): string {
  if (!isIsoDate(date)) return date;
  let format = formats.get(language);
  if (!format) formats.set(language, (format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options(language))));
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

function options(language: Language): Intl.DateTimeFormatOptions {
  const figures = language !== 'en';
  return { day: figures ? '2-digit' : 'numeric', month: figures ? '2-digit' : 'short', year: 'numeric', timeZone: 'UTC' };
}
