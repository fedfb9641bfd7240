import { describe, expect, it } from 'vitest';
import { gapOf } from '../src/index.js';
import { domain, found, modelOf } from './kit.js';

const other = 'initiative Иная "Иная" to develop Прочая { ground reengineering }';
const kept = 'system Прочая "Прочая" custom internal { owner Б; current { automates Ф } target { automates Ф, Г } }';
const activity = 'activity { function Ф "Ф" { performed by Б } function Г "Г" { performed by Б } }';
const model = (systems: string, portfolio: string, others = '') =>
  domain(`${kept}\n${systems}`, `${other}\n${portfolio}`, activity + others);

describe('a difference between the states (Rules §11.1)', () => {
  const added = 'target system Новая "Новая" custom internal { owner Б; automates Ф; component Ядро "Ядро" microservice }';
  const removed = 'current system Старая "Старая" custom internal { owner Б; automates Ф }';
  const changed = 'system Своя "Своя" custom internal { owner Б; automates Ф; target { built on П } }';

  it('is open when nothing is planned about it', async () => {
    expect(await found(model(added, ''))).toEqual(['gap-added Д.Новая']);
    expect(await found(model(removed, ''))).toEqual(['gap-removed Д.Старая']);
    expect(await found(model(changed, ''))).toEqual(['gap-changed Д.Своя']);
  });

  it('is covered by an initiative or recommendation that does such a thing', async () => {
    for (const action of ['create', 'acquire'])
      expect(await found(model(added, `initiative И "И" to ${action} Новая { ground legal-act "Закон" }`))).toEqual([]);
    for (const action of ['decommission', 'replace', 'write-off'])
      expect(await found(model(removed, `recommendation Р1 "Р" to ${action} Старая { ground reengineering }`))).toEqual([]);
    expect(await found(model(changed, 'initiative И "И" to develop Своя { ground reengineering }'))).toEqual([]);
    expect(await found(model(changed, 'recommendation Р1 "Р" to migrate Своя onto П { ground reengineering }'))).toEqual([]);
  });

  it('isn’t covered by one that does something else', async () => {
    expect(await found(model(added, 'recommendation Р1 "Р" to record Новая { ground reengineering }'))).toEqual(['gap-unfit Д.Новая']);
    expect(await found(model(removed, 'initiative И "И" to develop Старая { ground reengineering }'))).toContain('gap-unfit Д.Старая');
    expect(await found(model(changed, 'recommendation Р1 "Р" to balance Своя { ground discrepancy }'))).toEqual(['gap-unfit Д.Своя']);
  });

  it('of what is accounted for is covered by putting it on the balance sheet or recording it (Rules §10.6, 18)', async () => {
    const owned = 'system Своя "Своя" custom internal { owner Б; automates Ф; target { portal-number "123" } }';
    expect(await found(model(owned, 'recommendation Р1 "Р" to record Своя { ground discrepancy }'))).toEqual([]);
  });

  it('is told once of a whole that comes or goes, not of its parts', async () => {
    const architecture = await modelOf(model(added, ''));
    const [difference] = gapOf(architecture).coverage.filter(({ status }) => status === 'uncovered');
    expect(difference?.difference).toMatchObject({ kind: 'added', element: { id: 'Д.Новая' } });
    expect(difference?.difference.parts.map(({ id }) => id)).toEqual(['Д.Новая.Ядро']);
  });

  it('of a part is covered by the development of its whole', async () => {
    const part = 'system Своя "Своя" custom internal { owner Б; automates Ф; target component Ядро "Ядро" microservice }';
    expect(await found(model(part, ''))).toEqual(['gap-added Д.Своя.Ядро']);
    expect(await found(model(part, 'initiative И "И" to develop Своя { ground reengineering }'))).toEqual([]);
  });

  it('of a function, an exchange or a process follows from the object that it has to do with', async () => {
    const more = ' data { target entity Е "Е" { reference source Новая } }';
    const exchange = 'target exchange О "О" from Новая to Прочая';
    const planned = 'initiative И "И" to create Новая { ground reengineering }';
    expect(await found(model(`${added}\n${exchange}`, '', more))).toEqual(['gap-added Д.Е', 'gap-added Д.Новая']);
    expect(await found(model(`${added}\n${exchange}`, planned, more))).toEqual([]);
  });

  it('may follow along a chain, however long', async () => {
    const count = 300;
    const functions = Array.from(
      { length: count },
      (_, index) => `target function Ф${index} "Ф" { performed by Б; ${index === 0 ? '' : `part of Ф${index - 1}`} }`,
    );
    const system = 'target system Новая "Новая" custom internal { owner Б; automates Ф0 }';
    const planned = 'initiative И "И" to create Новая { ground reengineering }';
    const architecture = await modelOf(model(system, planned, ` activity { ${functions.join('\n')} }`));
    const statuses = gapOf(architecture)
      .coverage.filter(({ difference }) => difference.element.kind === 'function')
      .map(({ status }) => status);
    expect([statuses.length, new Set(statuses)]).toEqual([count, new Set(['follows'])]);
  });

  it('of a process is its steps, and is covered by the plan to reengineer it (Rules §9.3)', async () => {
    const process = (fact: string) =>
      ` activity { process Пр "Процесс" { realizes Ф; ${fact}
         current { step Ш "Шаг" apply by Б } target { step Ш "Шаг" apply in Прочая by Б; step Щ "Щ" check by Б } } }`;
    const own = model('', '').replace('initiative Иная', 'initiative Другая').replace('to develop Прочая', 'to develop П');
    const systems = own.replace(kept, 'system Прочая "Прочая" custom internal { owner Б; automates Ф, Г }');
    const open = (fact: string) => found(systems.replace(activity, `${activity}${process(fact)}`));
    expect(await open('')).toContain('gap-changed Д.Пр');
    expect(await open('reengineering planned 2026-05-01')).not.toContain('gap-changed Д.Пр');
  });

  it('isn’t told line by line in a domain that plans nothing yet', async () => {
    const text = domain(`${added}\n${removed}`, '', activity);
    expect(await found(text)).toEqual(['gap-portfolio Д']);
  });
});

describe('an initiative or recommendation (Rules §11.2)', () => {
  const plain = 'system Своя "Своя" custom internal { owner Б; automates Ф }';
  const fresh = 'target system Новая "Новая" custom internal { owner Б; automates Ф }';

  it('that changes nothing is told', async () => {
    expect(await found(model(plain, 'initiative И "И" to develop Своя { ground reengineering }'))).toEqual(['change-without-effect Д.И']);
    expect(await found(model(plain, 'initiative И "И" to create Своя { ground reengineering }'))).toEqual(['change-without-effect Д.И']);
    expect(await found(model(plain, 'recommendation Р1 "Р" to decommission Своя { ground reengineering }'))).toEqual([
      'change-without-effect Д.Р1',
    ]);
  });

  it('that develops a system whose exchanges change has its effect', async () => {
    const exchange = `${plain}\ntarget exchange О "О" from Своя to Прочая`;
    expect(await found(model(exchange, 'initiative И "И" to develop Своя { ground reengineering }'))).toEqual([]);
  });

  it('that changes only what is accounted for, or is carried out, isn’t expected to', async () => {
    expect(await found(model(plain, 'recommendation Р1 "Р" to balance Своя { ground discrepancy }'))).toEqual([]);
    expect(await found(model(plain, 'recommendation Р1 "Р" to decommission Своя { ground discrepancy; completed 2026-01-05 }'))).toEqual(
      [],
    );
  });

  it('names one of the six grounds (Rules §6)', async () => {
    expect(await found(model(fresh, 'initiative И "И" to create Новая'))).toEqual(['change-without-ground Д.И']);
    expect(await found(model('', 'revision Кор "Корректировка" of Д'))).toEqual(['change-without-ground Д.Кор']);
  });

  it('doesn’t exclude another about the same thing', async () => {
    const both = (one: string, two: string) =>
      found(
        model(
          fresh,
          `initiative И "И" to create Новая { ground reengineering }\n${one} { ground reengineering }\n${two} { ground discrepancy }`,
        ),
      );
    const conflicts = async (one: string, two: string) => (await both(one, two)).filter((text) => text.startsWith('conflicting'));
    expect(await conflicts('initiative А "А" to develop Прочая', 'recommendation Б1 "Б" to decommission Прочая')).toEqual([
      'conflicting-changes Д.Б1', // with the initiative beside it
      'conflicting-changes Д.Б1', // and with the one of the model
    ]);
    expect(await conflicts('recommendation А "А" to migrate Прочая onto П', 'recommendation Б1 "Б" to migrate Прочая onto Р')).toEqual([
      'conflicting-changes Д.Б1',
    ]);
    expect(await conflicts('initiative А "А" to acquire Новая', 'initiative Б1 "Б" to develop Прочая')).toEqual([
      'conflicting-changes Д.И',
    ]);
    expect(await conflicts('recommendation А "А" to balance Прочая', 'recommendation Б1 "Б" to migrate Прочая onto Р')).toEqual([]);
  });
});

describe('what is retired', () => {
  const systems = `
    current system Старая "Старая" custom internal { owner Б; automates Ф; interface А "А" { } }
    target system Новая "Новая" custom internal { owner Б; automates Ф; replaces Старая }`;
  const plan = (delivers: string, retires: string) => `
    initiative И "И" to create Новая { ground reengineering }
    recommendation В "В" to decommission Старая { ground reengineering }
    project Пр1 "Проект" { owner Б; implements И, В; ${delivers}; ${retires} }`;

  it('goes only when its replacement is delivered (Rules §28.1)', async () => {
    const early = async (delivers: string, retires: string) => await found(model(systems, plan(delivers, retires)));
    expect(await early('delivers Новая by 2027-03-01', 'retires Старая by 2027-03-01')).toEqual([]);
    expect(await early('delivers Новая by 2027-03-02', 'retires Старая by 2027-03-01')).toEqual(['retired-early Д.Старая']);
    expect(await early('delivers Новая', 'retires Старая by 2027-03-01')).toEqual(['retired-early Д.Старая']);
    // what is carried out counts by its date in fact
    expect(await early('delivers Новая by 2027-03-02 done 2027-02-01', 'retires Старая by 2027-03-01')).toEqual([]);
  });

  it('leaves no consumer behind', async () => {
    const before = 'current exchange О1 "О1" from Прочая to Старая.А';
    const after = 'target exchange О2 "О2" from Прочая to Новая';
    const planned = plan('delivers Новая by 2027-01-01', 'retires Старая by 2027-02-01');
    expect(await found(model(`${systems}\n${before}`, planned))).toEqual(['consumer-left Д.Прочая']);
    expect(await found(model(`${systems}\n${before}\n${after}`, planned))).toEqual([]);
  });

  it('may be left by who says where it has the same from', async () => {
    const rack = ' infrastructure { current hardware Стойка "Стойка" { owner Б }; hardware Иная1 "Иная стойка" { owner Б } }';
    const hosted = (target: string) =>
      `system Своя "Своя" custom internal { owner Б; automates Ф; current { hosted on Стойка } ${target} }`;
    const planned = `recommendation С "С" to write-off Стойка { ground discrepancy }
      initiative Ра "Р" to develop Своя { ground reengineering }`;
    expect(await found(model(hosted(''), planned, rack))).toContain('consumer-left Д.Своя');
    expect(await found(model(hosted('target { hosted on Иная1 }'), planned, rack))).toEqual([]);
    expect(await found(model(hosted('target { built on П; hosted on Иная1 }'), planned, rack))).toEqual([]);
  });
});

describe('a component of the target state (Rules §11.2)', () => {
  it('is missing where a service has no system, or a function keeps data that none stores', async () => {
    const more = ' activity { service У "Услуга" { performs Ф } function Х "Х" { performed by Б; keeps Е } } data { entity Е "Е" }';
    expect(await found(model('', '', more))).toEqual(['component-missing Д.Е', 'component-missing Д.У']);
    const systems = 'target system Новая "Новая" custom internal { owner Б; automates У; stores Е }';
    expect(await found(model(systems, 'initiative И "И" to create Новая { ground reengineering }', more))).toEqual([]);
  });

  it('is redundant where nothing has to do with it', async () => {
    const systems = 'system Своя "Своя" custom internal { owner Б; automates Ф; interface А "А" { } }';
    const more = ' data { entity Е "Е" } infrastructure { hardware С "Сервер" { owner Б } }';
    expect(await found(model(systems, '', more))).toEqual([
      'component-redundant Д.Е',
      'component-redundant Д.С',
      'component-redundant Д.Своя.А',
    ]);
    const used = `system Своя "Своя" custom internal { owner Б; automates Ф; stores Е; hosted on С; interface А "А" { } }
      exchange О "О" from Прочая to Своя.А`;
    expect(await found(model(used, '', more))).toEqual([]);
  });

  it('has one source of truth: two in a state are listed', async () => {
    const more = ' data { entity Е "Е" { current reference source Прочая, Своя; target reference source Своя } }';
    const architecture = await modelOf(model('system Своя "Своя" custom internal { owner Б; automates Ф }', '', more));
    expect(gapOf(architecture).doubleSources).toMatchObject([{ state: 'current', sources: ['Д.Прочая', 'Д.Своя'] }]);
  });
});
