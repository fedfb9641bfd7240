import { inLanguage, type Language } from '@egov/language';
import {
  type AssessmentPart,
  type AssessmentReport,
  type CellReport,
  conclusionReason,
  editionText,
  evidenceTitles,
  levelTitles,
  type RequirementReport,
  stateTitles,
  statusTitles,
  type SubjectReport,
  waiverTitles,
} from '@egov/requirements';
import { nameBasedUuid } from './name-based-uuid.js';

/** A name of our own that nobody else gives to anything: no address has to exist. */
const namespace = 'urn:uuid:5f0d7e0c-6c1b-5a8e-9d53-0b7c1f3a2e64';
const levelOfUnmet = ['not-met', 'evidence-missing', 'evidence-stale'] as const;

interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

/**
 * An assessment as OSCAL 1.0.4 assessment results (JSON). A result for each state; in it a finding for each requirement that applies to something:
 * satisfied if every subject meets it, else not satisfied, with the property `conclusion` telling whether some do; and an observation for each
 * subject that doesn't. What is met or doesn't apply is counted, not listed. Identifiers are made from names, times from the assessment date.
 */
export function oscalAssessment(report: AssessmentReport): string {
  const { language } = report;
  const time = `${report.assessmentDate}T00:00:00Z`;
  const plan = uuid(report, 'plan');
  const title = report.name ?? inLanguage(words.assessment, language);
  const document = {
    'assessment-results': {
      uuid: uuid(report, 'document'),
      metadata: { title, 'last-modified': time, version: report.version ?? '0', 'oscal-version': '1.0.4' },
      'import-ap': { href: `#${plan}` },
      results: report.parts.map((part) => resultOf(part, report, time)),
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: inLanguage(words.plan, language),
            description: report.editions.map((edition) => editionText(edition, language)).join(' ') || title,
          },
        ],
      },
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function resultOf(part: AssessmentPart, report: AssessmentReport, time: string): object {
  const { language } = report;
  const concerned = report.requirements.filter((requirement) => applicable(part, requirement) > 0);
  const observations = new Map<string, Observation[]>();
  for (const subject of part.subjects) {
    for (const cell of subject.cells) {
      if (!levelOfUnmet.some((status) => status === cell.status)) continue;
      const own = { subject, cell, uuid: uuid(report, `${part.state} ${cell.requirement} ${subject.id}`) };
      const known = observations.get(cell.requirement);
      if (known) known.push(own);
      else observations.set(cell.requirement, [own]);
    }
  }
  const observed = concerned.flatMap(({ id }) => observations.get(id) ?? []);
  const subjects = [...new Map(observed.map(({ subject }) => [subject.id, subject])).values()];
  return {
    uuid: uuid(report, `result ${part.state}`),
    title: inLanguage(stateTitles[part.state], language),
    description: `${inLanguage(levelTitles[part.conclusion.level], language)}: ${conclusionReason(part.conclusion, language)}`,
    start: time,
    end: time,
    props: [
      property('conclusion', part.conclusion.level),
      property('state', part.state),
      ...(report.stage ? [property('stage', report.stage)] : []),
    ],
    ...(subjects.length > 0 && {
      'local-definitions': { components: subjects.map((subject) => component(subject, report)) },
    }),
    'reviewed-controls': {
      'control-selections': [{ 'include-controls': report.requirements.map(({ id }) => ({ 'control-id': token(id) })) }],
    },
    ...(observed.length > 0 && { observations: observed.map((own) => observation(own, language, time, report)) }),
    ...(concerned.length > 0 && {
      findings: concerned.map((requirement) => finding(requirement, part, observations.get(requirement.id) ?? [], report)),
    }),
  };
}

interface Observation {
  readonly subject: SubjectReport;
  readonly cell: CellReport;
  readonly uuid: string;
}

const componentStates = { both: 'operational', target: 'under-development', current: 'disposition', neither: 'other' } as const;

function component({ id, kind, title, standing }: SubjectReport, report: AssessmentReport): object {
  return {
    uuid: uuid(report, `subject ${id}`),
    type: token(kind),
    title: title || id,
    description: id,
    props: [property('identifier', id)],
    status: { state: componentStates[standing] },
  };
}

function observation({ subject, cell, uuid: own }: Observation, language: Language, time: string, report: AssessmentReport): object {
  const evidence = cell.evidence && inLanguage(evidenceTitles[cell.evidence], language);
  const description = [...cell.messages, evidence].filter((text) => text !== undefined).join('. ');
  const waiver = cell.waiver;
  return {
    uuid: own,
    title: `${subject.title}: ${inLanguage(statusTitles[cell.status], language)}`,
    description: description || inLanguage(statusTitles[cell.status], language),
    props: [
      property('status', cell.status),
      ...(waiver ? [property('waiver', waiver.state)] : []),
      ...(waiver?.until === undefined ? [] : [property('waiver-until', waiver.until)]),
    ],
    methods: [cell.evidence ? 'EXAMINE' : 'TEST'],
    subjects: [{ 'subject-uuid': uuid(report, `subject ${subject.id}`), type: 'component', title: subject.title || subject.id }],
    collected: time,
    ...(waiver && {
      remarks: [inLanguage(waiverTitles[waiver.state], language), waiver.because].filter((text) => text !== undefined).join(': '),
    }),
  };
}

function finding(requirement: RequirementReport, part: AssessmentPart, observed: readonly Observation[], report: AssessmentReport): object {
  const { met } = part.totals.get(requirement.id)!;
  const isMet = observed.length === 0;
  return {
    uuid: uuid(report, `finding ${part.state} ${requirement.id}`),
    title: requirement.catalogue === undefined ? requirement.id : `${requirement.catalogue} ${requirement.number}`,
    description: requirement.text || requirement.id,
    props: [
      property('conclusion', isMet ? 'full' : met > 0 ? 'partial' : 'none'),
      property('met', String(met)),
      property('applicable', String(applicable(part, requirement))),
      ...(requirement.critical ? [property('critical', 'yes')] : []),
    ],
    target: {
      type: 'objective-id',
      'target-id': token(requirement.id),
      status: { state: isMet ? 'satisfied' : 'not-satisfied', reason: isMet ? 'pass' : 'fail' },
    },
    ...(observed.length > 0 && { 'related-observations': observed.map((own) => ({ 'observation-uuid': own.uuid })) }),
  };
}

function applicable(part: AssessmentPart, { id }: RequirementReport): number {
  const totals = part.totals.get(id)!;
  return totals.met + totals['not-met'] + totals['evidence-missing'] + totals['evidence-stale'];
}

function property(name: string, value: string): Property {
  return { name, ns: namespace, value: value.replace(/\s+/g, ' ').trim() || '-' };
}

/** A name as OSCAL allows it: letters, digits, `.`, `-`, `_`; it begins with a letter. */
function token(name: string): string {
  const allowed = name.normalize('NFC').replace(/[^\p{L}\p{N}.\-_]/gu, '_');
  return /^[\p{L}_]/u.test(allowed) ? allowed : `_${allowed}`;
}

function uuid(report: AssessmentReport, name: string): string {
  return nameBasedUuid(`${report.name ?? ''} ${report.version ?? ''} ${report.assessmentDate} ${report.stage ?? ''} ${name}`);
}

const words = {
  assessment: ['Оценка соответствия архитектуре', 'Архитектураға сәйкестікті бағалау', 'Assessment of compliance with the architecture'],
  plan: ['Требования, по которым проведена оценка', 'Бағалау жүргізілген талаптар', 'Requirements that were assessed by'],
} as const;
