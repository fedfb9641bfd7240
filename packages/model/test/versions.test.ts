import { describe, expect, it } from 'vitest';
import { architectureOfBoth, compareVersions, difference, type Moment, toJson, type VersionChange, versionOf } from '../src/index.js';
import { architectureOf } from './kit.js';

/** What lies between two texts: `± Old → New: what changed of it`. */
async function between(before: string, after: string, moment?: Moment): Promise<string[]> {
  const [old, fresh] = [await architectureOf(before), await architectureOf(after)];
  return compareVersions(versionOf(old, moment), versionOf(fresh, moment)).changes.map(line);
}

function line({ kind, before, after, isRenamed, isMoved, title, properties, facts }: VersionChange): string {
  if (kind !== 'changed') return `${kind === 'added' ? '+' : '−'} ${(after ?? before)!.id}`;
  const what = [
    ...(isRenamed ? ['renamed'] : []),
    ...(isMoved ? ['moved'] : []),
    ...(title ? ['title'] : []),
    ...properties.map(({ name, before: was, after: is }) => `${name} ${was.join('+')}→${is.join('+')}`),
    ...facts.map(({ kind: change, fact }) => `${change === 'added' ? '+' : '−'}${fact.name}`),
  ];
  return `± ${before!.id === after!.id ? '' : `${before!.id} → `}${after!.id}: ${what.join(', ')}`;
}

const shared = 'body MoH "Министерство здравоохранения" central; body MoC "Министерство культуры" central\n';
const domain = (systems: string, activity = ''): string =>
  `${shared}domain Health "Здравоохранение" { lead MoH; activity { ${activity} } systems { ${systems} } }`;
const register = (name: string, title: string, inner = ''): string =>
  `system ${name} ${title} custom internal { owner MoH; component Core "Ядро"; interface Api "Сервис"; ${inner} }`;

describe('two versions of an architecture', () => {
  it('are the same if the same is said in another order, or in lists that are written otherwise', async () => {
    const activity = 'function A "Учёт"; function B "Надзор"';
    const one = domain(register('R', '"Регистр"', 'automates A, B'), activity);
    const other = domain(
      'system R "Регистр" internal custom { automates B; automates A; component Core "Ядро"; interface Api "Сервис"; owner MoH }',
      activity,
    );
    expect(await between(one, other)).toEqual([]);
  });

  it('tell what came, what went, and what changed', async () => {
    const activity = 'function A "Учёт"; function B "Надзор"';
    expect(
      await between(
        domain(`${register('R', '"Регистр"', 'automates A')} system Old "Прежняя система" { owner MoH }`, activity),
        domain(`${register('R', '"Регистр пациентов"', 'automates A, B')} system Portal "Портал культуры" { owner MoC }`, activity),
      ),
    ).toEqual(['− Health.Old', '+ Health.Portal', '± Health.R: title, +automates']);
  });

  it('tell of a whole what stands in which state', async () => {
    const activity = 'function A "Учёт"';
    expect(
      await between(
        domain('target system R "Регистр" custom { owner MoH; automates A } system S "Портал" { owner MoH }', activity),
        domain('system R "Регистр" custom { owner MoH; automates A } system S "Портал" { owner MoH; target automates A }', activity),
      ),
    ).toEqual(['± Health.R: states target→current+target', '± Health.S: +automates']);
  });

  it('are compared at a moment: what stands and holds then', async () => {
    const before = domain('current system Old "Прежняя" { owner MoH } target system R "Регистр" { owner MoH }');
    const after = domain('current system Old "Прежняя" { owner MoC } target system R "Регистр" { owner MoC }');
    expect(await between(before, after, 'current')).toEqual(['± Health.Old: −owner, +owner']);
    expect(await between(before, after, 'target')).toEqual(['± Health.R: −owner, +owner']);
    const one = await architectureOf(before);
    expect(compareVersions(versionOf(one, 'current'), versionOf(one, 'target')).changes.map(line)).toEqual(['− Health.Old', '+ Health.R']);
  });
});

describe('what is renamed', () => {
  it.each([
    ['"Регистр пациентов"', '"Регистр пациентов"', 'renamed'],
    ['"Регистр пациентов"', '"Единый регистр пациента"', 'renamed, title'],
    ['"Пациенттер тіркелімі"', '"Пациенттердің бірыңғай тіркелімі"', 'renamed, title'],
    ['"Регистр" kk "Пациенттер тіркелімі"', '"Регистр" kk "Пациенттер тізілімі"', 'renamed, title'],
  ])('is recognised by its meaning, with its parts: %s, %s', async (title, newTitle, what) => {
    expect(await between(domain(register('Old', title)), domain(register('New', newTitle)))).toEqual([
      `± Health.Old → Health.New: ${what}`,
    ]);
  });

  it('is the same to those who refer to it', async () => {
    const clinic = (ref: string): string =>
      `system Clinic "Клиника" { owner MoH; uses ${ref}.Api } exchange X "Передача" from Clinic to ${ref}.Api { carries P }`;
    const data = 'entity P "Пациент"';
    const text = (name: string): string =>
      `${domain(register(name, '"Регистр пациентов"') + clinic(name))}\nextend Health { data { ${data} } }`;
    expect(await between(text('Old'), text('New'))).toEqual(['± Health.Old → Health.New: renamed']);
  });

  it('is recognised by its lasting identity, whatever else changes', async () => {
    expect(
      await between(
        domain('system Old "Регистр пациентов" { id "s1"; owner MoH; component Core }'),
        domain('system Portal "Портал культуры" { id "s1"; owner MoC; component Core }'),
      ),
    ).toEqual(['± Health.Old → Health.Portal: renamed, title, −owner, +owner']);
    expect(await between(domain('system R "Регистр" { id "s1"; owner MoH }'), domain('system R "Регистр" { id "s2"; owner MoH }'))).toEqual(
      ['− Health.R', '+ Health.R'],
    );
  });

  it('may be a domain, and is said of it alone', async () => {
    const text = (name: string): string => domain(register('R', '"Регистр"'), 'function A "Учёт"').replaceAll('Health', name);
    expect(await between(text('Health'), text('Densaulyq'))).toEqual(['± Health → Densaulyq: renamed']);
  });

  it('is told from a part that is renamed within it', async () => {
    const inner = (name: string): string => `component ${name} "Хранилище медицинских снимков" { owner MoH }`;
    expect(
      await between(domain(register('Old', '"Регистр"', inner('Store'))), domain(register('New', '"Регистр"', inner('Archive')))),
    ).toEqual(['± Health.Old → Health.New: renamed', '± Health.Old.Store → Health.New.Archive: renamed']);
  });

  it('is not what has only a word, or what many have, in common', async () => {
    const licensing = (name: string, what: string): string => `function ${name} "Лицензирование ${what}" specific { performed-by MoH }`;
    expect(await between(domain('', licensing('A', 'аптек')), domain('', licensing('B', 'больниц')))).toEqual(['− Health.A', '+ Health.B']);
    expect(await between('body A "Комитет больных"', 'body B "Комитет больниц"')).toEqual(['− A', '+ B']);
    expect(await between(domain('system A { owner MoH }'), domain('system B { owner MoH }'))).toEqual(['− Health.A', '+ Health.B']);
  });

  it('is not decided where something else is as likely', async () => {
    expect(await between('body A "Комитет надзора" central', 'body B "Комитет надзора" central; body C "Комитет надзора" central')).toEqual(
      ['− A', '+ B', '+ C'],
    );
    expect(
      await between(
        'body A "Комитет надзора" central',
        'body B "Комитет надзора" central; body C "Комитет государственного надзора" central',
      ),
    ).toEqual(['± A → B: renamed', '+ C']);
  });

  it('is never another kind of thing', async () => {
    expect(await between('body A "Реестр"', 'party B "Реестр"')).toEqual(['− A', '+ B']);
  });
});

describe('what is moved', () => {
  const two = (first: string, second: string): string =>
    `${shared}domain Health "Здравоохранение" { lead MoH; systems { ${first} } }\ndomain Culture "Мәдениет" { lead MoC; systems { ${second} } }`;
  const system = register('R', '"Регистр пациентов"');

  it('is recognised by its name and meaning, with its parts', async () => {
    expect(await between(two(system, ''), two('', system))).toEqual(['± Health.R → Culture.R: moved']);
  });

  it('is recognised by its lasting identity under another name', async () => {
    expect(await between(two('system R "Регистр" { id "r"; owner MoH }', ''), two('', 'system S "Регистр" { id "r"; owner MoH }'))).toEqual(
      ['± Health.R → Culture.S: renamed, moved'],
    );
  });

  it('is not what is only called the same', async () => {
    expect(
      await between(two('system R "Регистр пациентов" { owner MoH }', ''), two('', 'system R "Театральная касса" { owner MoC }')),
    ).toEqual(['+ Culture.R', '− Health.R']);
  });
});

describe('two versions as one architecture', () => {
  it('has the older as its current and the newer as its target state', async () => {
    const [old, fresh] = [
      await architectureOf(domain(`${register('Old', '"Регистр"')} system Gone "Прежняя" { owner MoH }`)),
      await architectureOf(
        domain(`${register('New', '"Регистр"').replace('owner MoH', 'owner MoC')} system Came "Портал" { owner MoC; uses New.Api }`),
      ),
    ];
    const both = architectureOfBoth(compareVersions(versionOf(old), versionOf(fresh)));
    const changes = difference(both.in('current'), both.in('target')).filter(({ kind }) => kind !== 'kept');
    expect(changes.map(({ id, kind, facts }) => [id, kind, ...facts.map((fact) => `${fact.kind} ${fact.fact.name}`)])).toEqual([
      ['Health.Came', 'added'],
      ['Health.Gone', 'removed'],
      ['Health.New', 'changed', 'removed owner', 'added owner'],
    ]);
    expect(
      both
        .in('target')
        .outgoing('Health.Came')
        .map(({ to }) => to),
    ).toContain('Health.New.Api');
  });
});

it('compares two versions the same way each time, and large ones in time', async () => {
  const systems = (prefix: string): string =>
    Array.from({ length: 3000 }, (_, index) => `system ${prefix}${index} "Система ${index % 7} учёта ${index}" custom { owner MoH }`).join(
      '\n',
    );
  const [old, fresh] = [versionOf(await architectureOf(domain(systems('A')))), versionOf(await architectureOf(domain(systems('B'))))];
  const started = performance.now();
  const changes = compareVersions(old, fresh).changes;
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(changes.every(({ isRenamed, title }) => isRenamed && !title)).toBe(true);
  expect(compareVersions(old, fresh).changes).toEqual(changes);
});

it('leaves the architectures as they are', async () => {
  const one = await architectureOf(domain(register('R', '"Регистр"')));
  const before = JSON.stringify(toJson(one, { root: '' }));
  compareVersions(versionOf(one), versionOf(await architectureOf(shared)));
  expect(JSON.stringify(toJson(one, { root: '' }))).toBe(before);
});
