import type { Language } from '@egov/language';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** Kept here, and not read from the language package, because loading that takes longer than `egov --version` may. */
export const userLanguages = ['ru', 'kk', 'en'] as const satisfies readonly Language[];

/** The language of the environment: LC_ALL, LC_MESSAGES, LANG, whichever is set first; English if it is none of ours. */
export function environmentLanguage(env: Io['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return asLanguage(locale.split(/[_.@-]/)[0]!.toLowerCase()) ?? 'en';
}

/**
 * Takes `--lang X` out of a command line, wherever it stands: texts of help and of failures need it before the rest is understood. The last one
 * counts. A language that isn't ours is a {@link Failure}.
 */
export function takeLanguage(argv: readonly string[]): { readonly language: Language | undefined; readonly rest: readonly string[] } {
  const rest: string[] = [];
  let language: Language | undefined;
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!;
    if (argument === '--') {
      rest.push(...argv.slice(i));
      break;
    }
    if (argument !== '--lang' && !argument.startsWith('--lang=')) {
      rest.push(argument);
      continue;
    }
    const value = argument === '--lang' ? argv[++i] : argument.slice('--lang='.length);
    language = asLanguage(value ?? '');
    if (!language) throw new Failure('failure.language', { value: value ?? '', known: userLanguages.join(', ') });
  }
  return { language, rest };
}

function asLanguage(text: string): Language | undefined {
  return userLanguages.find((language) => language === text);
}
