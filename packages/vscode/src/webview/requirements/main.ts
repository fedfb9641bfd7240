import type { CellFindings, CellRequest, FromRequirementsPage, RequirementsTable, ToRequirementsPage } from '@egov/protocol';
import { languageOf, textsIn } from '../../texts/texts.js';
import { html } from '../dom.js';
import { FilterBar } from './filter-bar.js';
import { type Filters, noFilters } from './filters.js';
import { Grid } from './grid.js';

// The page of requirements: it shows what the extension tells, and keeps what the user has chosen, when the window is loaded anew too.

interface Kept {
  readonly filters: Filters;
  readonly expanded: readonly string[];
  readonly cell?: Omit<CellRequest, 'workspace'>;
  readonly workspace?: string;
  readonly scroll: number;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromRequirementsPage): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const editor = acquireVsCodeApi();
let kept: Kept = { filters: noFilters, expanded: [], scroll: 0, ...editor.getState() };
let table: RequirementsTable | null | undefined;
let findings: CellFindings | undefined;

const texts = textsIn(languageOf(document.documentElement.lang));
const bar = new FilterBar(texts, kept.filters, {
  filter: (filters) => change({ filters }),
  workspace: (workspace) => {
    findings = undefined;
    kept = { ...kept, workspace };
    editor.setState(kept);
    editor.postMessage({ type: 'ready', workspace });
  },
});
const grid = new Grid(texts, {
  reveal: (place) => editor.postMessage({ type: 'reveal', place }),
  diagram: (element) => editor.postMessage({ type: 'diagram', element }),
  expand: (id) => change({ expanded: kept.expanded.includes(id) ? kept.expanded.filter((other) => other !== id) : [...kept.expanded, id] }),
  open: (cell) => {
    const isOpen = kept.cell?.requirement === cell.requirement && kept.cell.domain === cell.domain;
    const { cell: _closed, ...others } = kept;
    kept = isOpen ? others : { ...others, cell };
    findings = undefined;
    change({});
    ask();
  },
});
const message = html('p', { class: 'message', role: 'status' }, texts.loading);
const editions = html('p', { class: 'editions' });
const place = html('main', {}, editions, message, grid.element);
document.body.append(bar.element, place);
place.addEventListener('scroll', () => {
  kept = { ...kept, scroll: place.scrollTop };
  editor.setState(kept);
});

function change(part: Partial<Kept>): void {
  kept = { ...kept, ...part };
  editor.setState(kept);
  draw();
}

/** Asks what the open cell holds. */
function ask(): void {
  if (kept.cell && table) editor.postMessage({ type: 'cell', cell: { ...kept.cell, workspace: table.workspace } });
}

function draw(): void {
  const { scroll } = kept;
  const all = table?.principles.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  message.textContent = table ? (all === 0 ? texts.noRequirements : '') : texts.noWorkspace;
  grid.element.hidden = all === 0;
  editions.textContent = table?.editions.join('\n') ?? '';
  if (!table) return;
  bar.update(table);
  const { cell } = kept;
  const opened = { expanded: new Set(kept.expanded), ...(cell && { cell }), ...(findings && { findings }) };
  bar.tellCount(grid.show(table, kept.filters, opened), all);
  place.scrollTop = scroll;
}

addEventListener('message', ({ data }: MessageEvent<ToRequirementsPage>) => {
  if (data.type === 'table') {
    table = data.table;
    draw();
    ask(); // what was found may be otherwise now
  } else if (data.cell.requirement === kept.cell?.requirement && data.cell.domain === kept.cell.domain) {
    findings = data.answer;
    draw();
  }
});
editor.postMessage({ type: 'ready', ...(kept.workspace !== undefined && { workspace: kept.workspace }) });
