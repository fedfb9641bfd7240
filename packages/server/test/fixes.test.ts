import { formatText } from '@egov/language';
import type { CodeAction } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { afterwards, editor } from './kit.js';

const owned = 'body M "М" central\n';

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
    'body M "М" central\ndomain D "Д" {\n  data { entity E "Э" { current reference source N } }\n  systems { target system N "Н" custom internal { owner M } }\n}\n',
    'body M "М" central\ndomain D "Д" {\n  data { entity E "Э" { target reference source N } }\n  systems { target system N "Н" custom internal { owner M } }\n}\n',
  ],
  [
    'EGOV-unit-missing',
    'domain D "Д" { portfolio { project P "П" { budget plan 2026: 250 mln } } }\n',
    'domain D "Д" { portfolio { project P "П" { budget plan 2026: 250 mln KZT } } }\n',
  ],
  [
    'EGOV-requirement-number',
    'requirements к "К" { requirement 3,1 "Т" { ask evidence for each system s } }\n',
    'requirements к "К" { requirement 3.1 "Т" { ask evidence for each system s } }\n',
  ],
  [
    'EGOV-rule-minus',
    'rule Е "Е" {\n  for each system s\n  require s.components.count -1 > 0\n}\n',
    'rule Е "Е" {\n  for each system s\n  require s.components.count - 1 > 0\n}\n',
  ],
  [
    'EGOV-rule-minus',
    'rule Е "Е" {\n  parameter срок = 3 years\n  for each technology т\n  require т.support > today-срок\n}\n',
    'rule Е "Е" {\n  parameter срок = 3 years\n  for each technology т\n  require т.support > today - срок\n}\n',
  ],
  [
    'EGOV-rule-equals',
    'rule Е "Е" { for each system ж require ж.kind == custom }\n',
    'rule Е "Е" { for each system ж require ж.kind = custom }\n',
  ],
  [
    'EGOV-rule-for-each',
    'rule Е "Е" {\n  foreach system ж\n  require ж.kind = custom\n}\n',
    'rule Е "Е" {\n  for each system ж\n  require ж.kind = custom\n}\n',
  ],
  [
    'EGOV-rule-for-each',
    'rule Е "Е" {\n  For-Each system ж\n  require ж.kind = custom\n}\n',
    'rule Е "Е" {\n  for each system ж\n  require ж.kind = custom\n}\n',
  ],
  [
    'EGOV-rule-message',
    'rule Е "Е" {\n  for each system ж\n  require ж.kind = custom\n  "нет" kk "жоқ"\n}\n',
    'rule Е "Е" {\n  for each system ж\n  require ж.kind = custom\n  else    "нет" kk "жоқ"\n}\n',
  ],
  [
    'EGOV-rule-message',
    'rule Е "Е" {\n  for each system ж\n  require ж.kind = custom\n  else    kk "жоқ"\n}\n',
    'rule Е "Е" {\n  for each system ж\n  require ж.kind = custom\n  else    "…" kk "жоқ"\n}\n',
  ],
  ['EGOV-bad-character', 'body Қорғау § "Қ" central\n', 'body Қорғау "Қ" central\n'],
  ['EGOV-bad-character', 'body Қорғау "Қ" central №\n', 'body Қорғау "Қ" central\n'],
  [
    'EGOV-ambiguous-requirement',
    'requirements к1 "А" { requirement 7.1 "Т" }\nrequirements к2 "Б" { requirement 7.1 "Т" }\nbody Ө "Ө" central { waive 7.1 until 2030-01-01 because "қ" }\n',
    'requirements к1 "А" { requirement 7.1 "Т" }\nrequirements к2 "Б" { requirement 7.1 "Т" }\nbody Ө "Ө" central { waive к2/7.1 until 2030-01-01 because "қ" }\n',
  ],
  ['EGOV-closed-vocabulary', 'vocabulary tiers { word ұшқыш "Ұ" }\n', 'vocabulary channels { word ұшқыш "Ұ" }\n'],
  ['EGOV-repeated-value', 'body Ө "Ө" central central\n', 'body Ө "Ө" central\n'],
  [
    'EGOV-repeated-value',
    'domain Д "Д" { activity { service Қ "Қ" { channels portal, mobile, portal } } }\n',
    'domain Д "Д" { activity { service Қ "Қ" { channels portal, mobile } } }\n',
  ],
  ['EGOV-repeated-value', 'view К "К" { show systems, systems }\n', 'view К "К" { show systems }\n'],
  ['EGOV-view-depth', 'view К "К" { depth 1,5 }\n', 'view К "К" { depth 2 }\n'],
  ['EGOV-view-depth', 'view К "К" { depth -2 }\n', 'view К "К" { depth 2 }\n'],
  [
    'EGOV-delivered-but-target',
    `${owned}domain Д "Д" {\n  systems { target system Ж "Ж" custom internal { owner M } }\n  portfolio { project P "П" { delivers Ж by 2026-06-01 done 2026-05-20 } }\n}\n`,
    `${owned}domain Д "Д" {\n  systems { system Ж "Ж" custom internal { owner M } }\n  portfolio { project P "П" { delivers Ж by 2026-06-01 done 2026-05-20 } }\n}\n`,
  ],
  [
    'EGOV-waiver-expired',
    'requirements к "К" { requirement 7.1 "Т" { ask evidence for each body b } }\nbody Ө "Ө" central {\n  description "О"\n  waive 7.1 until 2026-11-21 because "қ" // бітті\n}\n',
    'requirements к "К" { requirement 7.1 "Т" { ask evidence for each body b } }\nbody Ө "Ө" central {\n  description "О"\n}\n',
  ],
  [
    'EGOV-fact-missing',
    'domain Д "Д" {\n  systems {\n    system Ж "Ж" custom internal\n  }\n}\n',
    'domain Д "Д" {\n  systems {\n    system Ж "Ж" custom internal {\n      owner\n    }\n  }\n}\n',
  ],
  [
    'EGOV-fact-missing',
    'body Ө "Ө" central { evidence for 7.1 "қ" by Ө }\nrequirements к "К" { requirement 7.1 "Т" { ask evidence for each body b } }\n',
    'body Ө "Ө" central { evidence for 7.1 "қ" by Ө on 2026-11-22 }\nrequirements к "К" { requirement 7.1 "Т" { ask evidence for each body b } }\n',
  ],
  [
    'EGOV-fact-missing',
    'body Ө "Ө" central { waive 7.1 until 2030-01-01 }\nrequirements к "К" { requirement 7.1 "Т" { ask evidence for each body b } }\n',
    'body Ө "Ө" central { waive 7.1 until 2030-01-01 because "…" }\nrequirements к "К" { requirement 7.1 "Т" { ask evidence for each body b } }\n',
  ],
  [
    'EGOV-unit-missing',
    'domain Д "Д" {\n  strategy {\n    indicator Көрсеткіш "К" {\n      value fact 2024: 1\n    }\n  }\n}\n',
    'domain Д "Д" {\n  strategy {\n    indicator Көрсеткіш "К" {\n      value fact 2024: 1\n      unit "…"\n    }\n  }\n}\n',
  ],
  [
    'EGOV-unrelated-system',
    `${owned}domain Д "Д" {\n  activity {\n    service Қ "Қ"\n    process П "П" { realizes Қ; step А "А" by M in Ж }\n  }\n  systems {\n    system Ж "Ж" custom internal { owner M; automates Т }\n  }\n}\nextend Д { activity { service Т "Т" } }\n`,
    `${owned}domain Д "Д" {\n  activity {\n    service Қ "Қ"\n    process П "П" { realizes Қ; step А "А" by M in Ж }\n  }\n  systems {\n    system Ж "Ж" custom internal { owner M; automates Т; automates Д.П }\n  }\n}\nextend Д { activity { service Т "Т" } }\n`,
  ],
];

/** The texts that the quick fixes of a finding make of one. */
async function fixed(code: string, before: string): Promise<string[]> {
  const at = await editor(before, 'en', []);
  const finding = at.workspace.findings(at.textDocument.uri).find((each) => each.code === code);
  expect(finding, `${code} is found`).toBeDefined();
  const actions = (await at.lsp.CodeActionProvider!.getCodeActions(at.document, {
    textDocument: at.textDocument,
    range: finding!.range,
    context: { diagnostics: [{ range: finding!.range, code, message: '' }], only: ['quickfix'] },
  })) as CodeAction[];
  return actions.map(({ edit }) => afterwards(at, edit)[0]!);
}

async function codesIn(text: string): Promise<string[]> {
  const { workspace, textDocument } = await editor(text, 'en', []);
  return workspace.findings(textDocument.uri).map(({ code }) => code);
}

describe.each(mended)('%s', (code, before, after) => {
  it('is mended', async () => {
    expect(await fixed(code, before)).toContain(after);
    expect(await codesIn(after)).not.toContain(code);
  });

  it('leaves the standard layout', () => {
    expect(formatText(after) ?? after).toBe(after);
  });

  it('is mended with the line ends of Windows', async () => {
    expect(await fixed(code, before.replaceAll('\n', '\r\n'))).toContain(after.replaceAll('\n', '\r\n'));
  });
});
