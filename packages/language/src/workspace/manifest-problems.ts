import type { ErrorObject } from 'ajv';
import { type ParseError, printParseErrorCode } from 'jsonc-parser';

/** What is wrong in a manifest, and where: characters from the beginning of its text. The words are made by whoever shows it. */
export type ManifestProblem = { readonly offset: number; readonly length: number } & (
  | { readonly kind: 'syntax'; readonly problem: SyntaxProblem }
  | { readonly kind: 'object' }
  | { readonly kind: 'unknown'; readonly setting: string }
  | { readonly kind: 'dependency'; readonly setting: string; readonly problem: DependencyProblem }
  /** A catalogue, a critical requirement or a parameter that there isn't. */
  | { readonly kind: 'catalogue' | 'requirement' | 'parameter'; readonly setting: string; readonly near: string | undefined }
  /** The number of a requirement that several catalogues have. */
  | { readonly kind: 'ambiguous'; readonly setting: string; readonly choices: readonly string[] }
  /** A parameter whose value isn't of its type. */
  | { readonly kind: 'parameter-type'; readonly setting: string; readonly type: string }
  | { readonly kind: 'setting'; readonly setting: string; readonly problem: SettingProblem }
);

export type SyntaxProblem = 'comma' | 'colon' | 'brace' | 'bracket' | 'value' | 'name' | 'text' | 'number' | 'comment' | 'end' | 'symbol';
/** Why a published model can't be used: its path leads out of the workspace, it can't be read, it isn't one. */
export type DependencyProblem = 'outside' | 'unreadable' | 'not-a-model';
export type SettingProblem = 'choice' | 'pattern' | 'range' | 'repeated' | 'type';

const syntaxProblems: Readonly<Partial<Record<string, SyntaxProblem>>> = {
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
};

const settingProblems: Readonly<Record<string, SettingProblem>> = {
  enum: 'choice',
  const: 'choice',
  pattern: 'pattern',
  minimum: 'range',
  maximum: 'range',
  uniqueItems: 'repeated',
};

/** What the JSON parser found. */
export function syntaxProblem({ error, offset, length }: ParseError): ManifestProblem {
  return { kind: 'syntax', problem: syntaxProblems[printParseErrorCode(error)] ?? 'symbol', offset, length };
}

/** What the schema validator found, at the place of the setting. */
export function settingProblem(error: ErrorObject, setting: string, place: { offset: number; length: number }): ManifestProblem {
  const { offset, length } = place;
  if (error.keyword === 'additionalProperties' || error.keyword === 'propertyNames') return { kind: 'unknown', setting, offset, length };
  if (setting === '') return { kind: 'object', offset, length };
  return { kind: 'setting', setting, problem: settingProblems[error.keyword] ?? 'type', offset, length };
}
