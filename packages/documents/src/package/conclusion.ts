import { asSentence, inLanguage } from '@egov/language';
import {
  type AssessmentPart,
  type AssessmentReport,
  type CellReport,
  type Conclusion,
  conclusionReason,
  levelTitles,
} from '@egov/requirements';
import { type Block, type Cell, type Chapter, paragraph, table, type Tone } from '../manuscript/manuscript.js';
import type { RequirementNames } from './requirement-names.js';
import type { PackageSubject } from './subject.js';

const levelTones: Readonly<Record<Conclusion['level'], Tone>> = { full: 'good', partial: 'warning', none: 'bad', 'not-assessed': 'quiet' };

/** How many checks came out how. */
type Counts = Readonly<Record<(typeof counted)[number], number>>;
const counted = ['applicable', 'met', 'notMet', 'evidenceMissing', 'waived'] as const;

/** The conclusion on the whole draft with what it rests on, and those on its domains (Rules §26). */
export function conclusionChapter(
  part: AssessmentPart,
  report: AssessmentReport,
  names: RequirementNames,
  { say, telling: { language }, among }: PackageSubject,
): Chapter {
  const { conclusion, domains, subjects } = part;
  const own = domains.filter(({ id }) => among.has(id));
  const level = (each: Conclusion): Cell => ({ value: inLanguage(levelTitles[each.level], language), tone: levelTones[each.level] });
  const columns = [
    { title: say('name'), width: 3 },
    { title: say('conclusion'), width: 2.2 },
    ...counted.map((id) => ({ title: say(id), width: 1.1, align: 'right' as const })),
  ];
  const row = (title: Cell, concluded: Cell, counts: Counts): Cell[] => [title, concluded, ...counted.map((id) => counts[id])];
  const outside = countsOf(subjects.filter(({ domain }) => domain === undefined || !among.has(domain)).flatMap(({ cells }) => cells));
  const rows = own.map(({ title, conclusion: each }) => row(title, level(each), countsOfConclusion(each)));
  if (outside.applicable > 0) rows.push(row(say('outsideDomains'), '', outside));
  const all = row({ value: say('total'), tone: 'strong' }, level(conclusion), countsOfConclusion(conclusion));
  const level1 = asSentence(inLanguage(levelTitles[conclusion.level], language), language);
  return {
    title: say('conclusion'),
    blocks: [
      paragraph(`${level1} ${asSentence(conclusionReason(conclusion, language), language)}`, levelTones[conclusion.level]),
      ...reservations(report, say),
      ...thresholds(conclusion, report, names, say),
      paragraph(say('countedText'), 'quiet'),
      table(say('ofDomain'), columns, rows.length > 1 ? [...rows, all] : rows),
    ],
  };
}

/** What is repealed gives no conclusion that binds. */
function reservations({ editions }: AssessmentReport, say: PackageSubject['say']): Block[] {
  const repealed = editions.filter((edition) => edition.repealed !== undefined);
  if (repealed.length === 0) return [];
  const id = repealed.length === editions.length ? 'repealedAll' : 'repealedSome';
  return [paragraph(say(id, { titles: repealed.map(({ title }) => title).join('; ') }), 'warning')];
}

/** By which requirements and which share the draft does not comply: the authors of the draft set them. */
function thresholds(
  { minimumShare }: Conclusion,
  { requirements, language }: AssessmentReport,
  names: RequirementNames,
  say: PackageSubject['say'],
): Block[] {
  const critical = requirements.filter((requirement) => requirement.critical);
  const share = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(minimumShare * 100);
  return [
    ...(critical.length === 0
      ? []
      : [paragraph(say('criticalText', { numbers: critical.map(({ id }) => names.number(id)).join(', ') }), 'quiet')]),
    ...(minimumShare === 0 ? [] : [paragraph(say('shareText', { share }), 'quiet')]),
  ];
}

function countsOfConclusion({ applicable, met, notMet, evidenceMissing, evidenceStale, waived }: Conclusion): Counts {
  return { applicable, met, notMet, evidenceMissing: evidenceMissing + evidenceStale, waived };
}

function countsOf(cells: readonly CellReport[]): Counts {
  const applying = cells.filter(({ status }) => status !== 'not-applicable');
  const count = (...wanted: readonly CellReport['status'][]): number => applying.filter(({ status }) => wanted.includes(status)).length;
  return {
    applicable: applying.length,
    met: count('met'),
    notMet: count('not-met'),
    evidenceMissing: count('evidence-missing', 'evidence-stale'),
    waived: applying.filter(({ waiver }) => waiver?.state === 'approved').length,
  };
}
