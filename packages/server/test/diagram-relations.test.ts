import { formatText } from '@egov/language';
import { type DiagramEdit, diagramEditMethods, type DiagramState, type RelationChoice, type RelationTargets } from '@egov/protocol';
import { expect, it, onTestFinished } from 'vitest';
import { Client } from './client.js';
import { edited } from './kit.js';

const health = `body MoH "Министерство" central
platform QazTech "QazTech"

domain Health "Денсаулық" {
  lead MoH

  data {
    entity Пациент "Пациент" { attributes { iin : Text } }
    entity Visit "Посещение"
    target entity Case "Случай"
  }

  systems {
    system Register "Тіркелім" custom internal {
      owner MoH
      stores Пациент // all of them
      component Core "Ядро"
    }
    current system Old "Старая" custom internal { owner MoH }
    target system Portal "Портал <b>" custom internal { owner MoH; stores Visit because "оперативно" }
    system Bare "Без сведений"
  }
}
`;
const social = `domain Social "Әлеуметтік" {
  data {
    entity Visit "Визит"
  }
}
`;
const files = { 'health.egov': health, 'social.egov': social };

interface Wanted {
  readonly element: string;
  readonly relation: string;
  readonly target: string;
  readonly title?: string;
  readonly state?: DiagramState;
}

async function relate({ state = 'current', ...wanted }: Wanted, texts = files): Promise<{ edit: DiagramEdit; after: string }> {
  const client = await Client.open(texts, 'ru');
  onTestFinished(() => client.end());
  const uri = client.uri('health.egov');
  const choice = { view: 'exchanges', subject: 'Health', state };
  const edit = await client.connection.sendRequest<DiagramEdit>(diagramEditMethods.relate, { uri, choice, ...wanted });
  const after = edited(texts['health.egov'], [...(edit.files[0]?.edits ?? [])]);
  expect(formatText(after)).toBe(after);
  return { edit, after };
}

it('adds to the list of a fact that says the same of others', async () => {
  const { after } = await relate({ element: 'Health.Register', relation: 'Stores', target: 'Health.Visit' });
  expect(after).toBe(health.replace('stores Пациент //', 'stores Пациент, Visit //'));
});

it('states a fact of its own behind the others, where there is none or more is said of them', async () => {
  const built = await relate({ element: 'Health.Register', relation: 'BuiltOn', target: 'QazTech' });
  expect(built.after).toBe(health.replace('all of them\n', 'all of them\n      built on QazTech\n'));
  const because = await relate({ element: 'Health.Portal', relation: 'Stores', target: 'Health.Case' });
  expect(because.after).toBe(health.replace('"оперативно" }', '"оперативно"; stores Case }'));
  const bare = await relate({ element: 'Health.Bare', relation: 'Owner', target: 'MoH' });
  expect(bare.after).toBe(health.replace('"Без сведений"', '"Без сведений" {\n      owner MoH\n    }'));
});

it('marks what holds in one state only', async () => {
  const comes = await relate({ element: 'Health.Register', relation: 'Stores', target: 'Health.Case' });
  expect(comes.after).toContain('all of them\n      target stores Case\n');
  const shown = await relate({ element: 'Health.Register', relation: 'Stores', target: 'Health.Visit', state: 'difference' });
  expect(shown.after).toContain('all of them\n      target stores Visit\n');
  const replaces = await relate({ element: 'Health.Portal', relation: 'Replaces', target: 'Health.Old', state: 'target' });
  expect(replaces.after).toContain('"оперативно"; replaces Old }');
});

it('writes the shortest name that leads there', async () => {
  const { after } = await relate({ element: 'Health.Register', relation: 'Stores', target: 'Social.Visit' });
  expect(after).toContain('stores Пациент, Social.Visit //');
});

it('declares an exchange between two', async () => {
  const wanted = { element: 'Health.Register', relation: 'Exchange', target: 'Health.Bare', title: 'Запрос "пациента"' };
  const { edit, after } = await relate(wanted);
  expect(edit.element).toBe('Health.ЗапросПациента');
  expect(after).toContain('сведений"\n    exchange ЗапросПациента "Запрос \\"пациента\\"" from Register to Bare\n  }\n}\n');
  expect((await relate({ ...wanted, target: 'Health.Portal' })).after).toContain('\n    target exchange ЗапросПациента');
  expect((await relate({ ...wanted, title: ' ' })).edit.refusal).toBe('Элементу нужно название.');
});

it('refuses what is said already, doesn’t fit, or would hold in no state', async () => {
  const refusal = async (wanted: Wanted): Promise<string | undefined> => (await relate(wanted)).edit.refusal;
  expect(await refusal({ element: 'Health.Register', relation: 'Stores', target: 'Health.Пациент' })).toBe('Эта связь уже указана.');
  expect(await refusal({ element: 'Health.Register', relation: 'Stores', target: 'MoH' })).toBe('Связать эти элементы так нельзя.');
  expect(await refusal({ element: 'Health.Register', relation: 'Reconciles', target: 'Health.Visit' })).toMatch(/так нельзя/);
  expect(await refusal({ element: 'Health.Old', relation: 'Stores', target: 'Health.Case' })).toMatch(/разным состояниям/);
  expect(await refusal({ element: 'Health.Register', relation: 'Stores', target: 'Health.None' })).toBe(
    'Такого элемента в модели больше нет.',
  );
});

it('offers the relations that a kind may have, and what they may lead to', async () => {
  const client = await Client.open(files, 'kk');
  onTestFinished(() => client.end());
  const uri = client.uri('health.egov');
  const element = 'Health.Register';
  const choices = await client.connection.sendRequest<RelationChoice[]>(diagramEditMethods.relations, { uri, element });
  const phrases = choices.map(({ phrase }) => phrase);
  expect(phrases).toEqual(expect.arrayContaining(['exchange', 'stores', 'built on', 'technologies', 'hosted on', 'serves']));
  // Said once already; or more is needed than another element; or of other kinds.
  for (const none of ['owner', 'reconciles', 'evidence for', 'plays', 'carries']) expect(phrases).not.toContain(none);
  expect(choices.find(({ phrase }) => phrase === 'stores')).toMatchObject({
    kinds: ['entity', 'dictionary', 'resource'],
    asksTitle: false,
  });
  const ofAttribute = { uri, element: 'Health.Пациент.iin' };
  expect(await client.connection.sendRequest(diagramEditMethods.relations, ofAttribute)).toEqual([]);
  const targets = (query: string): Promise<RelationTargets> =>
    client.connection.sendRequest(diagramEditMethods.targets, { uri, element, relation: 'Stores', query });
  expect((await targets('')).targets.map((target) => target.element)).toEqual([
    'Health.Case',
    'Health.Visit',
    'Health.Пациент',
    'Social.Visit',
  ]);
  expect((await targets('визит')).targets).toEqual([
    { element: 'Social.Visit', title: 'Визит', kind: expect.any(String) as string, domain: 'Әлеуметтік' },
  ]);
});
