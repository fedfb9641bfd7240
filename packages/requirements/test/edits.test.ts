import { formatText } from '@egov/language';
import { describe, expect, test } from 'vitest';
import { attest } from '../src/index.js';
import { edited, uriOf, workspaceOf } from './kit.js';

const rules = 'requirements c "C" {\n  requirement 1 "one" { ask evidence for each system s }\n}\n';

/** A model with evidence for the system S. */
async function attested(model: string): Promise<string> {
  const workspace = await workspaceOf({ 'model.egov': model, 'rules.egov': rules });
  const by = { person: 'Ahmetov A. B., head of the department of information technologies' };
  const edit = attest(
    {
      subject: 'D.S',
      requirements: ['1'],
      on: '2026-01-31',
      by,
      document: { link: 'https://example.kz/acts/2026/1' },
    },
    workspace,
  )!;
  expect(edit.uri).toBe(uriOf('model.egov'));
  return edited(model, [edit]);
}

const systems = {
  'without a block': 'domain D "D" {\n  systems {\n    system S "S" custom internal\n  }\n}\n',
  'with a header over several lines': 'domain D "D" {\n  systems {\n    system S "S"\n      kk "S"\n      custom internal\n  }\n}\n',
  'with an empty block': 'domain D "D" {\n  systems {\n    system S "S" custom internal {}\n  }\n}\n',
  'with a block on one line':
    'domain D "D" {\n  systems {\n    system S "S" custom internal { owner M; component K }\n  }\n}\nbody M "M"\n',
  'with a block in a block on one line': 'domain D "D" {\n  systems { system S "S" { component K "K" { description "K" } } }\n}\n',
  'on one line with all around it': 'domain D "D" { systems { system S "S" } }\n',
  'with a block of several lines': 'domain D "D" {\n  systems {\n    system S "S" {\n      component K // the core\n    }\n  }\n}\n',
  'with a comment behind it': 'domain D "D" {\n  systems {\n    system S "S" custom internal // ours\n    system T "T"\n  }\n}\n',
};

describe('evidence added to a system', () => {
  test.each(Object.entries(systems))('%s keeps the standard layout', async (_, model) => {
    const laidOut = formatText(model)!;
    const text = await attested(laidOut);
    expect(text).toContain('evidence for 1 on 2026-01-31 by "Ahmetov A. B., head');
    expect(formatText(text)).toBe(text);
  });

  test('leaves the rest of a file in another layout alone', async () => {
    const model = 'body   M\ndomain D "D" { systems { system S "S" { owner   M } } }\n';
    expect(await attested(model)).toMatch(
      /^body {3}M\ndomain D "D" \{ systems \{ system S "S" \{ owner {3}M; evidence for 1 [^\n]*" \} \} \}\n$/,
    );
  });
});
