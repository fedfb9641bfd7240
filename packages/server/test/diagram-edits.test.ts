import { type DiagramEdit, diagramEditMethods } from '@egov/protocol';
import { expect, it, onTestFinished } from 'vitest';
import { Client } from './client.js';
import { edited } from './kit.js';

const health = `domain Health "Денсаулық" {
  lead MoH
  data {
    entity Пациент "Пациент <b>&amp;\\"" { attributes { iin : Text identifier } }
    entity Дәрігер "Дәрігер" { attributes { iin : Text identifier } }
  }
  systems {
    // The register
    system Register "Тіркелім" custom internal {
      owner MoH
      stores Пациент, Дәрігер
    }
    target system Portal "Портал" custom external { owner MoH; stores Дәрігер }
    target exchange Query from Portal to Register { carries Пациент; mode read }
  }
}
`;
const more = `extend Health.Portal {
  owner MoH
}
`;
const files: Readonly<Record<string, string>> = {
  'egov.json': '{ "name": "Пример" }',
  'bodies.egov': 'body MoH "Министерство" central\n',
  'health.egov': health,
  'more.egov': more,
};

async function ask(
  method: string,
  request: object,
  locale = 'ru',
  texts = files,
): Promise<{ edit: DiagramEdit; after: Record<string, string> }> {
  const client = await Client.open(texts, locale);
  onTestFinished(() => client.end());
  const edit = await client.connection.sendRequest<DiagramEdit>(method, { uri: client.uri('health.egov'), ...request });
  const after = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const own = edit.files.find(({ uri }) => uri === client.uri(name));
      return [name, edited(text, own ? [...own.edits] : [])];
    }),
  );
  return { edit, after };
}

it('renames an element in all texts', async () => {
  const { edit, after } = await ask(diagramEditMethods.rename, { element: 'Health.Portal', newName: 'Қызмет' });
  expect(edit.refusal).toBeUndefined();
  expect(after['health.egov']).toBe(health.replaceAll('Portal', 'Қызмет'));
  expect(after['more.egov']).toBe(more.replaceAll('Portal', 'Қызмет'));
});

it('refuses a name that is taken or is none, in the language of the editor', async () => {
  const taken = await ask(diagramEditMethods.rename, { element: 'Health.Portal', newName: 'Register' });
  expect(taken.edit).toMatchObject({ files: [], refusal: 'Имя «Health.Register» уже занято. Выберите другое.' });
  expect((await ask(diagramEditMethods.rename, { element: 'Health.Portal', newName: 'x" }' })).edit.refusal).toMatch(/x" }/);
});

it('deletes an element with the facts that name it; of a list the others stay', async () => {
  const { edit, after } = await ask(diagramEditMethods.remove, { element: 'Health.Пациент' });
  expect(edit).toMatchObject({ references: 2, obstacles: [] });
  expect(after['health.egov']).toBe(
    health
      .replace(/ {4}entity Пациент.*\n/, '')
      .replace('stores Пациент, Дәрігер', 'stores Дәрігер')
      .replace('carries Пациент; ', ''),
  );
});

it('deletes an exchange with the mark of its state', async () => {
  const { after } = await ask(diagramEditMethods.remove, { element: 'Health.Query' });
  expect(after['health.egov']).toBe(health.replace(/ {4}target exchange.*\n/, ''));
});

it('deletes what extends an element, in other files too', async () => {
  const texts = { ...files, 'health.egov': health.replace(/ {4}target exchange.*\n/, '') };
  const { after } = await ask(diagramEditMethods.remove, { element: 'Health.Portal' }, 'kk', texts);
  expect(after['more.egov']).toBe('');
  expect(after['health.egov']).not.toContain('Portal');
});

it('refuses to delete what an exchange begins or ends at, and says where', async () => {
  const { edit } = await ask(diagramEditMethods.remove, { element: 'Health.Register' }, 'kk');
  expect(edit).toMatchObject({ files: [], refusal: '«Health.Register» жойылмайды: ол 1 жерде қажет. Алдымен сол жерлерді өзгертіңіз.' });
  expect(edit.obstacles.map(({ range }) => range.start.line)).toEqual([13]);
});

it('refuses where a fact says more than that it names the element', async () => {
  const texts = {
    ...files,
    'more.egov':
      'extend Health { systems { system Copy "К" custom internal { stores Дәрігер copied from Health.Labs } system Labs "Л" custom internal { owner MoH } } }\n',
  };
  const { edit } = await ask(diagramEditMethods.remove, { element: 'Health.Labs' }, 'en', texts);
  expect(edit.refusal).toBe('“Health.Labs” can’t be deleted: 1 place needs it. Change that first.');
});

it('changes nothing while a text is broken, nor what it doesn’t know', async () => {
  const broken = { ...files, 'more.egov': 'extend Health {' };
  expect((await ask(diagramEditMethods.remove, { element: 'Health.Query' }, 'ru', broken)).edit.refusal).toMatch(/последняя исправная/);
  expect((await ask(diagramEditMethods.remove, { element: 'Health.None' })).edit.refusal).toBe('Такого элемента в модели больше нет.');
  expect((await ask(diagramEditMethods.rename, { element: 'Text', newName: 'Words' })).edit.files).toEqual([]);
});
