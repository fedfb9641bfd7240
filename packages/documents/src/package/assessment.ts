import { inLanguage } from '@egov/language';
import { type Element, factsOf, refs, textValue } from '@egov/model';
import {
  type AssessmentPart,
  type AssessmentReport,
  type CellReport,
  type Conclusion,
  conclusionReason,
  editionText,
  evidenceTitles,
  levelTitles,
  type RequirementReport,
  type Status,
  statusTitles,
  waiverTitles,
} from '@egov/requirements';
import { type Cell, type Chapter, bullets, paragraph, table, type Tone } from '../manuscript/manuscript.js';
import { capital, isUnmet, principleOf } from '../words.js';
import { plainRemark } from './plain-remark.js';
import type { PackageSubject } from './subject.js';

/** How the draft stands to the requirements: editions, conclusions, each requirement, what isn't met, evidence and waivers (Rules §26). */
export function assessmentChapter(subject: PackageSubject): Chapter {
  const { say, assessment } = subject;
  if (!assessment) return { title: say('assessment'), blocks: [paragraph(say('noCatalogue'))] };
  const [part] = assessment.parts;
  return {
    title: say('assessment'),
    blocks: [],
    chapters: [
      { title: say('editions'), blocks: [bullets(assessment.editions.map((edition) => editionText(edition, assessment.language)))] },
      ...(part
        ? [conclusionChapter(part, subject), requirementsChapter(part, assessment, subject), unmetChapter(part, assessment, subject)]
        : []),
      ...(part ? attestationChapters(subject) : []),
    ],
  };
}

const levelTones: Readonly<Record<Conclusion['level'], Tone>> = { full: 'good', partial: 'warning', none: 'bad', 'not-assessed': 'quiet' };

function conclusionChapter({ conclusion, domains }: AssessmentPart, { say, telling: { language }, among }: PackageSubject): Chapter {
  const own = domains.filter(({ id }) => among.has(id));
  const level = (each: Conclusion): Cell => ({ value: inLanguage(levelTitles[each.level], language), tone: levelTones[each.level] });
  const columns = [
    { title: say('name'), width: 3 },
    { title: say('conclusion'), width: 2.2 },
    ...(['applicable', 'met', 'notMet', 'evidenceMissing', 'waived'] as const).map((id) => ({
      title: say(id),
      width: 1.1,
      align: 'right' as const,
    })),
  ];
  const row = (title: string, each: Conclusion): Cell[] => [
    title,
    level(each),
    each.applicable,
    each.met,
    each.notMet,
    each.evidenceMissing + each.evidenceStale,
    each.waived,
  ];
  return {
    title: say('conclusion'),
    blocks: [
      paragraph(
        `${capital(inLanguage(levelTitles[conclusion.level], language), language)}. ${conclusionReason(conclusion, language)}`,
        levelTones[conclusion.level],
      ),
      table(
        say('ofDomain'),
        columns,
        own.map(({ title, conclusion: each }) => row(title, each)),
      ),
    ],
  };
}

function requirementsChapter(
  { totals }: AssessmentPart,
  { requirements }: AssessmentReport,
  { say, telling: { language } }: PackageSubject,
): Chapter {
  const columns = [
    { title: say('number'), width: 0.8 },
    { title: say('requirement'), width: 5 },
    ...(['applicable', 'met', 'notMet', 'evidenceMissing'] as const).map((id) => ({
      title: say(id),
      width: 1.05,
      align: 'right' as const,
    })),
  ];
  const groups = Map.groupBy(requirements, (requirement) => principleOf(requirement, language));
  const chapters = [...groups].map(([title, own]): Chapter => ({
    title,
    blocks: [
      table(
        title,
        columns,
        own.map((requirement) => requirementRow(requirement, totals.get(requirement.id)!)),
      ),
    ],
  }));
  return { title: say('byRequirement'), blocks: [], chapters };
}

function requirementRow({ number, text }: RequirementReport, counts: Readonly<Record<Status, number>>): Cell[] {
  const missing = counts['evidence-missing'] + counts['evidence-stale'];
  const applicable = counts.met + counts['not-met'] + missing;
  return [
    number,
    text,
    applicable,
    counts.met,
    counts['not-met'] === 0 ? 0 : { value: counts['not-met'], tone: 'bad' },
    missing === 0 ? 0 : { value: missing, tone: 'warning' },
  ];
}

function unmetChapter({ subjects }: AssessmentPart, { requirements, language }: AssessmentReport, { say }: PackageSubject): Chapter {
  const numbers = new Map(requirements.map(({ id, number }) => [id, number]));
  const order = new Map(requirements.map(({ id }, index) => [id, index]));
  const cells = subjects
    .flatMap(({ title, cells: own }) => own.filter(isUnmet).map((cell) => ({ title, cell })))
    .sort((a, b) => order.get(a.cell.requirement)! - order.get(b.cell.requirement)!);
  const status = (cell: CellReport): Cell => ({
    value: inLanguage(statusTitles[cell.status], language),
    tone: cell.status === 'not-met' ? 'bad' : 'warning',
  });
  const remark = ({ messages, evidence, waiver }: CellReport): string =>
    [
      ...messages.map((text) => plainRemark(text, language)),
      ...(evidence === undefined ? [] : [inLanguage(evidenceTitles[evidence], language)]),
      ...(waiver ? [inLanguage(waiverTitles[waiver.state], language)] : []),
    ].join(' ');
  const columns = [
    { title: say('number'), width: 0.8 },
    { title: say('element'), width: 2.4 },
    { title: say('stage'), width: 1.4 },
    { title: say('remark'), width: 4 },
  ];
  return {
    title: say('unmet'),
    blocks:
      cells.length === 0
        ? [paragraph(say('unmetNone'), 'good')]
        : [
            table(
              say('unmet'),
              columns,
              cells.map(({ title, cell }) => [numbers.get(cell.requirement)!, title, status(cell), remark(cell)]),
            ),
          ],
  };
}

/** The evidence that is attached, and the waivers that were asked for, with what was decided. */
function attestationChapters(subject: PackageSubject): Chapter[] {
  const { telling, say, assessment, among } = subject;
  const { architecture } = telling;
  const asked = new Set(assessment!.parts.flatMap(({ subjects }) => subjects.map(({ id }) => id)));
  const elements = architecture.elements().filter(({ id }) => asked.has(id) || among.has(id));
  const numbersOf = (fact: ReturnType<typeof factsOf>[number]): string =>
    refs(fact, 'requirements')
      .map((id) => id.slice(id.indexOf('/') + 1))
      .join(', ');
  const rows = (name: string, row: (element: Element, fact: ReturnType<typeof factsOf>[number]) => Cell[]): Cell[][] =>
    elements.flatMap((element) => factsOf(element, name).map((fact) => row(element, fact)));
  const chapter = (title: 'evidence' | 'waivers', heads: readonly (readonly [string, number])[], own: Cell[][]): Chapter => ({
    title: say(title),
    blocks:
      own.length === 0
        ? []
        : [
            table(
              say(title),
              heads.map(([head, width]) => ({ title: head, width })),
              own,
            ),
          ],
  });
  return [
    chapter(
      'evidence',
      [
        [say('element'), 2.4],
        [say('number'), 1.4],
        [say('document'), 2.4],
        [say('by'), 1.8],
        [say('on'), 1.1],
        [say('until'), 1.1],
      ],
      rows('evidence', (element, fact) => [
        telling.title(element),
        numbersOf(fact),
        [telling.said(fact), textValue(fact, 'path'), textValue(fact, 'url')].filter((text) => text).join(', '),
        refs(fact, 'by').length > 0 ? telling.titles(refs(fact, 'by')) : (textValue(fact, 'person') ?? ''),
        telling.date(textValue(fact, 'on')),
        telling.date(textValue(fact, 'until')),
      ]),
    ),
    chapter(
      'waivers',
      [
        [say('element'), 2.2],
        [say('number'), 1],
        [say('decision'), 1.4],
        [say('by'), 1.8],
        [say('until'), 1.1],
        [say('because'), 2.6],
      ],
      rows('waiver', (element, fact) => {
        const decision = textValue(fact, 'decision');
        const state =
          decision === 'approved' ? waiverTitles.approved : decision === 'rejected' ? waiverTitles.rejected : waiverTitles.requested;
        return [
          telling.title(element),
          numbersOf(fact),
          `${inLanguage(state, telling.language)} ${telling.date(textValue(fact, 'decided') ?? textValue(fact, 'requested'))}`.trim(),
          telling.titles(refs(fact, 'by')),
          telling.date(textValue(fact, 'until')),
          fact.because ?? '',
        ];
      }),
    ),
  ];
}
