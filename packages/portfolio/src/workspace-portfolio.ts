import type { Finding } from '@egov/language';
import type { Architecture } from '@egov/model';
import type { Assessed, Assessment, FindingSource } from '@egov/requirements';
import { gapFindings } from './gap/findings.js';
import { gapOf } from './gap/gap.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import { judgeBy } from './monitoring/compliance.js';
import { conclusionFindings } from './monitoring/conclusion-findings.js';
import { riskFindings } from './monitoring/findings.js';
import { submissionFindings } from './submissions/findings.js';

/** What is found about the way from the current to the target state: looked for anew when the architecture has changed and somebody asks. */
export class WorkspacePortfolio implements FindingSource {
  private seen: { readonly architecture: Architecture; readonly assessment: Assessment; readonly isWhole: boolean } | undefined;
  private byFile = new Map<string, Finding[]>();

  /** `at` is the date that decides what is late (`YYYY-MM-DD`), `budgetExcess` the share of a plan above which its excess is significant. */
  constructor(
    private readonly at: string,
    private readonly calendar: WorkingCalendar,
    private readonly budgetExcess?: number,
  ) {}

  findings(uri: string, assessed: Assessed): readonly Finding[] {
    const { architecture, assessment, isWhole } = assessed;
    const { seen } = this;
    if (architecture !== seen?.architecture || assessment !== seen.assessment || isWhole !== seen.isWhole) {
      this.seen = { architecture, assessment, isWhole };
      this.byFile = Map.groupBy(this.look(assessed), (finding) => finding.uri);
    }
    return this.byFile.get(uri) ?? [];
  }

  /** Everything that is found, in no particular order: whoever shows a file sorts. */
  private look({ architecture, isWhole, assessment, thresholds }: Assessed): Finding[] {
    const whole = isWhole
      ? [
          ...gapFindings(gapOf(architecture), architecture),
          ...riskFindings(architecture, this.at, this.budgetExcess),
          ...conclusionFindings(architecture, this.at, judgeBy(assessment, architecture, thresholds)),
        ]
      : [];
    return [...whole, ...submissionFindings(architecture, this.at, this.calendar, isWhole)];
  }
}
