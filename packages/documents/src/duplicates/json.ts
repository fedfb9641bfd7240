import type { DuplicateReport, ReportedElement, ReportedPair } from '@egov/duplicates';
import { terminalSafeJson } from '@egov/model';

/** Raised whenever a reader of the output would have to change. */
const schemaVersion = 1;

/** Duplicates for programs; `pathOf` gives the path of a file as users know it. Its schema is `schemas/duplicates-output.schema.json`. */
export function jsonDuplicates(report: DuplicateReport, pathOf: (uri: string) => string): string {
  const element = ({ place, ...known }: ReportedElement) => ({
    ...known,
    file: pathOf(place.uri),
    line: place.range.start.line + 1,
  });
  const pair = ({ a, b, score, ...rest }: ReportedPair) => ({ a: element(a), b: element(b), score: rounded(score), ...rest });
  const output = {
    tool: 'egov',
    schemaVersion,
    language: report.language,
    thresholds: report.thresholds,
    minScore: report.minScore,
    groups: report.groups.map(({ kind, score, members, pairs }) => ({
      kind,
      score: rounded(score),
      members: members.map(element),
      pairs: pairs.map(pair),
    })),
    settled: report.settled.map(pair),
  };
  return `${terminalSafeJson(JSON.stringify(output, undefined, 2))}\n`;
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
