import { clauseTitle, type Language, type Severity } from '@egov/language';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { message } from '../messages/messages.js';
import { type Report, type ReportedFile, type ReportedFinding, totalsOf } from '../report.js';
import { linesOf } from '../text/lines.js';
import { visible } from '../text/visible.js';
import { excerptOf } from './excerpt.js';
import { relatedText, summary } from './words.js';

/** What is known of the terminal that a report is for. */
export interface Terminal {
  /** Columns; 80 if unknown. */
  readonly columns?: number | undefined;
  readonly colours: boolean;
}

type Colours = ReturnType<typeof picocolors.createColors>;

interface Style {
  readonly language: Language;
  readonly width: number;
  readonly colours: Colours;
}

const indent = '    ';
const narrowest = 40;

/** A report to be read by a person, file by file, with the lines in question. */
export function prettyReport(report: Report, terminal: Terminal): string {
  const width = Math.max(narrowest, terminal.columns ?? 80);
  const style = { language: report.language, width, colours: picocolors.createColors(terminal.colours) };
  const files = report.files.filter((file) => file.findings.length > 0).map((file) => fileText(file, style));
  return [...files, summaryText(report, style)].join('\n');
}

function fileText(file: ReportedFile, style: Style): string {
  const lines = linesOf(file.text);
  const findings = file.findings.map((finding) => findingText(finding, lines, style));
  return `${style.colours.bold(style.colours.underline(visible(file.path)))}\n\n${findings.join('\n')}`;
}

function findingText(finding: ReportedFinding, lines: readonly string[], style: Style): string {
  const { language, colours } = style;
  const severity = colourOf(finding.severity, colours)(colours.bold(message(`severity.${finding.severity}`, {}, language)));
  const { line, character } = finding.range.start;
  const text: string[] = [`  ${severity}  ${colours.bold(visible(finding.code))}  ${line + 1}:${character + 1}`];
  text.push(...wrapped(visible(finding.message), style));
  text.push(...wrapped(clauseTitle(visible(finding.clause), language), style).map((part) => colours.dim(part)));
  for (const { gutter, source, marks } of excerptOf(finding.range, lines, style.width - indent.length)) {
    text.push(`${indent}${colours.dim(gutter)}${source}${colourOf(finding.severity, colours)(marks)}`.trimEnd());
  }
  for (const place of finding.related) {
    const [first = '', ...rest] = wrapped(relatedText(place, language), style, 2);
    text.push(`${indent}${colours.cyan('→')} ${first.trimStart()}`, ...rest);
  }
  return `${text.join('\n')}\n`;
}

function summaryText(report: Report, style: Style): string {
  const { colours } = style;
  const totals = totalsOf(report);
  const { checked, found, date } = summary(report);
  const colour = totals.errors > 0 ? colours.red : totals.warnings > 0 ? colours.yellow : colours.green;
  const lines = [`${checked} ${colour(colours.bold(found))}`, colours.dim(date)].filter((line) => line !== '');
  return `${lines.map((line) => wrapAnsi(line, style.width)).join('\n')}\n`;
}

function wrapped(text: string, style: Style, further = 0): string[] {
  const margin = indent + ' '.repeat(further);
  return wrapAnsi(text, style.width - margin.length, { hard: true })
    .split('\n')
    .map((line) => margin + line);
}

function colourOf(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.cyan }[severity];
}
