import type { Finding } from '@egov/language';
import { Architecture } from '@egov/model';
import type { FindingSource } from '@egov/requirements';
import { gapFindings } from './gap/findings.js';
import { gapOf } from './gap/gap.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import { riskFindings } from './monitoring/findings.js';
import { submissionFindings } from './submissions/findings.js';

/** What is found about the way from the current to the target state: looked for anew when the architecture has changed and somebody asks. */
export class WorkspacePortfolio implements FindingSource {
  private seen = Architecture.empty;
  private seenWhole = false;
  private byFile = new Map<string, Finding[]>();

  /** `at` is the date that decides what is late (`YYYY-MM-DD`), `budgetExcess` the share of a plan above which its excess is significant. */
  constructor(
    private readonly at: string,
    private readonly calendar: WorkingCalendar,
    private readonly budgetExcess?: number,
  ) {}

  findings(uri: string, architecture: Architecture, isWhole: boolean): readonly Finding[] {
    if (architecture !== this.seen || isWhole !== this.seenWhole) {
      this.seen = architecture;
      this.seenWhole = isWhole;
      this.byFile = Map.groupBy(this.look(architecture, isWhole), (finding) => finding.uri);
    }
    return this.byFile.get(uri) ?? [];
  }

  /** Everything that is found, in no particular order: whoever shows a file sorts. */
  private look(architecture: Architecture, isWhole: boolean): Finding[] {
    const whole = isWhole
      ? [...gapFindings(gapOf(architecture), architecture), ...riskFindings(architecture, this.at, this.budgetExcess)]
      : [];
    return [...whole, ...submissionFindings(architecture, this.at, this.calendar, isWhole)];
  }
}
