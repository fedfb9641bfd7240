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

it('deletes the exchanges that begin or end at an element with it, and what they leave empty', async () => {
  const { edit, after } = await ask(diagramEditMethods.remove, { element: 'Health.Register' });
  expect(edit).toMatchObject({ alsoRemoved: ['Health.Query'], obstacles: [] });
  expect(after['health.egov']).toBe(
    health.replace(/ {4}\/\/ The register\n {4}system Register[^}]*\}\n/, '').replace(/ {4}target exchange.*\n/, ''),
  );
});

it('leaves no empty block and no semicolon behind', async () => {
  const texts = {
    ...files,
    'more.egov': `extend Health {
  systems {
    system One "1" custom internal { owner MoH; stores Дәрігер; replaces Portal }
    system Two "2" custom internal { replaces Portal }
    system Three "3" custom internal {
      owner MoH; replaces Portal
      target { replaces Portal }
    }
  }
}
extend Health { systems { system Lone "L" custom internal { owner MoH } } }
extend Health {
  systems {
    // It stays.
    system Lonely "L" custom internal { owner MoH }
  }
}
`,
  };
  const portal = await ask(diagramEditMethods.remove, { element: 'Health.Portal' }, 'ru', texts);
  expect(portal.after['more.egov']).toContain(`    system One "1" custom internal { owner MoH; stores Дәрігер }
    system Two "2" custom internal
    system Three "3" custom internal {
      owner MoH
    }
  }
}
`);
  const lone = await ask(diagramEditMethods.remove, { element: 'Health.Lone' }, 'ru', texts);
  expect(lone.after['more.egov']).toBe(texts['more.egov'].replace(/extend Health \{ systems.*\n/, ''));
  const lonely = await ask(diagramEditMethods.remove, { element: 'Health.Lonely' }, 'ru', texts);
  expect(lonely.after['more.egov']).toBe(texts['more.egov'].replace(/extend Health \{\n {2}systems \{\n {4}\/\/ It stays[^]*/, ''));
});

it('leaves one empty line where there were two, and none before a brace', async () => {
  const spaced = (...systems: readonly string[]): string =>
    `extend Health {\n  systems {\n${systems.map((name) => `    system ${name} "С" custom internal {\n      owner MoH\n    }\n`).join('\n')}  }\n}\n`;
  const texts = { ...files, 'more.egov': spaced('One', 'Two', 'Three') };
  const left = async (name: string): Promise<string | undefined> =>
    (await ask(diagramEditMethods.remove, { element: `Health.${name}` }, 'ru', texts)).after['more.egov'];
  expect(await left('One')).toBe(spaced('Two', 'Three'));
  expect(await left('Two')).toBe(spaced('One', 'Three'));
  expect(await left('Three')).toBe(spaced('One', 'Two'));
});

it('refuses to delete what a step needs, and says all places', async () => {
  const texts = {
    ...files,
    'more.egov': 'extend Health { activity { process P "П" { step A "а" in Register; step B "б" in Register } } }\n',
  };
  const { edit } = await ask(diagramEditMethods.remove, { element: 'Health.Register' }, 'kk', texts);
  expect(edit).toMatchObject({ files: [], refusal: '«Health.Register» жойылмайды: ол 2 жерде қажет. Алдымен сол жерлерді өзгертіңіз.' });
  expect(edit.obstacles.map(({ range }) => range.start.character)).toEqual([57, 81]);
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
