import { clauseTitle } from '@egov/language';
import XmlBuilder from 'fast-xml-builder';
import { type Report, type ReportedFile, type ReportedFinding } from '../report.js';
import { visible } from '../text/visible.js';
import { placeText, relatedText } from './words.js';

const builder = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  suppressEmptyNode: true,
});

/** A report as JUnit XML: a suite for each file, a failed case for each finding, a passed case for a file without any. */
export function junitReport(report: Report): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'egov check',
      '@tests': sum(report.files, testsOf),
      '@failures': sum(report.files, failuresOf),
      '@errors': 0,
      testsuite: report.files.map((file) => suiteOf(file, report)),
    },
  });
}

function suiteOf(file: ReportedFile, report: Report): object {
  const path = visible(file.path);
  const cases = file.findings.map((finding) => ({
    '@name': `${visible(finding.code)} ${finding.range.start.line + 1}:${finding.range.start.character + 1}`,
    '@classname': path,
    '@file': path,
    '@line': finding.range.start.line + 1,
    failure: {
      '@message': visible(finding.message),
      '@type': finding.severity,
      '#': failureText(finding, path, report),
    },
  }));
  const passed = { '@name': path, '@classname': path, '@file': path };
  return {
    '@name': path,
    '@tests': testsOf(file),
    '@failures': failuresOf(file),
    '@errors': 0,
    testcase: cases.length > 0 ? cases : [passed],
  };
}

function failureText(finding: ReportedFinding, path: string, { language }: Report): string {
  const head = `${placeText({ path, range: finding.range })}: ${visible(finding.message)}`;
  return [head, clauseTitle(visible(finding.clause), language), ...finding.related.map((place) => relatedText(place, language))].join('\n');
}

function testsOf(file: ReportedFile): number {
  return Math.max(1, file.findings.length);
}

function failuresOf(file: ReportedFile): number {
  return file.findings.length;
}

function sum(files: readonly ReportedFile[], count: (file: ReportedFile) => number): number {
  return files.reduce((total, file) => total + count(file), 0);
}
