import { asSentence, inLanguage, quoted } from '@egov/language';
import {
  type AssessmentPart,
  type AssessmentReport,
  type CellReport,
  evidenceTitles,
  statusTitles,
  type SubjectReport,
  waiverTitles,
} from '@egov/requirements';
import { type Cell, type Chapter, type Column, paragraph, table } from '../manuscript/manuscript.js';
import { isUnmet } from '../words.js';
import type { RequirementNames } from './requirement-names.js';
import type { PackageSubject } from './subject.js';

/** An element that a requirement isn't met by, or for which nothing shows that it is. */
interface Unmet {
  readonly element: Pick<SubjectReport, 'title' | 'domain'>;
  readonly cell: CellReport;
  readonly remark: string;
}

/** What isn't met or isn't proven: requirement by requirement what there is to say; and in one table where nothing but evidence is missing. */
export function unmetChapters(
  { subjects }: AssessmentPart,
  report: AssessmentReport,
  names: RequirementNames,
  subject: PackageSubject,
): Chapter[] {
  const unmet = subjects.flatMap((element) =>
    element.cells.filter(isUnmet).map((cell): Unmet => ({ element, cell, remark: remarkOn(cell, report.language) })),
  );
  const [silent = [], told = []] = [true, false].map((wanted) => unmet.filter((each) => isSilent(each) === wanted));
  return [remarksChapter(told, unmet.length > 0, report, names, subject), unprovenChapter(silent, report, names, subject)];
}

/** Whether nothing is to be said of an element but that evidence is missing. */
function isSilent({ cell, remark }: Unmet): boolean {
  return cell.status === 'evidence-missing' && remark === '';
}

/** The elements of a domain whose remarks differ in nothing but the element share a row. */
function remarksChapter(
  told: readonly Unmet[],
  isAny: boolean,
  { requirements, language }: AssessmentReport,
  names: RequirementNames,
  subject: PackageSubject,
): Chapter {
  const { say, domains } = subject;
  const withDomains = domains.length > 1;
  const row = (elements: readonly Unmet[]): Cell[] => {
    const [{ element, cell, remark }, ...others] = elements as [Unmet, ...Unmet[]];
    return [
      elements.map(({ element: { title } }) => title).join('; '),
      ...(withDomains ? [domainTitle(element.domain, subject)] : []),
      { value: inLanguage(statusTitles[cell.status], language), tone: cell.status === 'not-met' ? 'bad' : 'warning' },
      others.length === 0 || remark === '' ? remark : `${remark} ${say('othersToo')}`,
    ];
  };
  const order = new Map(domains.map(({ id }, index) => [id, index]));
  const place = ({ element: { domain } }: Unmet): number => order.get(domain ?? '') ?? domains.length;
  const columns: Column[] = [
    { title: say('element'), width: 3 },
    ...(withDomains ? [{ title: say('domain'), width: 1.5 }] : []),
    { title: say('stage'), width: 1.2 },
    { title: say('remark'), width: 4.4 },
  ];
  const found = Map.groupBy(told, ({ cell }) => cell.requirement);
  const chapters = requirements
    .filter(({ id }) => found.has(id))
    .map((requirement): Chapter => {
      const alike = Map.groupBy(found.get(requirement.id)!, (each) => whatIsSaid(each, language));
      const rows = [...alike.values()].sort(([a], [b]) => rank(a!) - rank(b!) || place(a!) - place(b!)).map(row);
      return { title: names.heading(requirement), blocks: [paragraph(asSentence(requirement.text, language)), table('', columns, rows)] };
    });
  return { title: say('unmet'), blocks: isAny ? [] : [paragraph(say('unmetNone'), 'good')], chapters };
}

/** Each requirement with the elements for which evidence is missing, by domain. */
function unprovenChapter(
  silent: readonly Unmet[],
  { requirements }: AssessmentReport,
  names: RequirementNames,
  subject: PackageSubject,
): Chapter {
  const { say, domains } = subject;
  const found = Map.groupBy(silent, ({ cell }) => cell.requirement);
  const listOf = (own: readonly Unmet[]): string =>
    [...Map.groupBy(own, ({ element }) => element.domain)]
      .map(([domain, each]) => {
        const titles = each.map(({ element }) => element.title).join('; ');
        return domains.length > 1 ? `${domainTitle(domain, subject)}: ${titles}` : titles;
      })
      .join('. ');
  const columns = [
    { title: say('number'), width: 0.8 },
    { title: say('requirement'), width: 4 },
    { title: say('elements'), width: 5 },
  ];
  const rows = requirements
    .filter(({ id }) => found.has(id))
    .map(({ id, text }): Cell[] => [names.number(id), text, listOf(found.get(id)!)]);
  return { title: say('unproven'), blocks: rows.length === 0 ? [] : [table(say('unprovenTable'), columns, rows)] };
}

function domainTitle(domain: string | undefined, { say, telling }: PackageSubject): string {
  return domain === undefined ? say('outsideDomains') : telling.title(domain);
}

/** What isn't met stands before what isn't proven. */
function rank({ cell }: Unmet): number {
  return cell.status === 'not-met' ? 0 : 1;
}

/** What a row says of an element, whichever it is. */
function whatIsSaid({ element: { title, domain }, cell, remark }: Unmet, language: AssessmentReport['language']): string {
  return JSON.stringify([domain, cell.status, remark.replaceAll(quoted(title, language), '')]);
}

/** What is to be said of a cell besides its state, in sentences. */
function remarkOn({ statements, evidence, waiver }: CellReport, language: AssessmentReport['language']): string {
  return [
    ...statements,
    ...(evidence === undefined || (evidence === 'none' && (statements.length > 0 || !waiver))
      ? []
      : [inLanguage(evidenceTitles[evidence], language)]),
    ...(waiver ? [inLanguage(waiverTitles[waiver.state], language)] : []),
  ]
    .map((text) => asSentence(text, language))
    .join(' ');
}
