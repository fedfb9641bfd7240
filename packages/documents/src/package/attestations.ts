import { inLanguage } from '@egov/language';
import { type Element, type Fact, factsOf, refs, textValue } from '@egov/model';
import { type AssessmentReport, evidenceTitles, lackOf, waiverTitles } from '@egov/requirements';
import { type Cell, type Chapter, table } from '../manuscript/manuscript.js';
import type { RequirementNames } from './requirement-names.js';
import type { PackageSubject } from './subject.js';

/** The evidence that is attached and whether it holds, and the waivers that were asked for, with what was decided. */
export function attestationChapters(report: AssessmentReport, names: RequirementNames, subject: PackageSubject): Chapter[] {
  const { telling, say, among } = subject;
  const asked = new Set(report.parts.flatMap(({ subjects }) => subjects.map(({ id }) => id)));
  const elements = telling.architecture.elements().filter(({ id }) => asked.has(id) || among.has(id));
  const numbersOf = (fact: Fact): string =>
    refs(fact, 'requirements')
      .map((id) => names.number(id))
      .join(', ');
  const chapter = (
    title: 'evidence' | 'waivers',
    heads: readonly (readonly [string, number])[],
    row: (element: Element, fact: Fact) => Cell[],
  ): Chapter => {
    const name = title === 'evidence' ? 'evidence' : 'waiver';
    const rows = elements.flatMap((element) =>
      factsOf(element, name).map((fact) => [telling.title(element), numbersOf(fact), ...row(element, fact)]),
    );
    const columns = heads.map(([head, width]) => ({ title: head, width }));
    return { title: say(title), blocks: rows.length === 0 ? [] : [table(say(title), columns, rows)] };
  };
  return [
    chapter(
      'evidence',
      [
        [say('element'), 2.2],
        [say('number'), 1.1],
        [say('document'), 2.4],
        [say('by'), 1.7],
        [say('on'), 1.1],
        [say('until'), 1.1],
        [say('stage'), 1.4],
      ],
      (element, fact) => [
        documentOf(fact, subject),
        refs(fact, 'by').length > 0 ? telling.titles(refs(fact, 'by')) : (textValue(fact, 'person') ?? ''),
        telling.date(textValue(fact, 'on')),
        telling.date(textValue(fact, 'until')),
        standing(element, fact, subject),
      ],
    ),
    chapter(
      'waivers',
      [
        [say('element'), 2.2],
        [say('number'), 1],
        [say('decision'), 1.4],
        [say('decidedBy'), 1.8],
        [say('until'), 1.1],
        [say('because'), 2.6],
      ],
      (_, fact) => [
        decisionOf(fact, subject),
        telling.titles(refs(fact, 'by')),
        telling.date(textValue(fact, 'until')),
        fact.because ?? '',
      ],
    ),
  ];
}

/** A document by its title; where it lies is told besides. */
function documentOf(fact: Fact, { telling, say }: PackageSubject): string {
  const places = [textValue(fact, 'path'), textValue(fact, 'url')].filter((place) => place !== undefined);
  const title = telling.said(fact);
  if (places.length === 0) return title;
  return `${title === '' ? say('untitled') : title} (${places.join(', ')})`;
}

/** Whether a piece of evidence holds, or why it doesn't. */
function standing(element: Element, fact: Fact, { evidence, say, telling }: PackageSubject): Cell {
  const lack = lackOf(fact, element, evidence);
  return lack === undefined ? say('holds') : { value: inLanguage(evidenceTitles[lack], telling.language), tone: 'warning' };
}

function decisionOf(fact: Fact, { say, telling }: PackageSubject): string {
  const decision = textValue(fact, 'decision');
  const on = telling.date(textValue(fact, 'decided') ?? textValue(fact, 'requested'));
  if (decision === 'approved') return say('approved', { on }).trim();
  const title = inLanguage(decision === 'rejected' ? waiverTitles.rejected : waiverTitles.requested, telling.language);
  return (telling.language === 'kk' ? `${on} ${title}` : `${title} ${on}`).trim();
}
