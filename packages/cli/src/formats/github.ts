import { clauseTitle, type Severity } from '@egov/language';
import type { Report, ReportedFile, ReportedFinding } from '../report.js';
import { visible } from '../text/visible.js';
import { relatedText, summary } from './words.js';

const command = { error: 'error', warning: 'warning', information: 'notice' } as const satisfies Record<Severity, string>;

/** A report as workflow commands of GitHub Actions, which shows them at the lines of a pull request; then one line that sums up. */
export function githubReport(report: Report): string {
  const { checked, found, date } = summary(report);
  const commands = report.files.flatMap((file) => file.findings.map((finding) => commandOf(finding, file, report)));
  return `${[...commands, [checked, found, date].join(' ').trim()].join('\n')}\n`;
}

function commandOf(finding: ReportedFinding, file: ReportedFile, { language }: Report): string {
  const { start, end } = finding.range;
  const properties: Record<string, string | number> = { file: file.path, line: start.line + 1, endLine: end.line + 1 };
  // GitHub refuses columns for a range of several lines.
  if (start.line === end.line) Object.assign(properties, { col: start.character + 1, endColumn: end.character + 1 });
  properties['title'] = finding.code;
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = [
    `${visible(finding.message)} (${clauseTitle(visible(finding.clause), language)})`,
    ...finding.related.map((place) => relatedText(place, language)),
  ].join('\n');
  return `::${command[finding.severity]} ${listed.join(',')}::${escapeData(text)}`;
}

/** The escapes of workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function escapeData(text: string): string {
  return visible(text, 'lines').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
