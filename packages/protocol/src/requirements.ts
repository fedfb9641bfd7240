import type { TextPlace } from './places.js';
import type { ElementName, SeverityWord } from './trees.js';

/** What the view of requirements asks the server. When it is out of date, `diagramMethods.changed` tells. */
export const requirementsMethods = {
  /** `RequirementsRequest` → `RequirementsTable`, or null where no workspace is open. */
  table: 'egov/requirements/table',
  /** `CellRequest` → `CellFindings`. */
  cell: 'egov/requirements/cell',
  /** Nothing → `ComplianceSummary`. */
  summary: 'egov/requirements/summary',
} as const;

export interface RequirementsRequest {
  /** The address of the folder of a workspace; without it, or where it is gone, the first. */
  readonly workspace?: string;
}

/**
 * How a domain stands to a requirement: all that it applies to meets it; some does; none does; nothing fails, but evidence is missing or stale; what
 * fails is waived; or it applies to nothing.
 */
export type CellStatus = 'met' | 'partial' | 'not-met' | 'unproven' | 'waived' | 'not-applicable';

/** How the domains of a workspace stand to the requirements that apply. */
export interface RequirementsTable {
  readonly workspace: string;
  readonly workspaces: readonly WorkspaceName[];
  /** By which editions it is judged, and whether they are in force, in words. */
  readonly editions: readonly string[];
  readonly domains: readonly { readonly id: string; readonly title: string; readonly level: string }[];
  readonly principles: readonly PrincipleRows[];
}

export interface WorkspaceName {
  readonly workspace: string;
  readonly name: string;
}

export interface PrincipleRows {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RequirementRow[];
}

export interface RequirementRow {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly guidance?: string;
  readonly severity: SeverityWord;
  readonly isCritical: boolean;
  /** In the order of the domains. */
  readonly cells: readonly RequirementCell[];
}

export interface RequirementCell {
  readonly status: CellStatus;
  /** How many elements it isn't met by, or not proven of. */
  readonly findings: number;
  readonly applicable: number;
}

export interface CellRequest {
  readonly workspace: string;
  readonly requirement: string;
  readonly domain: string;
}

/** The elements of a domain that a requirement isn't met by. */
export interface CellFindings {
  readonly total: number;
  /** No more of them than one can read. */
  readonly findings: readonly CellFinding[];
}

export interface CellFinding {
  readonly element: ElementName;
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly messages: readonly string[];
  readonly place: TextPlace;
}

/** How all workspaces that are open stand to the requirements. */
export interface ComplianceSummary {
  /** Whether any requirement is judged by. */
  readonly isAssessed: boolean;
  /** Pairs of an element and a requirement that it doesn't meet: those that are as bad as mistakes, and the others. */
  readonly errors: number;
  readonly warnings: number;
  readonly workspaces: readonly { readonly name: string; readonly level: string; readonly met: number; readonly applicable: number }[];
}
