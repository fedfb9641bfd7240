import { describe, expect, it } from 'vitest';
import { asSentence, clauseInFull, clausesInFull, quoted, shortDate } from '../src/index.js';

describe('a clause in full', () => {
  it.each([
    ['Rules §6', 'пункт 6 Правил', 'Қағидалардың 6-тармағы', 'clause 6 of the Rules'],
    ['Rules §10.6', 'подпункт 6) пункта 10 Правил', 'Қағидалардың 10-тармағының 6) тармақшасы', 'clause 10(6) of the Rules'],
    ['Rules §14, 16', 'пункты 14 и 16 Правил', 'Қағидалардың 14 және 16-тармақтары', 'clauses 14 and 16 of the Rules'],
    ['Rules §22-24', 'пункты 22–24 Правил', 'Қағидалардың 22–24-тармақтары', 'clauses 22–24 of the Rules'],
    ['Rules §2.2-2.3', 'подпункты 2)–3) пункта 2 Правил', 'Қағидалардың 2-тармағының 2)–3) тармақшалары', 'clauses 2(2)–(3) of the Rules'],
    [
      'Rules §6, 10.6, 11.1, 11.2',
      'пункт 6, подпункт 6) пункта 10 и подпункты 1) и 2) пункта 11 Правил',
      'Қағидалардың 6-тармағы, 10-тармағының 6) тармақшасы және 11-тармағының 1) және 2) тармақшалары',
      'clauses 6, 10(6), 11(1) and 11(2) of the Rules',
    ],
    [
      'Requirements §10.3',
      'подпункт 3) пункта 10 Требований',
      'Талаптардың 10-тармағының 3) тармақшасы',
      'clause 10(3) of the Requirements',
    ],
  ])('is told as in an act: %s', (clause, ru, kk, en) => {
    expect([clauseInFull(clause, 'ru'), clauseInFull(clause, 'kk'), clauseInFull(clause, 'en')]).toEqual([ru, kk, en]);
  });

  it('needs no act', () => {
    expect([clausesInFull('6.1', 'ru'), clausesInFull('6.1', 'kk')]).toEqual(['подпункт 1) пункта 6', '6-тармақтың 1) тармақшасы']);
    expect(clausesInFull('1', 'kk')).toBe('1-тармақ');
  });

  it('is none where something comes from elsewhere', () => {
    for (const clause of ['language: files', 'rule NoPasswords', 'order-124-2016 §19.2'])
      expect(clauseInFull(clause, 'ru')).toBeUndefined();
  });
});

describe('a sentence', () => {
  it.each([
    ['не выполнено', 'Не выполнено.'],
    ['Выполнено.', 'Выполнено.'],
    ['используют «А», «Б»…', 'Используют «А», «Б»…'],
    ['хранит «А…»', 'Хранит «А…»'],
    ['хранит «Журнал и т. д.»', 'Хранит «Журнал и т. д.».'],
    ['не назван (нет сведений)', 'Не назван (нет сведений).'],
    ['не назван;', 'Не назван.'],
    ['', ''],
  ])('has a capital letter and one stop: %s', (text, sentence) => {
    expect(asSentence(text, 'ru')).toBe(sentence);
  });
});

describe('quotes within quotes', () => {
  it.each([
    ['ru', 'ИС «Кадры»', '«ИС „Кадры“»'],
    ['kk', '"Кадрлар" АЖ', '«„Кадрлар“ АЖ»'],
    ['ru', 'ИС “Кадры”', '«ИС „Кадры“»'],
    ['ru', 'ИС „Кадры“', '«ИС „Кадры“»'],
    ['en', 'The “Staff” system', '“The ‘Staff’ system”'],
    ['en', 'The body’s “Staff”', '“The body’s ‘Staff’”'],
    ['ru', 'Экран 24"', '«Экран 24"»'],
  ] as const)('are of the second level: %s %s', (language, text, result) => {
    expect(quoted(text, language)).toBe(result);
  });
});

describe('a date', () => {
  it('is written as the reader does', () => {
    expect(['ru', 'kk', 'en'].map((language) => shortDate('2024-06-30', language as 'ru'))).toEqual([
      '30.06.2024',
      '30.06.2024',
      '30 Jun 2024',
    ]);
    expect(shortDate('2026-02-31', 'ru')).toBe('2026-02-31');
  });
});
