import { readFileSync } from 'node:fs';
import Ajv4 from 'ajv-draft-04';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../src/formats/github.js';
import { jsonReport } from '../src/formats/json.js';
import { junitReport } from '../src/formats/junit.js';
import { sarifReport } from '../src/formats/sarif.js';
import type { Report, ReportedFinding } from '../src/report.js';
import { broken, clean, doubtful, egov, folderOf, unprintable } from './kit.js';

const finding: ReportedFinding = {
  severity: 'error',
  code: 'EGOV-unknown-name',
  clause: 'language: names',
  message: 'There is no “X”.',
  range: { start: { line: 1, character: 5 }, end: { line: 1, character: 8 } },
  related: [{ path: 'b c.egov', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, note: 'declared here' }],
};

function reportOf(change: Partial<ReportedFinding> = {}, path = 'a.egov', text = 'first\nlead MoH\n'): Report {
  return {
    version: '0.1.0',
    language: 'en',
    workspaces: [{ folder: '.', name: undefined }],
    files: [
      { path, text, findings: [{ ...finding, ...change }] },
      { path: 'fine.egov', text: '', findings: [] },
    ],
  };
}

const hostile = 'a <b> & "c" \'d\' ]]> % : , {0} \u0000\u001b[31m\u009b1m \uD800 \u202e \uFFFE &amp; &x; 😀\r\nnext';

function schemaAt(path: string): AnySchema {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as AnySchema;
}

describe('json', () => {
  const validate = new Ajv({ strict: true }).compile(schemaAt('../schemas/check-output.schema.json'));

  it('fits its published schema', async () => {
    const { out } = await egov(folderOf({ 'egov.json': '{"name": "X"}', 'a.egov': broken, 'b.egov': doubtful }), [
      'check',
      '--format',
      'json',
    ]);
    for (const text of [out, jsonReport(reportOf()), jsonReport(reportOf({ message: hostile }))]) {
      expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    }
  });

  it('counts lines and columns from 1', () => {
    expect(JSON.parse(jsonReport(reportOf()))).toMatchObject({
      findings: [{ file: 'a.egov', range: { start: { line: 2, column: 6 }, end: { line: 2, column: 9 } }, severity: 'error' }],
      summary: { files: 2, errors: 1, warnings: 0, information: 0 },
    });
  });
});

describe('sarif', () => {
  const ajv = new Ajv4.default({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schemaAt('./fixtures/sarif-2.1.0.schema.json'));

  interface Log {
    runs: {
      results: {
        ruleId: string;
        ruleIndex: number;
        message: { text: string };
        partialFingerprints: Record<string, string>;
        locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: object } }[];
      }[];
      tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } };
    }[];
  }
  const runOf = (text: string): Log['runs'][0] => (JSON.parse(text) as Log).runs[0]!;

  it('fits the schema of SARIF 2.1.0', async () => {
    const folder = folderOf({ 'egov.json': '{"nam": 1}', 'a.egov': broken, 'b.egov': doubtful });
    const { out } = await egov(folder, ['check', '--format', 'sarif', '--lang', 'ru']);
    expect(out).not.toContain(folder);
    const nothing = (await egov(folderOf({ 'a.egov': clean }), ['check', '--format', 'sarif'])).out;
    for (const text of [out, nothing, sarifReport(reportOf()), sarifReport(reportOf({ message: hostile, severity: 'information' }))]) {
      expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    }
  });

  it('points from each result to its rule', () => {
    const { results, tool } = runOf(sarifReport(reportOf()));
    expect(tool.driver.rules[results[0]!.ruleIndex]).toMatchObject({
      id: 'EGOV-unknown-name',
      shortDescription: { text: 'Unknown name' },
      properties: { clause: 'language: names', clauseText: 'language reference: names' },
    });
  });

  it('encodes paths, relative to the root', () => {
    const { physicalLocation } = runOf(sarifReport(reportOf({}, 'папка 1/a#b%.egov'))).results[0]!.locations[0]!;
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: '%D0%BF%D0%B0%D0%BF%D0%BA%D0%B0%201/a%23b%25.egov', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 9 },
    });
  });

  it('knows a finding again when lines above it come', () => {
    const print = (report: Report): object => runOf(sarifReport(report)).results[0]!.partialFingerprints;
    const below = { range: { start: { line: 2, character: 7 }, end: { line: 2, character: 10 } } };
    expect(print(reportOf(below, 'a.egov', 'first\nnew\n  lead MoH\n'))).toEqual(print(reportOf()));
    expect(print(reportOf({}, 'b.egov'))).not.toEqual(print(reportOf()));
  });

  it('tells equal findings apart', () => {
    const report = reportOf();
    const twice: Report = { ...report, files: [{ ...report.files[0]!, findings: [finding, finding] }] };
    const [first, second] = runOf(sarifReport(twice)).results;
    expect(first!.partialFingerprints).not.toEqual(second!.partialFingerprints);
  });

  it('doubles braces, which stand for arguments in its messages', () => {
    expect(runOf(sarifReport(reportOf({ message: 'a “{” is missing' }))).results[0]!.message.text).toBe('a “{{” is missing');
  });
});

describe('junit', () => {
  it('has a suite for each file: a failed case for each finding, a passed one for a file without', () => {
    expect(junitReport(reportOf())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="egov check" tests="2" failures="1" errors="0">
  <testsuite name="a.egov" tests="1" failures="1" errors="0">
    <testcase name="EGOV-unknown-name 2:6" classname="a.egov" file="a.egov" line="2">
      <failure message="There is no “X”." type="error">a.egov:2:6: There is no “X”.
language reference: names
b c.egov:1:1: declared here</failure>
    </testcase>
  </testsuite>
  <testsuite name="fine.egov" tests="1" failures="0" errors="0">
    <testcase name="fine.egov" classname="fine.egov" file="fine.egov"/>
  </testsuite>
</testsuites>
`);
  });

  it('escapes what XML can’t hold', () => {
    const text = junitReport(reportOf({ message: hostile }, 'a"<&>.egov'));
    expect(text).not.toMatch(unprintable);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', trimValues: false });
    const { testsuites } = parser.parse(text) as { testsuites: { testsuite: { testcase: { failure: Record<string, string> } }[] } };
    const { failure } = testsuites.testsuite[0]!.testcase;
    expect(failure['@message']).toBe('a <b> & "c" \'d\' ]]> % : , {0} ␀␛[31m<U+009B>1m <U+D800> <U+202E> <U+FFFE> &amp; &x; 😀  next');
    expect(failure['#text']).toContain('a"<&>.egov:2:6: a <b> & "c"');
  });
});

describe('github', () => {
  it('has a workflow command for each finding, and sums up', () => {
    expect(githubReport(reportOf({ related: [] }))).toBe(
      '::error file=a.egov,line=2,endLine=2,col=6,endColumn=9,title=EGOV-unknown-name::There is no “X”. (language reference: names)\n' +
        'Checked 2 files. 1 error, 0 warnings, 0 notes.\n',
    );
  });

  it.each([
    ['warning', '::warning '],
    ['information', '::notice '],
  ] as const)('has a command for the severity %s', (severity, command) => {
    expect(githubReport(reportOf({ severity }))).toMatch(new RegExp(`^${command}`));
  });

  it('escapes', () => {
    const [command] = githubReport(reportOf({ message: '50% a\r\n::error::x', related: [] }, 'a:b,c%.egov')).split('\n');
    expect(command).toContain('file=a%3Ab%2Cc%25.egov,');
    expect(command).toContain('::50%25 a  ::error::x (');
  });

  it('gives no columns for a range over several lines', () => {
    const range = { start: { line: 0, character: 2 }, end: { line: 3, character: 1 } };
    expect(githubReport(reportOf({ range }))).toContain('file=a.egov,line=1,endLine=4,title=');
  });
});

describe('every format', () => {
  it.each(['pretty', 'json', 'sarif', 'junit', 'github'])(
    'gives the same bytes for the same files, and nothing that a terminal acts on: %s',
    async (format) => {
      const files = {
        'egov.json': '{"name": "a\\u001b[31m"}',
        'b.egov': doubtful,
        'a.egov': broken,
        'c.egov': 'body X "\u001b[31m\u009b" centrl \u202e',
      };
      const first = await egov(folderOf(files), ['check', '--format', format]);
      const reversed = Object.fromEntries(Object.entries(files).reverse());
      expect(await egov(folderOf(reversed), ['check', '--format', format])).toEqual(first);
      expect(first.out).not.toMatch(unprintable);
      expect(first.code).toBe(1);
    },
  );
});
