import { describe, expect, it } from 'vitest';
import { DuplicateFinder, groupsOf } from '../src/index.js';
import { lexicon, modelOf, uri, workspaceOf } from './kit.js';

const found = async (text: string, options = {}) => {
  const finder = new DuplicateFinder({ lexicon, ...options });
  finder.load(await modelOf(text));
  return finder;
};
const named = (finder: DuplicateFinder, least = 0.5) =>
  finder
    .pairs()
    .filter(({ score }) => score >= least)
    .map(({ a, b }) => `${a} = ${b}`);

describe('elements of one kind that are called alike', () => {
  it('are found across domains and owners', async () => {
    const finder = await found(`
      domain A "А" { activity { function Staff "Кадровый учёт" } }
      domain B "Б" { activity { function Personnel "Ведение учёта персонала"; function Budget "Планирование бюджета" } }`);
    expect(named(finder)).toEqual(['A.Staff = B.Personnel']);
  });

  it('are found by the titles of whatever language both have', async () => {
    const finder = await found(`
      domain A "А" { data { entity X "Справка особая" kk "Көпбалалы отбасы" } }
      domain B "Б" { data { entity Y kk "Көпбалалы отбасылар"; entity Z "Пенсия" } }`);
    expect(named(finder)).toEqual(['A.X = B.Y']);
  });

  it('are not of different kinds', async () => {
    expect(named(await found('domain A "А" { activity { function F "Учёт кадров" } data { entity E "Учёт кадров" } }'))).toEqual([]);
  });
});

describe('the structure', () => {
  const systems = (more: string) => `
    body B1 "Первый" central; body B2 "Второй" central; body B3 "Третий" central
    domain A "А" {
      activity { function Aid "Назначение помощи"; function Pay "Выплата помощи"; function Other "Учёт леса" }
      data { entity Case "Дело" }
      systems {
        system Argus "Аргус" custom internal { owner B1; automates Aid, Pay; stores Case }
        ${more}
      }
    }`;

  it('shows what titles hide: systems that automate and store the same', async () => {
    const twin = 'system Zenit "Зенит" custom internal { owner B2; automates Aid, Pay; stores Case }';
    const successor = 'target system Next "Новая" custom internal { owner B3; replaces Argus, Zenit }';
    expect(named(await found(systems(`${twin} ${successor}`)))).toContain('A.Argus = A.Zenit');
    expect(named(await found(systems('system Zenit "Зенит" custom internal { owner B2; automates Other }')))).toEqual([]);
  });

  it('counts functions as the same that are duplicates of each other', async () => {
    const finder = await found(`
      body B1 "Первый" central; body B2 "Второй" central
      domain A "А" {
        activity { function Staff "Кадровый учёт" }
        systems { system S1 "Система «Сапа»" custom internal { owner B1; automates Staff } }
      }
      domain B "Б" {
        activity { function People "Учёт кадров" }
        systems { system S2 "Система «Сапа»" custom internal { owner B2; automates People } }
      }`);
    const { facets } = finder.explain('A.S1', 'B.S2')!;
    expect(facets).toMatchObject([{ facet: 'automates', agreement: 1, shared: [['A.Staff', 'B.People']] }]);
  });

  it('never makes one of opposites', async () => {
    const finder = await found(
      `
      domain A "А" {
        activity { function F "Учёт населения" }
        systems {
          component C1 "Модуль регистрации граждан" business in S { automates F }
          component C2 "Модуль снятия граждан с учёта" business in S { automates F }
        }
      }`.replaceAll(' business in S', ' logic'),
    );
    expect(finder.score('A.C1', 'A.C2')).toBeLessThan(0.5);
  });
});

describe('what is never a duplicate', () => {
  it('is a successor of what it replaces, and a part of what it is a part of', async () => {
    const finder = await found(`
      body B "Б" central
      domain A "А" {
        activity { function Whole "Учёт кадров"; function Part "Учёт кадров" { part of Whole } }
        systems {
          current system Old "Реестр лесов" custom internal { owner B }
          target system New "Реестр лесов" custom internal { owner B; replaces Old }
        }
      }`);
    expect(named(finder, 0)).toEqual([]);
  });
});

describe('groups', () => {
  it('gather what is like their centre, and make no chains', () => {
    const pairs = [
      { a: 'a', b: 'b', score: 0.9 },
      { a: 'b', b: 'c', score: 0.8 },
      { a: 'c', b: 'd', score: 0.7 },
      { a: 'd', b: 'e', score: 0.6 },
    ];
    expect(groupsOf(pairs, () => 'system').map(({ members }) => members.join(' '))).toEqual(['b a c', 'd e']);
  });
});

describe('an edit', () => {
  const text = (titles: readonly (string | undefined)[]) => `
    body B "Б" central
    domain A "А" {
      activity { ${titles.map((title, index) => `function F${index} "${title}"`).join('; ')} }
      systems { system S "Кадры" custom internal { owner B; automates F0 }; system T "Персонал" custom internal { automates F1 } }
    }`;

  it('leads to what is found from cold', async () => {
    const words = ['Учёт кадров', 'Кадровый учёт', 'Учёт леса', 'Учёт воды', 'Регистрация браков', 'Регистрация брака', 'Снятие с учёта'];
    const workspace = await workspaceOf(text(words));
    const finder = new DuplicateFinder({ lexicon });
    finder.load(workspace.architecture);
    let titles: (string | undefined)[] = [...words];
    for (let step = 0; step < 20; step++) {
      titles = titles.map((title, index) => (index === step % titles.length ? words[(step * 5 + 3) % words.length] : title));
      await workspace.update([{ uri, text: text(titles) }]);
      finder.update(workspace.architecture, workspace.lastTouched);
      const fresh = new DuplicateFinder({ lexicon });
      fresh.load(workspace.architecture);
      expect(finder.pairs()).toEqual(fresh.pairs());
    }
  });

  it('tells whose duplicates have changed', async () => {
    const workspace = await workspaceOf(text(['Учёт кадров', 'Кадровый учёт', 'Учёт леса']));
    const finder = new DuplicateFinder({ lexicon });
    finder.load(workspace.architecture);
    await workspace.update([{ uri, text: text(['Учёт кадров', 'Выдача виз', 'Учёт леса']) }]);
    const changed = finder.update(workspace.architecture, workspace.lastTouched);
    expect([...changed].sort()).toEqual(expect.arrayContaining(['A.F0', 'A.F1']));
    expect(changed.has('A.F2')).toBe(false);
  });
});
