import type { Language } from '@egov/language';
import type { Io } from './io.js';

/** What every command is given: the process around it, and the language of what it says. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  /** The language that was asked for by name; else that of the environment is spoken. */
  readonly chosenLanguage?: Language;
}
