import { createHash } from 'node:crypto';
import { type AssessmentReport, statusSigns } from '@egov/requirements';
import { describe, expect, test } from 'vitest';
import { htmlAssessment } from '../src/html.js';
import { reportOf } from './kit.js';

const conclusion = {
  level: 'none',
  reason: 'critical',
  applicable: 2,
  met: 1,
  notMet: 1,
  evidenceMissing: 0,
  evidenceStale: 0,
  waived: 0,
  notApplicable: 1,
  criticalNotMet: ['<1.1>'],
  share: 0.5,
} as const;

const report: AssessmentReport = {
  language: 'en',
  name: '<script>alert(1)</script>',
  version: '1 & "2"',
  assessmentDate: '2026-11-22',
  stage: 'planning',
  editions: [{ id: 'c', title: 'C <b>', unofficial: true, repealed: '2018-05-31', repealedBy: '<i>' }],
  requirements: [
    { id: 'c/1.1', number: '1.1', catalogue: 'c', text: 'text <img src=x onerror=alert(1)>', critical: true, stages: [] },
    { id: 'Own', number: 'Own', text: 'own \u2028 rule', critical: false, stages: [] },
  ],
  parts: [
    {
      state: 'target',
      conclusion,
      totals: new Map([['c/1.1', { met: 0, 'not-met': 1, 'evidence-missing': 0, 'evidence-stale': 0, 'not-applicable': 1 }]]),
      subjects: [
        {
          id: 'D',
          kind: 'domain',
          title: `D "q" 'q'`,
          domain: 'D',
          conclusion,
          cells: [{ requirement: 'Own', status: 'met', messages: [] }],
        },
        {
          id: 'D.s',
          kind: 'system',
          title: '</script><!--<script>',
          domain: 'D',
          conclusion,
          cells: [
            {
              requirement: 'c/1.1',
              status: 'not-met',
              messages: ['=1+1 <u>'],
              evidence: 'expired',
              waiver: { state: 'approved', because: '<s>', until: '2027-01-01' },
            },
          ],
        },
        {
          id: 'x',
          kind: 'technology',
          title: 'X',
          conclusion,
          cells: [{ requirement: 'c/1.1', status: 'not-applicable', messages: [], inapplicable: { condition: 'a < b' } }],
        },
      ],
      domains: [{ id: 'D', title: '<D>', conclusion }],
      projects: [],
    },
  ],
};

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, , text]) => text!);
}

describe('the page of an assessment', () => {
  const html = htmlAssessment(report);

  test('writes what comes from the model as text only', () => {
    const [data, script, ...more] = scriptsOf(html);
    expect(more).toEqual([]);
    expect(data).not.toContain('<');
    expect(data).not.toContain('\u2028');
    const markup = html.replace(data!, '').replace(script!, '');
    for (const text of ['<img', '<script>alert', '<b>"', '<i>', '<u>', '<s>', '<D>', '<1.1>', 'D "q"', '<!--'])
      expect(markup).not.toContain(text);
    expect(markup).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(markup).toContain('=1+1 &#60;u&#62;');
  });

  test('lets only its own script run', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    const script = scriptsOf(html)[1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).not.toContain("script-src 'unsafe-inline'");
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
    expect(html.replace(script, '')).not.toMatch(/<[^>]*\s(?:on\w+|src|href)=/);
  });

  test('gives its script the cells with what there is to say about them', () => {
    const data = JSON.parse(scriptsOf(html)[0]!) as {
      texts: string[];
      domains: string[];
      parts: { subjects: { title: string; domain: number }[]; cells: [number, number, number, number, [string, ...number[]][]][] }[];
    };
    const [{ subjects, cells }] = data.parts as [(typeof data.parts)[0]];
    expect(data.domains).toEqual(['<D>', 'Outside the domains']);
    expect(subjects.map(({ title, domain }) => [title, domain])).toEqual([
      [`D "q" 'q'`, 0],
      ['</script><!--<script>', 0],
      ['X', 1],
    ]);
    expect(cells.map((cell) => cell.slice(0, 4))).toEqual([
      [1, 0, 0, 0],
      [0, 1, 1, 1],
      [0, 2, 4, 0],
    ]);
    expect(cells[1]![4].map(([word, text]) => [word, data.texts[text!]])).toEqual([
      ['message', '=1+1 <u>'],
      ['evidence', 'the evidence has expired'],
      ['waiver', 'waiver approved · 1 Jan 2027 · <s>'],
    ]);
  });

  test('tells without its script how many elements have each status, and what isn’t met', () => {
    expect(html).toContain('<td class="count not-met">1</td>');
    expect(html).toContain(`<span class="chip not-met">${statusSigns['not-met']} not met</span>`);
    expect(html).toContain('<section id="matrix" hidden>');
    expect(html).toContain('Stage: planning');
    expect(html).toContain('Unofficial translation.');
  });

  test('is the same for the same assessment', () => {
    expect(htmlAssessment(report)).toBe(html);
  });

  test.each(['ru', 'kk', 'en'] as const)('tells of the example, in %s', async (language) => {
    const text = htmlAssessment(await reportOf(language));
    expect(text).toContain(`<html lang="${language}">`);
    expect(text.replace(scriptsOf(text)[1]!, '')).not.toContain('undefined');
  });
});
