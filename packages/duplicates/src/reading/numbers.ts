import type { TitleLanguage } from '../text/language.js';
import { stemOf } from '../text/stem.js';
import type { Token } from './reading.js';

/** Ordinals in words, from the first on. */
const ordinals: Readonly<Record<TitleLanguage, string>> = {
  ru: 'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый',
  kk: 'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы',
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth',
};

const byStem = new Map<string, string>();
for (const [language, words] of Object.entries(ordinals))
  words.split(' ').forEach((word, index) => {
    const written = word.replaceAll('ё', 'е');
    for (const form of [written, stemOf(written, language as TitleLanguage)]) byStem.set(`${language} ${form}`, String(index + 1));
  });

/** A single letter is more often one. */
const romans: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
]);

/** The number that a word is, in digits: `2026`, `второй`, `IV`, `v2`. */
export function numberOf({ text, stem }: Token, language: TitleLanguage): string | undefined {
  if (/^\p{N}/u.test(text)) return text;
  const version = /^[a-zа-я]{1,2}(\d+(?:\.\d+)*)$/.exec(text);
  return version?.[1] ?? romans.get(text) ?? byStem.get(`${language} ${stem}`);
}
