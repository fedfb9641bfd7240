import { asSentence, clauseTitle, defaultManifest, inLanguage, vocabularies } from '@egov/language';
import { readLibrary, WorkspaceFailure } from '@egov/workspace';
import {
  AssessedWorkspace,
  type Catalogue,
  clauseOfRequirement,
  editionReport,
  editionText,
  type Requirement,
  type RequirementParameter,
  stages,
  textIn,
  unofficialLine,
  valueText,
} from '@egov/requirements';
import { Architecture } from '@egov/model';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { Checker } from '../checker.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { wantsColours } from '../io.js';
import { requirementNamed } from '../lookup.js';
import { message } from '../messages/messages.js';
import type { MessageId } from '../messages/en.js';
import { visible } from '../text/visible.js';

/** `egov explain 19.2`: what a requirement says, what its rule looks at, how to satisfy it, and its examples. */
export async function explain(name: string, path: string, context: Context): Promise<number> {
  const { io } = context;
  const workspace = await knownRequirements(path, context);
  const applied = new Set(workspace.applied.map(({ id }) => id));
  const all = [...workspace.requirements.values()];
  const applying = all.filter(({ catalogue }) => catalogue === undefined || applied.has(catalogue));
  // a number means the one that applies, if one does
  const requirement = requirementNamed(name, applying.some(({ number }) => number === name) ? applying : all);
  const catalogue = requirement.catalogue === undefined ? undefined : workspace.catalogues.get(requirement.catalogue);
  io.stdout.write(explanation(requirement, catalogue, context));
  return exitCode.clean;
}

/** The workspace of a path; where there is none, the catalogues that ship with the product. */
async function knownRequirements(path: string, { io, language }: Context): Promise<AssessedWorkspace> {
  const library = await readLibrary({ examples: true });
  const checker = new Checker([path], { cwd: io.cwd, language, today: io.today, library });
  try {
    await checker.check();
  } catch (error) {
    if (!(error instanceof WorkspaceFailure) || error.id !== 'failure.no-models') throw error;
    const workspace = new AssessedWorkspace({ language, manifest: defaultManifest }, io.today);
    await workspace.load([], library);
    return workspace;
  }
  return checker.checked[0]!.assessed!; // of several under the path the first: what ships with the product they all know
}

function explanation(requirement: Requirement, catalogue: Catalogue | undefined, { io, language }: Context): string {
  const colours = picocolors.createColors(wantsColours(io.stdout, io.env));
  const width = Math.max(40, io.stdout.columns ?? 80);
  const wrapped = (text: string, margin = 2): string =>
    wrapAnsi(visible(text), width - margin, { hard: true })
      .split('\n')
      .map((line) => ' '.repeat(margin) + line)
      .join('\n');
  const section = (id: MessageId, ...texts: readonly string[]): string => [colours.bold(message(id, {}, language)), ...texts].join('\n');
  const { principle, guidance } = requirement;
  const clause = clauseTitle(clauseOfRequirement(requirement), language);
  // the identifier of a catalogue stays as it is written
  const begins = requirement.catalogue !== undefined && clause.startsWith(requirement.catalogue);
  const parts = [colours.bold(visible(begins ? clause : clause.charAt(0).toLocaleUpperCase(language) + clause.slice(1)))];
  const texts = [wrapped(textIn(requirement.text, language))];
  if (requirement.unofficial.includes(language))
    texts.push(wrapped(inLanguage(unofficialLine, language)), wrapped(textIn(requirement.text, 'ru')));
  parts.push(section('explain.text', ...texts));
  if (principle) {
    const contour = vocabularies.requirementContour.words[principle.contour as keyof typeof vocabularies.requirementContour.words];
    const lines = [wrapped([principle.paragraph, textIn(principle.title, language)].filter((text) => text !== undefined).join('  '))];
    if (principle.description) lines.push(wrapped(textIn(principle.description, language)));
    parts.push(section('explain.principle', ...lines));
    if (contour) parts.push(section('explain.contour', wrapped(inLanguage(contour, language))));
  }
  if (requirement.stages.length < stages.length) {
    const names = requirement.stages.map((stage) => inLanguage(vocabularies.stage.words[stage], language)).join(', ');
    parts.push(section('explain.stages', wrapped(names)));
  }
  if (guidance) parts.push(section('explain.guidance', wrapped(textIn(guidance, language))));
  if (requirement.checks.length > 0)
    parts.push(section('explain.rule', ...requirement.checks.map((check) => sourceText(check.node.$cstNode?.text ?? ''))));
  const parameters = requirement.parameters.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(requirement.node.$cstNode?.text ?? ''));
  if (parameters.length > 0)
    parts.push(section('explain.parameters', ...parameters.map((parameter) => wrapped(parameterText(parameter, language)))));
  const messages = requirement.checks.flatMap(({ message: said, advice }) =>
    said
      ? [[said, ...(advice ? [advice] : [])].map(({ texts: each }) => wrapped(asSentence(textIn(each, language), language))).join('\n')]
      : [],
  );
  if (messages.length > 0) parts.push(section('explain.message', ...messages));
  const examples = (catalogue?.examples ?? requirement.examples).flatMap((example) =>
    example.node.expectations
      .filter((node) => (node.requirement?.$nodeDescription?.name ?? node.rule?.$nodeDescription?.name) === requirement.id)
      .map(
        (node) =>
          `${wrapped(`${textIn(example.title, language)}: ${message('test.outcome', { outcome: node.outcome }, language)}`)}\n${exampleText(example.node.$cstNode?.text ?? '')}`,
      ),
  );
  if (examples.length > 0) parts.push(section('explain.examples', ...examples));
  if (catalogue) parts.push(colours.dim(wrapped(editionText(editionReport(catalogue, language), language), 0)));
  return `${parts.join('\n\n')}\n`;
}

/** `trainingShare = 10 (5)`: as the manifest sets it, and as it is declared. */
function parameterText({ name, title, value, declared, type }: RequirementParameter, language: Context['language']): string {
  const telling = { language, state: 'target', architecture: Architecture.empty } as const;
  const [set, own] = [valueText(value, type, telling), valueText(declared, type, telling)];
  const titleText = textIn(title, language);
  return message(
    'explain.parameter',
    { name, title: titleText === '' ? 'none_' : titleText, set, own: set === own ? 'none_' : own },
    language,
  );
}

/** The rule as it is written, without its messages, moved to the margin. */
function sourceText(source: string): string {
  const lines = source.split(/\r?\n/).filter((line) => !/^\s*(kk|en|advise) +"/.test(line));
  return moved(
    lines
      .map((line) => line.replace(/\belse\s+(ask evidence\s+)?".*$/, (_, ask: string | undefined) => (ask ? 'else ask evidence' : '')))
      .filter((line) => line.trim() !== ''),
  );
}

/** The model of an example, from brace to brace. */
function exampleText(source: string): string {
  const lines = source.slice(source.indexOf('{')).split(/\r?\n/);
  return moved(
    lines.slice(
      1,
      lines.findLastIndex((line) => /^\s*\}/.test(line)),
    ),
  );
}

function moved(lines: readonly string[]): string {
  const margins = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*/.exec(line)![0].length);
  const margin = margins.length > 0 ? Math.min(...margins) : 0;
  return lines.map((line) => `    ${visible(line.slice(Math.min(margin, /^\s*/.exec(line)![0].length)))}`.trimEnd()).join('\n');
}
