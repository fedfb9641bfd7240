import type { Language } from '../messages/languages.js';
import { en } from './en.js';
import { kk } from './kk.js';
import { ru } from './ru.js';

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { ru, kk, en };

/** A clause of the law: of the Rules of 2019, or of the Requirements of 2016. */
export interface Clause {
  readonly document: 'Rules' | 'Requirements';
  /** `10.6` is subparagraph 6 of paragraph 10. */
  readonly number: string;
}

/** The clauses that a reference of the metamodel names: `Rules §10.5; Requirements §11.4, 11.5` are three. A range (`§22-24`) is none. */
export function clausesIn(reference: string): Clause[] {
  return reference.split('; ').flatMap((part): Clause[] => {
    const [document, numbers = ''] = part.split(' §');
    if (document !== 'Rules' && document !== 'Requirements') return [];
    const named = numbers.split(', ').filter((number) => /^[\d.]+$/.test(number));
    return named.map((number) => ({ document, number }));
  });
}

/**
 * What a clause says, with what its subparagraph begins with (“the service integrator shall: …”). Only Russian is official. Undefined for clauses
 * whose text isn't kept here: those of the Requirements are in their catalogue.
 */
export function clauseText({ document, number }: Clause, language: Language): string | undefined {
  const own = texts[language][`${document} §${number}`];
  const beginning = texts[language][`${document} §${number.split('.')[0]}`];
  if (own === undefined) return undefined;
  if (own === beginning) return own.replace(/:$/, '…');
  return beginning?.endsWith(':') ? `${beginning} ${own}` : own;
}
