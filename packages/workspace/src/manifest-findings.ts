import { type ExpectedSetting, type Finding, type Language, type Manifest, type ManifestProblem, parseManifest } from '@egov/language';
import { message, type MessageArguments } from './messages/messages.js';

/** From one place of a text to another: lines and UTF-16 code units, from 0; the end isn't included. */
export type Range = Finding['range'];

/** What is wrong in a manifest; always an error. */
export interface ManifestFinding {
  readonly code: string;
  readonly clause: string;
  readonly message: string;
  readonly range: Range;
}

export const manifestCode = 'EGOV-manifest';

/** What a manifest says, and what is wrong in it, in the user's language. What can't be read has its default. */
export function readManifest(
  text: string,
  language: Language,
): { readonly manifest: Manifest; readonly findings: readonly ManifestFinding[] } {
  const { manifest, problems } = parseManifest(text);
  return { manifest, findings: manifestFindings(problems, text, language) };
}

/** Problems of a manifest as findings, in the user's language. */
export function manifestFindings(problems: readonly ManifestProblem[], text: string, language: Language): ManifestFinding[] {
  return problems.map((problem) => ({
    code: manifestCode,
    clause: 'language: manifest',
    message: problemMessage(problem, language),
    range: rangeOf(text, problem),
  }));
}

function problemMessage(problem: ManifestProblem, language: Language): string {
  switch (problem.kind) {
    case 'syntax':
      return message('manifest.syntax', { problem: problem.problem }, language);
    case 'object':
      return message('manifest.object', {}, language);
    case 'unknown':
      return message('manifest.unknown', { setting: problem.setting, near: problem.near ?? 'none_' }, language);
    case 'twice':
      return message('manifest.twice', { setting: problem.setting }, language);
    case 'catalogue':
    case 'requirement':
    case 'parameter':
      return message(`manifest.${problem.kind}`, { name: problem.setting, near: problem.near ?? 'none_' }, language);
    case 'ambiguous':
      return message('manifest.ambiguous', { name: problem.setting, choices: problem.choices.join(', ') }, language);
    case 'parameter-type':
      return message('manifest.parameter-type', { name: problem.setting, type: problem.type }, language);
    case 'dependency':
      return message('manifest.dependency', { path: problem.setting, problem: problem.problem.replaceAll('-', '_') }, language);
    default:
      return settingMessage(problem, language);
  }
}

function settingMessage(problem: Extract<ManifestProblem, { kind: 'setting' }>, language: Language): string {
  const { expected } = problem;
  const said = expected ? message('manifest.expected', expectedArguments(expected), language) : 'none_';
  return message('manifest.setting', { setting: problem.setting, problem: problem.problem, expected: said }, language);
}

function expectedArguments(expected: ExpectedSetting): MessageArguments {
  const values = expected.kind === 'choice' ? expected.values.map((value) => JSON.stringify(value)).join(', ') : '';
  const { minimum, maximum } = expected.kind === 'range' ? expected : { minimum: '', maximum: '' };
  return { kind: expected.kind, values, minimum, maximum };
}

function rangeOf(text: string, { offset, length }: ManifestProblem): Range {
  return { start: positionOf(text, offset), end: positionOf(text, offset + length) };
}

function positionOf(text: string, offset: number): Range['start'] {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
