import { type Architecture, type Element, factsOf, refs, textValue, type Value } from '@egov/model';
import type { Level } from '@egov/requirements';
import { dateIn, naming } from '../facts.js';
import { type ProjectStage, stagesInOrder } from '../projects/project.js';
import type { Compliance, Judge, UnmetRequirement } from './compliance.js';

/** An assessment of a project that the model records (Rules §21, 26), beside the one that is computed of it now. */
export interface RecordedAssessment {
  readonly assessment: Element;
  readonly stage?: ProjectStage;
  readonly on?: string;
  readonly conclusion?: string;
  readonly computed?: Compliance;
  /** Whether both conclusions are the same; absent where one of them is. */
  readonly agrees?: boolean;
  /** The findings about requirements that aren't met yet (Rules §28.2). */
  readonly open: readonly OpenFinding[];
}

export interface OpenFinding {
  readonly text: Value;
  readonly requirement: UnmetRequirement;
}

/** The assessments of a project up to a date, by date. Without somebody to judge, conclusions can't be compared, nor what is open be known. */
export function recordedAssessments(project: Element, architecture: Architecture, at: string, judge?: Judge): RecordedAssessment[] {
  return naming(project.id, 'header', ['assessment'], architecture)
    .map((assessment): RecordedAssessment => {
      const word = factsOf(assessment, 'stage').map((fact) => textValue(fact, 'word'))[0];
      const stage = stagesInOrder.find((known) => known === word);
      const on = dateIn(assessment, 'assessed');
      const conclusion = factsOf(assessment, 'conclusion').map((fact) => textValue(fact, 'word'))[0];
      const computed = judge?.(project.id, stage);
      return {
        assessment,
        ...(stage && { stage }),
        ...(on !== undefined && { on }),
        ...(conclusion !== undefined && { conclusion }),
        ...(computed && { computed }),
        ...(conclusion !== undefined && computed && isJudged(computed.level) && { agrees: conclusion === computed.level }),
        open: judge ? openFindings(assessment, judge(project.id)) : [],
      };
    })
    .filter(({ on }) => on === undefined || on <= at)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
}

function isJudged(level: Level): boolean {
  return level !== 'not-assessed';
}

function openFindings(assessment: Element, { unmet }: Compliance): OpenFinding[] {
  const byName = new Map(unmet.map((requirement) => [requirement.id, requirement]));
  return factsOf(assessment, 'finding').flatMap((fact): OpenFinding[] => {
    const requirement = refs(fact, 'requirement').map((id) => byName.get(id))[0];
    return requirement ? [{ text: fact.values['text'] ?? '', requirement }] : [];
  });
}
