import type { CellStatus, RequirementRow, RequirementsTable, SeverityWord } from '@egov/protocol';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Filters, noFilters, shownRows } from '../src/webview/requirements/filters.js';

const row = (number: string, text: string, severity: SeverityWord, ...statuses: CellStatus[]): RequirementRow => ({
  id: number,
  number,
  text,
  severity,
  isCritical: false,
  cells: statuses.map((status) => ({ status, findings: 0, applicable: 0 })),
});
const table: RequirementsTable = {
  workspace: 'file:///a',
  workspaces: [],
  editions: [],
  domains: ['Health', 'Education'].map((id) => ({ id, title: id, level: '' })),
  principles: [
    { id: '1', title: 'Платформенность', rows: [row('7.1', 'Единая Платформа', 'error', 'met', 'not-met')] },
    {
      id: '2',
      title: 'Деректер',
      rows: [row('9.1', 'Деректердің сапасы', 'warning', 'not-met', 'met'), row('9.2', 'Иное', 'warning', 'met', 'met')],
    },
  ],
};

describe('the table of requirements', () => {
  const shown = (filters: Partial<Filters>): string[] => {
    const all = { ...noFilters, ...filters };
    return shownRows(table, all, columnsOf(table, all)).flatMap(({ rows }) => rows.map(({ number }) => number));
  };

  it('shows all where nothing is chosen', () => {
    expect(shown({})).toEqual(['7.1', '9.1', '9.2']);
  });

  it('is filtered by a number or words, however these are written', () => {
    expect(shown({ query: '9.' })).toEqual(['9.1', '9.2']);
    expect(shown({ query: ' единая платформа' })).toEqual(['7.1']);
    expect(shown({ query: 'САПАСЫ' })).toEqual(['9.1']);
    expect(shown({ query: '<b>' })).toEqual([]);
  });

  it('is filtered by severity, and by a status in the columns that are shown', () => {
    expect(shown({ severity: 'error' })).toEqual(['7.1']);
    expect(shown({ status: 'not-met' })).toEqual(['7.1', '9.1']);
    expect(shown({ status: 'not-met', domain: 'Health' })).toEqual(['9.1']);
  });

  it('shows all domains where the chosen one is gone', () => {
    expect(columnsOf(table, { ...noFilters, domain: 'Education' })).toEqual([1]);
    expect(columnsOf(table, { ...noFilters, domain: 'Gone' })).toEqual([0, 1]);
  });
});
