import { describe, expect, it } from 'vitest';
import { codes, type Code } from '../src/index.js';
import { findings, workspaceOf, uriOf, marked } from './kit.js';

/** For each code that documents are checked for: a text in which it is found, what is marked, and a text in which it isn't. */
const cases: Partial<Record<Code, { bad: string; marks: string; good: string }>> = {
  'EGOV-extends-library': {
    bad: 'extend Text { #x }',
    marks: 'Text',
    good: 'body B\nextend B { #x }',
  },
  'EGOV-bad-character': { bad: 'body MoH § "x"', marks: '§', good: 'body MoH "§"' },
  'EGOV-unexpected': { bad: 'body MoH , "x"', marks: ',', good: 'body MoH "x"' },
  'EGOV-name-missing': { bad: 'body "x"', marks: 'y', good: 'body MoH "x"' },
  'EGOV-reserved-name': { bad: 'body domain "x"', marks: 'domain', good: 'body portal "x"' },
  'EGOV-incomplete': {
    bad: 'technology T {\n  support until\n}',
    marks: 'l',
    good: 'technology T {\n  support until 2026-01-01\n}',
  },
  'EGOV-too-deep': {
    bad: `rule R "x" {\n  for each system s require ${'('.repeat(5000)}a${')'.repeat(5000)}\n}\n${'current '.repeat(5000)}`,
    marks: '(',
    good: `rule R "x" {\n  for each system s require ${'('.repeat(50)}a${')'.repeat(50)}\n}`,
  },
  'EGOV-unclosed-block': {
    bad: 'domain D {\n  systems {\n    system A\n}\nbody B',
    marks: '{',
    good: 'domain D {\n  systems {\n    system A\n  }\n}\nbody B',
  },
  'EGOV-extra-brace': { bad: 'body B {}\n}', marks: '}', good: 'body B {}' },
  'EGOV-unclosed-string': { bad: 'body B "x', marks: '"x', good: 'body B "x"' },
  'EGOV-unclosed-comment': { bad: 'body B /* open\nbody C', marks: '/*', good: 'body B /* closed */\nbody C' },
  'EGOV-wrong-quotes': { bad: 'body B “Орган” central {}', marks: '“Орган”', good: 'body B "«Орган»" central {}' },
  'EGOV-unknown-word': { bad: 'bdoy MoH "x"', marks: 'bdoy', good: 'body MoH "x"' },
  'EGOV-misplaced': {
    bad: 'domain D { channels portal }',
    marks: 'channels',
    good: 'domain D { activity { service S { channels portal } } }',
  },
  'EGOV-wrong-layer': { bad: 'domain D { data { service S } }', marks: 'S', good: 'domain D { activity { service S } }' },
  'EGOV-nested-state': {
    bad: 'domain D { systems { current { target system S } } }',
    marks: 'target',
    good: 'domain D { systems { current { system S { } } } }',
  },
  'EGOV-unknown-name': { bad: 'body A\ndomain D { lead B }', marks: 'B', good: 'body B\ndomain D { lead B }' },
  'EGOV-wrong-kind': { bad: 'role B\ndomain D { lead B }', marks: 'B', good: 'body B\ndomain D { lead B }' },
  'EGOV-ambiguous-requirement': {
    bad: 'requirements one "x" { requirement 7.1 "x" }\nrequirements two "x" { requirement 7.1 "x" }\nbody B { waive 7.1 until 2030-01-01 because "x" }',
    marks: '7.1',
    good: 'requirements one "x" { requirement 7.1 "x" }\nrequirements two "x" { requirement 7.1 "x" }\nbody B { waive one/7.1 until 2030-01-01 because "x" }',
  },
  'EGOV-dotted-name': { bad: 'body A.B', marks: 'A.B', good: 'body A-B' },
  'EGOV-mixed-letters': { bad: 'body МоHo', marks: 'МоHo', good: 'body МЗ' },
  'EGOV-not-normalised': { bad: 'body B "и\u0306"', marks: '"и\u0306"', good: 'body B "й"' },
  'EGOV-unknown-language': { bad: 'body B "x" de "y"', marks: 'de', good: 'body B "x" kk "y"' },
  'EGOV-repeated-title': { bad: 'body B kk "x" kk "y"', marks: 'kk', good: 'body B kk "x" en "y"' },
  'EGOV-unknown-value': { bad: 'body B centrl', marks: 'centrl', good: 'body B central' },
  'EGOV-closed-vocabulary': { bad: 'vocabulary tiers { word x }', marks: 'tiers', good: 'vocabulary channels { word x }' },
  'EGOV-repeated-value': { bad: 'body B central central', marks: 'central', good: 'body B central' },
  'EGOV-date-format': {
    bad: 'technology T { support until 15.01.2026 }',
    marks: '15.01.2026',
    good: 'technology T { support until 2026-01-15 }',
  },
  'EGOV-no-such-date': {
    bad: 'technology T { support until 2026-02-30 }',
    marks: '2026-02-30',
    good: 'technology T { support until 2028-02-29 }',
  },
  'EGOV-ends-before-begins': {
    bad: 'domain D { portfolio { project P { dates plan 2026-02-01 .. 2026-01-01 } } }',
    marks: '2026-01-01',
    good: 'domain D { portfolio { project P { dates plan 2026-01-01 .. 2026-01-01 } } }',
  },
  'EGOV-not-a-year': {
    bad: 'domain D { portfolio { project P { budget plan 26: 1 KZT } } }',
    marks: '26',
    good: 'domain D { portfolio { project P { budget plan 2026: 1 KZT } } }',
  },
  'EGOV-not-a-number': {
    bad: 'domain D { portfolio { initiative I to create D { priority 1.2.3 } } }',
    marks: '1.2.3',
    good: 'domain D { portfolio { initiative I to create D { priority 1,5 } } }',
  },
  'EGOV-requirement-number': {
    bad: 'requirements c "x" { principle P "x" { requirement 3,1 "x" } }',
    marks: '3,1',
    good: 'requirements c "x" { principle P "x" paragraph 3 { requirement 3.1 "x" } }',
  },
  'EGOV-rule-message': {
    bad: 'rule R "x" {\n  for each system s require s.kind = custom\n  "no" kk "жоқ"\n}',
    marks: '"no"',
    good: 'rule R "x" {\n  for each system s require s.kind = custom\n  else "no" kk "жоқ"\n}',
  },
  'EGOV-rule-equals': {
    bad: 'rule R "x" {\n  for each system s\n  where s.owner is not empty\n  require s.kind == custom\n}',
    marks: '==',
    good: 'rule R "x" {\n  for each system s\n  where s.owner is not empty\n  require s.kind = custom\n}',
  },
  'EGOV-rule-for-each': {
    bad: 'rule R "x" {\n  foreach system s\n  require s.kind = custom\n}\nbody foreach',
    marks: 'foreach',
    good: 'rule R "x" {\n  for each system s\n  require s.kind = custom\n}\nbody foreach',
  },
  'EGOV-unit-missing': {
    bad: 'domain D { portfolio { project P { budget plan 2026: 250 mln } } }',
    marks: '250',
    good: 'domain D { portfolio { project P { budget plan 2026: 250 mln ₸ } } }',
  },
  'EGOV-mixed-steps': {
    bad: 'domain D { activity { process P { step A; current { step B } } } }',
    marks: 'P',
    good: 'domain D { activity { process P { current { step A; step B } } } }',
  },
  'EGOV-extends-order': {
    bad: 'domain D { activity { process P { step A } } }\nextend D.P { step B }',
    marks: 'step B',
    good: 'domain D { activity { process P { step A } } }\nextend D.P { description "x" }',
  },
};

/** Found on the architecture, tested with the model. */
const ofTheModel: readonly Code[] = [
  'EGOV-duplicate-name',
  'EGOV-hidden-name',
  'EGOV-repeated-fact',
  'EGOV-fact-missing',
  'EGOV-layer-missing',
  'EGOV-state-mismatch',
  'EGOV-outlives-parent',
  'EGOV-cycle',
  'EGOV-unrelated-system',
  'EGOV-delivered-but-target',
  'EGOV-waiver-expired',
  'EGOV-evidence-expired',
  'EGOV-extends-dependency',
];

/** Those that depend on the manifest, tested with the names. */
const ofTheManifest: readonly Code[] = ['EGOV-requirement-elsewhere'];

/** Those that are found by looking at rules and views, and at what requirements judge; tested in the package of requirements. */
const ofRequirements: readonly Code[] = [
  'EGOV-rule-kind',
  'EGOV-rule-name',
  'EGOV-rule-member',
  'EGOV-rule-type',
  'EGOV-rule-several',
  'EGOV-rule-arguments',
  'EGOV-rule-minus',
  'EGOV-nothing-to-check',
  'EGOV-evidence-missing',
  'EGOV-evidence-stale',
  'EGOV-view-show',
  'EGOV-view-group',
  'EGOV-view-depth',
];

/** Those that are found by comparing elements; tested in the package of duplicates. */
const ofDuplicates: readonly Code[] = ['EGOV-duplicate', 'EGOV-duplicate-planned', 'EGOV-duplicate-likely', 'EGOV-distinct-stale'];

/** Those about the way to the target state; tested in the package of the portfolio. */
const ofThePortfolio: readonly Code[] = [
  'EGOV-gap-added',
  'EGOV-gap-removed',
  'EGOV-gap-changed',
  'EGOV-gap-unfit',
  'EGOV-gap-portfolio',
  'EGOV-change-without-effect',
  'EGOV-change-without-ground',
  'EGOV-retired-early',
  'EGOV-consumer-left',
  'EGOV-conflicting-changes',
  'EGOV-component-missing',
  'EGOV-component-redundant',
];

/** Those of monitoring and about submissions for approval; tested in the package of the portfolio. */
const ofMonitoringAndSubmissions: readonly Code[] = [
  'EGOV-risk-late',
  'EGOV-risk-recommendation',
  'EGOV-risk-budget',
  'EGOV-risk-indicator',
  'EGOV-conclusion-differs',
  'EGOV-submission-overdue',
  'EGOV-submission-unreasoned',
  'EGOV-submission-unsettled',
  'EGOV-submission-unapproved',
  'EGOV-submission-dates',
];

describe('every finding', () => {
  it('has a text in which it is found and one in which it is not', () => {
    expect(
      [
        ...Object.keys(cases),
        ...ofTheModel,
        ...ofTheManifest,
        ...ofRequirements,
        ...ofDuplicates,
        ...ofThePortfolio,
        ...ofMonitoringAndSubmissions,
      ].sort(),
    ).toEqual(Object.keys(codes).sort());
  });

  for (const [code, { bad, marks, good }] of Object.entries(cases)) {
    it(`${code} is found once, at its place`, async () => {
      expect(await findings(bad)).toEqual([`${code}: ${marks}`]);
    });

    it(`${code} is not found without its cause`, async () => {
      expect(await findings(good)).toEqual([]);
    });
  }
});

describe('findings across files', () => {
  it('go when the name is declared in another file, and come back when it goes', async () => {
    const workspace = await workspaceOf({ 'a.egov': 'domain D { lead B }' });
    const found = (): string[] =>
      workspace.findings(uriOf('a.egov')).map((finding) => `${finding.code}: ${marked('domain D { lead B }', finding)}`);
    expect(found()).toEqual(['EGOV-unknown-name: B']);

    await workspace.update([{ uri: uriOf('b.egov'), text: 'body B' }]);
    expect(found()).toEqual([]);

    await workspace.update([{ uri: uriOf('b.egov'), text: 'role B' }]);
    expect(found()).toEqual(['EGOV-wrong-kind: B']);

    await workspace.update([], [uriOf('b.egov')]);
    expect(found()).toEqual(['EGOV-unknown-name: B']);
  });

  it('checks anew only what an edit touches', async () => {
    const workspace = await workspaceOf({ 'a.egov': 'domain D { lead B }', 'b.egov': 'body B', 'c.egov': 'body C' });
    expect(await workspace.update([{ uri: uriOf('b.egov'), text: 'body B "Министерство"' }])).toEqual([uriOf('b.egov')]);
    expect(await workspace.update([{ uri: uriOf('b.egov'), text: 'body BB' }])).toEqual([uriOf('b.egov'), uriOf('a.egov')]);
  });
});

describe('words of a workspace', () => {
  it('may be words of the language, and count as values from then on', async () => {
    expect(
      await findings('vocabulary channels { word system "Система" }\ndomain D { activity { service S { channels system } } }'),
    ).toEqual([]);
    expect(
      await findings('domain D { activity { service S { channels kiosk } } }', { 'b.egov': 'vocabulary channels { word kiosk }' }),
    ).toEqual([]);
    expect(await findings('vocabulary channels { word "Без имени" }\ndomain D { activity { service S { channels portal } } }')).toEqual([
      'EGOV-unexpected: "Без имени"',
    ]);
  });
});
