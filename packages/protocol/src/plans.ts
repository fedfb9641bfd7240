import type { DiagramChoice } from './picture.js';
import type { TextPlace } from './places.js';
import type { ElementName, SeverityWord } from './trees.js';

/** What the views of the way to the target state ask the server. When they are out of date, `diagramMethods.changed` tells. */
export const planMethods = {
  /** `PlanRequest` → `PlanNode[]`: the children of a node, or the roots. */
  children: 'egov/plans/children',
  /** `ElementName` → `DiagramEdit`: writes the initiative or recommendation that a difference lacks. */
  cover: 'egov/plans/cover',
} as const;

/** What differs and what covers it; initiatives, recommendations and projects; submissions for approval. */
export type PlanTree = 'gap' | 'portfolio' | 'submissions';

export interface PlanRequest {
  readonly tree: PlanTree;
  /** The key of a node; nothing for the roots. */
  readonly key?: string;
}

/** What a node is, as a sign says it. */
export type PlanSign =
  | 'workspace'
  | 'domain'
  | 'layer'
  | 'group'
  | 'page'
  | 'element'
  | 'added'
  | 'removed'
  | 'changed'
  | 'open'
  | 'remark'
  | 'comment'
  | 'waiting'
  | 'done'
  | 'overdue';

export interface PlanNode {
  /** Its own in the tree, and the same after an edit. */
  readonly key: string;
  readonly sign: PlanSign;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly hasChildren: boolean;
  /** How much in it waits for somebody, and how bad that is. */
  readonly open?: { readonly count: number; readonly severity: SeverityWord };
  readonly element?: ElementName;
  readonly place?: TextPlace;
  /** `cover` can write what covers it. */
  readonly isCoverable?: boolean;
  /** The diagram that shows it. */
  readonly diagram?: { readonly uri: string; readonly choice: DiagramChoice };
}
