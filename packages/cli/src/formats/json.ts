import { type Range, type Report, totalsOf } from '../report.js';
import { terminalSafeJson } from '@egov/model';

/** Raised whenever a reader of the output would have to change. */
const schemaVersion = 1;

/** A report for programs. Its schema is `schemas/check-output.schema.json`. */
export function jsonReport(report: Report): string {
  const output = {
    tool: 'egov',
    version: report.version,
    schemaVersion,
    workspaces: report.workspaces,
    findings: report.files.flatMap((file) =>
      file.findings.map((finding) => ({
        file: file.path,
        range: fromOne(finding.range),
        severity: finding.severity,
        code: finding.code,
        clause: finding.clause,
        message: finding.message,
        related: finding.related.map(({ path, range, note }) => ({ file: path, range: fromOne(range), message: note })),
      })),
    ),
    summary: totalsOf(report),
  };
  return `${terminalSafeJson(JSON.stringify(output, undefined, 2))}\n`;
}

function fromOne({ start, end }: Range): object {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}
