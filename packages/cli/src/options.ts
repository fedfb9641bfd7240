import type { Aspect } from '@egov/diagram';
import { isIsoDate } from '@egov/language';
import { Failure } from './failure.js';

export const reportFormats = ['pretty', 'json', 'sarif', 'junit', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const thresholds = ['error', 'warning', 'info', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

export const assessmentFormats = ['pretty', 'json', 'html', 'xlsx', 'oscal', 'sarif'] as const;
export type AssessmentFormat = (typeof assessmentFormats)[number];

export const manuscriptFormats = ['pretty', 'json', 'html', 'docx', 'pdf', 'xlsx'] as const;
/** The forms of a report that is written as a document. */
export type ManuscriptFormat = (typeof manuscriptFormats)[number];

export const duplicateFormats = ['pretty', 'json', 'html', 'xlsx'] as const;
export type DuplicateFormat = (typeof duplicateFormats)[number];

export const diffFormats = ['pretty', 'json', 'html'] as const;
export type DiffFormat = (typeof diffFormats)[number];

export const stages = ['planning', 'investment', 'post-investment'] as const;

/** A reader for an option that may be given several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A reader for an option that takes one of a few words; any other is a {@link Failure}. */
export function oneOf<T extends string>(option: string, known: readonly T[]): (value: string) => T {
  return (value) => {
    const found = known.find((word) => word === value);
    if (found === undefined) throw new Failure('failure.choice', { value, option, known: known.join(', ') });
    return found;
  };
}

/** A reader for an option that takes a whole number, 0 or more; anything else is a {@link Failure}. */
export function count(option: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number)) throw new Failure('failure.count', { value, option });
    return number;
  };
}

/** A reader for an option that takes a number within bounds, with a point or a comma; anything else is a {@link Failure}. */
export function factor(option: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+([.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
    if (!(number >= least && number <= most))
      throw new Failure('failure.factor', { value, option, least: String(least), most: String(most) });
    return number;
  };
}

/** A reader for what a picture shows: states, the difference, dates; several with commas or given several times. */
export function aspects(option: string): (value: string, before?: readonly Aspect[]) => readonly Aspect[] {
  return (value, before = []) => [
    ...before,
    ...value.split(',').map((part): Aspect => {
      const word = part.trim();
      if (word === 'current' || word === 'target' || word === 'difference') return word;
      if (isIsoDate(word)) return { date: word };
      throw new Failure('failure.choice', { value: word, option, known: 'current, target, difference, 2027-01-31' });
    }),
  ];
}

/** A reader for an option that takes a date (`2026-01-31`); anything else is a {@link Failure}. */
export function date(option: string): (value: string) => string {
  return (value) => {
    if (!isIsoDate(value)) throw new Failure('failure.date', { value, option });
    return value;
  };
}

const packageFormats = ['docx', 'pdf', 'html', 'xlsx', 'json'] as const;

/** `--format docx,pdf` */
export function packageFormat(value: string): (typeof packageFormats)[number][] {
  return value.split(',').map((each) => oneOf('--format', packageFormats)(each.trim()));
}
