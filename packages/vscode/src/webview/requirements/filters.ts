import type { CellStatus, PrincipleRows, RequirementRow, RequirementsTable, SeverityWord } from '@egov/protocol';

/** What of the table is shown; an empty word shows all. */
export interface Filters {
  readonly query: string;
  readonly status: CellStatus | '';
  readonly severity: SeverityWord | '';
  readonly domain: string | null;
}

export const noFilters: Filters = { query: '', status: '', severity: '', domain: null };

/** The positions of the domains that are shown. */
export function columnsOf({ domains }: RequirementsTable, { domain }: Filters): number[] {
  const all = domains.map((_, index) => index);
  const own = all.filter((index) => domains[index]!.id === domain);
  return own.length > 0 ? own : all; // a domain that an edit took away hides no other
}

/** The principles with those of their requirements that are shown, without those that have none. */
export function shownRows({ principles }: RequirementsTable, filters: Filters, columns: readonly number[]): PrincipleRows[] {
  const wanted = folded(filters.query);
  const isShown = ({ number, text, severity, cells }: RequirementRow): boolean =>
    (wanted === '' || folded(`${number} ${text}`).includes(wanted)) &&
    (filters.severity === '' || severity === filters.severity) &&
    (filters.status === '' || columns.some((column) => cells[column]!.status === filters.status));
  return principles.flatMap((principle) => {
    const rows = principle.rows.filter(isShown);
    return rows.length > 0 ? [{ ...principle, rows }] : [];
  });
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
