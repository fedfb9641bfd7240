import type { Language } from './languages.js';

/** A text in the quotes of a language: `«ИС „Кадры“»`, `“The ‘Staff’ system”`. */
export function quoted(text: string, language: Language): string {
  const within = withinQuotes(text, language);
  return language === 'en' ? `“${within}”` : `«${within}»`;
}

/** A text as it stands in quotes: its own become those of the second level. */
export function withinQuotes(text: string, language: Language): string {
  const [open, close] = language === 'en' ? ['‘', '’'] : ['„', '“'];
  return text
    .replaceAll('«', open)
    .replaceAll('»', close)
    .replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly?: string, straight?: string) => `${open}${curly ?? straight ?? ''}${close}`);
}

/** A text as a sentence: a capital letter first, one stop last. After quotes that end with another sign stands none. */
export function asSentence(text: string, language: Language): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const ended = /[.!?…]$|[!?…][»”“"’]$/u.test(trimmed) ? trimmed : `${trimmed.replace(/[,;:]$/, '')}.`;
  return ended.charAt(0).toLocaleUpperCase(language) + ended.slice(1);
}
