import type { ErrorObject } from 'ajv';
import { findNodeAtLocation, type JSONPath, type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { nearest } from '../checks/nearest.js';

/** What is wrong in a manifest, and where: characters from the beginning of its text. The words are made by whoever shows it. */
export type ManifestProblem = { readonly offset: number; readonly length: number } & (
  | { readonly kind: 'syntax'; readonly problem: SyntaxProblem }
  | { readonly kind: 'object' }
  | { readonly kind: 'unknown'; readonly setting: string; readonly near: string | undefined }
  /** A setting that is given twice in one object: the later one counts. */
  | { readonly kind: 'twice'; readonly setting: string }
  | { readonly kind: 'dependency'; readonly setting: string; readonly problem: DependencyProblem }
  /** A catalogue, a critical requirement or a parameter that there isn't. */
  | { readonly kind: 'catalogue' | 'requirement' | 'parameter'; readonly setting: string; readonly near: string | undefined }
  /** The number of a requirement that several catalogues have. */
  | { readonly kind: 'ambiguous'; readonly setting: string; readonly choices: readonly string[] }
  /** A parameter whose value isn't of its type. */
  | { readonly kind: 'parameter-type'; readonly setting: string; readonly type: string }
  | { readonly kind: 'setting'; readonly setting: string; readonly problem: SettingProblem; readonly expected?: ExpectedSetting }
);

export type SyntaxProblem = 'comma' | 'colon' | 'brace' | 'bracket' | 'value' | 'name' | 'text' | 'number' | 'comment' | 'end' | 'symbol';
/** Why a published model can't be used: its path leads out of the workspace, it can't be read, it isn't one, it isn't as it was frozen. */
export type DependencyProblem = 'outside' | 'unreadable' | 'not-a-model' | 'changed';
export type SettingProblem = 'choice' | 'date' | 'name' | 'pattern' | 'range' | 'repeated' | 'type';

/** What a setting may be, as the schema has it. */
export type ExpectedSetting =
  | { readonly kind: 'text' | 'date' | 'number' | 'boolean' | 'scalar' | 'texts' | 'dates' | 'object' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly minimum: number; readonly maximum: number };

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

/** What the schema validator found, at the place of the setting; of a key that may not stand there, at the key. */
export function settingProblem(error: ErrorObject, path: JSONPath, tree: Node): ManifestProblem {
  const schema = error.parentSchema as Schema | undefined;
  const { additionalProperty, propertyName } = error.params as { additionalProperty?: string; propertyName?: string };
  const key = additionalProperty ?? propertyName;
  if (key !== undefined) {
    const { offset, length } = placeIn(tree, [...path, key], 'key');
    const setting = [...path, key].join('.');
    if (propertyName !== undefined) return { kind: 'setting', setting, problem: 'name', offset, length };
    return { kind: 'unknown', setting, near: nearest(key, Object.keys(schema?.properties ?? {})), offset, length };
  }
  const { offset, length } = placeIn(tree, path);
  if (path.length === 0) return { kind: 'object', offset, length };
  const problem = settingProblems[error.keyword] ?? 'type';
  const expected = problem === 'repeated' ? undefined : expectedBy(schema);
  return { kind: 'setting', setting: path.join('.'), problem, ...(expected && { expected }), offset, length };
}

/** The keys that an object of a manifest has twice. */
export function* repeatedKeys(node: Node, path: readonly string[] = []): Iterable<ManifestProblem> {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    const inner = key === undefined ? path : [...path, String(key.value)];
    if (key && seen.has(String(key.value))) yield { kind: 'twice', setting: inner.join('.'), offset: key.offset, length: key.length };
    if (key) seen.add(String(key.value));
    if (value) yield* repeatedKeys(value, inner);
  }
}

/** Where a setting, or its key, stands in the text of a manifest. */
export function placeIn(tree: Node | undefined, path: JSONPath, part: 'key' | 'value' = 'value'): { offset: number; length: number } {
  const value = tree && findNodeAtLocation(tree, path.map(stepInto));
  const node = part === 'key' ? (value?.parent?.children?.[0] ?? value) : value;
  return { offset: node?.offset ?? tree?.offset ?? 0, length: node?.length ?? tree?.length ?? 0 };
}

/** The items of a list are addressed by number. */
function stepInto(step: string | number): string | number {
  return /^\d+$/.test(String(step)) ? Number(step) : step;
}

/** What is used of JSON Schema. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: Schema;
}

function expectedBy(schema: Schema | undefined): ExpectedSetting | undefined {
  if (!schema) return undefined;
  const { minimum, maximum } = schema;
  if (schema.enum) return { kind: 'choice', values: schema.enum };
  if (minimum !== undefined && maximum !== undefined) return { kind: 'range', minimum, maximum };
  switch (schema.type) {
    case 'string':
      return { kind: schema.pattern === undefined ? 'text' : 'date' }; // dates alone have a pattern
    case 'array':
      return { kind: schema.items?.pattern === undefined ? 'texts' : 'dates' };
    case 'number':
    case 'boolean':
    case 'object':
      return { kind: schema.type };
    default:
      return { kind: 'scalar' };
  }
}
