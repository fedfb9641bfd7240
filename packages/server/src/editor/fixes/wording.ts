import { ast, type Code, languages, type MessageArgument } from '@egov/language';
import { AstUtils, GrammarUtils } from 'langium';
import { membersAround, rangeOf, removalOf, stretchOf } from '../refactor/members.js';
import { type Fix, insertion, type Mended, type Mending, removal, replacement, textArgument } from './fix.js';

/** What mends mistakes in how something is written. What a finding proposes itself is told by its message: see `code-actions.ts`. */
export const wording: Partial<Record<Code, Mending>> = {
  'EGOV-date-format': proposed,
  'EGOV-requirement-number': proposed,
  'EGOV-reserved-name': proposed,
  'EGOV-rule-minus': proposed,
  'EGOV-rule-equals': ({ finding }) => [replacement(finding.range, '=')],
  'EGOV-rule-for-each': ({ finding }) => [replacement(finding.range, 'for each')],
  'EGOV-rule-message': ({ finding, document, offset, written }) =>
    finding.args['missing'] === 'else' ? [insertion(document, offset, 'else ')] : [insertion(document, offset + written.length, ' "…"')],
  'EGOV-bad-character': removed,
  'EGOV-extra-brace': removed,
  'EGOV-unclosed-block': unclosedBlock,
  'EGOV-unclosed-string': unclosedText,
  'EGOV-unclosed-comment': ({ document, offset }) => [insertion(document, endOfLine(document, offset), ' */')],
  'EGOV-wrong-quotes': ({ finding, written }) => [
    replacement(
      finding.range,
      `"${written
        .slice(1)
        .replace(/[”“»›’"]$/, '')
        .replaceAll('"', String.raw`\"`)}"`,
    ),
  ],
  'EGOV-not-normalised': ({ finding, written }) => [replacement(finding.range, written.normalize('NFC'))],
  'EGOV-dotted-name': ({ finding, written }) => [replacement(finding.range, written.split(/[./]/).at(-1)!)],
  'EGOV-unknown-language': ({ finding }) => languages.map((language) => replacement(finding.range, language)),
  'EGOV-ambiguous-requirement': ({ finding }) => namesOf(finding.args['choices']).map((name) => replacement(finding.range, name)),
  'EGOV-requirement-elsewhere': ({ finding, written }) =>
    namesOf(finding.args['catalogues']).map((catalogue) => replacement(finding.range, `${catalogue}/${written}`)),
  'EGOV-closed-vocabulary': ({ finding }) =>
    textArgument(finding, 'open')
      .split(', ')
      .map((name) => replacement(finding.range, name)),
  'EGOV-repeated-title': repeatedTitle,
  'EGOV-repeated-value': repeatedValue,
  'EGOV-repeated-fact': ({ finding, document, offset }) => {
    const member = membersAround(document, offset).find(ast.isFact);
    return member ? [removal(removalOf(document, stretchOf(document, member)), textAt(document, finding.range))] : [];
  },
  'EGOV-view-depth': ({ finding, written }) => {
    const depth = Math.round(Math.abs(Number(written.replace(',', '.'))));
    return Number.isFinite(depth) ? [replacement(finding.range, String(depth))] : [];
  },
};

/** What the message proposes. */
function proposed({ finding }: Mended): Fix[] {
  const { proposal } = finding.args;
  return typeof proposal === 'string' && proposal !== '' ? [replacement(finding.range, proposal)] : [];
}

function removed({ finding, document, offset, written }: Mended): Fix[] {
  return [removal(removalOf(document, { offset, end: offset + written.length }), textAt(document, finding.range))];
}

/** The brace is put where the next one of its level begins, or at the end of the file. */
function unclosedBlock({ finding, document, offset }: Mended): Fix[] {
  const { textDocument } = document;
  const text = textDocument.getText();
  const close = textArgument(finding, 'close') || '}';
  const before = Number(finding.args['before']);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0];
  if (Number.isInteger(before) && before > 0)
    return [{ ...insertion(document, textDocument.offsetAt({ line: before - 1, character: 0 }), `${indent}${close}\n`) }];
  return [insertion(document, text.length, `${text.endsWith('\n') ? '' : '\n'}${indent}${close}\n`)];
}

/** The quotes are put where the line ends, before the brace of a block. */
function unclosedText({ document, offset, written }: Mended): Fix[] {
  const quotes = written.startsWith('"""') ? '"""' : '"';
  const said = written.replace(/[\s;]*\{?\s*$/, '');
  return [insertion(document, offset + said.length, quotes)];
}

function repeatedTitle({ document, offset }: Mended): Fix[] {
  const title = AstUtils.streamAst(document.parseResult.value).find((node) => ast.isLocalText(node) && node.$cstNode?.offset === offset);
  const cst = title?.$cstNode;
  return cst ? [removal({ range: rangeOf(document, withSpace(document, cst)), newText: '' }, cst.text)] : [];
}

/** A word of a list goes with its comma; a part of a fact (`on 2026-01-31`) isn't told apart by its word alone. */
function repeatedValue({ finding, document, offset, written }: Mended): Fix[] {
  if (!/^[\p{L}\p{N}-]+$/u.test(written) || finding.args['word'] !== written) return [];
  const member = membersAround(document, offset)[0];
  const words = member && GrammarUtils.findNodesForProperty(member.$cstNode, 'words');
  if (!words?.some((word) => word.offset === offset)) return [];
  const text = document.textDocument.getText();
  const before = /\s*,?\s*$/.exec(text.slice(0, offset))![0];
  return [removal({ range: rangeOf(document, { offset: offset - before.length, end: offset + written.length }), newText: '' }, written)];
}

/** Where the words of a line end. */
function endOfLine({ textDocument }: Mended['document'], offset: number): number {
  return offset + /^[^\r\n]*?(?=[ \t]*(?:\r?\n|$))/.exec(textDocument.getText().slice(offset))![0].length;
}

function withSpace({ textDocument }: Mended['document'], { offset, end }: { readonly offset: number; readonly end: number }) {
  const space = /[ \t]*$/.exec(textDocument.getText().slice(0, offset))![0];
  return { offset: offset - space.length, end };
}

function textAt({ textDocument }: Mended['document'], range: Mended['finding']['range']): string {
  return textDocument.getText(range);
}

function namesOf(argument: MessageArgument): readonly string[] {
  return typeof argument === 'object' && 'names' in argument ? argument.names : [];
}
