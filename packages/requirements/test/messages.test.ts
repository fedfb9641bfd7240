import { readFileSync, readdirSync } from 'node:fs';
import { codes, type Language, languages } from '@egov/language';
import { describe, expect, it } from 'vitest';
import { adviceEn } from '../../language/src/messages/advice/en.js';
import { en, type MessageId } from '../../language/src/messages/en.js';
import { kk } from '../../language/src/messages/kk.js';
import { ru } from '../../language/src/messages/ru.js';

const library = new URL('../../language/library/', import.meta.url);
const catalogue = readdirSync(library)
  .filter((name) => name.startsWith('order') && !name.includes('examples'))
  .map((name) => readFileSync(new URL(name, library), 'utf8'))
  .join('\n');

/** The texts after a clause word, by language, in their order. */
function textsAfter(word: 'else' | 'advise', language: Language): string[] {
  const tag =
    language === 'ru' ? `${word}\\s+(?:ask evidence )?` : `${word}\\s+(?:ask evidence )?"[^"]*"(?:\\s+kk "[^"]*")?\\s+${language} `;
  return [...catalogue.matchAll(new RegExp(`^\\s+${language === 'kk' ? tag.replace('(?:\\s+kk "[^"]*")?', '') : tag}"([^"]*)"`, 'gm'))].map(
    ([, text]) => text!,
  );
}

/** Verbs by which a reader is told to do something. */
const imperatives: Readonly<Record<Language, RegExp>> = {
  ru: /(?<![а-яё])[а-яё]+(?:йте|ьте|ите)(?:сь)?(?![а-яё])/i,
  kk: /[а-яәіңғүұқөһ](?:ңыз|ңіз|ыңыз|іңіз)(?!\p{L})/iu,
  en: /(?:^|[.:;] )(?:Add|Name|Say|Use|Describe|Give|Plan|Keep|Write|Remove|Mark|Put|Choose|Rename|Record|Tell|Renew|Take|Get|Leave|Move|Divide|Bring|State|Replace)\b/,
};
/** What looks like an imperative and is none, besides the question whether something was meant. */
const other = /^(алфавите|сайте|кредите|защите|элите)$/i;

function orders(text: string, language: Language): boolean {
  const found = imperatives[language].exec(text)?.[0];
  return found !== undefined && !other.test(found) && !/болдыңыз ба/.test(text);
}

describe('the catalogue', () => {
  it('says what is wrong and what would mend it in three languages', () => {
    const counts = languages.map((language) => [textsAfter('else', language).length, textsAfter('advise', language).length]);
    expect(counts[0]![0]).toBeGreaterThan(100);
    expect(counts[0]![1]).toBe(counts[0]![0]);
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  });

  it.each(languages)('tells in its statements nobody what to do, and uses no words of the language: %s', (language) => {
    const wrong = textsAfter('else', language).filter((text) => {
      const said = text.replaceAll(/\{[^{}]*\}/g, 'X');
      return (
        orders(said, language) || /[«“][a-z][a-z …-]*[»”]/.test(said.replace('“electronic government”', '')) || /egov\.json/.test(said)
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(languages)('has statements of one sentence, to which a stop is put: %s', (language) => {
    expect(textsAfter('else', language).filter((text) => /\. \p{Lu}|[.;:]$/u.test(text.replaceAll(/\{[^{}]*\}/g, 'X')))).toEqual([]);
  });
});

describe('findings', () => {
  it.each(languages)('tell in their statements nobody what to do: %s', (language) => {
    const texts = { ru, kk, en }[language];
    const wrong = Object.keys(codes).filter((code) => !ofTheText.has(code) && orders(texts[code as MessageId], language));
    expect(wrong).toEqual([]);
  });

  it('have advice for the most part', () => {
    expect(Object.keys(adviceEn).length).toBeGreaterThan(40);
  });
});

/** How something is written is what these are about; such a text gets into no document. */
const ofTheText: ReadonlySet<string> = new Set(['EGOV-rule-equals']);
