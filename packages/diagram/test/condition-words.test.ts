import { expect, it } from 'vitest';
import type { Language } from '@egov/language';
import { Perspective } from '../src/index.js';
import { conditionWords } from '../src/views/condition-words.js';
import { viewsOf } from './custom-kit.js';

const model = `body MoH "Министерство" kk "Министрлік" central
domain D "D" { systems { system S "S" custom internal { owner MoH } } }
`;

async function words(condition: string, language: Language = 'ru'): Promise<string> {
  const files = [{ uri: 'file:///m.egov', text: `${model}view V "V" { show systems where ${condition} }\n` }];
  const { workspace, views, problems } = await viewsOf(files, language);
  expect(problems).toEqual([]);
  return conditionWords(views[0]!.where!, new Perspective(workspace.architecture, 'target', language));
}

it('names what a condition is about by its title, in the language of the picture', async () => {
  expect(await words('owner = MoH')).toBe('владелец = Министерство');
  expect(await words('owner = MoH', 'kk')).toBe('иесі = Министрлік');
  expect(await words('owner = MoH', 'en')).toBe('owner = Министерство');
});

it('says what joins conditions in words, longer ones as a whole', async () => {
  expect(await words('operator is not empty and owner != MoH')).toBe('оператор указано и владелец ≠ Министерство');
  expect(await words('operator is empty\n  or contour = internal')).toBe('оператор не указано или контур = внутренний контур');
});

it('leaves texts in quotes as they are', async () => {
  expect(await words('title = "one and two or not"', 'en')).toContain('"one and two or not"');
});
