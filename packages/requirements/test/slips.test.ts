import { findingMessage } from '@egov/language';
import { describe, expect, test } from 'vitest';
import { uriOf, workspaceOf } from './kit.js';

/** What is said of a rule. */
async function said(rule: string, language: 'en' | 'ru' | 'kk' = 'en'): Promise<string[]> {
  const workspace = await workspaceOf({ 'a.egov': `body M "M" central\nrule R { ${rule} }` });
  return workspace.findings(uriOf('a.egov')).map((finding) => findingMessage(finding, language));
}

describe('a kind of element in other words', () => {
  test.each([
    ['обмен', 'exchange'],
    ['жүйе', 'system'],
    ['система', 'system'],
    ['роль', 'role'],
    ['sistem', 'system'],
  ])('%s', async (word, keyword) => {
    expect(await said(`for each ${word} s require true`)).toEqual([`There is no kind of element “${word}”. Did you mean “${keyword}”?`]);
  });

  test('that means none', async () => {
    expect(await said('for each foo s require true', 'ru')).toEqual(['Вида элементов «foo» нет.']);
    expect(await said('for each system s require s is foo', 'ru')).toEqual([
      'После «is» указывают вид элемента или изменение (added, removed, changed, kept), а «foo» — ни то ни другое.',
    ]);
  });
});

describe('in a rule', () => {
  test('a date written otherwise is told with the right spelling', async () => {
    expect(await said('for each system s require today <= 31.12.2027')).toEqual(['A date is written year-month-day: 2027-12-31.']);
    expect(await said('for each system s require today <= 31.02.2027')).toEqual(['There is no such date: 31.02.2027.']);
  });

  test('a variable in letters of another alphabet is told from it in words, without a consequence', async () => {
    expect(await said('for each system \u0435 require e.kind = custom and e.owner is not empty')).toEqual([
      'Unknown name “e” in a rule. It differs from “е” only in the alphabet: e is Latin, and Cyrillic is meant.',
    ]);
    expect(await said('for each system s require s.\u043Ewner is not empty', 'ru')).toEqual([
      expect.stringMatching(/Отличие от «owner» только в алфавите: кириллицей набрано о, а нужна латиница\.$/),
    ]);
  });

  test('a minus without spaces is told with them', async () => {
    expect(await said('parameter a = 3 parameter b = 4 for each system s require a-b > 1', 'ru')).toEqual([
      '«a-b» не читается как разность. Минус отделяется пробелами: a - b.',
    ]);
    expect(await said('parameter b = 4 for each system s require s.components.count-b > 1')).toEqual([
      '“count-b” isn’t read as a difference. A minus has spaces around it: count - b.',
    ]);
    expect(await said('parameter b = 4 for each system s require s.components.count - b > 1')).toEqual([]);
  });
});
