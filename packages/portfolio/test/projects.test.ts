import { describe, expect, it } from 'vitest';
import { budgetOf, budgetTotals, criticalPath, delayed, dependenciesOf, projectsOf } from '../src/index.js';
import { modelOf } from './kit.js';

const bodies = `body М "Министерство" central { branch "Здоровье" }
body К "Комитет" division { parent М }
body Т "Труд" central
body О "Область" local { branch "Здоровье" }`;
const projectsIn = async (text: string) => {
  const architecture = await modelOf(`${bodies}\n${text}`);
  return { architecture, projects: projectsOf(architecture) };
};
const project = (name: string, owner: string, facts = '') => `project ${name} "${name}" { owner ${owner}; ${facts} }`;
const domain = (name: string, projects: string) => `domain ${name} "${name}" { lead М\n portfolio {\n${projects}\n} }`;

describe('a dependency between projects (Rules §8.6)', () => {
  const reaches = async (text: string) => {
    const { architecture, projects } = await projectsIn(text);
    return dependenciesOf(projects, architecture).map(
      ({ project: from, on, reach, isCircular }) => `${from.element.name} → ${on.element.name}: ${reach}${isCircular ? ', circular' : ''}`,
    );
  };

  it('stays in a department where both have one owner, or one owner is under the other', async () => {
    const text = domain('Д', project('А', 'М', 'depends on Б, В') + project('Б', 'М') + project('В', 'К'));
    expect(await reaches(text)).toEqual(['А → Б: intradepartmental', 'А → В: intradepartmental']);
  });

  it('stays in a branch where both stand in one domain, or their owners act in one branch', async () => {
    const text = domain('Д', project('А', 'М', 'depends on Б, Е.В') + project('Б', 'Т')) + domain('Е', project('В', 'О'));
    expect(await reaches(text)).toEqual(['А → Б: branch', 'А → В: branch']);
  });

  it('is between departments else', async () => {
    const text = domain('Д', project('А', 'М', 'depends on Е.Б')) + domain('Е', project('Б', 'Т'));
    expect(await reaches(text)).toEqual(['А → Б: interdepartmental']);
  });

  it('that closes a circle is told as such', async () => {
    const text = domain('Д', project('А', 'М', 'depends on Б') + project('Б', 'М', 'depends on А') + project('В', 'М', 'depends on А'));
    expect(await reaches(text)).toEqual([
      'А → Б: intradepartmental, circular',
      'Б → А: intradepartmental, circular',
      'В → А: intradepartmental',
    ]);
  });
});

describe('the critical path', () => {
  it('leads back from the last project by what it depends on that ends last', async () => {
    const { projects } = await projectsIn(
      domain(
        'Д',
        project('А', 'М', 'dates plan 2026-01-01 .. 2026-03-01') +
          project('Б', 'М', 'dates plan 2026-01-01 .. 2026-06-01; depends on А') +
          project('В', 'М', 'dates plan 2026-01-01 .. 2026-05-01') +
          project('Г', 'М', 'dates plan 2026-07-01 .. 2026-12-31; depends on В, Б') +
          project('Ж', 'М', 'dates plan 2027-01-01 .. 2027-12-31'),
      ),
    );
    expect(criticalPath(projects).map(({ element }) => element.name)).toEqual(['А', 'Б', 'Г']);
  });

  it('comes to an end in a circle', async () => {
    const { projects } = await projectsIn(
      domain(
        'Д',
        project('А', 'М', 'dates plan 2026-01-01 .. 2026-03-01; depends on Б') +
          project('Б', 'М', 'dates plan 2026-01-01 .. 2026-06-01; depends on А'),
      ),
    );
    expect(criticalPath(projects).map(({ element }) => element.name)).toEqual(['А', 'Б']);
  });
});

describe('a delay of a project', () => {
  it('moves what it brings about, and what depends on it as far as nothing lies between', async () => {
    const { projects } = await projectsIn(
      domain(
        'Д',
        // Б begins 11 days after the end of А (10 lie between), В ends 20 days after А does
        project(
          'А',
          'М',
          'dates plan 2026-01-01 .. 2026-03-31; release Р "Р" by 2026-02-10 { }; release С "С" by 2026-01-20 done 2026-01-20 { }',
        ) +
          project('Б', 'М', 'dates plan 2026-04-11 .. 2026-12-01; depends on А; release У "У" by 2026-11-01 { }') +
          project('В', 'М', 'dates plan 2026-02-01 .. 2026-04-20; depends on А'),
      ),
    );
    const told = (days: number) =>
      delayed(projects[0]!, days, projects, '2026-02-01').map(({ project: { element }, days: by, to, works }) => [
        element.name,
        by,
        to,
        works.map(({ element: id, moved }) => `${id.slice(2)} ${moved}`),
      ]);
    expect(told(15)).toEqual([
      ['А', 15, '2026-04-15', ['А.Р 2026-02-25']],
      ['Б', 5, '2026-12-06', ['Б.У 2026-11-06']],
    ]);
    expect(told(30).map(([name, days]) => [name, days])).toEqual([
      ['А', 30],
      ['Б', 20],
      ['В', 10],
    ]);
  });

  it('comes to rest in a circle', async () => {
    const dates = 'dates plan 2026-01-01 .. 2026-03-31';
    const { projects } = await projectsIn(
      domain('Д', project('А', 'М', `${dates}; depends on Б`) + project('Б', 'М', `${dates}; depends on А`)),
    );
    expect(delayed(projects[0]!, 7, projects, '2026-02-01').map(({ project: { element }, days }) => [element.name, days])).toEqual([
      ['А', 7],
      ['Б', 7],
    ]);
  });
});

describe('the budget of a project (Rules §28.3)', () => {
  it('is summed up by year and currency', async () => {
    const { projects } = await projectsIn(
      domain(
        'Д',
        project(
          'А',
          'М',
          'budget plan 2026: 1,9 bln KZT for development, 2026: 240 mln KZT for infrastructure, 2027: 10 mln USD; budget fact 2026: 2,2 bln KZT',
        ),
      ),
    );
    const budget = budgetOf(projects[0]!.element);
    expect(budget).toEqual([
      { year: 2026, currency: 'KZT', planned: 2_140_000_000, spent: 2_200_000_000 },
      { year: 2027, currency: 'USD', planned: 10_000_000 },
    ]);
    expect(budgetTotals([...budget, ...budget])).toEqual([
      { currency: 'KZT', planned: 4_280_000_000, spent: 4_400_000_000, difference: 120_000_000 },
      { currency: 'USD', planned: 20_000_000 },
    ]);
  });
});
