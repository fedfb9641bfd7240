import { asSentence, inLanguage, quoted } from '@egov/language';
import {
  type AssessmentPart,
  type AssessmentReport,
  type CellReport,
  evidenceTitles,
  type RequirementReport,
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

/**
 * What isn't met or isn't proven, requirement by requirement. The elements of a domain of which the same is to be said share a row: those that only
 * lack evidence, and those whose remarks differ in nothing but the element.
 */
export function unmetChapter(
  { subjects }: AssessmentPart,
  { requirements, language }: AssessmentReport,
  names: RequirementNames,
  { say, telling, domains }: PackageSubject,
): Chapter {
  const found = Map.groupBy(
    subjects.flatMap((element) =>
      element.cells.filter(isUnmet).map((cell): Unmet => ({ element, cell, remark: remarkOn(cell, language) })),
    ),
    ({ cell }) => cell.requirement,
  );
  const withDomains = domains.length > 1;
  const domainTitle = (id: string | undefined): string => (id === undefined ? say('outsideDomains') : telling.title(id));
  const row = (elements: readonly Unmet[]): Cell[] => {
    const [{ element, cell, remark }, ...others] = elements as [Unmet, ...Unmet[]];
    const state = inLanguage(statusTitles[cell.status], language);
    return [
      elements.map(({ element: { title } }) => title).join('; '),
      ...(withDomains ? [domainTitle(element.domain)] : []),
      { value: state, tone: cell.status === 'not-met' ? 'bad' : 'warning' },
      others.length === 0 || remark === '' ? remark : `${remark} ${say('othersToo')}`,
    ];
  };
  const columns: Column[] = [
    { title: say('element'), width: 3 },
    ...(withDomains ? [{ title: say('domain'), width: 1.5 }] : []),
    { title: say('stage'), width: 1.2 },
    { title: say('remark'), width: 4.4 },
  ];
  const chapterOf = (requirement: RequirementReport): Chapter => {
    const alike = Map.groupBy(found.get(requirement.id)!, (each) => whatIsSaid(each, language));
    const rows = [...alike.values()].sort(([a], [b]) => rank(a!) - rank(b!)).map(row);
    return { title: names.heading(requirement), blocks: [paragraph(asSentence(requirement.text, language)), table('', columns, rows)] };
  };
  const chapters = requirements.filter(({ id }) => found.has(id)).map(chapterOf);
  return { title: say('unmet'), blocks: chapters.length === 0 ? [paragraph(say('unmetNone'), 'good')] : [], chapters };
}

/** What isn't met stands before what isn't proven, and that with a remark before that without one. */
function rank({ cell, remark }: Unmet): number {
  return (cell.status === 'not-met' ? 0 : 2) + (remark === '' ? 1 : 0);
}

/** What a row says of an element, whichever it is. */
function whatIsSaid({ element: { title, domain }, cell, remark }: Unmet, language: AssessmentReport['language']): string {
  return JSON.stringify([domain, cell.status, remark.replaceAll(quoted(title, language), '')]);
}

/** What is to be said of a cell besides its state, in sentences. */
function remarkOn({ statements, evidence, waiver }: CellReport, language: AssessmentReport['language']): string {
  return [
    ...statements,
    ...(evidence === undefined || evidence === 'none' ? [] : [inLanguage(evidenceTitles[evidence], language)]),
    ...(waiver ? [inLanguage(waiverTitles[waiver.state], language)] : []),
  ]
    .map((text) => asSentence(text, language))
    .join(' ');
}
