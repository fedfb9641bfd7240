import { inLanguage, type Language } from '@egov/language';
import { terminalSafeJson } from '@egov/model';
import type { Named, ReportedSubmission, SubmissionReport } from '@egov/portfolio';

/** Raised whenever a reader of the output would have to change. */
const schemaVersion = 1;

/** Where submissions stand, for programs; `pathOf` gives the path of a file as users know it. Its schema is `schemas/status-output.schema.json`. */
export function jsonSubmissions(report: SubmissionReport, language: Language, pathOf: (uri: string) => string): string {
  const named = ({ id, title }: Named) => ({ id, title: inLanguage(title, language) });
  const submission = ({ place, ...known }: ReportedSubmission) => ({
    ...known,
    title: inLanguage(known.title, language),
    file: pathOf(place.uri),
    line: place.range.start.line + 1,
    objects: known.objects.map(named),
    ...(known.by && { by: named(known.by) }),
    ...(known.to && { to: named(known.to) }),
    takesUp: known.takesUp.map(named),
    ...(known.takenUpBy && { takenUpBy: named(known.takenUpBy) }),
    agreed: known.agreed.map(({ by, ...agreement }) => ({ by: by.map(named), ...agreement })),
    stateTitle: inLanguage(known.stateTitle, language),
    clause: inLanguage(known.clause, language),
    ...(known.next && {
      next: { ...known.next, title: inLanguage(known.next.title, language), ...(known.next.by && { by: named(known.next.by) }) },
    }),
  });
  const { at, unknownYears, submissions } = report;
  const output = { tool: 'egov', schemaVersion, language, at, unknownYears, submissions: submissions.map(submission) };
  return `${terminalSafeJson(JSON.stringify(output, undefined, 2))}\n`;
}
