import type { Architecture, LocalisedText } from '@egov/model';
import { type Assessment, type Cell, conclude, type Level, subjectsWithin, type Thresholds } from '@egov/requirements';
import type { ProjectStage } from '../projects/project.js';

/** A requirement that something which a project delivers, changes or retires doesn't meet (Rules §28.5). */
export interface UnmetRequirement {
  readonly id: string;
  readonly number: string;
  readonly text: LocalisedText;
  readonly subjects: readonly string[];
}

/** How a project stands to the requirements (Rules §26). */
export interface Compliance {
  readonly level: Level;
  readonly applicable: number;
  readonly met: number;
  /** In the order of the requirements. What is waived isn't among them. */
  readonly unmet: readonly UnmetRequirement[];
}

/** Judges a project, by all requirements or by those that count at a stage. */
export type Judge = (project: string, stage?: ProjectStage) => Compliance;

/** Judges projects as `egov assess` does: over what belongs to each, what it delivers, changes and retires. */
export function judgeBy(assessment: Assessment, architecture: Architecture, thresholds: Thresholds): Judge {
  return (project, stage) => {
    const cells = [...subjectsWithin(architecture, [project])].flatMap((subject) =>
      assessment
        .cellsOf(subject)
        .filter(({ requirement }) => !stage || requirement.stages.includes(stage))
        .map((cell) => ({ subject, cell })),
    );
    const { level, applicable, met } = conclude(
      cells.map(({ cell }) => cell),
      thresholds,
    );
    const unmet = Map.groupBy(
      cells.filter(({ cell }) => isUnmet(cell)),
      ({ cell }) => cell.requirement,
    );
    return {
      level,
      applicable,
      met,
      unmet: assessment.requirements.flatMap((requirement) => {
        const about = unmet.get(requirement);
        if (!about) return [];
        const { id, number, text } = requirement;
        return [{ id, number, text, subjects: about.map(({ subject }) => subject).sort() }];
      }),
    };
  };
}

function isUnmet({ status, waiver }: Cell): boolean {
  return status !== 'met' && status !== 'not-applicable' && waiver?.state !== 'approved';
}
