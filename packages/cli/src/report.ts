import type { Language, Severity } from '@egov/language';
import type { Range } from '@egov/workspace';

export type { Range };

/** The result of a check, with every text that is said: whatever is printed is made of this and nothing else. */
export interface Report {
  readonly version: string;
  readonly language: Language;
  readonly workspaces: readonly ReportedWorkspace[];
  /** The files that were asked for, in the order of their paths, those without findings too. */
  readonly files: readonly ReportedFile[];
}

export interface ReportedWorkspace {
  /** Relative to the current folder, with forward slashes; `.` is the current folder itself. */
  readonly folder: string;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly assessmentDate?: string | undefined;
  /** How many elements the model has, if it is known. */
  readonly elements?: number | undefined;
}

export interface ReportedFile {
  /** Relative to the current folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly severity: Severity;
  readonly code: string;
  /** The clause of the law, or the section of the language reference, as the language package has it. */
  readonly clause: string;
  readonly message: string;
  /** The requirement that isn't met, in its own words. */
  readonly requirement?: string | undefined;
  /** Lines and UTF-16 code units, from 0. */
  readonly range: Range;
  readonly related: readonly ReportedPlace[];
}

export interface ReportedPlace {
  /** As the path of a file; the address of a document that ships with the product. */
  readonly path: string;
  readonly range: Range;
  readonly note: string;
}

export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** Whether a finding is about how the model is written, so that part of what it describes may be missing; not about what requirements judge. */
export function isAboutWriting({ code, requirement }: Pick<ReportedFinding, 'code' | 'requirement'>): boolean {
  return (
    requirement === undefined && !code.startsWith('EGOV-evidence-') && !code.startsWith('EGOV-waiver-') && !code.startsWith('EGOV-rule-')
  );
}

/** Whether a finding is about what is written, rules included; not about what requirements judge, nor about evidence and waivers. */
export function isMistake(finding: Pick<ReportedFinding, 'code' | 'requirement'>): boolean {
  return isAboutWriting(finding) || finding.code.startsWith('EGOV-rule-');
}

/** How many errors of a report are about how the models are written. */
export function writingErrors(report: Report): number {
  return report.files.flatMap(({ findings }) => findings).filter((finding) => finding.severity === 'error' && isAboutWriting(finding))
    .length;
}

/** How many files and findings of each severity a report has. */
export function totalsOf(report: Report): Totals {
  const findings = report.files.flatMap((file) => file.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { files: report.files.length, errors: count('error'), warnings: count('warning'), information: count('information') };
}
