import { findingMessage, languages } from '@egov/language';
import { describe, expect, it } from 'vitest';
import {
  conclusionFindings,
  type Judge,
  monitoringOf,
  type MonitoringQuestion,
  periodReport,
  riskFindings,
  risksOf,
  scorecard,
} from '../src/index.js';
import { modelOf } from './kit.js';

const at = '2026-11-22';
const model = (portfolio: string, systemFacts = '') => `body М "Министерство" central\nbody Ц "Центр" subordinate { parent М }
technology Старая "Старая" { support until 2026-01-31 }
role Врач "Врач" { expects "Меньше ввода" of Д.С }
domain Д "Домен" {\n  lead М
  strategy { goal Цель "Цель" }
  activity { capability В "В" { condition poor } function Ф "Ф" { performed by Ц; within В } }
  systems {
    system С "С" custom internal { owner М; automates Ф; ${systemFacts} }
    system Р "Р" custom internal { owner М; automates Ф }
  }
  portfolio {\n${portfolio}\n  }\n}`;
const project = (facts: string) => `project П "Проект" { owner М; ${facts} }`;

async function monitored(portfolio: string, question: Partial<MonitoringQuestion> = {}, systemFacts = '') {
  const [first] = monitoringOf(await modelOf(model(portfolio, systemFacts)), { at, ...question });
  return first!;
}

/** Judges that one requirement isn't met. */
const judge: Judge = () => ({
  level: 'partial',
  applicable: 4,
  met: 3,
  unmet: [{ id: 'к/7.1', number: '7.1', text: { ru: 'Т' }, subjects: ['Д.С'] }],
});

describe('late work (Rules §28.1)', () => {
  const late = async (facts: string, others = '') =>
    (await monitored(project(facts) + others)).late.map(({ kind, standing: { state, days } }) => `${kind} ${state} ${days}`);

  it('is what is due and not done, and what was done after its term, by the dates of plan and fact', async () => {
    expect(await late('dates plan 2026-01-15 .. 2026-11-12; dates fact 2026-02-10 ..')).toEqual(['end overdue 10', 'begin done-late 26']);
    expect(await late('dates plan 2026-01-15 .. 2026-12-31; dates fact 2026-01-15 ..')).toEqual([]);
    expect(await late('release В1 "В" by 2026-11-20 { } delivers С by 2026-11-21; changes Р by 2026-11-20 done 2026-11-22')).toEqual([
      'release overdue 2',
      'delivers overdue 1',
      'changes done-late 2',
    ]);
  });

  it('isn’t a begin without a date where the project has begun for all that is known', async () => {
    expect(await late('dates plan 2026-11-12 .. 2026-12-31')).toEqual(['begin overdue 10']);
    for (const begun of ['stage investment', 'budget fact 2026: 1 mln KZT', 'delivers С done 2026-11-20'])
      expect(await late(`dates plan 2026-11-12 .. 2026-12-31; ${begun}`)).toEqual([]);
  });

  it('is what a finished project leaves undone, whether or not it has a date of its own', async () => {
    expect(await late('dates plan 2026-01-01 .. 2026-11-02; dates fact 2026-01-01 .. 2026-11-02; delivers С')).toEqual([
      'delivers overdue 20',
    ]);
  });

  it('isn’t what a release that is done has delivered', async () => {
    expect(await late('release В1 "В" by 2026-11-20 done 2026-11-20 { includes С } delivers С by 2026-11-20')).toEqual([]);
  });

  it('is a measure that the project carries out', async () => {
    const measure = 'measure Х "Х" { owner М; dates plan 2026-01-01 .. 2026-11-12 }';
    expect(await late('implements Х', measure)).toEqual(['measure overdue 10']);
  });

  it('moves the works of the project by the days that it is behind', async () => {
    const { moves } = await monitored(
      project('dates plan 2026-01-01 .. 2027-01-31; release В1 "В" by 2026-11-12 { } delivers С by 2026-12-31'),
    );
    expect(moves.map(({ days, to, works }) => [days, to, works.map(({ moved }) => moved)])).toEqual([
      [10, '2027-02-10', ['2026-11-22', '2027-01-10']],
    ]);
  });
});

describe('recommendations that aren’t carried out (Rules §28.2)', () => {
  const recommendation = (facts: string) => `recommendation Ре "Ре" to correct С { ground discrepancy; addressee М; ${facts} }`;

  it('are those of the project that are overdue', async () => {
    const of = async (facts: string) => risksOf(await monitored(project('implements Ре') + recommendation(facts)));
    expect(await of('due 2026-11-12')).toEqual(['recommendations']);
    expect(await of('due 2026-11-12; completed 2026-11-20')).toEqual([]);
    expect(await of('due 2026-11-22')).toEqual([]);
  });

  it('are findings of its assessments about requirements that aren’t met yet', async () => {
    const text = `${project('')} assessment О "О" of П { stage planning; assessed on 2026-01-01; finding for к/7.1 "Перенести"; finding for к/7.2 "Иное"; conclusion full }`;
    const catalogue = `requirements к "К" { requirement 7.1 "Т" { for each system s require s.owner is not empty else "x" } requirement 7.2 "Т" { for each system s require s.owner is not empty else "x" } }`;
    const [found] = monitoringOf(await modelOf(`${model(text)}\n${catalogue}`), { at, judge });
    expect(found!.recorded[0]!.open.map(({ requirement }) => requirement.number)).toEqual(['7.1']);
    expect(risksOf(found!)).toContain('recommendations');
  });
});

describe('an exceeded budget (Rules §28.3)', () => {
  const budget = 'budget plan 2025: 100 mln KZT, 2026: 100 mln KZT, 2027: 1 mln KZT';

  it('is the spending of a year beyond its plan; more than a tenth is significant unless the manifest says otherwise', async () => {
    const facts = `${budget}; budget fact 2025: 105 mln KZT, 2026: 111 mln KZT, 2027: 5 mln KZT`;
    const { excesses } = await monitored(project(facts));
    expect(excesses.map(({ year, excess, share, isSignificant }) => [year, excess, share, isSignificant])).toEqual([
      [2025, 5_000_000, 0.05, false],
      [2026, 11_000_000, 0.11, true],
    ]);
    const strict = await monitored(project(facts), { budgetExcess: 0.04 });
    expect(strict.excesses.map(({ isSignificant }) => isSignificant)).toEqual([true, true]);
    const lenient = await monitored(project(facts), { budgetExcess: 0.2 });
    expect(risksOf(lenient)).toEqual([]);
  });

  it('is significant where nothing was planned', async () => {
    const { excesses } = await monitored(project('budget fact 2026: 1 mln KZT'));
    expect(excesses).toEqual([{ year: 2026, currency: 'KZT', planned: 0, spent: 1_000_000, excess: 1_000_000, isSignificant: true }]);
  });
});

describe('an outcome (Rules §28.4)', () => {
  it.each([
    // 52 → 58 planned, 56 reached: 4 of 6
    ['baseline 2025: 52; value plan 2026: 58; value fact 2026: 56', 'not-reached', '2026', 0.6667],
    ['baseline 2025: 52; value plan 2026: 58; value fact 2026: 58', 'reached', '2026', 1],
    // what is to fall is reached below the plan
    ['baseline 2025: 9; value plan 2026: 5; value fact 2026: 4', 'reached', '2026', 1.25],
    ['baseline 2025: 9; value plan 2026: 5; value fact 2026: 7', 'not-reached', '2026', 0.5],
    // the last year that is over
    ['value plan 2025: 40, value plan 2027: 60; value fact 2025: 30', 'not-reached', '2025', 0.75],
    ['value plan 2025: 40', 'not-measured', '2025', undefined],
    ['value plan 2026: 40', 'not-due', undefined, undefined],
    ['reach 40 by 2026-06-30; value fact 2026: 30', 'not-reached', '2026-06-30', 0.75],
  ])('with “%s” is %s', async (facts, state, period, share) => {
    const text = facts.replaceAll(', value', '; value');
    const { indicators } = await monitored(project(`outcome И "И" { unit "%"; ${text} }`));
    const { state: found, period: compared, share: reached } = indicators[0]!;
    expect([found, compared, reached && Number(reached.toFixed(4))]).toEqual([state, period, share]);
  });
});

describe('a recorded conclusion (Rules §26)', () => {
  it('agrees with the computed one of its stage, or differs', async () => {
    const text = (word: string) => `${project('')} assessment О "О" of П { stage planning; assessed on 2026-01-01; conclusion ${word} }`;
    expect((await monitored(text('full'), { judge })).recorded.map(({ agrees }) => agrees)).toEqual([false]);
    expect((await monitored(text('partial'), { judge })).recorded.map(({ agrees }) => agrees)).toEqual([true]);
    expect((await monitored(text('full'))).recorded.map(({ agrees }) => agrees)).toEqual([undefined]);
  });

  it('is reported where the last one of something differs from what the model gives on the date', async () => {
    const texts = (...recorded: readonly (readonly [date: string, word: string])[]) =>
      recorded.map(([date, word], index) => `assessment О${index} "О" of П { stage planning; assessed on ${date}; conclusion ${word} }`);
    const found = async (...recorded: readonly (readonly [date: string, word: string])[]) =>
      conclusionFindings(await modelOf(model(project('') + texts(...recorded).join(' '))), at, judge);
    expect(await found(['2026-01-01', 'full'], ['2026-05-01', 'partial'])).toEqual([]);
    expect(await found(['2026-05-01', 'partial'], ['2027-05-01', 'full'])).toEqual([]); // not yet on that date
    const [differs, ...others] = await found(['2026-01-01', 'partial'], ['2026-05-01', 'full']);
    expect([differs!.code, differs!.subject, others.length]).toEqual(['EGOV-conclusion-differs', 'Д.О1', 0]);
    expect(findingMessage(differs!, 'en')).toContain('partially complies, 3 of 4 checks are met; not met or not proven: 7.1. Assess anew');
    for (const language of languages) expect(findingMessage(differs!, language)).not.toMatch(/none_|\{|undefined/);
  });
});

describe('the assessment of compliance at each stage (Rules §21-24)', () => {
  const states = async (facts: string, others = '', question: Partial<MonitoringQuestion> = {}, systemFacts = '') => {
    const { checklist } = await monitored(project(facts) + others, question, systemFacts);
    return Object.fromEntries(checklist.map(({ id, state }) => [id, state]));
  };

  it('at planning looks at the technical documentation and the calculation of costs (Rules §22)', async () => {
    expect(await states('stage planning; documents terms-of-reference "ТЗ" on 2026-01-20')).toMatchObject({
      'technical-documentation': 'done',
      'planning-assessment': 'missing',
      'cost-calculation': 'missing',
      'procurement-plan': 'not-due',
      aims: 'not-due',
    });
  });

  it('in the investment period looks at procurement, results, duplicates and reuse (Rules §23)', async () => {
    const facts = 'stage investment; delivers С done 2026-10-01; documents contract "Договор" on 2026-02-09';
    const duplicatesOf = (id: string) => (id === 'Д.С' ? ['Д.Р'] : []);
    expect(await states(facts, '', { duplicatesOf })).toMatchObject({
      'procurement-plan': 'missing',
      procurement: 'done',
      results: 'missing',
      duplicates: 'problem',
      reuse: 'missing',
    });
    const better = `${facts}; documents commissioning "Акт" on 2026-10-02; retires Р by 2027-01-01`;
    expect(await states(better, '', { duplicatesOf })).toMatchObject({ results: 'done', duplicates: 'done' });
    expect(await states('stage investment; delivers С by 2027-10-01')).toMatchObject({ results: 'not-due' });
  });

  it('after it looks at aims, risks, capabilities, expectations and effects (Rules §24)', async () => {
    const facts =
      'stage post-investment; changes С; serves Цель; effect saving 5 mln KZT; outcome И "И" { unit "%"; value plan 2025: 40; value fact 2025: 30 }';
    expect(await states(facts, '', {}, 'technologies Старая; risk "Один поставщик" low')).toMatchObject({
      aims: 'done',
      indicators: 'problem',
      risks: 'done',
      support: 'problem',
      capabilities: 'problem',
      expectations: 'done',
      effects: 'done',
    });
  });

  it('takes the stage from the dates in fact where the model names none', async () => {
    expect((await monitored(project('dates fact 2026-01-01 ..'))).stage).toBe('investment');
    expect((await monitored(project('dates fact 2026-01-01 .. 2026-06-01'))).stage).toBe('post-investment');
    expect((await monitored(project(''))).stage).toBe('planning');
  });
});

describe('the report for a period (Rules §26)', () => {
  it('tells what was done, what slipped, what was assessed and what was spent', async () => {
    const architecture = await modelOf(
      model(`${project('dates plan 2026-01-01 .. 2026-12-31; budget plan 2026: 10 mln KZT, 2027: 5 mln KZT; budget fact 2026: 4 mln KZT; delivers С by 2026-08-15 done 2026-09-20')}
      measure Х "Х" { owner М; due 2026-09-01 }
      recommendation Ре "Ре" to correct С { ground discrepancy; addressee М; due 2026-08-01; completed 2026-08-01 }
      assessment О "О" of П { stage planning; assessed on 2026-07-02; conclusion full }
      assessment Ос "Ос" of П { stage investment; assessed on 2026-10-02; conclusion full }`),
    );
    const report = periodReport(architecture, { from: '2026-07-01', to: '2026-09-30' });
    const told = (tasks: typeof report.done) => tasks.map(({ kind, standing: { state, days } }) => `${kind} ${state} ${days}`);
    expect(told(report.done)).toEqual(['recommendation done 0', 'delivers done-late 36']);
    expect(told(report.slipped)).toEqual(['measure overdue 29']);
    expect(report.assessments.map(({ assessment }) => assessment.name)).toEqual(['О']);
    expect(report.money.map(({ years }) => years)).toEqual([[{ year: 2026, currency: 'KZT', planned: 10_000_000, spent: 4_000_000 }]]);
  });
});

describe('the scorecard (Rules §29)', () => {
  it('counts for each body', async () => {
    const architecture = await modelOf(
      model(`${project('dates plan 2026-01-01 .. 2026-11-12; dates fact 2026-01-01 ..; budget plan 2026: 10 mln KZT, 2027: 5 mln KZT; outcome И "И" { unit "%"; value plan 2025: 40; value fact 2025: 41 }')}
      project Второй "Второй" { owner М; dates plan 2026-01-01 .. 2027-01-01; dates fact 2026-01-01 .. }
      recommendation Ре "Ре" to correct С { ground discrepancy; addressee Ц, М; due 2026-08-01; completed 2026-08-01 }
      recommendation Ра "Ра" to correct С { ground discrepancy; addressee Ц; due 2026-08-01 }
      recommendation Ро "Ро" to correct С { ground discrepancy; addressee Ц; due 2027-08-01 }`),
    );
    const none = { full: 0, partial: 0, none: 0 };
    expect(scorecard(monitoringOf(architecture, { at, judge }), architecture, at)).toEqual([
      {
        body: 'М',
        projects: 2,
        onTime: 1,
        money: [{ currency: 'KZT', planned: 10_000_000 }],
        indicators: { reached: 1, due: 1 },
        recommendations: { done: 1, due: 1 },
        compliance: { ...none, partial: 2 },
      },
      {
        body: 'Ц',
        projects: 0,
        onTime: 0,
        money: [],
        indicators: { reached: 0, due: 0 },
        recommendations: { done: 1, due: 2 },
        compliance: none,
      },
    ]);
  });
});

describe('what monitoring finds', () => {
  const cases = {
    'EGOV-risk-late': {
      bad: project('dates plan 2026-01-01 .. 2026-11-12; dates fact 2026-01-01 ..; delivers С by 2026-11-20'),
      good: project('dates plan 2026-01-01 .. 2026-11-12; dates fact 2026-01-01 .. 2026-11-15'),
      subject: 'Д.П',
    },
    'EGOV-risk-recommendation': {
      bad: 'recommendation Ре "Ре" to correct С { ground discrepancy; due 2026-11-12 }',
      good: 'recommendation Ре "Ре" to correct С { ground discrepancy; due 2026-11-22 }',
      subject: 'Д.Ре',
    },
    'EGOV-risk-budget': {
      bad: project('budget plan 2026: 10 mln KZT; budget fact 2026: 12 mln KZT; dates fact 2026-01-01 ..'),
      good: project('budget plan 2026: 10 mln KZT; budget fact 2026: 11 mln KZT; dates fact 2026-01-01 ..'),
      subject: 'Д.П',
    },
    'EGOV-risk-indicator': {
      bad: project('outcome И "И" { unit "%"; value plan 2025: 40; value fact 2025: 30 }'),
      good: project('outcome И "И" { unit "%"; value plan 2025: 40; value fact 2025: 40 }'),
      subject: 'Д.П.И',
    },
  };

  it.each(Object.entries(cases))('is %s, and not without its cause', async (code, { bad, good, subject }) => {
    const found = riskFindings(await modelOf(model(bad)), at);
    expect(found.map((finding) => `${finding.code} ${finding.subject}`)).toEqual([`${code} ${subject}`]);
    expect(riskFindings(await modelOf(model(good)), at)).toEqual([]);
    for (const language of languages) expect(findingMessage(found[0]!, language)).not.toMatch(/none_|\{|undefined/);
  });

  it('is said in full', async () => {
    const [late] = riskFindings(await modelOf(model(cases['EGOV-risk-late'].bad)), at);
    expect(findingMessage(late!, 'ru')).toContain('Проект не завершён: срок 12.11.2026 истёк 10 дней назад; просрочено по проекту ещё: 1.');
    const [budget] = riskFindings(await modelOf(model(cases['EGOV-risk-budget'].bad)), at);
    expect(findingMessage(budget!, 'en')).toContain('12,000,000 KZT spent, 10,000,000 planned, 2,000,000 more (20 %)');
  });
});
