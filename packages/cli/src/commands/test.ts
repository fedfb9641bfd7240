import { inLanguage } from '@egov/language';
import { type ExampleResult, type ExampleSource, type Requirement, runExample, statusTitles, textIn } from '@egov/requirements';
import { readLibrary } from '@egov/workspace';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { Checker } from '../checker.js';
import type { CheckSession } from '../check-session.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { placeText } from '../formats/words.js';
import { wantsColours } from '../io.js';
import { prettyReport } from '../formats/pretty.js';
import { message } from '../messages/messages.js';
import { isMistake, type Report, totalsOf } from '../report.js';
import { visible } from '../text/visible.js';

/** `egov test`: runs the examples of the catalogues that apply, and of all catalogues and rules that the files declare. */
export async function test(paths: readonly string[], context: Context): Promise<number> {
  const { io, language } = context;
  const checker = new Checker(paths, { cwd: io.cwd, language, today: io.today, library: await readLibrary({ examples: true }) });
  const mistakes = mistakesInRules(await checker.check());
  const hasMistakes = totalsOf(mistakes).errors > 0;
  const terminal = { columns: io.stdout.columns, colours: wantsColours(io.stdout, io.env) };
  if (hasMistakes) io.stdout.write(`${prettyReport(mistakes, terminal)}\n`);
  const colours = picocolors.createColors(terminal.colours);
  let failures = 0;
  let count = 0;
  let examples = 0;
  for (const session of checker.checked) {
    const { results, requirements } = runExamples(session, language);
    const failed = results.filter(({ expected, actual }) => expected !== actual);
    for (const result of failed) io.stdout.write(`${failureText(result, session, context, colours)}\n`);
    for (const line of untested(results, requirements, language))
      io.stdout.write(`${wrapAnsi(line, io.stdout.columns ?? 80, { hard: true })}\n`);
    failures += failed.length;
    count += results.length;
    examples += new Set(results.map(({ example }) => example.node)).size;
  }
  if (count === 0) io.stdout.write(`${message('test.none', {}, language)}\n`);
  else if (failures === 0) io.stdout.write(`${colours.green(message('test.passed', { count, examples }, language))}\n`);
  else io.stdout.write(`${colours.red(message('test.failed', { failed: failures, count }, language))}\n`);
  if (hasMistakes) io.stdout.write(`${colours.red(message('test.mistakes', {}, language))}\n`);
  return failures === 0 && !hasMistakes ? exitCode.clean : exitCode.findings;
}

/** What is wrong in how rules and examples are written: what couldn't be read isn't tested. */
function mistakesInRules(report: Report): Report {
  const files = report.files
    .filter(({ text }) => /^\s*(requirements|principle|requirement|rule|example)\b/m.test(text))
    .map((file) => ({ ...file, findings: file.findings.filter((finding) => finding.severity === 'error' && isMistake(finding)) }));
  return { ...report, files };
}

function runExamples(
  session: CheckSession,
  language: Context['language'],
): { results: ExampleResult[]; requirements: readonly Requirement[] } {
  const workspace = session.assessed!;
  const catalogues = [...new Set([...workspace.applied, ...workspace.ownCatalogues])];
  const requirements = [...catalogues.flatMap((catalogue) => catalogue.requirements), ...workspace.rules];
  const sources: ExampleSource[] = [
    ...catalogues.flatMap((catalogue) => catalogue.examples),
    ...workspace.rules.flatMap((rule) => rule.examples),
  ];
  const all = workspace.requirements;
  return { results: sources.flatMap((example) => runExample(example, all, language)), requirements };
}

function failureText(
  result: ExampleResult,
  session: CheckSession,
  { language }: Context,
  colours: ReturnType<typeof picocolors.createColors>,
): string {
  const outcome = (text: string | undefined): string => message('test.outcome', { outcome: text ?? 'nothing' }, language);
  const title = visible(textIn(result.example.title, language));
  const place = placeText(session.reportedPlace(result.example.place));
  const line = { requirement: result.requirement, expected: outcome(result.expected), actual: outcome(result.actual) };
  const subjects = result.cells.map(([id, cell]) => `    ${visible(id)}: ${inLanguage(statusTitles[cell.status], language)}`);
  return [
    `${colours.red('✗')} ${message('test.expected', line, language)}`,
    `  ${colours.dim(message('test.example', { title, place }, language))}`,
    ...subjects,
  ].join('\n');
}

/** The requirements that no example shows to be met, or not to be. */
function untested(results: readonly ExampleResult[], requirements: readonly Requirement[], language: Context['language']): string[] {
  const lines: string[] = [];
  for (const outcome of ['passes', 'fails', 'asks'] as const) {
    const shown = new Set(results.filter(({ expected }) => expected === outcome).map(({ requirement }) => requirement));
    const missing = requirements
      .filter((requirement) => canBe(requirement, outcome) && !shown.has(requirement.id))
      .map(({ number }) => number);
    if (missing.length > 0) lines.push(message('test.untested', { outcome, requirements: missing.join(', ') }, language));
  }
  return lines;
}

/** Whether a requirement can have an outcome: one that always asks for evidence can't be shown to be met by a model alone. */
function canBe({ checks }: Requirement, outcome: 'passes' | 'fails' | 'asks'): boolean {
  if (outcome === 'asks') return checks.some(({ asks }) => asks !== 'never');
  if (outcome === 'fails') return checks.some(({ asks, require }) => require !== undefined && asks === 'never');
  return checks.length > 0 && checks.every(({ asks }) => asks !== 'always');
}
