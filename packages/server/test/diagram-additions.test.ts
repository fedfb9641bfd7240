import { formatText } from '@egov/language';
import { type AddableKind, type DiagramEdit, diagramEditMethods, type DiagramState } from '@egov/protocol';
import { expect, it, onTestFinished } from 'vitest';
import { Client } from './client.js';
import { edited } from './kit.js';

const health = `domain Health "Денсаулық" {
  lead MoH

  systems {
    system Register "Тіркелім" custom internal { owner MoH }
    target system Portal "Портал" custom external {
      owner MoH
    }
  }
}
`;
const activity = `extend Health {
  activity {
    function Keeping "Учёт" specific { performed by MoH }
    process Admission "Приём" {
      current step Ask "Спросить" by MoH
    }
  }
}
`;
const files: Readonly<Record<string, string>> = {
  'activity.egov': activity,
  'bodies.egov': 'body MoH "Министерство" central\n',
  'health.egov': health,
};

interface Wanted {
  readonly kind: string;
  readonly title: string;
  readonly element?: string;
  readonly subject?: string;
  readonly state?: DiagramState;
  readonly in?: string;
}

/** The files after something was added; they are laid out as `egov format` does. */
async function add(wanted: Wanted, texts = files, locale = 'ru'): Promise<{ edit: DiagramEdit; after: Record<string, string> }> {
  const client = await Client.open(texts, locale);
  onTestFinished(() => client.end());
  const { subject = 'Health', state = 'current', in: name = 'health.egov', ...request } = wanted;
  const choice = { view: 'exchanges', subject, state };
  const edit = await client.connection.sendRequest<DiagramEdit>(diagramEditMethods.add, { uri: client.uri(name), choice, ...request });
  const after = Object.fromEntries(
    Object.entries(texts).map(([file, text]) => {
      const own = edit.files.find(({ uri }) => uri === client.uri(file));
      const fresh = edited(text, own ? [...own.edits] : []);
      expect(own && formatText(fresh)).toBe(own && fresh);
      return [file, fresh];
    }),
  );
  return { edit, after };
}

async function addable(request: object): Promise<string[]> {
  const client = await Client.open(files, 'kk');
  onTestFinished(() => client.end());
  const choice = { view: 'exchanges', subject: 'Health', state: 'target' };
  const kinds = await client.connection.sendRequest<AddableKind[]>(diagramEditMethods.addable, {
    uri: client.uri('health.egov'),
    choice,
    ...request,
  });
  return kinds.map(({ kind, title, layer }) => `${kind}: ${title}, ${layer}`);
}

it('declares an element in its layer of the domain, with a name made of its title', async () => {
  const { edit, after } = await add({ kind: 'system', title: 'Регистр  пациентов "МИС"' });
  expect(edit).toMatchObject({ element: 'Health.РегистрПациентовМИС', obstacles: [] });
  expect(after['health.egov']).toBe(
    health.replace('    }\n  }\n}', '    }\n    system РегистрПациентовМИС "Регистр пациентов \\"МИС\\""\n  }\n}'),
  );
});

it('puts it where the layer stands already, in another file if need be', async () => {
  const { edit, after } = await add({ kind: 'service', title: 'Емханаға тіркелу' });
  expect(edit.element).toBe('Health.ЕмханағаТіркелу');
  expect(after['activity.egov']).toContain('    }\n    service ЕмханағаТіркелу "Емханаға тіркелу"\n  }\n}\n');
  expect(after['health.egov']).toBe(health);
});

it('begins a layer that there isn’t yet', async () => {
  const { after } = await add({ kind: 'entity', title: 'Пациент' });
  expect(after['health.egov']).toBe(health.replace(/\}\n$/, '  data {\n    entity Пациент "Пациент"\n  }\n}\n'));
});

it('puts parts into the block of what holds them, which it makes if there is none', async () => {
  const { edit, after } = await add({ kind: 'component', title: 'Core', element: 'Health.Portal' });
  expect(edit.element).toBe('Health.Portal.Core');
  expect(after['health.egov']).toContain('      owner MoH\n      component Core "Core"\n    }');
  const inline = await add({ kind: 'component', title: 'Core', element: 'Health.Register' });
  expect(inline.after['health.egov']).toContain('internal { owner MoH; component Core "Core" }\n');
  const bare = await add({ kind: 'system', title: 'A', subject: 'Social', in: 's.egov' }, { 's.egov': 'domain Social "S"\n' });
  expect(bare.after['s.egov']).toBe('domain Social "S" {\n  systems {\n    system A "A"\n  }\n}\n');
});

it('marks what comes: in a picture of the target state or of what changes', async () => {
  const { after } = await add({ kind: 'system', title: 'Новая', state: 'target' });
  expect(after['health.egov']).toContain('    target system Новая "Новая"\n');
  const part = await add({ kind: 'interface', title: 'Api', element: 'Health.Portal', state: 'difference' });
  expect(part.after['health.egov']).toContain('      interface Api "Api"\n');
  const goal = await add({ kind: 'goal', title: 'Цель', state: 'target' });
  expect(goal.after['health.egov']).toContain('    goal Цель "Цель"\n');
});

it('lets a step stand as the other steps of its process do', async () => {
  const { after } = await add({ kind: 'step', title: 'Записать', subject: 'Health.Admission' });
  expect(after['activity.egov']).toContain('by MoH\n      current step Записать "Записать"\n');
});

it('finds a name that isn’t taken and hides none', async () => {
  expect((await add({ kind: 'system', title: 'Register' })).edit.element).toBe('Health.Register2');
  expect((await add({ kind: 'system', title: 'MoH' })).edit.element).toBe('Health.MoH2');
  expect((await add({ kind: 'system', title: '«112»' })).edit.element).toBe('Health.System112');
  expect((await add({ kind: 'system', title: '…' })).edit.element).toBe('Health.System');
  expect((await add({ kind: 'system', title: 'Портал eGov' })).edit.element).toBe('Health.Портал_EGov');
  expect((await add({ kind: 'system', title: '" } domain X "' })).edit.element).toBe('Health.DomainX');
});

it('declares what everyone shares at the end of the file', async () => {
  const { edit, after } = await add({ kind: 'platform', title: 'Smart Bridge', subject: '', in: 'bodies.egov' });
  expect(edit.element).toBe('SmartBridge');
  expect(after['bodies.egov']).toBe('body MoH "Министерство" central\n\nplatform SmartBridge "Smart Bridge"\n');
});

it('keeps the line ends of the file, and one line where there is one', async () => {
  const texts = { 'w.egov': 'domain W "W" { systems { system A "A" } }\r\n' };
  const { after } = await add({ kind: 'system', title: 'B', subject: 'W', in: 'w.egov' }, texts);
  expect(after['w.egov']).toBe('domain W "W" { systems { system A "A"; system B "B" } }\r\n');
  const windows = { 'w.egov': 'domain W "W" {\r\n}\r\n' };
  const long = await add({ kind: 'system', title: 'B', subject: 'W', in: 'w.egov' }, windows);
  expect(long.after['w.egov']).toBe('domain W "W" {\r\n  systems {\r\n    system B "B"\r\n  }\r\n}\r\n');
});

it('refuses what doesn’t fit, has no title, or would be added to a broken text', async () => {
  expect((await add({ kind: 'step', title: 'X' })).edit.refusal).toBe('Такой элемент здесь добавить нельзя.');
  expect((await add({ kind: 'component', title: 'X', element: 'Health.None' })).edit.refusal).toBe('Такой элемент здесь добавить нельзя.');
  expect((await add({ kind: 'system', title: ' \n' }, files, 'kk')).edit.refusal).toBe('Элементке атау қажет.');
  expect((await add({ kind: 'system', title: 'X' }, { ...files, 'b.egov': 'extend Health {' })).edit.refusal).toMatch(
    /последняя исправная/,
  );
});

it('offers the kinds that fit, by their titles', async () => {
  expect(await addable({ element: 'Health.Register' })).toEqual([
    'component: компонент, Ақпараттық жүйелер архитектурасы',
    'interface: интерфейс, Ақпараттық жүйелер архитектурасы',
  ]);
  const domain = await addable({});
  expect(domain.some((kind) => /^process: .*, Қызмет архитектурасы$/.test(kind))).toBe(true);
  expect(domain.some((kind) => /^(step|exchange|initiative|view|component):/.test(kind))).toBe(false);
});
