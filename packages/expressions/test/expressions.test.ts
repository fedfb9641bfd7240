import { describe, expect, test } from 'vitest';
import { aggregates, elements, membersOf, modelKinds } from '../src/index.js';
import { globMatcher } from '../src/glob.js';
import { evaluate } from './kit.js';

const model = `
  role Citizen citizen
  body MoH "Минздрав" central
  body Agency "Агентство" subordinate { parent MoH }
  platform Cloud "Облако" internal { operator Agency; capability Identity "Вход" }
  gateway SHEP "Шлюз" e-government { operator Agency }
  technology Old "Old 1" { category dbms; licence proprietary; support until 2026-01-31 }
  technology New "New 2" { category dbms; licence free; support until 2030-01-31; open-standard }
  domain Health "Здоровье" {
    lead MoH
    activity { function Attach "Прикрепление" specific { performed by MoH } function Report "Отчёты" supporting { performed by Agency } }
    data {
      entity Patient "Пациент" master personal { attributes { iin : IIN identifier; name : Text }; reference source Register }
      entity Visit "Приём" document { derived from Patient }
    }
    systems {
      system Register "Регистр" custom internal class 1 {
        owner MoH; built on Cloud; uses Cloud.Identity; automates Attach; stores Patient; technologies Old or New
        enters Patient from person by Citizen signed
        enters Visit from paper because "нет сканера"
        component Core "Ядро" microservice logic { uses Store }
        component Store "Хранилище" standard storage { uses Cache }
        component Cache "Кеш" standard { uses Store }
        interface Api "Доступ" { protocol New; published on SHEP }
        portal-number "ИС-0042"
      }
      current system Paper "Картотека" product internal { owner Agency; automates Attach, Report; stores Patient }
      target system Clinic "Клиника" product external {
        owner Agency; replaces Paper; automates Attach
        current { technologies Old }
        target { technologies New }
      }
      target exchange Ask from Clinic to Register.Api via SHEP { carries Patient; mode read, sync }
    }
    portfolio {
      project Build "Проект" {
        owner MoH
        budget plan 2026: 250 mln KZT for development, 2027: 50 mln KZT for training
        dates plan 2026-01-15 .. 2027-10-01
        delivers Clinic by 2027-10-01
      }
    }
  }`;

/** What the expression gives for one subject. */
async function valueOf(subject: string, kind: string, expression: string): Promise<unknown> {
  const { problems, results } = await evaluate(model, kind, expression);
  expect(problems, expression).toEqual([]);
  return results[subject];
}

describe('a path', () => {
  test.each([
    ['system', 'Health.Register', 'x.owner', 'MoH'],
    ['system', 'Health.Register', 'x.name', 'Register'],
    ['system', 'Health.Register', 'x.kind', 'custom'],
    ['system', 'Health.Register', 'x.class', 1],
    ['system', 'Health.Clinic', 'x.owner.parent', 'MoH'],
    ['system', 'Health.Register', 'x.components', ['Health.Register.Cache', 'Health.Register.Core', 'Health.Register.Store']],
    ['system', 'Health.Register', 'x.components.tiers', ['logic', 'storage']],
    ['system', 'Health.Register', 'x.parts.count', 4],
    ['system', 'Health.Register', 'x.domain', 'Health'],
    ['component', 'Health.Register.Core', 'x.system', 'Health.Register'],
    ['component', 'Health.Register.Core', 'x.holder', 'Health.Register'],
    ['interface', 'Health.Register.Api', 'x.published', ['SHEP']],
    ['exchange', 'Health.Ask', 'x.to.system.owner', 'MoH'],
    ['exchange', 'Health.Ask', 'x.via', ['SHEP']],
    ['exchange', 'Health.Ask', 'x.carries', ['Health.Patient']],
    ['project', 'Health.Build', 'x.budget.sum(b => b.amount)', 300_000_000],
    ['project', 'Health.Build', 'x.budget.where(b => b.purpose = training).sum(b => b.amount)', 50_000_000],
    ['project', 'Health.Build', 'x.delivers.any(d => d.by = 2027-10-01)', true],
    ['entity', 'Health.Patient', 'x.attributes.where(a => a.identifier).name', ['iin']],
  ])('of %s %s: %s', async (kind, subject, expression, expected) => {
    expect(await valueOf(subject, kind, expression)).toEqual(expected);
  });

  test.each([
    ['body', 'MoH', 'x.owns', ['Health.Build', 'Health.Register']],
    ['body', 'MoH', 'x.subordinates', ['Agency']],
    ['function', 'Health.Attach', 'x.automatedBy', ['Health.Clinic', 'Health.Register']],
    ['entity', 'Health.Patient', 'x.storedBy', ['Health.Register']],
    ['entity', 'Health.Patient', 'x.carriedBy', ['Health.Ask']],
    ['entity', 'Health.Visit', 'x.enteredBy.any(s => s.medium = paper and s.because is not empty)', true],
    ['system', 'Health.Register', 'x.incomingExchanges', ['Health.Ask']],
    ['system', 'Health.Register', 'x.outgoingExchanges', []],
    ['system', 'Health.Clinic', 'x.exchanges', ['Health.Ask']],
    ['capability', 'Cloud.Identity', 'x.provider', ['Cloud']],
    ['capability', 'Cloud.Identity', 'x.usedBy', ['Health.Register']],
    ['technology', 'New', 'x.alternativeOf', ['Health.Register']],
    ['gateway', 'SHEP', 'x.responsible', 'Agency'],
  ])('leads back from %s %s: %s', async (kind, subject, expression, expected) => {
    expect(await valueOf(subject, kind, expression)).toEqual(expected);
  });

  test('reaches what stands in the other state where the relation may cross states, and only there', async () => {
    expect(await valueOf('Health.Clinic', 'system', 'x.replaces')).toEqual(['Health.Paper']);
    expect(await valueOf('Health.Attach', 'function', 'x.automatedBy in current')).toEqual(['Health.Paper', 'Health.Register']);
  });

  test('has the other parts of what was said', async () => {
    expect(await valueOf('Health.Register', 'system', 'x.enters.where(e => e.signed)')).toEqual(['Health.Patient']);
    expect(await valueOf('Health.Register', 'system', 'x.enters.by')).toEqual(['Citizen']);
    expect(await valueOf('Health.Register', 'system', 'x.enters.because')).toEqual(['нет сканера']);
    expect(await valueOf('Health.Register', 'system', 'x.technologies.alternatives')).toEqual(['New']);
  });
});

describe('several values', () => {
  test.each([
    ['x.components.count', 3],
    ['x.components.count(k => k.kind = standard)', 2],
    ['x.components.any(k => k.tiers contains storage)', true],
    ['x.components.all(k => k.kind = microservice)', false],
    ['x.components.none(k => k.kind = other)', true],
    ['x.components.where(k => k.uses is empty)', []],
    ['x.components.uses.distinct.count', 2],
    ['x.technologies.support.count', 1],
    ['x.technologies.max(t => t.support.until)', '2026-01-31'],
    ['x.components.any(k => k.closure(c => c.uses) contains k)', true],
    ['x.components.where(k => k.name = "Core").closure(c => c.uses)', ['Health.Register.Store', 'Health.Register.Cache']],
    ['x.interfaces.sum(i => 2)', 2],
  ])('of a system: %s', async (expression, expected) => {
    expect(await valueOf('Health.Register', 'system', expression)).toEqual(expected);
  });

  test('that are none: all of them, no least, a sum of 0', async () => {
    const none = 'x.components.where(k => false)';
    expect(await valueOf('Health.Register', 'system', `${none}.all(k => false)`)).toBe(true);
    expect(await valueOf('Health.Register', 'system', `${none}.sum(k => 1)`)).toBe(0);
    expect(await valueOf('Health.Register', 'system', `${none}.min(k => 1)`)).toBeUndefined();
  });

  test('may be all of a kind', async () => {
    expect(await valueOf('Health.Register', 'system', 'systems.where(s => s != x)')).toEqual(['SHEP', 'Cloud', 'Health.Clinic']);
    expect(await valueOf('Health.Register', 'system', '(systems in current).count')).toBe(4);
  });
});

describe('a condition', () => {
  test.each([
    ['x.owner = MoH', true],
    ['x.owner != Agency', true],
    ['x.kind = custom and x.contour = internal', true],
    ['x.kind = product or x.class = 1', true],
    ['x.kind = product implies false', true],
    ['not x.kind = custom', false],
    // `and` binds before `or`, `or` before `implies`
    ['true or false and false', true],
    ['false implies false or false', true],
    ['x.portalNumber is not empty', true],
    ['x.lifecycle is empty', true],
    ['x is system and x is not platform', true],
    ['x.portalNumber matches "ис-*"', true],
    ['x.portalNumber contains "0042"', true],
    ['x.stores contains Health.Patient', true],
    ['x.components.count - 1 = 2', true],
    ['x.components.count * 2 > 5', true],
    // an absent value equals nothing and stands in no order
    ['x.lifecycle = operation', false],
    ['x.lifecycle != operation', true],
    ['today >= 2026-11-22', true],
    ['today + 1 month = 2026-12-22', true],
    ['2027-01-31 - today > 2 months', true],
    ['2026-01-31 + 1 month = 2026-02-28', true],
  ])('%s', async (expression, expected) => {
    expect(await valueOf('Health.Register', 'system', expression)).toBe(expected);
  });

  test('tells what becomes of an element', async () => {
    const { results } = await evaluate(model, 'system', 'x is added');
    expect(results).toEqual({ 'Health.Clinic': true, 'Health.Register': false });
    expect((await evaluate(model, 'system', 'x is removed', { state: 'current' })).results).toEqual({
      'Health.Paper': true,
      'Health.Register': false,
    });
    expect((await evaluate(model, 'system', 'x in current')).results).toEqual({ 'Health.Clinic': false, 'Health.Register': true });
  });

  test('of what changed counts the parts too', async () => {
    const changed = `body M central  domain D { lead M systems { system S custom internal { owner M  component K { current { technologies A } target { technologies B } } } } }
      technology A  technology B`;
    expect((await evaluate(changed, 'system', 'x is changed')).results).toEqual({ 'D.S': true });
  });
});

describe('values that are taken from a state', () => {
  const changing = `body M central  technology A  technology B
    domain D { lead M systems { system S custom internal { owner M
      component K { current { technologies A } target { technologies B } } } } }`;

  test.each([
    ['x.components.any(k => k.technologies contains A)', false],
    ['(x.components in current).any(k => k.technologies contains A)', true],
    ['(x.components in current).where(k => k.technologies contains A).count = 1', true],
    ['(x.components in current).technologies contains A', true],
    ['(x.components in current).distinct.technologies contains B', false],
    ['(x.components in current).all(k => x.components.technologies contains B)', true], // x is read as the rule says
    ['(x.components in current).all(k => (k.technologies in target) contains B)', true],
  ])('are read in it: %s is %s', async (expression, expected) => {
    const { results, problems } = await evaluate(changing, 'system', expression);
    expect(problems).toEqual([]);
    expect(results).toEqual({ 'D.S': expected });
  });
});

describe('what looks at the subject alone', () => {
  test('is worked out once for each subject, and right for each', async () => {
    const expression = 'x.components.count(k => x.components.uses contains k)';
    const { results } = await evaluate(model, 'system', expression);
    expect(results).toEqual({ 'Health.Clinic': 0, 'Health.Register': 2 });
    const inStates = 'x.automates.all(f => (x.technologies in current) contains Old)';
    const kept = model.replace('target system Clinic', 'system Clinic').replace('target exchange', 'exchange');
    expect((await evaluate(kept, 'system', inStates)).results).toEqual({ 'Health.Clinic': true, 'Health.Register': true });
    expect((await evaluate(kept, 'system', 'x.automates.all(f => x.technologies contains Old)')).results).toEqual({
      'Health.Clinic': false,
      'Health.Register': true,
    });
  });
});

describe('a mistake', () => {
  test.each([
    ['x.ownr = MoH', 'EGOV-rule-member ownr'],
    ['x.owner = MoX', 'EGOV-rule-name MoX'],
    ['x.owner = SHEP', 'EGOV-rule-type SHEP'],
    ['x.kind = custm', 'EGOV-rule-name custm'],
    ['x.components = x', 'EGOV-rule-several x.components'],
    ['x.components.any(k => k.name)', 'EGOV-rule-type k.name'],
    ['x.components.any()', 'EGOV-rule-arguments any'],
    ['x.components.sum', 'EGOV-rule-arguments sum'],
    ['x.owner > 2', 'EGOV-rule-type x.owner'],
    ['x.name - 2 = 1', 'EGOV-rule-type x.name'],
    ['x is sistem', 'EGOV-rule-kind sistem'],
    ['x is body', 'EGOV-rule-type x'],
    ['y.name = "a"', 'EGOV-rule-name y'],
    ['duplicate(x) is empty', 'EGOV-rule-name duplicate'],
    ['x.name matches 2', 'EGOV-rule-type 2'],
    ['today + 2 moons > today', 'EGOV-rule-name 2 moons'],
    ['x.components.where(k => k.kind = standard).nme is empty', 'EGOV-rule-member nme'],
  ])('%s: %s', async (expression, expected) => {
    const { problems } = await evaluate(model, 'system', expression);
    expect(problems).toContain(expected);
  });
});

describe('what was read', () => {
  test('is noted, and nothing else', async () => {
    const { reads } = await evaluate(model, 'system', 'x.owner = MoH');
    expect([...reads['Health.Register']!].sort()).toEqual(['Health.Register', 'MoH']);
    const back = await evaluate(model, 'body', 'x.owns is empty');
    expect([...back.reads['MoH']!]).toContain('referrers of MoH');
  });
});

test('no member has the name of a question about several values', () => {
  const names = modelKinds.flatMap((kind) => [...membersOf(elements([kind])).keys()]);
  expect(names.filter((name) => name in aggregates)).toEqual([]);
});

test('a pattern is matched without ever going back further than to its last star', () => {
  expect(globMatcher(`${'*a'.repeat(50)}b`)('a'.repeat(5000))).toBe(false); // would not end with regular expressions
  expect(globMatcher('a?c*')('abcdef')).toBe(true);
  expect(globMatcher('')('')).toBe(true);
});
