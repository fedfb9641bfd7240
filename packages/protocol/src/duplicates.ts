import type { TextPlace } from './places.js';

/** What the view of duplicates asks the server. When it is out of date, `diagramMethods.changed` tells. */
export const duplicateMethods = {
  /** → `DuplicateKind[]`: what is found twice in all workspaces that are open. */
  groups: 'egov/duplicates/groups',
  /** `DecideRequest` → `DiagramEdit`: says of two elements that they are distinct. */
  decide: 'egov/duplicates/decide',
  /** `MergeRequest` → `DiagramEdit`: makes one element of two. */
  merge: 'egov/duplicates/merge',
} as const;

/** The duplicates among elements of one kind. */
export interface DuplicateKind {
  readonly key: string;
  readonly label: string;
  readonly groups: readonly DuplicateGroupNode[];
  /** Groups beyond those that are listed. */
  readonly more: number;
}

/** Elements that are the same thing. */
export interface DuplicateGroupNode {
  readonly key: string;
  readonly label: string;
  readonly pairs: readonly DuplicatePairNode[];
}

/** Two elements that may be the same thing. */
export interface DuplicatePairNode {
  readonly key: string;
  /** The address of the folder of the workspace. */
  readonly workspace: string;
  readonly a: DuplicateSide;
  readonly b: DuplicateSide;
  /** In percent. */
  readonly percent: number;
  readonly isCertain: boolean;
  /** Why, line by line. */
  readonly reasons: readonly string[];
}

export interface DuplicateSide {
  readonly id: string;
  readonly title: string;
  /** Its domain and owner. */
  readonly where: string;
  readonly place: TextPlace;
}

export interface DecideRequest {
  readonly workspace: string;
  /** The element that says it. */
  readonly element: string;
  readonly from: string;
  readonly because: string;
}

export interface MergeRequest {
  readonly workspace: string;
  readonly kept: string;
  /** The element that goes. */
  readonly gone: string;
}

/** The command that shows duplicates of an element: `(workspace, id)`. */
export const showDuplicates = 'egov.duplicates.reveal';
