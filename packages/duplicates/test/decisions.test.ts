import { describe, expect, it } from 'vitest';
import { DuplicateFinder, decisionOn, duplicateReport, fingerprintOfTargets, openPairs, WorkspaceDuplicates } from '../src/index.js';
import { lexicon, modelOf, uri, workspaceOf } from './kit.js';

const text = (distinct: string, { title = 'Учёт кадров', more = '' } = {}) => `
  domain A "А" { activity { function Staff "${title}" { ${more} ${distinct} } } data { entity Card "Карточка" } }
  domain B "Б" { activity { function People "Кадровый учёт" } }`;

async function read(source: string) {
  const architecture = await modelOf(source);
  const finder = new DuplicateFinder({ lexicon });
  finder.load(architecture);
  const decision = decisionOn('A.Staff', 'B.People', architecture, (id) => finder.profile(id));
  return { architecture, finder, decision, open: openPairs(finder, architecture).length };
}

async function fingerprint(): Promise<string> {
  const { finder } = await read(text(''));
  return fingerprintOfTargets('A.Staff', ['B.People'], (id) => finder.profile(id))!;
}

describe('a decision that two things are distinct', () => {
  it('settles the pair', async () => {
    expect((await read(text(''))).open).toBe(1);
    const { decision, open } = await read(text(`distinct from B.People because "Разные законы" as-of "${await fingerprint()}"`));
    expect(decision).toMatchObject({ state: 'holds', because: 'Разные законы' });
    expect(open).toBe(0);
  });

  it('holds on when something else is said about either', async () => {
    const distinct = `distinct from B.People because "Разные законы" as-of "${await fingerprint()}"`;
    expect((await read(text(distinct, { more: 'description "Подробнее"' }))).decision?.state).toBe('holds');
  });

  it('comes back when either changes its title, or what it has to do with others', async () => {
    const distinct = `distinct from B.People because "Разные законы" as-of "${await fingerprint()}"`;
    for (const change of [{ title: 'Учёт кадров и штатов' }, { more: 'keeps Card' }]) {
      const { decision, open } = await read(text(distinct, change));
      expect(decision?.state).toBe('stale');
      expect(open).toBe(1);
    }
  });

  it('holds without a fingerprint, which nobody can say anything about', async () => {
    const { decision, open } = await read(text('distinct from B.People because "Разные законы"'));
    expect(decision?.state).toBe('unfingerprinted');
    expect(open).toBe(0);
  });
});

describe('the report', () => {
  it('lists every pair that is decided to be distinct, however little alike it is; a stale one is found again', async () => {
    const settled = async (distinct: string, title?: string) => {
      const { finder, architecture } = await read(text(distinct, title === undefined ? {} : { title }));
      return duplicateReport(finder, architecture, { language: 'ru' }).settled.map(({ a, b, decision }) => [a.id, b.id, decision?.because]);
    };
    const because = 'distinct from B.People because "Разные законы"';
    expect(await settled(because)).toEqual([['A.Staff', 'B.People', 'Разные законы']]);
    expect(await settled(because, 'Выдача паспортов')).toEqual([['A.Staff', 'B.People', 'Разные законы']]);
    expect(await settled(`${because} as-of "0000000000000000"`)).toEqual([]);
    // of no group any more, but whoever decided should know
    expect(await settled(`${because} as-of "0000000000000000"`, 'Выдача паспортов')).toHaveLength(1);
    expect(await settled('')).toEqual([]);
  });
});

describe('findings', () => {
  it('stand at both sides with the other as a related place; a stale decision at itself', async () => {
    const duplicates = new WorkspaceDuplicates();
    duplicates.load(await modelOf(text('distinct from B.People because "Разные законы" as-of "0000000000000000"')));
    const findings = duplicates.findings(uri);
    expect(findings.map(({ code, subject }) => `${code} ${subject}`).sort()).toEqual([
      'EGOV-distinct-stale A.Staff',
      'EGOV-duplicate A.Staff',
      'EGOV-duplicate B.People',
    ]);
    for (const { related } of findings) expect(related).toMatchObject([{ uri, note: 'alike' }]);
  });

  it('are worse for what is yet to be built twice', async () => {
    const duplicates = new WorkspaceDuplicates();
    duplicates.load(
      await modelOf(`
        domain A "А" { activity { target function F "Учёт кадров" } }
        domain B "Б" { activity { target function G "Кадровый учёт" } }`),
    );
    expect(duplicates.findings(uri).map(({ code }) => code)).toEqual(['EGOV-duplicate-planned', 'EGOV-duplicate-planned']);
  });
});

describe('an edit', () => {
  it('of the other side brings a decision back; taken back, it holds again', async () => {
    const decided = text(`distinct from B.People because "Разные законы" as-of "${await fingerprint()}"`);
    const workspace = await workspaceOf(decided);
    const duplicates = new WorkspaceDuplicates();
    duplicates.load(workspace.architecture);
    const codesAfter = async (source: string): Promise<string[]> => {
      await workspace.update([{ uri, text: source }]);
      duplicates.update(workspace.architecture, workspace.lastTouched);
      return duplicates.findings(uri).map(({ code }) => code);
    };
    expect(duplicates.findings(uri)).toEqual([]);
    expect(await codesAfter(decided.replace('"Кадровый учёт"', '"Кадровый учёт служащих"'))).toContain('EGOV-distinct-stale');
    expect(await codesAfter(`\n${decided}`)).toEqual([]);
    expect(await codesAfter(decided.replace(/distinct .*"/, ''))).toEqual(['EGOV-duplicate', 'EGOV-duplicate']);
  });

  it('of one side is told to the rules about the other', async () => {
    const workspace = await workspaceOf(text(''));
    const duplicates = new WorkspaceDuplicates();
    duplicates.load(workspace.architecture);
    await workspace.update([{ uri, text: text('distinct from B.People because "Разные законы"') }]);
    const names = duplicates.update(workspace.architecture, workspace.lastTouched);
    expect(names).toEqual(expect.arrayContaining(['duplicates A.Staff', 'duplicates B.People']));
  });
});
