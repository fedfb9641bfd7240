import type { Element } from '@egov/model';
import type { CellStatus, RequirementCell } from '@egov/protocol';
import { type AssessedWorkspace, type Cell, isApplicable } from '@egov/requirements';

/** How the elements of a domain stand to a requirement, counted. */
export class Tally {
  private met = 0;
  private notMet = 0;
  private unproven = 0;
  private waived = 0;

  add(cell: Cell): void {
    if (!isApplicable(cell)) return;
    if (cell.status === 'met') this.met++;
    else if (cell.waiver?.state === 'approved') this.waived++;
    else if (cell.status === 'not-met') this.notMet++;
    else this.unproven++;
  }

  get cell(): RequirementCell {
    const findings = this.notMet + this.unproven + this.waived;
    return { status: this.status, findings, applicable: this.met + findings };
  }

  private get status(): CellStatus {
    if (this.notMet > 0) return this.met > 0 ? 'partial' : 'not-met';
    if (this.unproven > 0) return 'unproven';
    if (this.waived > 0) return 'waived';
    return this.met > 0 ? 'met' : 'not-applicable';
  }
}

/** Tells in which domain elements are: the identifier, empty for those in none. */
export class DomainFinder {
  private readonly known = new Map<string, string>();

  constructor(private readonly workspace: AssessedWorkspace) {}

  of(id: string): string {
    let domain = this.known.get(id);
    if (domain === undefined) {
      const element: Element | undefined = this.workspace.architecture.get(id);
      domain = element === undefined ? '' : element.kind === 'domain' ? id : element.parent === undefined ? '' : this.of(element.parent);
      this.known.set(id, domain);
    }
    return domain;
  }
}
