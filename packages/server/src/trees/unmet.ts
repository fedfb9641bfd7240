import type { Severity } from '@egov/language';
import { type Assessment, type AssessedWorkspace, isCritical, type Requirement } from '@egov/requirements';

/** The requirements that an element and its parts don't meet. */
export interface Unmet {
  /** In the order in which they are met on the way through the parts. */
  readonly requirements: readonly Requirement[];
  readonly severity: Severity;
}

/** Tells which requirements elements don't meet, with their parts: what the assessment shows, missing evidence apart. */
export class UnmetRequirements {
  private readonly assessment: Assessment;

  constructor(private readonly workspace: AssessedWorkspace) {
    this.assessment = workspace.assessment();
  }

  /** Of some elements and their parts; undefined if they meet all that applies. */
  of(ids: readonly string[]): Unmet | undefined {
    const found = new Set<Requirement>();
    for (const id of ids) this.collect(id, found);
    if (found.size === 0) return undefined;
    const requirements = [...found];
    const severity = requirements.map((requirement) => this.severityOf(requirement)).reduce(worse);
    return { requirements, severity };
  }

  private collect(id: string, into: Set<Requirement>): void {
    for (const { status, requirement } of this.assessment.cellsOf(id)) if (status === 'not-met') into.add(requirement);
    for (const part of this.workspace.architecture.contents.parts.get(id) ?? []) this.collect(part, into);
  }

  private severityOf(requirement: Requirement): Severity {
    return isCritical({ requirement }, this.workspace.thresholds) ? 'error' : requirement.severity;
  }
}

const order: readonly Severity[] = ['error', 'warning', 'information'];

function worse(one: Severity, other: Severity): Severity {
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}
