import { describe, expect, test } from 'vitest';
import { ruleCompletions, ruleDefinition, ruleHover, ruleRenames } from '../src/index.js';
import { edited, uriOf, workspaceOf } from './kit.js';

const model = 'body MoH "Ministry" central\nbody Agency "Agency" central { parent MoH }\n';

/** A rule with the place of the cursor, `|`. */
async function at(rule: string) {
  const offset = rule.indexOf('|');
  const text = rule.replace('|', '');
  const workspace = await workspaceOf({ 'model.egov': model, 'rules.egov': text });
  return { workspace, offset, uri: uriOf('rules.egov'), text };
}

async function labels(rule: string): Promise<string[]> {
  const { workspace, uri, offset } = await at(rule);
  return ruleCompletions(workspace, uri, offset, 'en').map(({ label }) => label);
}

describe('completion in a rule', () => {
  test('after a dot offers what the value has, and nothing else', async () => {
    const found = await labels('rule R { for each system s require s.|');
    expect(found).toEqual(expect.arrayContaining(['owner', 'components', 'automates', 'exchanges', 'storedBy'].slice(0, 4)));
    expect(found).not.toContain('protocol');
    expect(found).not.toContain('count');
  });

  test('after several values offers what may be asked of them', async () => {
    expect(await labels('rule R { for each system s require s.components.|')).toEqual(
      expect.arrayContaining(['tiers', 'any', 'count', 'where']),
    );
  });

  test('in the middle of a word replaces the whole word', async () => {
    const { workspace, uri, offset } = await at('rule R { for each system s require s.own|er = MoH }');
    expect(ruleCompletions(workspace, uri, offset, 'en')[0]).toMatchObject({ offset: 37, length: 5 });
  });

  test('beside a comparison offers the words of the vocabulary, or the elements that fit', async () => {
    expect(await labels('rule R { for each system s require s.kind = cus|')).toEqual(expect.arrayContaining(['custom', 'product', 's']));
    expect(await labels('rule R { for each system s require s.owner = M|')).toEqual(expect.arrayContaining(['MoH', 'Agency']));
  });

  test('knows the variables around', async () => {
    expect(await labels('rule R { for each system s require s.components.any(k => k|.uses is empty) }')).toEqual(
      expect.arrayContaining(['s', 'k']),
    );
  });
});

describe('in the condition of a view', () => {
  test('completion offers what the elements shown have', async () => {
    expect(await labels('view V "V" { show systems where ow| = MoH }')).toEqual(expect.arrayContaining(['owner', 'contour', 'systems']));
    expect(await labels('view V "V" { show systems where owner = M| }')).toEqual(expect.arrayContaining(['MoH', 'Agency']));
  });

  test('a name is explained, led to and renamed', async () => {
    const { workspace, uri, offset, text } = await at('view V "V" { show systems where owner = M|oH }');
    expect(ruleHover(workspace, uri, offset, 'en')).toMatch(/Ministry/);
    expect(ruleDefinition(workspace, uri, offset)).toMatchObject({ uri: uriOf('model.egov') });
    expect(edited(text, ruleRenames(workspace, uri, offset, 'Ministry'))).toContain('owner = Ministry }');
    expect(ruleHover(workspace, uri, text.indexOf('owner'), 'en')).toMatch(/`owner`: .*state body/);
  });

  test('a mistake is found, and gone when what it names comes', async () => {
    const workspace = await workspaceOf({ 'view.egov': 'view V "V" { show systems where owner = MoF }' });
    const codes = () => workspace.findings(uriOf('view.egov')).map(({ code }) => code);
    expect([codes(), [...workspace.views.keys()]]).toEqual([['EGOV-rule-name'], []]);
    await workspace.update([{ uri: uriOf('model.egov'), text: 'body MoF "Finance" central' }]);
    expect([codes(), [...workspace.views.keys()]]).toEqual([[], ['V']]);
  });
});

describe('hover in a rule', () => {
  test.each([
    ['rule R { for each system s require s.own|er is not empty }', /`owner`: .*state body.*\n\nowner · Rules §18/s],
    ['rule R { for each system s require s.kind = cust|om }', /custom/],
    ['rule R { for each system s require s.components.an|y(k => true) }', /`\.any\(x => …\)`: whether one of them is so/],
    ['rule R { for each system s require s.owner = Mo|H }', /Ministry/],
    ['rule R { parameter most = 3 for each system s require s.components.count < mo|st }', /`most`: number\n\n3/],
  ])('%s', async (rule, expected) => {
    const { workspace, uri, offset } = await at(rule);
    expect(ruleHover(workspace, uri, offset, 'en')).toMatch(expected);
  });
});

describe('a name in a rule', () => {
  test('leads to its declaration', async () => {
    const element = await at('rule R { for each system s require s.owner = Mo|H }');
    expect(ruleDefinition(element.workspace, element.uri, element.offset)).toMatchObject({
      uri: uriOf('model.egov'),
      range: { start: { line: 0, character: 5 } },
    });
    const variable = await at('rule R { for each system s require |s.owner = MoH }');
    expect(ruleDefinition(variable.workspace, variable.uri, variable.offset)).toMatchObject({
      range: { start: { line: 0, character: 25 } },
    });
  });

  test('is renamed wherever it stands', async () => {
    const variable = await at('rule R { for each system s where s.owner = MoH require |s.kind = custom else "{s} is not" at s.kind }');
    const edits = ruleRenames(variable.workspace, variable.uri, variable.offset, 'sys');
    expect(edited(variable.text, edits)).toBe(
      'rule R { for each system sys where sys.owner = MoH require sys.kind = custom else "{sys} is not" at sys.kind }',
    );
    const parameter = await at('rule R { parameter most = 3 for each system s require s.components.count < mo|st }');
    expect(edited(parameter.text, ruleRenames(parameter.workspace, parameter.uri, parameter.offset, 'limit'))).toBe(
      'rule R { parameter limit = 3 for each system s require s.components.count < limit }',
    );
    const element = await at('rule R { for each system s require s.owner = Mo|H }');
    expect(edited(element.text, ruleRenames(element.workspace, element.uri, element.offset, 'Ministry'))).toContain('= Ministry }');
  });
});
