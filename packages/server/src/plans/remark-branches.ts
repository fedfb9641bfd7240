import { gapFindings, gapOf } from '@egov/portfolio';
import { type Branch, listed, once } from './branch.js';
import { findingBranch } from './finding-branch.js';
import type { PlanTelling } from './telling.js';

/** What can be wrong with what is planned, the worst first. */
const kinds = {
  'EGOV-retired-early': 'remark.early',
  'EGOV-consumer-left': 'remark.left',
  'EGOV-conflicting-changes': 'remark.conflict',
  'EGOV-change-without-effect': 'remark.idle',
  'EGOV-change-without-ground': 'remark.groundless',
  'EGOV-component-missing': 'remark.missing',
  'EGOV-component-redundant': 'remark.redundant',
} as const;

/** The remarks on what is planned, by kind (Rules §11.2); nothing where there are none. */
export function remarkBranch(telling: PlanTelling): Branch[] {
  const { architecture } = telling;
  const findings = gapFindings(gapOf(architecture), architecture).filter(({ code }) => code in kinds);
  if (findings.length === 0) return [];
  const found = Map.groupBy(findings, ({ code }): string => code);
  const groups = once(() =>
    Object.entries(kinds).flatMap(([code, title]): Branch[] => {
      const own = found.get(code);
      if (!own) return [];
      const children = once(() => listed(own, (finding) => findingBranch(finding, telling)));
      return [telling.group(code, telling.say(title), 'group', String(own.length), children)];
    }),
  );
  return [telling.group('remarks', telling.say('gap.remarks'), 'remark', String(findings.length), groups)];
}
