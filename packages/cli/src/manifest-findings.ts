import { defaultManifest, type Language, type ManifestProblem, parseManifest, type Manifest } from '@egov/language';
import { message } from './messages/messages.js';
import type { Range, ReportedFinding } from './report.js';

export const manifestCode = 'EGOV-manifest';

/** What a manifest says, and what is wrong in it, in the user's language. What can't be read has its default. */
export function readManifest(
  text: string,
  language: Language,
): { readonly manifest: Manifest; readonly findings: readonly ReportedFinding[] } {
  const { manifest, problems } = parsed(text);
  const findings = problems.map((problem): ReportedFinding => ({
    severity: 'error',
    code: manifestCode,
    clause: 'language: manifest',
    message: problemMessage(problem, language),
    range: rangeOf(text, problem),
    related: [],
  }));
  return { manifest, findings };
}

function parsed(text: string): ReturnType<typeof parseManifest> {
  try {
    return parseManifest(text);
  } catch (error) {
    // The language's parser reads over comments, and then stumbles at them.
    if (!(error instanceof SyntaxError)) throw error;
    const offset = Math.max(0, text.search(/\/[/*]/));
    return { manifest: defaultManifest, problems: [{ message: 'InvalidCommentToken', offset, length: 2 }] };
  }
}

/** What the JSON parser calls its problems, by what a reader needs to know. */
const syntaxProblems: Readonly<Record<string, string>> = {
  CommaExpected: 'comma',
  ColonExpected: 'colon',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  ValueExpected: 'value',
  PropertyNameExpected: 'name',
  UnexpectedEndOfString: 'text',
  InvalidUnicode: 'text',
  InvalidEscapeCharacter: 'text',
  InvalidCharacter: 'text',
  UnexpectedEndOfNumber: 'number',
  InvalidNumberFormat: 'number',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  EndOfFileExpected: 'end',
  InvalidSymbol: 'symbol',
};

/** How the schema validator begins its sentences, by what a reader needs to know. */
const settingProblems: readonly (readonly [beginning: string, problem: string])[] = [
  ['must be equal to', 'choice'],
  ['must match pattern', 'pattern'],
  ['must be >=', 'range'],
  ['must be <=', 'range'],
  ['must NOT have duplicate', 'repeated'],
  ['must be ', 'type'],
];

function problemMessage({ message: text }: ManifestProblem, language: Language): string {
  const syntax = syntaxProblems[text];
  if (syntax !== undefined) return message('manifest.syntax', { problem: syntax }, language);
  const unknown = /must NOT have additional properties: (.*)$/s.exec(text)?.[1];
  if (unknown !== undefined) return message('manifest.unknown', { setting: unknown }, language);
  const [, setting = '', detail = ''] = /^(\S*?) ?(must .*)$/s.exec(text) ?? ['', '', text];
  if (setting === '') return message('manifest.object', {}, language);
  const problem = settingProblems.find(([beginning]) => detail.startsWith(beginning))?.[1] ?? 'none_';
  return message('manifest.setting', { setting, problem, detail }, language);
}

function rangeOf(text: string, { offset, length }: ManifestProblem): Range {
  return { start: positionOf(text, offset), end: positionOf(text, offset + length) };
}

function positionOf(text: string, offset: number): Range['start'] {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
