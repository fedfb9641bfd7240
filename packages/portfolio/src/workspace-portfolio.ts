import type { Finding } from '@egov/language';
import { Architecture } from '@egov/model';
import type { FindingSource } from '@egov/requirements';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import { submissionFindings } from './submissions/findings.js';

/** What is found about the way from the current to the target state: looked for anew when the architecture has changed and somebody asks. */
export class WorkspacePortfolio implements FindingSource {
  private seen = Architecture.empty;
  private byFile = new Map<string, Finding[]>();

  /** `at` is the date that decides what is late (`YYYY-MM-DD`). */
  constructor(
    private readonly at: string,
    private readonly calendar: WorkingCalendar,
  ) {}

  findings(uri: string, architecture: Architecture): readonly Finding[] {
    if (architecture !== this.seen) {
      this.seen = architecture;
      this.byFile = Map.groupBy(findingsOf(architecture, this.at, this.calendar), (finding) => finding.uri);
    }
    return this.byFile.get(uri) ?? [];
  }
}

/** Everything that is found on a date, sorted by nothing: whoever shows a file sorts. */
function findingsOf(architecture: Architecture, at: string, calendar: WorkingCalendar): Finding[] {
  return [...submissionFindings(architecture, at, calendar)];
}
