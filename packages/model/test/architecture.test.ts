import { describe, expect, it } from 'vitest';
import { architectureText, difference, fingerprintOf, fromJson, toJson, relationsOf, factsOf } from '../src/index.js';
import { architectureOf, workspaceOf, uriOf } from './kit.js';

const merger = `
  body MoH "Министерство" kk "Министрлік" central
  platform QazTech { operator MoH }
  domain Health "Здравоохранение" {
    lead MoH
    activity { service Attach "Прикрепление" { channels portal; target channels mobile } }
    data { entity Patient { current reference source Old; target reference source Register } }
    systems {
      current system Old custom { owner MoH; automates Attach; component Batch }
      target system Register custom internal { owner MoH; automates Attach; component Core microservice logic, storage; component Web; interface Api }
      system Clinic product { owner MoH; target uses Register.Api }
      target exchange Sending from Clinic to Register.Api { carries Patient }
    }
    portfolio {
      project P {
        owner MoH
        budget plan 2026: 250,5 mln KZT for development, 2027: 1 bln ₸
        release First by 2027-03-01 { includes Register.Core }
        delivers Register by 2027-10-01
        changes Clinic by 2027-10-01
        retires Old by 2027-12-31
      }
    }
  }
`.replace('logic, storage', 'logic storage');

describe('an architecture', () => {
  it('has elements with titles in the languages, kinds, layers and holders', async () => {
    const architecture = await architectureOf(merger);
    expect(architecture.get('MoH')).toMatchObject({ kind: 'body', layer: 'shared', title: { ru: 'Министерство', kk: 'Министрлік' } });
    expect(architecture.get('Health.Register.Core')).toMatchObject({ kind: 'component', parent: 'Health.Register', states: ['target'] });
    expect(architecture.partsOf('Health.Register').map((part) => part.name)).toEqual(['Api', 'Core', 'Web']);
    expect(architecture.ofKind('system').map((system) => system.id)).toEqual(['Health.Clinic', 'Health.Old', 'Health.Register']);
  });

  it('keeps the words of a header by what they mean', async () => {
    const architecture = await architectureOf(merger);
    expect(factsOf(architecture.get('Health.Register')!, 'header')[0]!.values).toEqual({ kind: 'custom', contour: 'internal' });
    expect(factsOf(architecture.get('Health.Register.Core')!, 'header')[0]!.values).toEqual({
      kind: 'microservice',
      tiers: ['logic', 'storage'],
    });
  });

  it('knows relations in both directions', async () => {
    const architecture = await architectureOf(merger);
    expect(architecture.incoming('Health.Attach').map(({ from, fact }) => `${from} ${fact.name}`)).toEqual([
      'Health.Old automates',
      'Health.Register automates',
    ]);
    expect(relationsOf(architecture.get('Health.Sending')!).map(({ role, to }) => `${role} ${to}`)).toEqual([
      'from Health.Clinic',
      'to Health.Register.Api',
      'data Health.Patient',
    ]);
  });

  it('counts money in units of its currency', async () => {
    const architecture = await architectureOf(merger);
    expect(factsOf(architecture.get('Health.P')!, 'budget')[0]!.values['amounts']).toEqual([
      { year: '2026', amount: 250_500_000, currency: 'KZT', purpose: 'development' },
      { year: '2027', amount: 1_000_000_000, currency: 'KZT' },
    ]);
  });

  it('merges what is declared once in each state of one parent', async () => {
    const architecture = await architectureOf(`
      role Citizen
      domain D { activity { process P { current { step A "По бумаге" apply by Citizen } target { step A "На портале" apply } } } }
    `);
    const step = architecture.get('D.P.A')!;
    expect(step.states).toEqual(['current', 'target']);
    expect(step.facts.map(({ states, values }) => [states, values])).toEqual([
      [['current'], { by: { ref: 'Citizen' }, kind: 'apply' }],
      [['target'], { kind: 'apply' }],
    ]);
  });

  it('collects what extensions in other files say', async () => {
    const workspace = await workspaceOf({
      'a.egov': 'body B\ndomain D { systems { system S { owner B } } strategy { goal G } }',
      'b.egov': 'extend D.S { portal-number "1"; component C }\nextend D.G { indicator I { unit "%" } }',
    });
    const { architecture } = workspace;
    expect(architecture.get('D.S')!.facts.map((fact) => fact.name)).toEqual(['owner', 'portalNumber']);
    expect(architecture.get('D.S.C')).toMatchObject({ parent: 'D.S' });
    expect(architecture.get('D.I')).toMatchObject({ parent: 'D.G', kind: 'indicator' });
    await workspace.update([], [uriOf('b.egov')]);
    expect(workspace.architecture.get('D.S')!.facts.map((fact) => fact.name)).toEqual(['owner']);
    expect(workspace.architecture.get('D.S.C')).toBeUndefined();
    expect(architecture.get('D.S.C'), 'an architecture that someone holds doesn’t change').toBeDefined();
  });
});

describe('the states and dates of an architecture', () => {
  const standingOn = async (date: string): Promise<string[]> => {
    const view = (await architectureOf(merger)).at(date);
    return ['Old', 'Old.Batch', 'Register', 'Register.Core', 'Register.Web', 'Clinic'].filter((name) => view.stands(`Health.${name}`));
  };

  it('are current and target', async () => {
    const architecture = await architectureOf(merger);
    expect(architecture.in('current').stands('Health.Register')).toBe(false);
    expect(architecture.in('target').stands('Health.Old')).toBe(false);
    expect(architecture.in('target').factsOf(architecture.get('Health.Attach')!)).toHaveLength(2);
  });

  it('begin with what is current', async () => {
    expect(await standingOn('2027-02-28')).toEqual(['Old', 'Old.Batch', 'Clinic']);
  });

  it('let a delivered part bring its parent', async () => {
    expect(await standingOn('2027-03-01')).toEqual(['Old', 'Old.Batch', 'Register', 'Register.Core', 'Clinic']);
  });

  it('deliver the parts without a date of their own with the whole', async () => {
    expect(await standingOn('2027-10-01')).toEqual(['Old', 'Old.Batch', 'Register', 'Register.Core', 'Register.Web', 'Clinic']);
  });

  it('end what is retired, with its parts', async () => {
    expect(await standingOn('2027-12-31')).toEqual(['Register', 'Register.Core', 'Register.Web', 'Clinic']);
  });

  it('let target facts of an element hold from its change on', async () => {
    const architecture = await architectureOf(merger);
    const uses = (date: string): boolean =>
      architecture
        .at(date)
        .outgoing('Health.Clinic')
        .some(({ fact }) => fact.name === 'uses');
    expect([uses('2027-09-30'), uses('2027-10-01')]).toEqual([false, true]);
  });

  it('leave a change without a date to the target state', async () => {
    const architecture = await architectureOf(merger);
    expect(architecture.at('2099-01-01').stands('Health.Sending')).toBe(false);
    expect(architecture.in('target').stands('Health.Sending')).toBe(true);
  });

  it('follow recommendations to retire, by their completion or else their due date', async () => {
    const architecture = await architectureOf(`
      body B
      domain D {
        systems { current system S { owner B } current system T { owner B } }
        portfolio {
          recommendation R to decommission S { due 2027-01-01 }
          recommendation Q to write-off T { due 2027-01-01; completed 2027-03-01 }
        }
      }`);
    expect(
      ['2026-12-31', '2027-01-01', '2027-03-01'].map((date) =>
        architecture
          .at(date)
          .ofKind('system')
          .map(({ name }) => name),
      ),
    ).toEqual([['S', 'T'], ['T'], []]);
  });

  it('take the date in fact before the planned one', async () => {
    const architecture = await architectureOf(
      'domain D { data { target entity E } portfolio { project P { delivers E by 2027-01-01 done 2027-06-01 } } }',
    );
    expect([architecture.at('2027-05-31').stands('D.E'), architecture.at('2027-06-01').stands('D.E')]).toEqual([false, true]);
  });
});

const twice = `domain D { activity { process P {
  current { step Tell "Звонок" kk "Қоңырау"; step Same "Проверка" kk "Тексеру"; step Bare "Запись" }
  target { step Tell "Уведомление"; step Same "Проверка" en "Check"; step Bare }
} } }`;

describe('an element that is declared in each state', () => {
  it('has a title in each, if they differ', async () => {
    const architecture = await architectureOf(twice);
    const tell = architecture.get('D.P.Tell')!;
    expect(tell.title).toEqual({ ru: 'Звонок', kk: 'Қоңырау' });
    expect([architecture.in('current'), architecture.in('target')].map((view) => view.titleOf(tell)['ru'])).toEqual([
      'Звонок',
      'Уведомление',
    ]);
    expect(architecture.get('D.P.Same')).toMatchObject({ title: { ru: 'Проверка', kk: 'Тексеру', en: 'Check' } });
    for (const name of ['Same', 'Bare']) expect(architecture.get(`D.P.${name}`)).not.toHaveProperty('titles');
  });

  it('has on a date the title of the state that holds then, whichever is told first', async () => {
    const architecture = await architectureOf(`domain D {
      systems { target { system S "Новая" custom }; current { system S "Старая" custom } }
      portfolio { project P { changes S by 2027-10-01 } }
    }`);
    const system = architecture.get('D.S')!;
    expect(['2027-09-30', '2027-10-01'].map((date) => architecture.at(date).titleOf(system)['ru'])).toEqual(['Старая', 'Новая']);
  });

  it('means something else when either title changes, and the same when it is told once', async () => {
    const meaning = async (text: string): Promise<string> => fingerprintOf(await architectureOf(text), 'D');
    expect(await meaning(twice.replace('Уведомление', 'Сообщение'))).not.toBe(await meaning(twice));
    expect(await meaning(twice.replace('Звонок', 'Письмо'))).not.toBe(await meaning(twice));
    expect(await meaning(twice.replace('step Bare }', 'step Bare "Запись" }'))).toBe(await meaning(twice));
  });
});

describe('the difference of two views', () => {
  it('tells what is kept, added, removed and changed, with the facts', async () => {
    const architecture = await architectureOf(merger);
    const changes = difference(architecture.in('current'), architecture.in('target'));
    const of = (id: string): unknown => {
      const change = changes.find((other) => other.id === id)!;
      return [change.kind, ...change.facts.map(({ kind, fact }) => `${kind} ${fact.name}`)];
    };
    expect(of('MoH')).toEqual(['kept']);
    expect(of('Health.Old')).toEqual(['removed']);
    expect(of('Health.Register')).toEqual(['added']);
    expect(of('Health.Attach')).toEqual(['changed', 'added channels']);
    expect(of('Health.Patient')).toEqual(['changed', 'removed referenceSource', 'added referenceSource']);
  });

  it('tells what is called otherwise', async () => {
    const architecture = await architectureOf(twice);
    const changes = difference(architecture.in('current'), architecture.in('target'));
    expect(changes.filter(({ title }) => title).map(({ id, title }) => [id, title])).toEqual([
      ['D.P.Tell', { before: { ru: 'Звонок', kk: 'Қоңырау' }, after: { ru: 'Уведомление' } }],
    ]);
  });

  it('follows a lasting identity through a rename, and never likeness', async () => {
    const before = await architectureOf('body Old "Министерство" { id "m1" }\nbody A "Агентство"');
    const after = await architectureOf('body New "Министерство" { id "m1" }\nbody B "Агентство"');
    expect(difference(before.in('target'), after.in('target')).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'A removed',
      'B added',
      'New changed',
    ]);
  });
});

describe('the published form', () => {
  it('is read back without loss', async () => {
    const { architecture } = await workspaceOf({ 'a.egov': merger, 'папка/b.egov': 'vocabulary channels { word kiosk "Киоск" }' });
    const json = toJson(architecture, { name: 'x', version: '1', root: 'file:///w/' });
    const read = fromJson(JSON.parse(JSON.stringify(json)) as typeof json, 'file:///w/');
    expect(toJson(read, { name: 'x', version: '1', root: 'file:///w/' })).toEqual(json);
    expect(difference(architecture.in('target'), read.in('target')).every(({ kind }) => kind === 'kept')).toBe(true);
    expect(read.incoming('Health.Attach')).toHaveLength(2);
  });

  it('has the same bytes whatever the order of files, and no absolute path', async () => {
    const publication = { root: 'file:///w/' };
    const one = await workspaceOf({ 'a.egov': merger, 'b.egov': 'extend Health { data { entity X } }' });
    const other = await workspaceOf({ 'b.egov': 'extend Health { data { entity X } }', 'a.egov': merger });
    const text = architectureText(one.architecture, publication);
    expect(architectureText(other.architecture, publication)).toBe(text);
    expect(text).not.toContain('file:');
  });
});

describe('extensions', () => {
  it('hold in the state that they are marked with', async () => {
    const architecture = await architectureOf(`
      body B
      domain D { systems { system S { owner B } } }
      target extend D.S { version "2"; component C }
      current { extend D.S { version "1" } }`);
    expect(architecture.get('D.S')!.facts.map(({ name, states, values }) => [name, states, values['text']])).toEqual([
      ['owner', ['current', 'target'], undefined],
      ['version', ['target'], '2'],
      ['version', ['current'], '1'],
    ]);
    expect(architecture.get('D.S.C')!.states).toEqual(['target']);
  });

  it('may stand inside the extension of a domain', async () => {
    const architecture = await architectureOf(
      'body B\ndomain D { systems { system S { owner B } } }\nextend D { extend S { portal-number "1" } }',
    );
    expect(architecture.get('D.S')!.facts.map(({ name }) => name)).toEqual(['owner', 'portalNumber']);
  });
});

describe('a text that breaks off', () => {
  it.each([
    'extend',
    'extend {',
    'domain D { extend',
    'requirement',
    'domain D { requirement }',
    'requirements R { requirement',
    'step',
    'exchange X from',
  ])('%s: is reported, and the other files are read', async (text) => {
    const workspace = await workspaceOf({ 'a.egov': text, 'b.egov': 'body B' });
    expect(workspace.findings(uriOf('a.egov'))).not.toEqual([]);
    expect(workspace.findings(uriOf('b.egov'))).toEqual([]);
    expect(workspace.architecture.get('B')).toBeDefined();
  });
});
