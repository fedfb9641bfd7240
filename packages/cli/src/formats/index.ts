import type { ReportFormat } from '../options.js';
import type { Report } from '../report.js';
import type { Terminal } from './pretty.js';

type Formatter = (report: Report, terminal: Terminal) => string;

/** Each format is loaded when it is used. */
const formatters: Readonly<Record<ReportFormat, () => Promise<Formatter>>> = {
  pretty: async () => (await import('./pretty.js')).prettyReport,
  json: async () => (await import('./json.js')).jsonReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  github: async () => (await import('./github.js')).githubReport,
};

/** A report as text, in one of the formats. */
export async function formatReport(report: Report, format: ReportFormat, terminal: Terminal): Promise<string> {
  return (await formatters[format]())(report, terminal);
}
