import type { TitleLanguage } from '../text/language.js';
import type { Token } from './reading.js';

/** The words that begin the name of a body (ru, en) or end it (kk). */
const bodies: Readonly<Record<TitleLanguage, RegExp>> = {
  ru: /^(?:министерств|комитет|агентств|департамент|акимат|ргп|ргу|гкп|кгу|ао|тоо|нао|фонд)/,
  kk: /^(?:министрлі|комитет|агентті|департамент|әкімді|рмк|рмм|кмм|ақ|жшс|қор)/,
  en: /^(?:ministri|ministry|committe|agenc|depart|akimat|jsc|llp)/,
};

/**
 * The places of the words that name the body whose something is: `планирование закупок Комитета лесного хозяйства` is the planning of purchases,
 * whoever does it. In Russian all that follows the word for the body, in Kazakh all that is before it, in English its neighbours of the same name.
 */
export function ownerOf(tokens: readonly Token[], language: TitleLanguage): ReadonlySet<number> {
  const at = tokens.findIndex(({ text }) => bodies[language].test(text));
  if (at < 0) return new Set();
  if (language === 'kk') return new Set(tokens.slice(0, at + 1).keys());
  if (at === 0) return new Set();
  const from = language === 'en' && at === tokens.length - 1 ? at - 1 : at;
  return new Set(tokens.map((_, index) => index).filter((index) => index >= Math.max(1, from)));
}
