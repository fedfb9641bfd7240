import { describe, expect, it } from 'vitest';
import { byBody, initiativesOf, processRegister, recommendationsOf, roadmapOf } from '../src/index.js';
import { modelOf } from './kit.js';

const at = '2026-11-22';
const model = (portfolio: string, activity = '') => `body М "Министерство" central\nbody Ц "Центр" subordinate { parent М }
domain Д "Домен" {\n  lead М
  activity { function Ф "Ф" { performed by Ц } ${activity} }
  systems { system С "С" custom internal { owner М; automates Ф } }
  portfolio {\n${portfolio}\n  }\n}`;

describe('the list of initiatives (Rules §10.6)', () => {
  it('is in the order of priority, with reasons, grounds and who carries them out', async () => {
    const list = initiativesOf(
      await modelOf(
        model(`initiative А "А" to develop С { ground reengineering }
        initiative Б "Б" to develop С { priority 2; ground discrepancy "Дубли" }
        initiative В "В" to develop С { priority 1 because "Поручение"; ground reengineering; ground integrator-finding }
        project П "П" { owner М; implements Б }
        measure Х "Х" { owner М; implements Б }`),
      ),
    );
    expect(
      list.map(({ element, priority, reason, grounds, carriedOutBy }) => [
        element.name,
        priority,
        reason,
        grounds.map(({ values }) => values['word']),
        carriedOutBy.map(({ name }) => name),
      ]),
    ).toEqual([
      ['В', 1, 'Поручение', ['reengineering', 'integrator-finding'], []],
      ['Б', 2, undefined, ['discrepancy'], ['П', 'Х']],
      ['А', undefined, undefined, ['reengineering'], []],
    ]);
  });
});

describe('a recommendation on a date (Rules §28.2)', () => {
  it.each([
    ['due 2026-11-22', 'due', 0],
    ['due 2026-11-12', 'overdue', 10],
    ['due 2026-11-12; completed 2026-11-10', 'done', 0],
    ['due 2026-11-12; completed 2026-11-15', 'done-late', 3],
    ['due 2026-11-12; completed 2026-12-01', 'overdue', 10],
    ['', 'undated', 0],
  ])('with “%s” is %s', async (facts, state, days) => {
    const text = model(`recommendation Р "Р" to correct С { ground discrepancy; addressee М; ${facts} }`);
    const [recommendation] = recommendationsOf(await modelOf(text), at);
    expect(recommendation?.standing).toMatchObject({ state, days });
  });
});

describe('the roadmap (Rules §14, 16)', () => {
  it('tells each body its measures, projects and recommendations by term', async () => {
    const items = roadmapOf(
      await modelOf(
        model(`recommendation Р "Р" to correct С { ground discrepancy; addressee М, Ц; due 2027-03-31 }
        measure Х "Х" { owner Ц; dates plan 2026-01-01 .. 2026-06-30; dates fact 2026-01-01 .. 2026-07-10 }
        measure Ч "Ч" { owner Ц; due 2028-01-31 }
        project П "П" { owner М; dates plan 2026-01-01 .. 2026-12-31 }`),
      ),
      at,
    );
    expect(
      byBody(items).map(([body, own]) => [body, own.map(({ element, standing: { state, due } }) => `${element.name} ${due} ${state}`)]),
    ).toEqual([
      ['М', ['П 2026-12-31 due', 'Р 2027-03-31 due']],
      ['Ц', ['Х 2026-06-30 done-late', 'Р 2027-03-31 due', 'Ч 2028-01-31 due']],
    ]);
  });

  it('gives what has no owner to whoever leads the domain', async () => {
    const items = roadmapOf(await modelOf(model('measure Х "Х" { due 2028-01-31 }')), at);
    expect(items.map(({ bodies }) => bodies)).toEqual([['М']]);
  });
});

describe('the register of processes to be reengineered (Rules §9.3)', () => {
  it('has each with its number, its term and who performs it', async () => {
    const register = processRegister(
      await modelOf(
        model(
          '',
          `process А "А" { realizes Ф; reengineering planned 2026-06-30 }
          process Б "Б" { realizes Ф; reengineering planned 2026-06-30 done 2026-06-20; register number "17" on 2026-01-15 }
          process В "В" { realizes Ф }`,
        ),
      ),
      at,
    );
    expect(
      register.map(({ process, number, registered, bodies, standing }) => [process.name, number, registered, bodies, standing]),
    ).toEqual([
      ['Б', '17', '2026-01-15', ['Ц'], { state: 'done', due: '2026-06-30', done: '2026-06-20', days: 0 }],
      ['А', undefined, undefined, ['Ц'], { state: 'overdue', due: '2026-06-30', days: 145 }],
    ]);
  });
});
