import { inLanguage, type Language } from '@egov/language';
import {
  type AssessmentPart,
  type AssessmentReport,
  type CellReport,
  conclusionReason,
  editionText,
  evidenceTitles,
  inapplicabilityText,
  type Level,
  levelTitles,
  type RequirementReport,
  type ScopeReport,
  stateTitles,
  type Status,
  statuses,
  statusSigns,
  statusTitles,
  type SubjectReport,
  waiverText,
} from '@egov/requirements';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { message } from '../messages/messages.js';
import { padded, shortened } from '../text/columns.js';
import { visible } from '../text/visible.js';
import type { Surroundings } from './index.js';

type Colours = ReturnType<typeof picocolors.createColors>;

interface Style {
  readonly language: Language;
  readonly width: number;
  readonly colours: Colours;
}

const noBreakSpace = '\u00A0';
const narrowest = 60;
const numberWidth = 6;
const countWidth = 6;

/** An assessment to be read in a terminal: the matrix by principle, domains and projects, and the conclusion with its reasoning. */
export function prettyAssessment(report: AssessmentReport, { terminal, isDetailed }: Surroundings): string {
  const width = Math.max(narrowest, Math.min(terminal.columns ?? 80, 120));
  const style = { language: report.language, width, colours: picocolors.createColors(terminal.colours) };
  const parts = report.parts.map((part) => partText(part, report, isDetailed, style));
  return `${[headerText(report, style), ...parts].join('\n\n')}\n`;
}

function headerText(report: AssessmentReport, style: Style): string {
  const { colours, language } = style;
  const facts = [message('report.assessment-date', { dates: report.assessmentDate }, language)];
  if (report.stage) facts.push(message('assess.stage', { stage: report.stage.replaceAll('-', '_') }, language));
  const lines = [
    ...(report.name === undefined ? [] : wrapped(colours.bold(visible(report.name)), style)),
    ...facts.flatMap((fact) => wrapped(fact, style)),
    ...report.editions.flatMap((edition) => wrapped(colours.dim(visible(editionText(edition, language))), style)),
  ];
  return lines.join('\n');
}

function partText(part: AssessmentPart, report: AssessmentReport, isDetailed: boolean, style: Style): string {
  const { colours, language } = style;
  const title = inLanguage(stateTitles[part.state], language);
  const blocks = [colours.bold(colours.underline(`${title.charAt(0).toLocaleUpperCase(language)}${title.slice(1)}`))];
  blocks.push(matrixText(part, report, style));
  if (isDetailed) blocks.push(...part.subjects.map((subject) => subjectText(subject, report, style)));
  blocks.push(scopesText(message('assess.domains', {}, language), part.domains, style));
  blocks.push(scopesText(message('assess.projects', {}, language), part.projects, style));
  const verdict = message('assess.conclusion', { level: inLanguage(levelTitles[part.conclusion.level], language) }, language);
  blocks.push(
    [
      ...wrapped(colourOf(part.conclusion.level, colours)(colours.bold(verdict)), style),
      ...wrapped(`${capital(conclusionReason(part.conclusion, language), language)}.`, style),
    ].join('\n'),
  );
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** One line for each requirement, with how many subjects have each status. */
function matrixText(part: AssessmentPart, report: AssessmentReport, style: Style): string {
  const { language, colours } = style;
  const titleWidth = style.width - numberWidth - countWidth * statuses.length - 2;
  const items = statuses.map((status) => `${statusSigns[status]} ${inLanguage(statusTitles[status], language)}`);
  // lines break between the statuses, not inside of one
  const legend = wrapped(colours.dim(items.map((item) => item.replaceAll(' ', noBreakSpace)).join('   ')), style);
  const head = ' '.repeat(2 + numberWidth + titleWidth) + statuses.map((status) => statusSigns[status].padStart(countWidth)).join('');
  const lines = [...legend.map((line) => line.replaceAll(noBreakSpace, ' ')), '', head];
  let principle: string | undefined;
  for (const requirement of report.requirements) {
    const own = headingOf(requirement, language);
    if (own !== principle) {
      principle = own;
      lines.push(...wrapped(colours.bold(visible(own)), style));
    }
    const totals = part.totals.get(requirement.id)!;
    const counts = statuses.map((status) => countText(totals[status], status, colours)).join('');
    const isRule = requirement.catalogue === undefined;
    const number = isRule ? '' : padded(requirement.number, numberWidth);
    const room = isRule ? titleWidth + numberWidth : titleWidth;
    const text = padded(shortened(visible(requirement.text), room - 1), room);
    lines.push(`  ${requirement.critical ? colours.bold(number) : number}${text}${counts}`.trimEnd());
  }
  return lines.join('\n');
}

function headingOf({ principle, catalogue }: RequirementReport, language: Language): string {
  if (catalogue === undefined) return message('assess.rules', {}, language);
  if (!principle) return catalogue;
  return principle.paragraph === undefined ? principle.title : `${principle.paragraph}  ${principle.title}`;
}

function countText(count: number, status: Status, colours: Colours): string {
  const text = (count === 0 ? '·' : String(count)).padStart(countWidth);
  if (count === 0 || status === 'not-applicable') return colours.dim(text);
  return colourOfStatus(status, colours)(text);
}

function scopesText(heading: string, scopes: readonly ScopeReport[], style: Style): string {
  if (scopes.length === 0) return '';
  const { language, colours } = style;
  const lines = scopes.flatMap(({ id, title, conclusion }) => [
    `  ${colourOf(conclusion.level, colours)(inLanguage(levelTitles[conclusion.level], language))}  ${visible(shortened(`${title} (${id})`, style.width - 30))}`,
    ...wrapped(colours.dim(conclusionReason(conclusion, language)), style, 4),
  ]);
  return [colours.bold(heading), ...lines].join('\n');
}

/** A subject with all requirements that are about it. */
function subjectText(subject: SubjectReport, report: AssessmentReport, style: Style): string {
  const { language, colours } = style;
  const texts = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  const level = colourOf(subject.conclusion.level, colours)(inLanguage(levelTitles[subject.conclusion.level], language));
  const lines = [...wrapped(`${colours.bold(visible(subject.title))} ${colours.dim(visible(subject.id))}: ${level}`, style)];
  for (const cell of subject.cells) {
    const requirement = texts.get(cell.requirement);
    if (!requirement) continue;
    const sign = colourOfStatus(cell.status, colours)(statusSigns[cell.status]);
    const [first = '', ...rest] = wrapped(visible(requirement.text), style, 4 + numberWidth);
    lines.push(`  ${sign} ${padded(requirement.number, numberWidth)} ${first.trimStart()}`, ...rest);
    for (const detail of detailsOf(cell, language)) lines.push(...wrapped(colours.dim(visible(detail)), style, 6 + numberWidth));
  }
  return lines.join('\n');
}

function detailsOf(cell: CellReport, language: Language): string[] {
  const details = [...cell.messages];
  const reason = inapplicabilityText(cell, language);
  if (reason !== undefined) details.push(reason);
  if (cell.evidence) details.push(inLanguage(evidenceTitles[cell.evidence], language));
  if (cell.waiver) {
    details.push(waiverText(cell.waiver, language));
  }
  return details;
}

function colourOf(level: Level, colours: Colours): (text: string) => string {
  return { full: colours.green, partial: colours.yellow, none: colours.red, 'not-assessed': colours.dim }[level];
}

function colourOfStatus(status: Status, colours: Colours): (text: string) => string {
  return {
    met: colours.green,
    'not-met': colours.red,
    'evidence-missing': colours.yellow,
    'evidence-stale': colours.yellow,
    'not-applicable': colours.dim,
  }[status];
}

function wrapped(text: string, { width }: Style, margin = 0): string[] {
  return wrapAnsi(text, width - margin, { hard: true })
    .split('\n')
    .map((line) => ' '.repeat(margin) + line);
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
