import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { egov, folderOf } from './kit.js';

const model = `body MoH "Ministry of Health" central
domain Health "Health" {
  lead MoH
  systems {
    system Register "Register" custom internal { owner MoH }
    current system Paper "Card index" product internal { owner MoH }
    target system Clinic "Clinic" product external { replaces Paper }
  }
  view Inside "Inside of health" of Health { show systems group by owner state difference }
}
`;
const views = `view Systems "All systems" { show systems where owner = MoH state current }
view Broken "Broken" {
  show systms
  where ownr = MoH
  state tomorow
  direction rihgt
}
`;
const folder = (text = model, more = ''): string =>
  folderOf({ 'egov.json': '{ "name": "Example", "language": "en" }', 'a.egov': text + more });

describe('views of the model', () => {
  test('are listed with their names and titles, after the standard ones', async () => {
    const { out, code } = await egov(folder(model, views), ['views']);
    expect(code).toBe(0);
    expect(out.trim().split('\n').slice(-2)).toEqual(['Health.Inside  Inside of health', 'Systems  All systems']);
  });

  test('are drawn by name, in the state that they name, alone or among others', async () => {
    const cwd = folder(model, views);
    expect(await egov(cwd, ['render', '--view', 'Systems', '--view', 'Health.Inside', '--view', 'overview'])).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, 'diagrams')).sort()).toEqual([
      'Health.Inside-difference.svg',
      'Systems-current.svg',
      'overview-Health-target.svg',
    ]);
    const svg = readFileSync(join(cwd, 'diagrams/Systems-current.svg'), 'utf8');
    expect(svg).toContain('>Card index<');
    expect(svg).not.toContain('>Clinic<');
  });

  test('are drawn with everything else in the state that they name, and in another only by name', async () => {
    const cwd = folder(model, views);
    await egov(cwd, ['render', '--state', 'target,difference', '--domain', 'Health']);
    const files = readdirSync(join(cwd, 'diagrams'));
    expect(files).toEqual(expect.arrayContaining(['Health.Inside-difference.svg', 'exchanges-Health-target.svg']));
    expect(files).not.toContain('Health.Inside-target.svg');
    expect(files).not.toContain('Systems-target.svg'); // it is of no domain
    await egov(cwd, ['render', '--state', 'target', '--view', 'Health.Inside', '--out', 'named']);
    expect(readdirSync(join(cwd, 'named'))).toEqual(['Health.Inside-target.svg']);
    await egov(cwd, ['render', '--out', 'all']);
    expect(existsSync(join(cwd, 'all/Systems-current.svg'))).toBe(true);
  });

  test('called as a standard one don’t take its file', async () => {
    const cwd = folder(model, 'view overview "Mine" { show systems }\n');
    await egov(cwd, ['render', '--view', 'overview']);
    expect(readdirSync(join(cwd, 'diagrams')).sort()).toEqual(['overview-Health-target.svg', 'overview-target.svg']);
  });

  test('with mistakes are reported by check, and not drawn', async () => {
    const cwd = folder(model, views);
    const { out } = await egov(cwd, ['check', '--format', 'json']);
    const found = (JSON.parse(out) as { findings: { rule?: string; code?: string }[] }).findings.map(({ rule, code }) => rule ?? code);
    expect(found.filter((code) => /view|rule|value/.test(code ?? ''))).toEqual([
      'EGOV-view-show',
      'EGOV-rule-name',
      'EGOV-unknown-value',
      'EGOV-unknown-value',
    ]);
    expect(await egov(cwd, ['render', '--view', 'Broken'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('egov check') as string,
    });
    expect(await egov(cwd, ['render', '--view', 'Systms'])).toMatchObject({ code: 2, err: expect.stringContaining('“Systems”') as string });
  });
});
