import { yearOf } from './days.js';

/** A day off that is moved: one day becomes off, another one working. */
interface MovedDay {
  readonly off: string;
  readonly working: string;
}

/** Days that were moved by order of the labour minister (Labour Code, article 85), with the order. */
const movedDays: readonly MovedDay[] = [
  { off: '2025-01-03', working: '2025-01-05' }, // 21.11.2024 № 436
];

export function movedDaysOf(year: number): readonly MovedDay[] {
  return movedDays.filter(({ off, working }) => yearOf(off) === year || yearOf(working) === year);
}
