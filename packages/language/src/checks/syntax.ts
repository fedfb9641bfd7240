import { type IRecognitionException, type IToken, EOF } from 'chevrotain';
import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { metamodel } from '../metamodel/metamodel.js';
import { message } from '../messages/messages.js';
import type { Code } from '../messages/codes.js';
import type { MessageId } from '../messages/en.js';
import type { Language } from '../messages/languages.js';
import type { Misread } from '../parser/egov-lexer.js';
import { expectedTokens } from '../parser/expectation-provider.js';
import { closingOf, unbalancedBrace } from './braces.js';
import { meantWords, nearest } from './nearest.js';
import type { Report } from './report.js';

/** What came of reading the text of a document. */
export interface SyntaxResult {
  /** Braces don't match: what is declared where can't be told, so names that aren't found aren't reported. */
  readonly unbalanced: boolean;
  /** The lines (from 0) with something that can't be read: what else is found on them is mostly a consequence. */
  readonly lines: ReadonlySet<number>;
}

const misread: Readonly<Record<Misread, Code>> = {
  unclosed: 'EGOV-unclosed-string',
  quotes: 'EGOV-wrong-quotes',
  comment: 'EGOV-unclosed-comment',
  deep: 'EGOV-too-deep',
  equals: 'EGOV-rule-equals',
  foreach: 'EGOV-rule-for-each',
};

/** Reports what can't be read, in the words of the language: where braces don't match, that alone and what stands before it. */
export function checkSyntax(
  document: LangiumDocument,
  tokenize: (text: string) => readonly IToken[],
  language: Language,
  report: Report,
): SyntaxResult {
  const { parserErrors, lexerErrors, lexerReport } = document.parseResult;
  const text = document.textDocument.getText();
  for (const { offset, length, message: what } of lexerReport?.diagnostics ?? []) {
    report(
      misread[what as Misread],
      {
        range: { start: document.textDocument.positionAt(offset), end: document.textDocument.positionAt(offset + length) },
      },
      { word: text.slice(offset, offset + length) },
    );
  }
  if (lexerReport?.diagnostics.some(({ message: what }) => what === 'deep')) return { unbalanced: true, lines: new Set() };
  for (const error of lexerErrors) {
    const start = document.textDocument.positionAt(error.offset);
    const end = document.textDocument.positionAt(error.offset + error.length);
    report('EGOV-bad-character', { range: { start, end } }, { found: text.slice(error.offset, error.offset + Math.min(error.length, 20)) });
  }
  if (parserErrors.length === 0) return { unbalanced: false, lines: new Set() };

  const tokens = tokenize(text);
  const mistake = unbalancedBrace(tokens, text);
  if (mistake) {
    const { code, brace, before } = mistake;
    report(
      code,
      { range: tokenRange(brace) },
      {
        open: brace.image,
        close: code === 'EGOV-unclosed-block' ? closingOf(brace.image) : brace.image,
        before: before === undefined ? undefined : String(before),
      },
    );
  }
  const lines = new Set<number>(lexerErrors.map((error) => error.line ?? 0));
  for (const error of parserErrors) {
    const line = lineOf(error);
    if (lines.has(line) || (mistake && line >= mistake.brace.startLine!)) continue;
    lines.add(line); // what follows on the same line is mostly a consequence
    reportError(error, tokens, language, report);
  }
  return { unbalanced: mistake !== undefined, lines: new Set([...lines].map((line) => line - 1)) };
}

function reportError(error: IRecognitionException, tokens: readonly IToken[], language: Language, report: Report): void {
  const { token } = error;
  const previous = 'previousToken' in error ? (error.previousToken as IToken | undefined) : undefined;
  const expected = expectedTokens(error.message);
  const wantsName = expected.length > 0 && expected.every((name) => name === 'NAME');
  const found = isReal(token) ? token.image : undefined;
  const index = isReal(token) ? tokens.findIndex(({ startOffset }) => startOffset === token.startOffset) : -1;
  const before = tokens[index - 1];
  if (isMessageOfRule(index, tokens)) {
    report('EGOV-rule-message', { range: tokenRange(token) }, { missing: 'else' });
  } else if (found !== undefined && before && /^-\d/.test(found) && isInRule(index, tokens)) {
    // a minus before a digit makes a negative number
    const range = { start: tokenRange(before).start, end: tokenRange(token).end };
    report('EGOV-rule-minus', { range }, { name: before.image + found, proposal: `${before.image} - ${found.slice(1)}` });
  } else if (found === 'of' && before && before.image in meantWords && isLineOfBody(before, tokens)) {
    const near = `{ ${meantWords[before.image]!} ${tokens[index + 1]?.image ?? '…'} }`;
    report('EGOV-unknown-word', { range: tokenRange(before) }, { word: before.image, near });
  } else if (found !== undefined && expected.length > 0 && expected.every((name) => isWord(name) && isNearly(found, name))) {
    report('EGOV-unexpected', { range: tokenRange(token) }, { found, expected: describe(expected, language) });
  } else if (wantsName && found !== undefined && metamodel().reserved.has(found) && onOneLine(previous, token)) {
    report('EGOV-reserved-name', { range: tokenRange(token) }, { word: found, proposal: found.charAt(0).toUpperCase() + found.slice(1) });
  } else if (wantsName && isReal(previous)) {
    report('EGOV-name-missing', { range: after(previous) }, { previous: previous.image });
  } else if (isReal(previous) && (found === undefined || !onOneLine(previous, token) || found === '}')) {
    report('EGOV-incomplete', { range: after(previous) }, { previous: clip(previous.image), expected: describe(expected, language) });
  } else if (found !== undefined) {
    report('EGOV-unexpected', { range: tokenRange(token) }, { found: clip(found), expected: describe(expected, language) });
  } else {
    report(
      'EGOV-incomplete',
      { range: isReal(previous) ? after(previous) : startOfFile },
      { previous: isReal(previous) ? clip(previous.image) : '…', expected: describe(expected, language) },
    );
  }
}

/** Whether a text stands where a rule ends: what is said where it isn't met, without `else`. */
function isMessageOfRule(index: number, tokens: readonly IToken[]): boolean {
  return tokens[index]?.tokenType.name === 'STRING' && isInRule(index, tokens);
}

/** Whether a token stands after `require`, and before what is said where it isn't so. */
function isInRule(index: number, tokens: readonly IToken[]): boolean {
  for (const { image } of tokens.slice(0, index).reverse()) {
    if (image === 'require') return true;
    if (image === 'else' || image === 'each' || image === '{' || image === '}' || image === ';') return false;
  }
  return false;
}

/** Whether the line begins a body or a party: they alone have one above them. */
function isLineOfBody({ startLine }: IToken, tokens: readonly IToken[]): boolean {
  const first = tokens.find((token) => token.startLine === startLine)?.image;
  return first === 'body' || first === 'party';
}

/** Whether a word is a slip for another: `requires` for `require`. */
function isNearly(found: string, expected: string): boolean {
  return isWord(found) && nearest(found, [expected]) !== undefined;
}

function isWord(text: string): boolean {
  return /^[a-z-]+$/.test(text);
}

const tokenWords: Readonly<Record<string, MessageId>> = {
  NAME: 'expect.name',
  EOF: 'expect.member',
  WORD: 'expect.value',
  STRING: 'expect.text',
  DATE: 'expect.date',
  NUMBER: 'expect.number',
  URL: 'expect.link',
  INLINE: 'expect.value',
  '{': 'expect.block',
};

/** More than these, and the list tells less than nothing. */
const shownExpectations = 4;

function describe(expected: readonly string[], language: Language): string | undefined {
  const asked = expected.includes('DATE') ? expected.filter((name) => name !== 'NUMBER') : expected; // a number is read as a date written otherwise
  const words = [
    ...new Set(
      asked.map((name) => (tokenWords[name] ? message(tokenWords[name], {}, language) : message('word.quoted', { word: name }, language))),
    ),
  ];
  if (words.length === 0) return undefined;
  return words.length > shownExpectations ? message('expect.member', {}, language) : words.join(` ${message('word.or', {}, language)} `);
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function lineOf(error: IRecognitionException): number {
  if (isReal(error.token)) return error.token.startLine!;
  const previous = 'previousToken' in error ? (error.previousToken as IToken | undefined) : undefined;
  return isReal(previous) ? previous.endLine! : 0;
}

/** The parser inserts tokens when it recovers, and one at the end of the file: they have no place. */
function isReal(token: IToken | undefined): token is IToken {
  return token !== undefined && token.tokenType !== EOF && !Number.isNaN(token.startOffset) && token.startOffset >= 0;
}

function onOneLine(previous: IToken | undefined, token: IToken): boolean {
  return !isReal(previous) || previous.endLine === token.startLine;
}

export function tokenRange(token: IToken): Range {
  return {
    start: { line: token.startLine! - 1, character: token.startColumn! - 1 },
    end: { line: token.endLine! - 1, character: token.endColumn! },
  };
}

function after(token: IToken): Range {
  const { end } = tokenRange(token);
  return { start: { line: end.line, character: Math.max(0, end.character - 1) }, end };
}

const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
