import { type AssessmentPart, type AssessmentReport, editionText, type RequirementReport, type Status } from '@egov/requirements';
import { bullets, type Cell, type Chapter, paragraph, table } from '../manuscript/manuscript.js';
import { attestationChapters } from './attestations.js';
import { conclusionChapter } from './conclusion.js';
import { RequirementNames } from './requirement-names.js';
import type { PackageSubject } from './subject.js';
import { unmetChapters } from './unmet.js';

/** How the draft stands to the requirements: editions, conclusions, each requirement, what isn't met, evidence and waivers (Rules §26). */
export function assessmentChapter(subject: PackageSubject): Chapter {
  const { say, assessment } = subject;
  if (!assessment) return { title: say('assessment'), blocks: [paragraph(say('noCatalogue'))] };
  const [part] = assessment.parts;
  const names = new RequirementNames(assessment, subject);
  return {
    title: say('assessment'),
    blocks: [],
    chapters: [
      { title: say('editions'), blocks: [bullets(assessment.editions.map((edition) => editionText(edition, assessment.language)))] },
      ...(part
        ? [
            conclusionChapter(part, assessment, names, subject),
            requirementsChapter(part, assessment, names, subject),
            ...unmetChapters(part, assessment, names, subject),
            ...attestationChapters(assessment, names, subject),
          ]
        : []),
    ],
  };
}

/** Every requirement with how many checks came out how, by principle. */
function requirementsChapter(
  { totals }: AssessmentPart,
  { requirements }: AssessmentReport,
  names: RequirementNames,
  { say }: PackageSubject,
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
  const row = (requirement: RequirementReport): Cell[] => [
    names.number(requirement.id),
    requirement.text,
    ...counts(totals.get(requirement.id)!),
  ];
  const groups = Map.groupBy(requirements, (requirement) => names.principle(requirement));
  const chapters = [...groups].map(([title, own]): Chapter => ({ title, blocks: [table('', columns, own.map(row))] }));
  return { title: say('byRequirement'), blocks: [], chapters };
}

function counts(totals: Readonly<Record<Status, number>>): Cell[] {
  const missing = totals['evidence-missing'] + totals['evidence-stale'];
  const applicable = totals.met + totals['not-met'] + missing;
  return [
    applicable,
    totals.met,
    totals['not-met'] === 0 ? 0 : { value: totals['not-met'], tone: 'bad' },
    missing === 0 ? 0 : { value: missing, tone: 'warning' },
  ];
}
