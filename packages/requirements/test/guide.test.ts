import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quickFixes, ruleCompletions, runExample } from '../src/index.js';
import { uriOf, workspaceOf } from './kit.js';

const page = readFileSync(new URL('../../../docs/requirements.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```egov\n([^]*?)```/g)].map((match) => match[1]!);
const catalogue = blocks.find((block) => /^requirements /m.test(block))!;

const library = `body M "Ministry" central
domain Culture "Culture" {
  lead M
  activity { service Loan "Loan of books" { recipient individuals; channels office } }
  systems { system Catalogue "Catalogue" custom external { owner M; automates Loan } }
}
`;

describe('the catalogue of the guide (docs/requirements.md)', () => {
  test('has five requirements, is written without a mistake, and proves itself', async () => {
    const workspace = await workspaceOf({ 'requirements.egov': catalogue });
    expect(workspace.findings(uriOf('requirements.egov')).map(({ code }) => code)).toEqual([]);
    const [own] = workspace.ownCatalogues;
    expect(own!.requirements).toHaveLength(5);
    const results = own!.examples.flatMap((example) => runExample(example, workspace.requirements, 'en'));
    expect(results.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
    expect(new Set(results.map(({ requirement }) => requirement)).size).toBe(5);
  });

  test('judges an architecture, in the editor too: findings, quick fixes, completion in its rules', async () => {
    const workspace = await workspaceOf({ 'requirements.egov': catalogue, 'model.egov': library });
    const found = workspace.findings(uriOf('model.egov')).filter(({ judgement }) => judgement);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap((finding) => quickFixes(finding, workspace)).length).toBeGreaterThan(0);
    const offset = catalogue.indexOf('.', catalogue.indexOf('require ')) + 1;
    expect(ruleCompletions(workspace, uriOf('requirements.egov'), offset, 'en').length).toBeGreaterThan(5);
  });

  test('stands in a page whose other rules are typed without a mistake', async () => {
    const rules = blocks.filter((block) => /^rule /m.test(block) && block !== catalogue);
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      const workspace = await workspaceOf({ 'rules.egov': rule });
      const codes = workspace.findings(uriOf('rules.egov')).map(({ code }) => code);
      expect(codes, rule).toEqual([]);
    }
  });
});
