import type { Annotations, Aspect, RequirementsMatrix } from '@egov/diagram';
import { duplicateReport, WorkspaceDuplicates } from '@egov/duplicates';
import type { Language } from '@egov/language';
import { type Assessment, type AssessedWorkspace, type Cell, conclude, isCritical, type Level, textIn } from '@egov/requirements';
import type { Element } from '@egov/model';

/** What diagrams show besides the model: the requirements that elements don't meet, the level of compliance of each with its parts, duplicates. */
export function annotationsOf(workspace: AssessedWorkspace, aspect: Aspect, language: Language): Annotations {
  const assessment = aspect === 'current' ? workspace.assess(workspace.assessment().requirements, 'current') : workspace.assessment();
  const unmet = new Map<string, { number: string; isCritical: boolean }[]>();
  for (const { id, cells } of assessment.subjects()) {
    const failed = cells.filter(({ status, requirement }) => status === 'not-met' && requirement.catalogue !== undefined);
    if (failed.length > 0)
      unmet.set(
        id,
        failed.map((cell) => ({ number: cell.requirement.number, isCritical: isCritical(cell, workspace.thresholds) })),
      );
  }
  const before = aspect === 'difference' ? workspace.assess(assessment.requirements, 'current') : undefined;
  return {
    unmet,
    levels: new Levels(workspace, assessment),
    ...(before && { levelsBefore: new Levels(workspace, before) }),
    matrix: matrixOf(assessment, before, language),
    duplicates: duplicateGroups(workspace, language),
  };
}

/** The groups of duplicates that nobody has decided about, with what they have in common. */
function duplicateGroups({ duplicates, architecture }: AssessedWorkspace, language: Language): Annotations['duplicates'] {
  if (!(duplicates instanceof WorkspaceDuplicates)) return [];
  const { groups } = duplicateReport(duplicates.finder, architecture, { language });
  return groups.map(({ members, score, pairs }) => ({
    members: members.map(({ id }) => id),
    score,
    why: pairs[0]?.agrees.join('; ') ?? '',
  }));
}

/** How elements stand to requirements; in a difference also how they stood before. */
function matrixOf(assessment: Assessment, before: Assessment | undefined, language: Language): RequirementsMatrix {
  const requirements = assessment.requirements.map(({ id, number, text, principle, catalogue }) => ({
    id,
    number,
    ...(catalogue === undefined && { isOwnRule: true }),
    text: textIn(text, language),
    ...(principle && { principle: textIn(principle.title, language) }),
  }));
  return { requirements, statuses: statusesOf(assessment), ...(before && { before: statusesOf(before) }) };
}

function statusesOf(assessment: Assessment): RequirementsMatrix['statuses'] {
  const statuses = assessment.subjects().map(({ id, cells }) => {
    const applicable = cells.flatMap(({ requirement, status }) => (status === 'not-applicable' ? [] : [[requirement.id, status] as const]));
    return [id, new Map(applicable)] as const;
  });
  return new Map(statuses);
}

/** Levels are worked out for those elements that a diagram asks for. */
class Levels extends Map<string, Level> {
  constructor(
    private readonly workspace: AssessedWorkspace,
    private readonly assessment: Assessment,
  ) {
    super();
  }

  override get(id: string): Level | undefined {
    const element = this.workspace.architecture.get(id);
    return element && conclude(this.cellsOf(element), this.workspace.thresholds).level;
  }

  private cellsOf(element: Element): Cell[] {
    const own = this.assessment.cellsOf(element.id);
    return [...own, ...this.workspace.architecture.partsOf(element.id).flatMap((part) => this.cellsOf(part))];
  }
}
