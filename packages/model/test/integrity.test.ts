import { findingMessage } from '@egov/language';
import { describe, expect, it } from 'vitest';
import { codesIn, workspaceOf, uriOf, allFindings } from './kit.js';

/** Each finding about the whole model: a text in which it is found once, and one in which it isn't. */
const cases: readonly { code: string; what: string; bad: string; good: string }[] = [
  {
    code: 'EGOV-duplicate-name',
    what: 'a name twice in a domain, whatever the layer',
    bad: 'domain D { activity { service X } data { entity X } }',
    good: 'domain D { activity { service X } data { entity Y } }\ndomain E { data { entity X } }',
  },
  {
    code: 'EGOV-duplicate-name',
    what: 'a step twice outside of state blocks',
    bad: 'domain D { activity { process P { step A; step A } } }',
    good: 'domain D { activity { process P { current { step A } target { step A } } } }',
  },
  {
    code: 'EGOV-duplicate-name',
    what: 'a number twice in a catalogue, whatever the principle',
    bad: 'requirements c { principle P { requirement 1.1 "x" } principle Q { requirement 1.1 "x" } }',
    good: 'requirements c { principle P { requirement 1.1 "x" } }\nrequirements d { requirement 1.1 "x" }',
  },
  {
    code: 'EGOV-hidden-name',
    what: 'a part named like an element of its domain',
    bad: 'body B\ndomain D { activity { service Core } systems { system S { owner B; component Core } } }',
    good: 'body B\ndomain D { systems { system S { owner B; component Core } system T { owner B; component Core } } }',
  },
  {
    code: 'EGOV-repeated-fact',
    what: 'an owner twice, in two places',
    bad: 'body B\nbody C\ndomain D { systems { system S { owner B } } }\nextend D.S { owner C }',
    good: 'body B\nbody C\ndomain D { systems { system S { current owner B; target owner C } } }',
  },
  {
    code: 'EGOV-fact-missing',
    what: 'a system without owner',
    bad: 'domain D { systems { system S } }',
    good: 'body B\ndomain D { systems { system S } }\nextend D.S { owner B }',
  },
  {
    code: 'EGOV-fact-missing',
    what: 'an exchange without an end',
    bad: 'body B\ndomain D { systems { system S { owner B } exchange X from S } }',
    good: 'body B\ndomain D { systems { system S { owner B } system T { owner B } exchange X from S to T } }',
  },
  {
    code: 'EGOV-unit-missing',
    what: 'an indicator with values and no unit',
    bad: 'domain D { strategy { indicator I { value fact 2024: 1 } } }',
    good: 'domain D { strategy { indicator I { unit "%"; value fact 2024: 1 } } }',
  },
  {
    code: 'EGOV-state-mismatch',
    what: 'a fact in target about a current element',
    bad: 'body B\ndomain D { systems { current system S { owner B; target operator B } } }',
    good: 'body B\ndomain D { systems { system S { owner B; target operator B } } }',
  },
  {
    code: 'EGOV-state-mismatch',
    what: 'a relation to an element that stands in the other state',
    bad: 'body B\nplatform P\ndomain D { data { target entity E } systems { system S { owner B; stores E } } }',
    good: 'body B\nplatform P\ndomain D { data { target entity E } systems { system S { owner B; target stores E } } }',
  },
  {
    code: 'EGOV-outlives-parent',
    what: 'a target part of a current element',
    bad: 'body B\ndomain D { systems { current system S { owner B; target component C } } }',
    good: 'body B\ndomain D { systems { current system S { owner B; component C } } }',
  },
  ...[
    ['part of', 'function A { part of B } function B { part of A }', 'function A { part of B } function B', 'activity'],
    ['derived from', 'entity A { derived from B } entity B { derived from A }', 'entity A { derived from B } entity B', 'data'],
    ['itself', 'entity A { derived from A }', 'entity A', 'data'],
    [
      'depends on',
      'project A { depends on B } project B { depends on C } project C { depends on A }',
      'project A { depends on B } project B { depends on C } project C',
      'portfolio',
    ],
    ['within', 'capability A { within B } capability B { within A }', 'capability A { within B } capability B', 'activity'],
    ['contributes to', 'goal A { contributes to B } goal B { contributes to A }', 'goal A { contributes to B } goal B', 'strategy'],
    ['composite of', 'service A { composite of B } service B { composite of A }', 'service A { composite of B } service B', 'activity'],
  ].map(([what, bad, good, layer]) => ({
    code: 'EGOV-cycle',
    what: `a circle of "${what}"`,
    bad: `domain D { ${layer} { ${bad} } }`,
    good: `domain D { ${layer} { ${good} } }`,
  })),
  {
    code: 'EGOV-cycle',
    what: 'systems that replace each other',
    bad: 'body B\ndomain D { systems { system S { owner B; replaces T } system T { owner B; replaces S } } }',
    good: 'body B\ndomain D { systems { system S { owner B; replaces T } system T { owner B } } }',
  },
  {
    code: 'EGOV-cycle',
    what: 'bodies that are parents of each other',
    bad: 'body A { parent B }\nbody B { parent A }',
    good: 'body A { parent B }\nbody B',
  },
  {
    code: 'EGOV-unrelated-system',
    what: 'a step in a system that automates something else',
    bad: 'body B\ndomain D { activity { service S; service T; process P { realizes S; step A in X } } systems { system X { owner B; automates T } } }',
    good: 'body B\ndomain D { activity { service S; process P { realizes S; step A in X } } systems { system X { owner B; component C { automates S } } } }',
  },
  {
    code: 'EGOV-delivered-but-target',
    what: 'what is delivered in fact is current',
    bad: 'body B\ndomain D { systems { target system S { owner B } } portfolio { project P { delivers S by 2026-06-01 done 2026-05-20 } } }',
    good: 'body B\ndomain D { systems { target system S { owner B } } portfolio { project P { delivers S by 2026-06-01 done 2027-05-20 } } }',
  },
  {
    code: 'EGOV-waiver-expired',
    what: 'a waiver past its date',
    bad: 'requirements c { requirement 7.1 }\nbody B { waive 7.1 until 2026-11-21 because "x" }',
    good: 'requirements c { requirement 7.1 }\nbody B { waive 7.1 until 2026-11-22 because "x" }',
  },
  {
    code: 'EGOV-evidence-expired',
    what: 'evidence past its date',
    bad: 'requirements c { requirement 7.1 }\nbody B { evidence for 7.1 "x" on 2025-01-01 by B until 2026-11-21 }',
    good: 'requirements c { requirement 7.1 }\nbody B { evidence for 7.1 "x" on 2025-01-01 by B until 2026-11-22 }',
  },
];

describe('findings about the whole model', () => {
  for (const { code, what, bad, good } of cases) {
    it(`${code}: ${what}`, async () => {
      expect(await codesIn(bad)).toEqual([code]);
      expect(await codesIn(good)).toEqual([]);
    });
  }

  it('EGOV-layer-missing: a domain without data', async () => {
    const workspace = await workspaceOf({
      'd.egov': 'body B\ndomain D { activity { service S } systems { system Y { owner B } } infrastructure { site X } }',
    });
    expect(workspace.findings(uriOf('d.egov')).map((finding) => [finding.code, finding.args['layers']])).toEqual([
      ['EGOV-layer-missing', 'data'],
    ]);
    await workspace.update([{ uri: uriOf('e.egov'), text: 'extend D { data { entity E } }' }]);
    expect(workspace.findings(uriOf('d.egov'))).toEqual([]);
    await workspace.update([{ uri: uriOf('e.egov'), text: 'extend D { data { entiti E } }' }]);
    expect(workspace.findings(uriOf('d.egov')), 'what is missing may stand in what can’t be read').toEqual([]);
  });
});

describe('a line that can’t be read', () => {
  it('has one finding: what the parser made of it says nothing about the model', async () => {
    expect(await codesIn('body B\nbody 2B')).toEqual(['EGOV-name-missing']);
  });
});

describe('after an edit', () => {
  it('names the catalogue of a number that is there twice, and asks for another', async () => {
    const workspace = await workspaceOf({ 'a.egov': 'requirements c "C" { requirement 1.1 "x"; requirement 1.1 "y" }' });
    const [finding] = workspace.findings(uriOf('a.egov'));
    expect(findingMessage(finding!, 'en')).toBe('Requirement 1.1 is declared twice in the catalogue “c”. Give one of them another number.');
    expect(findingMessage(finding!, 'ru')).toBe('Требование 1.1 объявлено дважды в каталоге «c». Присвойте одному из них другой номер.');
  });

  it('finds the same as from cold', async () => {
    const files = {
      'bodies.egov': 'body B\nbody C',
      'health.egov': 'domain D { activity { service S; process P { realizes S; step A in X } } }',
      'systems.egov': 'extend D { systems { system X { owner B; automates S; component K } target system Y { owner C; replaces X } } }',
    };
    const edits: readonly [string, string | undefined][] = [
      ['systems.egov', 'extend D { systems { system X { owner B; component K } target system Y { owner C; replaces X } } }'],
      ['systems.egov', files['systems.egov']],
      ['bodies.egov', 'body B'],
      ['bodies.egov', 'body B\nrole C'],
      ['bodies.egov', 'body B\nbody C\nbody K'],
      ['health.egov', 'domain D { activity { service S; service T; process P { realizes T; step A in X } } }'],
      ['systems.egov', undefined],
      ['systems.egov', 'extend D { systems { current system X { owner B; automates T } system Y { owner C; replaces X; uses X } } }'],
    ];
    const workspace = await workspaceOf(files);
    const now: Record<string, string> = { ...files };
    for (const [name, text] of edits) {
      if (text === undefined) {
        delete now[name];
        await workspace.update([], [uriOf(name)]);
      } else {
        now[name] = text;
        await workspace.update([{ uri: uriOf(name), text }]);
      }
      expect(allFindings(workspace)).toEqual(allFindings(await workspaceOf(now)));
    }
  });
});
