import {
  clauseInFull,
  clauseOfFinding,
  clausesInFull,
  type Finding,
  findingStatement,
  type MessageArguments,
  severityOfFinding,
  wordTitle,
} from '@egov/language';
import { type Cell, type Chapter, paragraph, table } from '../manuscript/manuscript.js';
import { capital } from '../words.js';
import type { Telling } from '../telling.js';
import type { PackageSubject } from './subject.js';

/**
 * What the check finds and nobody has mended, besides what has a chapter of its own: requirements that aren't met and their evidence, differences
 * that nothing covers, duplicates.
 */
export function findingsChapter({ say, findings, telling }: PackageSubject): Chapter {
  const { language } = telling;
  const own = findings
    .filter(({ judgement, code }) => !judgement && !elsewhere.some((begin) => code.startsWith(begin)))
    .map((finding) => ({ finding, severity: severityOfFinding(finding) }))
    .filter(({ severity }) => severity !== 'information')
    .sort((a, b) => rank(a.severity) - rank(b.severity) || byText(a.finding.code, b.finding.code));
  if (own.length === 0) return { title: say('findings'), blocks: [paragraph(say('findingsNone'), 'good')] };
  const count = (wanted: string): number => own.filter(({ severity }) => severity === wanted).length;
  const names = new TitlesOfNames(telling);
  const columns = [
    { title: say('severity'), width: 1.3 },
    { title: say('element'), width: 2.2 },
    { title: say('remark'), width: 5 },
    { title: say('clause'), width: 1.6 },
  ];
  const row = ({ finding, severity }: (typeof own)[number]): Cell[] => [
    { value: wordTitle('severity', severity, language) ?? severity, tone: severity === 'error' ? 'bad' : 'warning' },
    finding.subject === undefined ? '' : telling.title(finding.subject),
    findingStatement({ code: finding.code, args: names.inPlaceOfNames(finding.args) }, language),
    clauseOf(finding, telling),
  ];
  return {
    title: say('findings'),
    blocks: [
      paragraph(say('findingsText', { errors: count('error'), warnings: count('warning') })),
      table(say('findingsList'), columns, own.map(row)),
    ],
  };
}

const elsewhere = [
  'EGOV-evidence',
  'EGOV-duplicate',
  'EGOV-gap',
  'EGOV-change-without',
  'EGOV-retired-early',
  'EGOV-consumer-left',
  'EGOV-conflicting-changes',
];

function rank(severity: string): number {
  return severity === 'error' ? 0 : 1;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The clause of the Rules; of the Requirements with them; nothing where a finding rests on the language alone. */
function clauseOf(finding: Finding, { language }: Telling): string {
  const clause = clauseOfFinding(finding);
  const points = /^Rules §(.+)$/.exec(clause)?.[1];
  const text = points === undefined ? clauseInFull(clause, language) : clausesInFull(points, language);
  return text === undefined ? '' : capital(text, language);
}

/** Findings name elements as the model does; a document names them by their titles. */
class TitlesOfNames {
  private byName: Map<string, string> | undefined;

  constructor(private readonly telling: Telling) {}

  inPlaceOfNames(args: MessageArguments): MessageArguments {
    const told: Record<string, MessageArguments[string]> = { ...args };
    for (const name of namingArguments) {
      const value = args[name];
      if (typeof value === 'string') told[name] = this.titleOf(value);
    }
    // beside its title its name is told to whom writes the model
    if ('title' in args) told['name'] = undefined;
    return told;
  }

  private titleOf(name: string): string {
    const { architecture } = this.telling;
    const id = architecture.get(name) ? name : (this.byName ??= this.namesOnce()).get(name);
    return id === undefined ? name : this.telling.title(id);
  }

  /** The elements whose name no other has. */
  private namesOnce(): Map<string, string> {
    const groups = Map.groupBy(this.telling.architecture.elements(), ({ name }) => name);
    return new Map([...groups].flatMap(([name, [first, ...others]]) => (first && others.length === 0 ? [[name, first.id] as const] : [])));
  }
}

/** The arguments of messages that are names of elements. */
const namingArguments = ['name', 'one', 'other', 'subject', 'parent', 'process', 'step', 'system', 'by'] as const;
