/** What is known about elements from elsewhere: requirements that they don't meet, and how many duplicates they have. */
export interface Annotations {
  /** Element → the numbers of the requirements that it doesn't meet, critical ones apart. */
  readonly unmet?: ReadonlyMap<string, readonly { readonly number: string; readonly isCritical: boolean }[]>;
  /** Element → the level of compliance of it and its parts (Rules §26). */
  readonly levels?: ReadonlyMap<string, 'full' | 'partial' | 'none' | 'not-assessed'>;
  /** In a difference: the levels of the current state, beside those of the target state. */
  readonly levelsBefore?: ReadonlyMap<string, 'full' | 'partial' | 'none' | 'not-assessed'>;
  /** Groups of elements that are found to be the same. */
  readonly duplicates?: readonly DuplicateGroup[];
  /** How elements stand to requirements. */
  readonly matrix?: RequirementsMatrix;
}

export type MatrixStatus = 'met' | 'not-met' | 'evidence-missing' | 'evidence-stale';

export type MatrixStatuses = ReadonlyMap<string, ReadonlyMap<string, MatrixStatus>>;

export interface MatrixRequirement {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly principle?: string;
  /** A rule of the workspace, whose number is but a name in code. */
  readonly isOwnRule?: boolean;
}

/** How elements stand to the requirements that apply to them. */
export interface RequirementsMatrix {
  /** In the order of their numbers. */
  readonly requirements: readonly MatrixRequirement[];
  /** Element → requirement → status; what doesn't apply isn't there. */
  readonly statuses: MatrixStatuses;
  /** In a difference: the statuses of the current state, beside those of the target state. */
  readonly before?: MatrixStatuses;
}

export interface DuplicateGroup {
  readonly members: readonly string[];
  /** From 0 to 1. */
  readonly score: number;
  readonly why: string;
}
