import type { Architecture } from '@egov/model';
import type { Project, ProjectStage } from '../projects/project.js';
import { stagesInOrder } from '../projects/project.js';
import type { IndicatorStanding } from './indicators.js';
import { investmentItems } from './investment.js';
import { planningItems } from './planning.js';
import { postInvestmentItems } from './post-investment.js';
import type { RecordedAssessment } from './recorded.js';

/** What is looked at when compliance is assessed at a stage, by the point of the Rules. */
export interface ChecklistItem {
  readonly stage: ProjectStage;
  readonly id: ItemId;
  /** `22.1`: clause and subclause of the Rules. */
  readonly clause: string;
  /** Done; not told by the model; told, and not as it should be; not due yet. */
  readonly state: 'done' | 'missing' | 'problem' | 'not-due';
  /** What the model has about it. */
  readonly documents: readonly AttachedDocument[];
  readonly elements: readonly string[];
}

export type ItemId =
  | 'technical-documentation'
  | 'planning-assessment'
  | 'cost-calculation'
  | 'procurement-plan'
  | 'technical-specification'
  | 'procurement'
  | 'results'
  | 'duplicates'
  | 'reuse'
  | 'aims'
  | 'indicators'
  | 'risks'
  | 'support'
  | 'capabilities'
  | 'expectations'
  | 'effects';

/** A document that is attached to an element: `documents acceptance "Акт" on 2027-03-01`. */
export interface AttachedDocument {
  readonly kind: string;
  readonly text?: string;
  readonly on?: string;
}

/** What the items are worked out from. */
export interface Evidence {
  readonly project: Project;
  readonly architecture: Architecture;
  readonly at: string;
  readonly indicators: readonly IndicatorStanding[];
  readonly recorded: readonly RecordedAssessment[];
  /** The elements that an element is a duplicate of; absent where nobody looks for duplicates. */
  readonly duplicatesOf?: (id: string) => readonly string[];
}

/** An item before it is known whether its stage has come. */
export type FoundItem = Omit<ChecklistItem, 'stage'>;

/** The stage of a project on a date: as the model says; else by whether it has begun and ended in fact. */
export function stageOf({ stage, fact }: Project, at: string): ProjectStage {
  if (stage) return stage;
  if (fact.to !== undefined && fact.to <= at) return 'post-investment';
  return fact.from !== undefined && fact.from <= at ? 'investment' : 'planning';
}

/** The assessment of compliance at each stage (Rules §22-24), each item with what the model says. What belongs to a stage that hasn't come isn't due. */
export function checklistOf(evidence: Evidence): ChecklistItem[] {
  const reached = stagesInOrder.indexOf(stageOf(evidence.project, evidence.at));
  const byStage = { planning: planningItems, investment: investmentItems, 'post-investment': postInvestmentItems };
  return stagesInOrder.flatMap((stage, index) =>
    byStage[stage](evidence).map((item): ChecklistItem => ({
      ...item,
      stage,
      state: index > reached && item.state !== 'done' ? 'not-due' : item.state,
    })),
  );
}
