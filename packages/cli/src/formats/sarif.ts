import { clauseTitle, type Severity } from '@egov/language';
import { ruleTitle } from '../messages/rule-titles.js';
import type { Range, Report, ReportedFinding, ReportedPlace } from '../report.js';
import { terminalSafeJson } from '@egov/model';
import { fingerprints } from './fingerprints.js';

const level = { error: 'error', warning: 'warning', information: 'note' } as const satisfies Record<Severity, string>;
const root = '%SRCROOT%';

/** A report in the Static Analysis Results Interchange Format 2.1.0. It names no absolute path and no time. */
export function sarifReport(report: Report): string {
  const findings = report.files.flatMap((file) => file.findings);
  const rules = [...new Map(findings.map((finding) => [finding.code, finding])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const ruleIndex = new Map(rules.map((rule, index) => [rule.code, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'egov',
            version: report.version,
            semanticVersion: report.version,
            rules: rules.map((rule) => ruleOf(rule, report)),
          },
        },
        language: report.language,
        columnKind: 'utf16CodeUnits',
        results: report.files.flatMap((file) => {
          const prints = fingerprints(file);
          return file.findings.map((finding, index) => ({
            ruleId: finding.code,
            ruleIndex: ruleIndex.get(finding.code),
            level: level[finding.severity],
            message: messageOf(finding.message),
            locations: [{ physicalLocation: physicalLocation(file.path, finding.range) }],
            relatedLocations: finding.related.map(relatedLocation),
            partialFingerprints: { 'egovFinding/v1': prints[index] },
          }));
        }),
      },
    ],
  };
  return `${terminalSafeJson(JSON.stringify(log, undefined, 2))}\n`;
}

function ruleOf({ code, severity, clause, requirement }: ReportedFinding, { language }: Report): object {
  return {
    id: code,
    shortDescription: { text: requirement ?? ruleTitle(code, language) },
    defaultConfiguration: { level: level[severity] },
    properties: { clause, clauseText: clauseTitle(clause, language) },
  };
}

function relatedLocation({ path, range, note }: ReportedPlace, index: number): object {
  return { id: index + 1, physicalLocation: physicalLocation(path, range), message: messageOf(note) };
}

/** Braces are doubled: single ones stand for arguments in SARIF (§3.11.5). */
function messageOf(text: string): object {
  return { text: text.replace(/[{}]/g, '$&$&') };
}

function physicalLocation(path: string, { start, end }: Range): object {
  return {
    artifactLocation: artifactLocation(path),
    region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
  };
}

function artifactLocation(path: string): object {
  // A document that ships with the product has an address of its own; it isn't under the root.
  if (path.startsWith('egov-library:')) return { uri: path };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: root };
}
