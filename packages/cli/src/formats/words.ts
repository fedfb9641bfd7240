import type { Language } from '@egov/language';
import { message } from '../messages/messages.js';
import { type Report, type ReportedPlace, totalsOf } from '../report.js';
import { visible } from '../text/visible.js';

/** A place as terminals and editors understand it: `file:line:column`. */
export function placeText({ path, range }: Pick<ReportedPlace, 'path' | 'range'>): string {
  return `${visible(path)}:${range.start.line + 1}:${range.start.character + 1}`;
}

/** Another place that a finding is about, and why. */
export function relatedText(place: ReportedPlace, language: Language): string {
  return message('report.related', { place: placeText(place), note: visible(place.note) }, language);
}

/** What was checked and what was found, in sentences. */
export function summary(report: Report): { readonly checked: string; readonly found: string; readonly date: string } {
  const { language, workspaces } = report;
  const totals = totalsOf(report);
  const isCounted = workspaces.every((workspace) => workspace.elements !== undefined);
  const elements = isCounted ? workspaces.reduce((sum, workspace) => sum + workspace.elements!, 0) : -1;
  const counts = [
    message('report.errors', { count: totals.errors }, language),
    message('report.warnings', { count: totals.warnings }, language),
    message('report.information', { count: totals.information }, language),
  ];
  const dates = [...new Set(workspaces.flatMap(({ assessmentDate }) => assessmentDate ?? []))].sort();
  const isClean = totals.errors + totals.warnings + totals.information === 0;
  return {
    checked: message('report.checked', { files: totals.files, workspaces: workspaces.length, elements }, language),
    found: isClean ? message('report.clean', {}, language) : `${counts.join(', ')}.`,
    date: dates.length > 0 ? message('report.assessment-date', { dates: dates.map((date) => visible(date)).join(', ') }, language) : '',
  };
}
