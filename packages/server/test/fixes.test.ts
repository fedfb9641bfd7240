import type { CodeAction } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { afterwards, editor } from './kit.js';

/** A text with a mistake, its code, and the text once the first fix that makes it so is applied. */
const mended: readonly (readonly [code: string, before: string, after: string])[] = [
  ['EGOV-date-format', 'act A "А" { dated 15.01.2026 }\n', 'act A "А" { dated 2026-01-15 }\n'],
  ['EGOV-extra-brace', 'body M "М" central\n}\n', 'body M "М" central\n'],
  ['EGOV-unclosed-block', 'body M "М" central {\n  branch "О"\n', 'body M "М" central {\n  branch "О"\n}\n'],
  ['EGOV-unclosed-string', 'body M "Министерство\n', 'body M "Министерство"\n'],
  ['EGOV-unclosed-comment', '/* о чём\nbody M "М" central\n', '/* о чём */\nbody M "М" central\n'],
  ['EGOV-wrong-quotes', 'body M «Министерство» central\n', 'body M "Министерство" central\n'],
  ['EGOV-reserved-name', 'body system "М" central\n', 'body System "М" central\n'],
  ['EGOV-dotted-name', 'body A.M "М" central\n', 'body M "М" central\n'],
  ['EGOV-unknown-language', 'body M "М" kz "М" central\n', 'body M "М" kk "М" central\n'],
  ['EGOV-repeated-title', 'body M "М" kk "А" kk "Б" central\n', 'body M "М" kk "А" central\n'],
  ['EGOV-not-normalised', 'body M "Мои\u0306" central\n', 'body M "Мо\u0439" central\n'],
  ['EGOV-repeated-fact', 'domain D "Д" {\n  branch "А"\n  branch "Б"\n}\n', 'domain D "Д" {\n  branch "А"\n}\n'],
  [
    'EGOV-outlives-parent',
    'domain D "Д" { systems { current system S "С" custom internal { target component C "К" microservice logic } } }\n',
    'domain D "Д" { systems { current system S "С" custom internal { component C "К" microservice logic } } }\n',
  ],
  [
    'EGOV-state-mismatch',
    'body M "М" central\ndomain D "Д" { data { entity E "Э" { current reference source N } }\n systems { target system N "Н" custom internal { owner M } } }\n',
    'body M "М" central\ndomain D "Д" { data { entity E "Э" { target reference source N } }\n systems { target system N "Н" custom internal { owner M } } }\n',
  ],
  [
    'EGOV-unit-missing',
    'domain D "Д" { portfolio { project P "П" { budget plan 2026: 250 mln } } }\n',
    'domain D "Д" { portfolio { project P "П" { budget plan 2026: 250 mln KZT } } }\n',
  ],
];

it.each(mended)('%s is mended', async (code, before, after) => {
  const at = await editor(before);
  const finding = at.workspace.findings(at.textDocument.uri).find((each) => each.code === code);
  expect(finding).toBeDefined();
  const actions = (await at.lsp.CodeActionProvider!.getCodeActions(at.document, {
    textDocument: at.textDocument,
    range: finding!.range,
    context: { diagnostics: [{ range: finding!.range, code, message: '' }], only: ['quickfix'] },
  })) as CodeAction[];
  expect(actions.map(({ edit }) => afterwards(at, edit)[0])).toContain(after);
});
