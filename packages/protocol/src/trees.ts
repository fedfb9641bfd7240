import type { DiagramChoice } from './picture.js';
import type { TextPlace, TextPosition } from './places.js';

/** What the trees of a side bar ask the server. When they are out of date, `diagramMethods.changed` tells. */
export const treeMethods = {
  /** `TreeRequest` → `TreeNode[]`: the children of a node, or the roots. */
  children: 'egov/tree/children',
  /** `TreePathRequest` → `TreeNode[]`: from a root to the element that a place of a text is in; empty where the tree has none. */
  path: 'egov/tree/path',
  /** `ElementRequest` → `ElementDiagram`, or null where no diagram shows it. */
  diagram: 'egov/tree/diagram',
} as const;

/** The elements by domain and layer, or what changes of them between the states. */
export type TreeName = 'domains' | 'difference';

export interface TreeRequest {
  readonly tree: TreeName;
  /** The key of a node; nothing for the roots. */
  readonly key?: string;
}

export interface TreePathRequest {
  readonly tree: TreeName;
  readonly uri: string;
  readonly position: TextPosition;
}

export type ChangeWord = 'added' | 'removed' | 'changed' | 'kept';
export type SeverityWord = 'error' | 'warning' | 'information';

export interface TreeNode {
  /** Its own in the tree, and the same after an edit. */
  readonly key: string;
  readonly type: 'workspace' | 'domain' | 'layer' | 'group' | 'page' | 'element';
  readonly label: string;
  readonly description?: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly hasChildren: boolean;
  /** What becomes of it between the states. */
  readonly change?: ChangeWord;
  /** How many requirements it and its parts don't meet, and how bad the worst of that is. */
  readonly unmet?: { readonly count: number; readonly severity: SeverityWord };
  readonly element?: ElementName;
  readonly place?: TextPlace;
}

/** An element of one of the workspaces that are open. */
export interface ElementName {
  /** The address of the folder of the workspace. */
  readonly workspace: string;
  readonly id: string;
}

export interface ElementRequest extends ElementName {
  /** Shows what changes, not the target state. */
  readonly isDifference: boolean;
}

/** Where an element is seen: a diagram, and whose shapes to select, the first that is there. */
export interface ElementDiagram {
  /** A document of the workspace. */
  readonly uri: string;
  readonly choice: DiagramChoice;
  readonly elements: readonly string[];
}
