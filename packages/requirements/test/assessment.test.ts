import { fingerprintOf } from '@egov/model';
import { describe, expect, test } from 'vitest';
import { codesIn, edited, library, statusesIn, uriOf, workspaceOf } from './kit.js';
import { conclude, conclusionReason, quickFixes, renewals, runExample, type AssessedWorkspace } from '../src/index.js';

const catalogue = `requirements house "House rules" {
  number "7"; approved 2026-01-15
  parameter fewest = 1
  principle Order "Order" paragraph 1 contour general {
    requirement 1.1 "systems say where they run" {
      for each system s where s.kind = custom
      require s.hostedOn is not empty or s.hostedOn.count >= fewest else "{s} says nowhere where it runs" at s.hostedOn
    }
    requirement 1.2 "somebody has looked at it" { ask evidence for each system s where s.kind = custom }
    requirement 1.3 "products aren't rebuilt" {
      for each system s where s.kind = product
      require s.customised is empty else ask evidence "{s} is rebuilt" at s.customised
    }
    requirement 1.4 "looked at, and with an interface" {
      stages planning
      for each system s where s.class = 1
      require s.interfaces is not empty else "{s} has no interface"
      ask evidence for each system s where s.class = 1
    }
    requirement 1.10 "at the end" { for each domain d require d.lead is not empty }
  }
}`;

function model(facts = '', more = ''): string {
  return `body M "M" central
domain D "D" {
  lead M
  systems {
    system Shop "Shop" custom internal { owner M; ${facts} }
    system Desk "Desk" product internal { owner M; ${more} }
  }
  infrastructure { site Hall "Hall" }
}
`;
}

async function assessed(facts = '', more = '', surroundings: Parameters<typeof workspaceOf>[1] = {}): Promise<AssessedWorkspace> {
  return workspaceOf({ 'model.egov': model(facts, more), 'rules.egov': catalogue }, surroundings);
}

describe('a status', () => {
  test('is met, not met, or not applicable with the first condition that is false', async () => {
    const workspace = await assessed();
    expect(statusesIn(workspace)).toMatchObject({ 'D.Shop 1.1': 'not-met', 'D.Desk 1.1': 'not-applicable', 'D 1.10': 'met' });
    const cell = workspace
      .assessment()
      .cellsOf('D.Desk')
      .find(({ requirement }) => requirement.number === '1.1')!;
    expect(cell.inapplicable).toEqual({ condition: 's.kind = custom' });
    expect(statusesIn(await assessed('hosted on Hall'))).toMatchObject({ 'D.Shop 1.1': 'met' });
  });

  test('of what evidence can stand in for depends on the model first', async () => {
    expect(statusesIn(await assessed())).toMatchObject({ 'D.Desk 1.3': 'met' });
    expect(statusesIn(await assessed('', 'customised'))).toMatchObject({ 'D.Desk 1.3': 'evidence-missing' });
  });

  test('of what needs both is not met where the model says so, else as its evidence is', async () => {
    const classed = (facts: string): Promise<AssessedWorkspace> =>
      workspaceOf({ 'model.egov': model(facts).replace('custom internal', 'custom internal class 1'), 'rules.egov': catalogue });
    expect(statusesIn(await classed(''))).toMatchObject({ 'D.Shop 1.4': 'not-met' });
    expect(statusesIn(await classed('interface Api'))).toMatchObject({ 'D.Shop 1.4': 'evidence-missing' });
  });

  test('of numbers is by text: 1.1 is not 1.10', async () => {
    const workspace = await assessed();
    expect([...workspace.catalogues.get('house')!.requirements].map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.10']);
  });

  test('follows the parameters of the manifest', async () => {
    const set = await assessed('', '', { manifest: { parameters: { fewest: 0 } } });
    expect(statusesIn(set)).toMatchObject({ 'D.Shop 1.1': 'met' });
  });

  test.each([
    [{}, 'met'],
    [{ latest: '2027-01-01' }, 'not-met'],
    [{ term: '48 months' }, 'not-met'],
  ])('follows dates and spans of time that the manifest sets (%j), which examples don’t', async (parameters, status) => {
    const rule = `rule Fresh severity warning {
      parameter latest = 2030-01-01
      parameter term = 1 year
      for each system s require today + term < latest
      example "now" { body B  domain E { lead B  systems { system S custom { owner B } } } } expect Fresh passes
    }`;
    const workspace = await workspaceOf({ 'model.egov': model(), 'rules.egov': rule }, { manifest: { parameters } });
    expect(statusesIn(workspace)).toMatchObject({ 'D.Shop Fresh': status });
    const [example] = workspace.rules[0]!.examples;
    expect(runExample(example!, workspace.requirements, 'en').map(({ actual }) => actual)).toEqual(['passes']);
  });
});

describe('evidence', () => {
  const hash = 'a'.repeat(64);
  async function withEvidence(parts: string, surroundings: Parameters<typeof workspaceOf>[1] = {}): Promise<string> {
    const bare = await assessed();
    const print = fingerprintOf(bare.architecture, 'D.Shop');
    const workspace = await assessed(`evidence for 1.2 ${parts.replace('NOW', print)}`, '', surroundings);
    const cell = workspace
      .assessment()
      .cellsOf('D.Shop')
      .find(({ requirement }) => requirement.number === '1.2')!;
    return cell.evidence === undefined ? cell.status : `${cell.status}: ${cell.evidence}`;
  }
  const good = 'on 2026-05-01 by M document "acts/1.pdf" sha256 "HASH" as-of "NOW"'.replace('HASH', hash);

  test.each([
    [good, 'met'],
    ['on 2026-05-01 by "A. Person" <https://example.kz/act> as-of "NOW"', 'met'],
    ['on 2026-05-01 by M <https://example.kz/act> until 2026-11-22 as-of "NOW"', 'met'],
    ['on 2026-05-01 by M <https://example.kz/act> until 2026-11-21 as-of "NOW"', 'evidence-stale: expired'],
    ['on 2026-05-01 by M <https://example.kz/act> as-of "0000000000000000"', 'evidence-stale: subject-changed'],
    ['on 2026-05-01 by M <https://example.kz/act>', 'evidence-stale: no-fingerprint'],
    ['on 2026-12-01 by M <https://example.kz/act> as-of "NOW"', 'evidence-missing: not-yet'],
    ['by M <https://example.kz/act> as-of "NOW"', 'evidence-missing: incomplete'],
    ['on 2026-05-01 by M as-of "NOW"', 'evidence-missing: incomplete'],
  ])('%s is %s', async (parts, expected) => {
    expect(await withEvidence(parts, { documents: () => hash })).toBe(expected);
  });

  test('needs its document to be there, and to be the same', async () => {
    expect(await withEvidence(good, { documents: () => undefined })).toBe('evidence-missing: document-missing');
    expect(await withEvidence(good, { documents: () => 'b'.repeat(64) })).toBe('evidence-stale: document-changed');
  });

  test('goes stale when its subject changes, and not when another element does', async () => {
    const print = fingerprintOf((await assessed()).architecture, 'D.Shop');
    const facts = `evidence for 1.2 on 2026-05-01 by M <https://example.kz/act> as-of "${print}"`;
    const workspace = await assessed(facts);
    const status = (): string => statusesIn(workspace)['D.Shop 1.2']!;
    expect(status()).toBe('met');
    await workspace.update([{ uri: uriOf('model.egov'), text: model(facts, 'customised') }]);
    expect(status()).toBe('met');
    await workspace.update([{ uri: uriOf('model.egov'), text: model(`${facts}; description "A shop"`, 'customised') }]);
    expect(status()).toBe('met'); // a description changes nothing of what was attested
    await workspace.update([{ uri: uriOf('model.egov'), text: model(`${facts}; component Till "Till"`) }]);
    expect(status()).toBe('evidence-stale');
    await workspace.update([{ uri: uriOf('model.egov'), text: model(facts) }]);
    expect(status()).toBe('met');
  });

  test('goes stale when something changes deep inside of its subject', async () => {
    const inside = (facts: string): string => `component Till "Till" { interface Api "Api" { ${facts} } }`;
    const print = fingerprintOf((await assessed(inside(''))).architecture, 'D.Shop');
    const evidence = `evidence for 1.2 on 2026-05-01 by M <https://example.kz/act> as-of "${print}"`;
    const workspace = await assessed(`${evidence}; ${inside('')}`);
    expect(statusesIn(workspace)['D.Shop 1.2']).toBe('met');
    await workspace.update([{ uri: uriOf('model.egov'), text: model(`${evidence}; ${inside('composable yes')}`) }]);
    expect(statusesIn(workspace)['D.Shop 1.2']).toBe('evidence-stale');
  });

  test('of something gone can’t be renewed', async () => {
    const stale = 'evidence for 1.2 on 2026-05-01 by M document "acts/1.pdf" sha256 "0"';
    const workspace = await assessed(stale, '', { documents: () => undefined });
    const of = (facts: AssessedWorkspace): unknown => renewals([facts.architecture.get('D.Shop')!], '2026-11-22', facts);
    expect(of(workspace)).toEqual([{ subject: 'D.Shop', requirements: ['house/1.2'], edits: [], prevented: 'document-missing' }]);
    const expired = await assessed('evidence for 1.2 on 2026-05-01 by M <https://example.kz/act> until 2026-06-01 as-of "0"');
    expect(of(expired)).toMatchObject([{ prevented: 'expired', edits: [] }]);
  });

  test('is renewed by an edit that changes nothing else', async () => {
    const facts = 'evidence for 1.2 on 2026-05-01 by M <https://example.kz/act> as-of "0000000000000000"';
    const workspace = await assessed(facts);
    const [renewal] = renewals([workspace.architecture.get('D.Shop')!], '2026-11-22', workspace);
    const text = edited(model(facts), renewal!.edits);
    expect(text.replace(/as-of "[0-9a-f]{16}"/, 'as-of "…"')).toBe(
      model(facts.replace('2026-05-01', '2026-11-22').replace(/as-of ".*"/, 'as-of "…"')),
    );
    await workspace.update([{ uri: uriOf('model.egov'), text }]);
    expect(statusesIn(workspace)['D.Shop 1.2']).toBe('met');
  });
});

describe('a waiver', () => {
  test.each([
    ['waive 1.1 requested 2026-10-01 until 2027-01-01 because "moving"', 'requested'],
    ['waive 1.1 requested 2026-10-01 approved 2026-10-09 by M until 2027-01-01 because "moving"', 'approved'],
    ['waive 1.1 requested 2026-10-01 approved 2026-12-09 by M until 2027-01-01 because "moving"', 'requested'],
    ['waive 1.1 requested 2026-10-01 rejected 2026-10-09 by M until 2027-01-01 because "moving"', 'rejected'],
    ['waive 1.1 requested 2026-09-01 approved 2026-09-09 by M until 2026-10-01 because "moving"', 'expired'],
    // an approval without its term, its reason, or who gave it isn't one
    ['waive 1.1 approved 2026-10-09 by M because "moving"', 'requested'],
    ['waive 1.1 approved 2026-10-09 by M until 2027-01-01', 'requested'],
    ['waive 1.1 approved 2026-10-09 until 2027-01-01 because "moving"', 'requested'],
  ])('%s is %s and changes no status', async (facts, state) => {
    const workspace = await assessed(facts);
    const cell = workspace
      .assessment()
      .cellsOf('D.Shop')
      .find(({ requirement }) => requirement.number === '1.1')!;
    expect(cell.waiver?.state).toBe(state);
    expect(statusesIn(workspace)).toEqual(statusesIn(await assessed()));
    expect(codesIn(workspace, 'model.egov').includes('EGOV-waiver-expired')).toBe(state === 'expired');
  });

  test('of what is met leaves it met', async () => {
    const met = 'hosted on Hall; waive 1.1 requested 2026-10-01 approved 2026-10-09 by M until 2027-01-01 because "moving"';
    expect(statusesIn(await assessed(met))).toMatchObject({ 'D.Shop 1.1': 'met' });
  });
});

describe('a conclusion (Rules §26)', () => {
  const waiver = 'waive 1.1 requested 2026-10-01 approved 2026-10-09 by M until 2027-01-01 because "moving"';
  async function levelOf(subject: string, facts: string, thresholds = {}): Promise<string> {
    const workspace = await assessed(facts);
    const { level, reason } = conclude(workspace.assessment().cellsOf(subject), { critical: [], minimumShare: 0, ...thresholds });
    return `${level}: ${reason}`;
  }
  const evidence = async (): Promise<string> =>
    `hosted on Hall; evidence for 1.2 on 2026-05-01 by M <https://example.kz/a> as-of "${fingerprintOf((await assessed('hosted on Hall')).architecture, 'D.Shop')}"`;

  test('complies fully if everything that applies is met', async () => {
    expect(await levelOf('D.Shop', await evidence())).toBe('full: all-met');
  });

  test('does not comply if nothing is met, a critical requirement is not, or too few are', async () => {
    expect(await levelOf('D.Shop', '')).toBe('none: none-met');
    expect(await levelOf('D.Shop', 'hosted on Hall', { critical: ['1.2'] })).toBe('none: critical');
    expect(await levelOf('D.Shop', 'hosted on Hall', { critical: ['house/1.2'] })).toBe('none: critical');
    expect(await levelOf('D.Shop', 'hosted on Hall', { minimumShare: 0.6 })).toBe('none: below-share');
  });

  test('complies partially otherwise', async () => {
    expect(await levelOf('D.Shop', 'hosted on Hall')).toBe('partial: some-not-met');
    expect(await levelOf('D.Shop', 'hosted on Hall', { minimumShare: 0.5 })).toBe('partial: some-not-met');
  });

  test('is kept by an approved waiver from “does not comply”, and from “fully”', async () => {
    expect(await levelOf('D.Shop', `${waiver}; ${waiver.replace('1.1', '1.2')}`)).toBe('partial: some-not-met');
    expect(await levelOf('D.Shop', waiver, { critical: ['1.1'] })).toBe('none: none-met');
    expect(await levelOf('D.Shop', `${await evidence()}; ${waiver}`)).toBe('partial: waived');
  });

  test('tells the share of all that applies, and what is waived beside it', async () => {
    const workspace = await assessed(`hosted on Hall; ${waiver.replace('1.1', '1.2')}`);
    const conclusion = conclude(workspace.assessment().cellsOf('D.Shop'), { critical: [], minimumShare: 0 });
    expect(conclusionReason(conclusion, 'en')).toBe('1 of 2 are met (50%); not met or not proven, but waived with approval: 1');
  });

  test('isn’t drawn where nothing applies', async () => {
    const nothing = await workspaceOf({ 'model.egov': model().replace('product', 'service-product'), 'rules.egov': catalogue });
    expect(conclude(nothing.assessment().cellsOf('D.Desk'), { critical: [], minimumShare: 0 }).level).toBe('not-assessed');
  });
});

describe('an edit', () => {
  const many = (count: number, more: Readonly<Record<number, string>> = {}): string =>
    Array.from(
      { length: count },
      (_, index) => `domain D${index} { lead M  systems { system S${index} custom internal { owner M ${more[index] ?? ''} } } }`,
    ).join('\n');

  test('judges anew what read something changed, and no other subject', async () => {
    const workspace = await workspaceOf({ 'm.egov': 'body M central', 'many.egov': many(50), 'rules.egov': catalogue });
    expect(workspace.assessment().effort.subjects).toBe(100); // 50 domains, 50 systems
    await workspace.update([{ uri: uriOf('many.egov'), text: many(50, { 7: '; portal-number "1"' }) }]);
    expect(workspace.assessment().effort.subjects).toBe(1);
    await workspace.update([{ uri: uriOf('many.egov'), text: `\n\n${many(50, { 7: '; portal-number "1"' })}` }]);
    expect(workspace.assessment().effort.subjects).toBe(0); // nothing is judged: what moved means the same
  });

  test('gives what an assessment from cold gives', async () => {
    const steps = [
      many(5),
      many(6),
      many(6, { 2: '; hosted on Hall' }),
      `site Hall\n${many(6, { 2: '; hosted on D0.Hall' })}`,
      many(3, { 1: '; customised' }),
    ];
    const workspace = await workspaceOf({ 'm.egov': 'body M central', 'many.egov': steps[0]!, 'rules.egov': catalogue });
    workspace.assessment();
    for (const text of steps) {
      await workspace.update([{ uri: uriOf('many.egov'), text }]);
      const cold = await workspaceOf({ 'm.egov': 'body M central', 'many.egov': text, 'rules.egov': catalogue });
      expect(statusesIn(workspace)).toEqual(statusesIn(cold));
    }
  });

  test('notices what comes to stand, for every subject that asked for it', async () => {
    const rule = 'rule Alone severity warning { for each system s in target require s.domain.systems.count(x => x.owner = s.owner) < 3 }';
    const text = (mark: string): string =>
      `body M central\ndomain D { lead M  systems { system A custom { owner M }  system B custom { owner M }  ${mark} system C custom { owner M } } }`;
    const workspace = await workspaceOf({ 'm.egov': text('current'), 'rules.egov': rule });
    expect(statusesIn(workspace)).toMatchObject({ 'D.A Alone': 'met', 'D.B Alone': 'met' });
    await workspace.update([{ uri: uriOf('m.egov'), text: text('') }]);
    expect(statusesIn(workspace)).toMatchObject({ 'D.A Alone': 'not-met', 'D.B Alone': 'not-met', 'D.C Alone': 'not-met' });
  });

  test('of a catalogue judges everything by the new one', async () => {
    const workspace = await assessed();
    await workspace.update([{ uri: uriOf('rules.egov'), text: catalogue.replace('s.hostedOn is not empty', 's.hostedOn is empty') }]);
    expect(statusesIn(workspace)).toMatchObject({ 'D.Shop 1.1': 'met' });
  });
});

describe('a finding', () => {
  test('stands at the fact or the element, with the requirement as its code and its words in three languages', async () => {
    const workspace = await assessed();
    const finding = workspace.findings(uriOf('model.egov')).find(({ code }) => code === 'house/1.1')!;
    expect(finding.judgement).toMatchObject({ severity: 'warning', clause: 'house §1.1' });
    expect(finding.judgement!.text).toEqual([
      '«Shop» says nowhere where it runs',
      '«Shop» says nowhere where it runs',
      '“Shop” says nowhere where it runs',
    ]);
    expect(finding.range.start).toEqual({ line: 4, character: 11 });
  });

  test('is an error where the manifest calls the requirement critical', async () => {
    const workspace = await assessed('', '', { manifest: { conclusion: { critical: ['1.1'] } } });
    expect(workspace.findings(uriOf('model.egov')).find(({ code }) => code === 'house/1.1')!.judgement!.severity).toBe('error');
  });

  test('of missing evidence is one for each subject', async () => {
    const found = (await assessed()).findings(uriOf('model.egov')).filter(({ code }) => code === 'EGOV-evidence-missing');
    expect(found.map(({ args }) => args)).toEqual([{ name: 'Shop', requirements: { text: ['1.2', '1.2', '1.2'] } }]);
  });

  test('of evidence that doesn’t count stands at it, and says why', async () => {
    const facts = 'evidence for 1.2 on 2026-05-01 by M document "acts/1.pdf" sha256 "0" as-of "0"';
    const workspace = await assessed(facts, '', { documents: () => undefined });
    const [found] = workspace.findings(uriOf('model.egov')).filter(({ code }) => code === 'EGOV-evidence-missing');
    expect(found!.args).toMatchObject({ requirements: { text: { 2: '1.2 (the document isn’t among the files of the architecture)' } } });
    expect(found!.range.start).toEqual({ line: 4, character: model(facts).split('\n')[4]!.indexOf('evidence') });
  });

  test('of what evidence may stand in for says in the words of the rule what the model doesn’t show', async () => {
    const workspace = await assessed('', 'customised');
    const found = workspace.findings(uriOf('model.egov')).filter(({ subject }) => subject === 'D.Desk');
    expect(found.map(({ code, judgement }) => [code, judgement?.severity, judgement?.text[2]])).toEqual([
      ['house/1.3', 'information', '“Desk” is rebuilt'],
    ]);
    expect(quickFixes(found[0]!, workspace).map(({ title }) => title[2])).toEqual(['Add evidence', 'Ask for a waiver of 1.3']);
  });

  test('goes with its fault', async () => {
    const workspace = await assessed();
    await workspace.update([{ uri: uriOf('model.egov'), text: model('hosted on Hall') }]);
    expect(codesIn(workspace, 'model.egov')).toEqual(['EGOV-evidence-missing']);
  });
});

describe('a quick fix', () => {
  async function fixed(code: string, title: string, facts = '', more = ''): Promise<string> {
    const workspace = await assessed(facts, more);
    const finding = workspace.findings(uriOf('model.egov')).find((other) => other.code === code)!;
    const fix = quickFixes(finding, workspace).find((other) => other.title[2] === title)!;
    const lines = edited(model(facts, more), fix.edits).split('\n');
    return lines[4]!.trim() + (more ? `\n${lines[5]!.trim()}` : '');
  }

  test('adds the fact that is missing', async () => {
    expect(await fixed('house/1.1', 'Add “hosted on …”')).toBe('system Shop "Shop" custom internal { owner M; hosted on }');
  });

  test('adds evidence to be filled in, bound to the subject as it is', async () => {
    expect(await fixed('EGOV-evidence-missing', 'Add evidence')).toMatch(
      /evidence for 1\.2 on 2026-11-22 by "…" document "…" as-of "[0-9a-f]{16}" \}$/,
    );
  });

  test('asks for a waiver, with the reason to be filled in', async () => {
    expect(await fixed('house/1.1', 'Ask for a waiver of 1.1')).toMatch(/waive 1\.1 requested 2026-11-22 until 2027-11-22 because "…" \}$/);
  });

  test('asks for a justification where the rule accepts one', async () => {
    const rule = 'rule Why severity warning { for each system s require s.customised.because is not empty or s.customised is empty }';
    const workspace = await workspaceOf({ 'model.egov': model('', 'customised'), 'rules.egov': rule });
    const finding = workspace.findings(uriOf('model.egov')).find(({ code }) => code === 'Why')!;
    const fix = quickFixes(finding, workspace).find(({ title }) => title[2].startsWith('Say why'))!;
    expect(edited(model('', 'customised'), fix.edits)).toContain('customised because "…"');
  });
});

describe('a catalogue', () => {
  test('that isn’t named in the manifest doesn’t apply; those of the workspace apply unless it names others', async () => {
    expect((await assessed()).applied.map(({ id }) => id)).toEqual(['house']);
    expect((await assessed('', '', { manifest: { catalogues: [] } })).applied).toEqual([]);
  });

  test('knows its edition', async () => {
    expect((await assessed()).catalogues.get('house')).toMatchObject({ number: '7', approved: '2026-01-15', unofficial: [] });
  });

  test('with a mistake in one rule keeps the others', async () => {
    const workspace = await workspaceOf({
      'model.egov': model(),
      'rules.egov': catalogue.replace('s.kind = custom\n', 's.knd = custom\n'),
    });
    expect(codesIn(workspace, 'rules.egov')).toEqual(['EGOV-rule-member']);
    expect(statusesIn(workspace)).toMatchObject({ 'D 1.10': 'met' });
  });

  test('without the number of a requirement keeps the others', async () => {
    for (const requirement of ['requirement "x" { }', 'requirement Journal "x" { }', 'requirement п.1 "x" { }', 'requirement']) {
      const workspace = await workspaceOf({ 'rules.egov': `requirements c "C" { ${requirement} }` });
      expect(codesIn(workspace, 'rules.egov'), requirement).not.toEqual([]);
    }
    const unnamed = `${catalogue}\nrule "x" { for each system s require s.owner is empty }`;
    const workspace = await workspaceOf({ 'rules.egov': unnamed, 'model.egov': model() });
    expect(statusesIn(workspace)).toMatchObject({ 'D 1.10': 'met' });
  });

  test('that ships with the product can’t be added to', async () => {
    const addition = 'extend order-124-2016 { requirement 99.1 "x" { for each system s require s.owner is empty } }';
    const workspace = await workspaceOf({ 'rules.egov': addition }, { library });
    expect(codesIn(workspace, 'rules.egov')).toEqual(['EGOV-extends-library']);
  });

  test('says which requirement nothing checks', async () => {
    const workspace = await workspaceOf({ 'rules.egov': 'requirements c "C" { requirement 1 "nothing" { description "no rule" } }' });
    expect(codesIn(workspace, 'rules.egov')).toEqual(['EGOV-nothing-to-check']);
  });

  test('follows the names that its rules use', async () => {
    const rule = 'rule Only severity warning { for each system s require s.owner = M }';
    const workspace = await workspaceOf({ 'model.egov': model(), 'rules.egov': rule });
    expect(codesIn(workspace, 'rules.egov')).toEqual([]);
    await workspace.update([{ uri: uriOf('model.egov'), text: model().replaceAll(' M', ' N') }]);
    expect(codesIn(workspace, 'rules.egov')).toEqual(['EGOV-rule-name']);
  });
});
