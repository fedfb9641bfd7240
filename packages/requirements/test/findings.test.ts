import { describe, expect, test } from 'vitest';
import { uriOf, workspaceOf } from './kit.js';

const head = 'body M "M" central\ndomain D "D" { lead M  systems { system S "S" custom internal { owner M } } }\n';
const attested =
  'body M "M" central\ndomain D "D" { lead M  systems { system S "S" custom internal { owner M; evidence for 1 on 2026-01-01 by M <https://a.kz> as-of "0000000000000000" } } }\n';
const asking = 'requirements c "C" { requirement 1 "one" { ask evidence for each system s } }';

/** For each code a text with its fault, what it marks, and the same text without the fault. */
const cases: Readonly<Record<string, { readonly bad: string; readonly marks: string; readonly good: string }>> = {
  'EGOV-rule-kind': {
    bad: `${head}rule R { for each sistem s require s.kind = custom }`,
    marks: 'sistem',
    good: `${head}rule R { for each system s require s.kind = custom }`,
  },
  'EGOV-rule-name': {
    bad: `${head}rule R { for each system s require s.owner = N }`,
    marks: 'N',
    good: `${head}rule R { for each system s require s.owner = M }`,
  },
  'EGOV-rule-member': {
    bad: `${head}rule R { for each system s require s.ownr = M }`,
    marks: 'ownr',
    good: `${head}rule R { for each system s require s.owner = M }`,
  },
  'EGOV-rule-type': {
    bad: `${head}rule R { for each system s require s.owner }`,
    marks: 's.owner',
    good: `${head}rule R { for each system s require s.owner is not empty }`,
  },
  'EGOV-rule-several': {
    bad: `${head}rule R { for each system s require s.stores != s }`,
    marks: 's.stores',
    good: `${head}rule R { for each system s require s.stores is empty }`,
  },
  'EGOV-rule-arguments': {
    bad: `${head}rule R { for each system s require s.components.all() }`,
    marks: 'all',
    good: `${head}rule R { for each system s require s.components.all(k => k.kind = microservice) }`,
  },
  'EGOV-rule-minus': {
    bad: `${head}rule R { parameter term = 3 years for each system s require s.components.count > 0 or today-term > 2020-01-01 }`,
    marks: 'today-term',
    good: `${head}rule R { parameter term = 3 years for each system s require s.components.count > 0 or today - term > 2020-01-01 }`,
  },
  'EGOV-nothing-to-check': {
    bad: 'requirements c "C" { requirement 1 "one" { severity error } }',
    marks: 'requirement 1 "one"',
    good: 'requirements c "C" { requirement 1 "one" { ask evidence for each system s } }',
  },
  'EGOV-view-show': { bad: `${head}view V "V" { show systms }`, marks: 'systms', good: `${head}view V "V" { show systems }` },
  'EGOV-view-group': { bad: `${head}view V "V" { group by uses }`, marks: 'uses', good: `${head}view V "V" { group by owner }` },
  'EGOV-view-depth': { bad: `${head}view V "V" { depth 0,5 }`, marks: '0,5', good: `${head}view V "V" { depth 2 }` },
  'EGOV-evidence-missing': { bad: head + asking, marks: 'S', good: head + asking.replace('each system', 'each platform') },
  'EGOV-evidence-stale': {
    bad: attested + asking,
    marks: /evidence .*"0{16}"/.exec(attested)![0],
    good: attested + asking.replace('each system', 'each platform'),
  },
};

async function findings(text: string): Promise<string[]> {
  const workspace = await workspaceOf({ 'a.egov': text });
  const lines = text.split('\n');
  return workspace
    .findings(uriOf('a.egov'))
    .filter(({ code }) => code !== 'EGOV-layer-missing')
    .map(
      ({ code, range }) =>
        `${code}: ${lines[range.start.line]!.slice(range.start.character, range.end.line === range.start.line ? range.end.character : undefined)}`,
    );
}

describe('every finding about rules and evidence', () => {
  for (const [code, { bad, marks, good }] of Object.entries(cases)) {
    test(`${code} is found once, at its place`, async () => {
      expect(await findings(bad)).toEqual([`${code}: ${marks}`]);
    });

    test(`${code} is not found without its cause`, async () => {
      expect(await findings(good)).toEqual([]);
    });
  }
});
