import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type AssessmentReport, statuses as allStatuses, statusSigns } from '@egov/requirements';
import schema from '../schemas/assessment-output.schema.json' with { type: 'json' };
import { egov, folderOf, unprintable, write } from './kit.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const model = `body M "Ministry" central
domain D "Domain" {
  lead M
  systems {
    system Shop "Shop" custom internal { owner M; hosted on Hall }
    target system Desk "Desk" custom internal { owner M }
  }
  infrastructure { site Hall "Hall" { owner M } }
  portfolio { project Build "Build" { owner M; delivers Desk by 2027-01-01 } }
}
`;
const rules = `requirements house "House rules" {
  number "7"; approved 2026-01-15 repealed 2026-06-30 by "No. 8"
  requirement 1.1 "systems say where they run" {
    stages planning
    for each system s require s.hostedOn is not empty else "{s} says nowhere where it runs"
  }
  requirement 1.2 "somebody has looked at it" { ask evidence for each system s where s.kind = custom }
  example "Hosted" { body B  domain E { lead B  systems { system S custom { owner B; hosted on P } }  infrastructure { site P } } } expect 1.1 passes, 1.2 asks
}
`;
const files = { 'egov.json': '{ "language": "en", "name": "Small" }', 'model.egov': model, 'rules.egov': rules };

interface JsonReport extends Omit<AssessmentReport, 'parts'> {
  readonly parts: readonly (Omit<AssessmentReport['parts'][0], 'totals'> & {
    readonly totals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  })[];
}

async function report(folder: string, ...options: string[]): Promise<JsonReport> {
  const { out, err } = await egov(folder, ['assess', '--format', 'json', '--lang', 'en', ...options]);
  expect(err).toBe('');
  return JSON.parse(out) as JsonReport;
}

function statuses({ parts }: JsonReport): Record<string, string> {
  return Object.fromEntries(parts[0]!.subjects.flatMap(({ id, cells }) => cells.map((cell) => [`${id} ${cell.requirement}`, cell.status])));
}

describe('egov assess', () => {
  test('prints the matrix, the conclusion with its reasoning, the edition and its legal status', async () => {
    const { out, code } = await egov(folderOf(files), ['assess'], { columns: 80 });
    expect(code).toBe(0);
    expect(out).toContain('Declared repealed on 30 Jun 2026 (No. 8)');
    expect(out).toMatch(/1\.1 +systems say where they run +1 +1 +· +· +·/);
    expect(out).toContain('Conclusion: partially complies');
    expect(out).toContain('1 of 4 are met (25%)');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(out).not.toMatch(unprintable);
  });

  test('judges a state, a catalogue, a subject, a project, a stage', async () => {
    const folder = folderOf(files);
    expect(statuses(await report(folder))).toMatchObject({ 'D.Desk house/1.1': 'not-met', 'D.Shop house/1.1': 'met' });
    expect(statuses(await report(folder, '--state', 'current'))).toMatchObject({ 'D.Desk house/1.1': 'not-applicable' });
    expect((await report(folder, '--state', 'both')).parts.map(({ state }) => state)).toEqual(['current', 'target']);
    expect(Object.keys(statuses(await report(folder, '--subject', 'D.Shop')))).toEqual(['D.Shop house/1.1', 'D.Shop house/1.2']);
    expect(Object.keys(statuses(await report(folder, '--project', 'D.Build')))).toEqual(['D.Desk house/1.1', 'D.Desk house/1.2']);
    expect((await report(folder, '--stage', 'investment')).requirements.map(({ number }) => number)).toEqual(['1.2']);
    expect((await report(folder, '--catalogue', 'order-124-2016')).requirements).toHaveLength(102);
  });

  test('gives an exit code for a conclusion that isn’t good enough, if asked to', async () => {
    const folder = folderOf(files);
    expect((await egov(folder, ['assess', '--fail-on', 'partial'])).code).toBe(1);
    expect((await egov(folder, ['assess', '--fail-on', 'none'])).code).toBe(0);
  });

  test.each([
    [['--subject', 'D.Shp'], 'D.Shop'],
    [['--project', 'D.Shop'], 'D.Shop'],
    [['--catalogue', 'hous'], 'house'],
    [['--stage', 'now'], 'planning'],
  ])('says what it doesn’t know: %s', async (options, named) => {
    const { code, err } = await egov(folderOf(files), ['assess', ...options]);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });

  test('says that no requirement applies', async () => {
    const { code, err } = await egov(folderOf({ 'model.egov': model }), ['assess']);
    expect(code).toBe(2);
    expect(err).toContain('order-124-2016');
  });

  test('compares with the published model that the manifest names', async () => {
    const folder = folderOf({ ...files, 'rules.egov': 'rule Known "published before" { for each system s require s in baseline }' });
    const { out } = await egov(folder, ['model']);
    write(folder, 'baseline.json', out);
    write(folder, 'egov.json', '{ "language": "en", "baseline": "baseline.json" }');
    write(folder, 'more.egov', 'extend D { systems { system Fresh "Fresh" { owner M } } }');
    expect(statuses(await report(folder))).toEqual({ 'D.Desk Known': 'met', 'D.Fresh Known': 'not-met', 'D.Shop Known': 'met' });
    write(folder, 'egov.json', '{ "language": "en", "baseline": "../elsewhere.json" }');
    expect((await egov(folder, ['check'])).out).toContain('../elsewhere.json');
  });

  test('of the example judges all 102 requirements, with every conclusion somewhere, in a form with a schema', async () => {
    const assessed = await report(join(root, 'examples/kazakhstan'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(assessed), JSON.stringify(validate.errors)).toBe(true);
    expect(assessed.requirements.filter(({ catalogue }) => catalogue === 'order-124-2016')).toHaveLength(102);
    const [part] = assessed.parts;
    for (const [id, totals] of Object.entries(part!.totals))
      expect(
        Object.values(totals).reduce((sum, count) => sum + count, 0),
        id,
      ).toBeGreaterThan(0);
    const levels = new Set(part!.subjects.map(({ conclusion }) => conclusion.level));
    expect([...levels].sort()).toEqual(['full', 'none', 'not-assessed', 'partial']);
    const found = new Set(part!.subjects.flatMap(({ cells }) => cells.map(({ status }) => status)));
    expect([...found].sort()).toEqual(['evidence-missing', 'evidence-stale', 'met', 'not-applicable', 'not-met']);
    expect(
      part!.subjects
        .flatMap(({ cells }) => cells.flatMap(({ messages }) => messages))
        .filter((text) => /[{}]|undefined|\[object/.test(text)),
    ).toEqual([]);
  });

  test.each([
    ['html', '<!doctype html>'],
    ['xlsx', 'PK'],
    ['oscal', '{'],
    ['sarif', '{'],
  ])('writes the form %s, and the same bytes again', async (format, beginning) => {
    const folder = folderOf(files);
    for (const name of ['a', 'b']) expect((await egov(folder, ['assess', '--format', format, '-o', name])).code).toBe(0);
    const bytes = readFileSync(join(folder, 'a'));
    expect(bytes.toString('latin1').toLowerCase().startsWith(beginning.toLowerCase())).toBe(true);
    expect(readFileSync(join(folder, 'b')).equals(bytes)).toBe(true);
  });

  test('gives as SARIF only the findings of what was asked about', async () => {
    const folder = folderOf(files);
    const found = async (...options: string[]): Promise<number> => {
      const { out } = await egov(folder, ['assess', '--format', 'sarif', ...options]);
      return [...out.matchAll(/"ruleId": "house\/1\.1"/g)].length;
    };
    expect([await found(), await found('--subject', 'D.Shop')]).toEqual([1, 0]);
  });

  test('doesn’t print a spreadsheet into a terminal', async () => {
    expect(await egov(folderOf(files), ['assess', '--format', 'xlsx'])).toMatchObject({ code: 2, out: '' });
  });

  test('writes a file whole, and gives the same bytes again', async () => {
    const folder = folderOf(files);
    await egov(folder, ['assess', '--format', 'json', '-o', 'a.json']);
    await egov(folder, ['assess', '--format', 'json', '-o', 'b.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(readFileSync(join(folder, 'b.json'), 'utf8'));
  });

  test('says that the folder to write to doesn’t exist, or is a file', async () => {
    const folder = folderOf(files);
    expect(await egov(folder, ['assess', '-o', 'no/such/a.html'])).toMatchObject({
      code: 2,
      err: 'egov: there is no folder “no/such” to write to. Make it, or give another path.\n',
    });
    expect((await egov(folder, ['assess', '-o', 'egov.json/a.html'])).err).toContain('“egov.json” is a file, not a folder.');
    expect((await egov(folder, ['assess', '-o', 'a.html'])).code).toBe(0);
  });

  test('says that only what could be understood is judged, where there are errors', async () => {
    const folder = folderOf({ ...files, 'more.egov': 'role R of Nobody' });
    expect((await egov(folder, ['assess', '--lang', 'ru'])).err).toBe(
      'В файлах 1 ошибка: оценено только то, что удалось понять. Подробности: egov check.\n',
    );
    expect((await egov(folderOf(files), ['assess'])).err).toBe('');
  });

  test.each(['ru', 'kk', 'en'])('breaks the legend of signs between the statuses: %s', async (language) => {
    const { out } = await egov(folderOf(files), ['assess', '--lang', language], { columns: 60 });
    const lines = out.split('\n').filter((line) => /^[✓✗?↻–] \p{L}/u.test(line));
    const items = lines.flatMap((line) => line.split('   '));
    expect(items.map((item) => item.slice(0, 1))).toEqual(allStatuses.map((status) => statusSigns[status]));
    for (const item of items) expect(item).toMatch(/^\S \p{L}/u);
    expect(out).not.toContain('\u00A0');
  });
});

describe('egov test', () => {
  test('runs the examples, and says which requirements none of them proves', async () => {
    const { out, code } = await egov(folderOf(files), ['test']);
    expect(out).toContain('No example shows that it can fail: 1.1.');
    expect(out).toContain('2 expectations of 1 example hold.');
    expect(code).toBe(0);
  });

  test('fails where an example doesn’t come out as expected', async () => {
    const { out, code } = await egov(folderOf({ ...files, 'rules.egov': rules.replace('1.1 passes', '1.1 fails') }), ['test']);
    expect(out).toMatch(/house\/1\.1: expected fails, found passes\n {2}Hosted \(rules\.egov:8:3\)\n {4}E\.S: met/);
    expect(code).toBe(1);
    const ru = await egov(folderOf({ ...files, 'rules.egov': rules.replace('1.1 passes', '1.1 fails') }), ['test', '--lang', 'ru']);
    expect(ru.out).toContain('E.S: выполнено\n');
  });
});

describe('egov test of files with mistakes', () => {
  test.each([
    ['an expectation of what there isn’t', rules.replace('expect 1.1 passes', 'expect 1.9 passes'), '1.9'],
    ['an example that expects nothing', rules.replace(/expect 1.1 passes.*/, ''), 'expect'],
    ['a check without its words', rules.replace('else "{s}', '"{s}'), '{s} says nowhere'],
    ['an outcome that isn’t one', rules.replace('1.1 passes', '1.1 pass'), 'pass'],
    ['a name that the example doesn’t declare', rules.replace('owner B;', 'owner C;'), '“C”'],
    ['a member that there isn’t', rules.replace('s.kind', 's.knd'), 'knd'],
  ])('isn’t green: %s', async (_, text, said) => {
    const { out, code } = await egov(folderOf({ ...files, 'rules.egov': text }), ['test']);
    expect(code).toBe(1);
    expect(out).toContain(said);
    expect(out).toContain('Mend the errors above first');
  });
});

describe('egov assess of one element', () => {
  test('draws no conclusion on its domain, and one on the project that is asked for', async () => {
    const folder = folderOf(files);
    const [one] = (await report(folder, '--subject', 'D.Shop')).parts;
    expect([one!.domains, one!.projects]).toEqual([[], []]);
    const [project] = (await report(folder, '--project', 'D.Build')).parts;
    expect(project!.projects.map(({ id }) => id)).toEqual(['D.Build']);
    const [domain] = (await report(folder, '--subject', 'D')).parts;
    expect(domain!.domains.map(({ id }) => id)).toEqual(['D']);
    expect((await egov(folder, ['assess', '--project', 'D'])).err).toContain('“D” is a domain, not a project.');
  });
});

describe('egov explain', () => {
  test('tells the text, the rule, what is said and the examples of a requirement', async () => {
    const { out, code } = await egov(folderOf(files), ['explain', '1.1']);
    expect(code).toBe(0);
    for (const text of [
      'Catalogue house, §1.1',
      'systems say where they run',
      'Stages',
      'for each system s require s.hostedOn is not empty',
      '{s} says nowhere where it runs',
      'Hosted: passes',
      'Declared repealed on 30 Jun 2026',
    ])
      expect(out).toContain(text);
  });

  test('knows the Requirements where there is no architecture, with the text that has legal force beside a translation', async () => {
    const { out } = await egov(folderOf(), ['explain', '19.10', '--lang', 'kk']);
    expect(out).toContain('Бейресми аударма.');
    expect(out).toMatch(/^order-124-2016 каталогы/);
    expect(out).toContain('обеспечение использования сведений из хранилища электронных документов');
  });

  test('says that there is no such requirement', async () => {
    expect(await egov(folderOf(files), ['explain', '19.99'])).toMatchObject({ code: 2 });
  });
});

describe('egov attest', () => {
  test('adds evidence, which goes stale with its subject or its document, and renews it', async () => {
    const folder = folderOf({ ...files, 'acts/act.txt': 'looked at' });
    const of = async (): Promise<string> => statuses(await report(folder, '--subject', 'D.Shop'))['D.Shop house/1.2']!;
    expect(await of()).toBe('evidence-missing');
    expect(await egov(folder, ['attest', 'D.Shop', '--for', '1.2', '--by', 'M', '--document', 'acts/act.txt'])).toMatchObject({
      code: 0,
      err: '',
    });
    const hash = createHash('sha256').update('looked at').digest('hex');
    expect(readFileSync(join(folder, 'model.egov'), 'utf8')).toContain(
      `evidence for 1.2 on 2026-11-22 by M document "acts/act.txt" sha256 "${hash}" as-of "`,
    );
    expect(await of()).toBe('met');
    write(folder, 'acts/act.txt', 'changed');
    expect(await of()).toBe('evidence-stale');
    expect((await egov(folder, ['attest', '--renew'])).out).toBe('Renewed: D.Shop, 1.2\n');
    expect(await of()).toBe('met');
    expect((await egov(folder, ['attest', '--renew'])).out).toBe('No evidence is stale.\n');
  });

  test('doesn’t read documents outside of the workspace', async () => {
    const folder = folderOf({
      'w/egov.json': '{ "language": "en" }',
      'w/model.egov': model,
      'w/rules.egov': rules,
      'secret.txt': 'secret',
    });
    const { code, err } = await egov(join(folder, 'w'), ['attest', 'D.Shop', '--for', '1.2', '--by', 'M', '--document', '../secret.txt']);
    expect(code).toBe(2);
    expect(err).toContain('../secret.txt');
  });

  test.each([
    [['D.Shop']],
    [['D.Shp', '--for', '1.2', '--by', 'M']],
    [['D.Shop', '--for', '9.9', '--by', 'M']],
    [['D.Shop', '--for', '1.2', '--by', 'M']],
    [['D.Shop', '--for', '1.2', '--by', 'M', '--link', 'nowhere']],
    [['D.Shop', '--for', '1.2', '--by', 'M', '--link', 'javascript:alert(1)']],
    [['D.Shop', '--for', '1.2', '--by', 'M', '--link', 'https://example.kz', '--document', 'egov.json']],
    [['D.Shop', '--for', '1.1', '--by', 'M', '--link', 'https://example.kz']],
    [['D.Shop', '--for', '1.2', '--by', 'Mm', '--link', 'https://example.kz']],
    [['D.Shop', '--for', '1.2', '--by', 'M', '--link', 'https://example.kz', '--until', '2020-01-01']],
  ])('says what is wrong with %j, and changes nothing', async (options) => {
    const folder = folderOf(files);
    expect(await egov(folder, ['attest', ...options])).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder, 'model.egov'), 'utf8')).toBe(model);
  });
});

describe('egov attest with two catalogues', () => {
  test('writes the catalogue where several have the number, and asks which is meant', async () => {
    const other = 'requirements other "Other" { requirement 1.2 "x" { ask evidence for each system s } }';
    const folder = folderOf({ ...files, 'other.egov': other });
    const link = ['--by', 'M', '--link', 'https://example.kz'];
    expect((await egov(folder, ['attest', 'D.Shop', '--for', '1.2', ...link])).err.replace(/\s+/g, ' ')).toContain('house/1.2, other/1.2');
    expect((await egov(folder, ['attest', 'D.Shop', '--for', 'other/1.2', ...link])).out).toContain('evidence for other/1.2 on');
  });
});

describe('egov check', () => {
  test('names what the manifest names and there isn’t', async () => {
    const manifest =
      '{ "language": "en", "catalogues": ["order-124"], "conclusion": { "critical": ["7.1"] }, "parameters": { "most": 1 } }';
    const { out } = await egov(folderOf({ ...files, 'egov.json': manifest }), ['check']);
    expect(out).toContain('There is no catalogue of requirements “order-124”.');
    expect(out).toContain('There is no requirement “7.1” in the catalogues that apply.');
    expect(out).toContain('The catalogues that apply have no parameter “most”.');
  });

  test('says where a setting of the manifest doesn’t fit', async () => {
    const catalogue = (id: string): string =>
      `requirements ${id} "x" { parameter most = 1  parameter last = 2030-01-01  parameter term = 2 years
        requirement 1.1 "x" { for each system s require s.components.count <= most } }`;
    const parameters = '{ "most": "two", "last": "2026-13-45", "term": 24 }';
    const manifest = `{ "language": "en", "conclusion": { "critical": ["1.1"] }, "parameters": ${parameters} }`;
    const folder = folderOf({ 'egov.json': manifest, 'a.egov': catalogue('a'), 'b.egov': catalogue('b') });
    const out = (await egov(folder, ['check'])).out.replace(/\s+/g, ' ');
    expect(out).toContain('Several catalogues that apply have requirement “1.1”. Write one of: a/1.1, b/1.1.');
    expect(out).toContain('The parameter “most” wants a number.');
    expect(out).toContain('The parameter “last” wants a date in quotes');
    expect(out).toContain('The parameter “term” wants a span of time in quotes');
  });
});
