import { clauseTitle, codes, languages } from '@egov/language';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en, type MessageId } from '../src/messages/en.js';
import { kk } from '../src/messages/kk.js';
import { message } from '../src/messages/messages.js';
import { ru } from '../src/messages/ru.js';
import { ruleTitle } from '../src/messages/rule-titles.js';

describe('the messages', () => {
  it.each(languages)('are well-formed in %s, with arguments that there are', (language) => {
    const texts = { en, ru, kk }[language];
    for (const [id, text] of Object.entries(texts)) {
      const known = argumentsOf(en[id as MessageId]);
      expect([id, argumentsOf(text).filter((argument) => !known.includes(argument))]).toEqual([id, []]);
    }
  });

  it.each([
    [1, '1 ошибка', '1 предупреждение', '1 замечание'],
    [2, '2 ошибки', '2 предупреждения', '2 замечания'],
    [5, '5 ошибок', '5 предупреждений', '5 замечаний'],
    [11, '11 ошибок', '11 предупреждений', '11 замечаний'],
    [21, '21 ошибка', '21 предупреждение', '21 замечание'],
    [0, '0 ошибок', '0 предупреждений', '0 замечаний'],
  ])('have Russian plural forms: %i', (count, errors, warnings, information) => {
    expect(message('report.errors', { count }, 'ru')).toBe(errors);
    expect(message('report.warnings', { count }, 'ru')).toBe(warnings);
    expect(message('report.information', { count }, 'ru')).toBe(information);
  });

  it('tell what was checked', () => {
    expect(message('report.checked', { files: 1, workspaces: 1, elements: -1 }, 'ru')).toBe('Проверено: 1 файл.');
    expect(message('report.checked', { files: 3, workspaces: 2, elements: 21 }, 'ru')).toBe(
      'Проверено: 3 файла в 2 архитектурах, 21 элемент.',
    );
    expect(message('report.checked', { files: 3, workspaces: 2, elements: 5 }, 'kk')).toBe(
      'Тексерілді: 2 архитектурадағы 3 файл, 5 элемент.',
    );
    expect(message('report.checked', { files: 1, workspaces: 1, elements: 0 }, 'en')).toBe('Checked 1 file, 0 elements.');
  });
});

describe('a check', () => {
  it.each(Object.keys(codes))('has a title: %s', (code) => {
    expect(ruleTitle(code, 'ru')).not.toBe(code);
  });

  it.each([
    ['Rules §2.16', 'Правила, п. 2.16', 'Қағидалар, 2.16-тармақ', 'Rules, clause 2.16'],
    [
      'language: what can be said',
      'справочник языка: что можно описать',
      'тіл анықтамалығы: нені сипаттауға болады',
      'language reference: what can be said',
    ],
    ['Order 124, 7.1', 'Order 124, 7.1', 'Order 124, 7.1', 'Order 124, 7.1'],
  ])('says where it comes from: %s', (clause, ...texts) => {
    expect(languages.map((language) => clauseTitle(clause, language))).toEqual(texts);
  });

  it('says so in Russian for every section of the language reference', () => {
    const sections = Object.values(codes)
      .map(({ clause }) => clause as string)
      .filter((clause) => clause.startsWith('language: '));
    for (const section of sections) expect(clauseTitle(section, 'ru')).toMatch(/^справочник языка: [а-я ]+$/);
  });
});

/** The arguments of a message, sorted. */
function argumentsOf(text: string): string[] {
  const found = new Set<string>();
  const visit = (nodes: readonly object[]): void => {
    for (const node of nodes) {
      const { type, value, options } = node as { type: number; value?: string; options?: Record<string, { value: object[] }> };
      if (type > 0 && type < 7 && value !== undefined) found.add(value); // neither text nor `#`
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}
