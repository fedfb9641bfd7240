import type { ChangeKind } from '@egov/model';
import type { Badge, GraphNode, Row } from '../graph/graph.js';
import { lineHeight, widthOf } from '../text/measure.js';
import { shortened, wrap } from '../text/wrap.js';

/** The sizes of what is written, in pixels. */
export const sizes = { caption: 9, title: 12, row: 10, badge: 9, label: 10 } as const;
export const padding = 9;
export const iconSize = 16;
export const badgeHeight = 15;
export const badgeGap = 4;

/** The lines of a node, as they fit into its width, with the size that this takes. */
export interface NodeText {
  readonly caption: readonly string[];
  readonly title: readonly string[];
  /** What changed of it. */
  readonly changes: readonly string[];
  readonly rows: readonly FittedRow[];
  readonly badges: readonly (readonly FittedBadge[])[];
  readonly width: number;
  readonly height: number;
  /** Whether something didn't fit: then the tooltip has it in full. */
  readonly isCut: boolean;
  /** What didn't fit, in full. */
  readonly cut: readonly string[];
}

export interface FittedRow extends Row {
  readonly lines: readonly string[];
  readonly height: number;
  /** How far it stands to the right, for its icon. */
  readonly indent: number;
}

const usualWidth = 172;
const widestWord = 300;
const widestContainer = 420;
const usualContainer = 260;
const mostLines = 6;
const usualLabel = 150;
const mostCaptionLines = 3;
const mostChangeLines = 3;
const mostRowLines = 3;
export const rowIcon = 11;
export const headingGap = 4;

/** Lays out what a node says. A container has its title in its upper edge; `room` is the width that its content takes, if it is known. */
export function nodeText(node: GraphNode, room?: number): NodeText {
  const width = room ?? Math.max(node.width ?? (node.children === undefined ? usualWidth : containerWidth(node)), wordWidth(node));
  let known = texts.get(node);
  if (known?.width !== width) texts.set(node, (known = fittedText(node, width)));
  return known;
}

/** What it takes for the longest word of its title to stay whole, within reason. */
function wordWidth({ title, kind }: GraphNode): number {
  const longest = Math.max(0, ...title.split(/\s+/).map((word) => widthOf(word, sizes.title, 'bold')));
  return Math.min(widestWord, Math.ceil(longest + 2 * padding + tipOf(kind) + iconSize + 7));
}

/** Asked for when a node gets its size, and again when it is drawn. */
const texts = new WeakMap<GraphNode, NodeText>();

function fittedText(node: GraphNode, width: number): NodeText {
  const isContainer = node.children !== undefined;
  const inner = width - 2 * padding - tipOf(node.kind);
  const beside = inner - iconSize - 6;
  const caption = wrap(node.caption ?? '', beside, sizes.caption, 'regular', mostCaptionLines);
  const title = wrap(node.title, beside, sizes.title, 'bold', mostLines);
  const changes = wrap((node.changes ?? []).join(', '), beside, sizes.caption, 'regular', mostChangeLines);
  const cut: string[] = [];
  if (changes.isCut) cut.push(node.changes!.join(', '));
  if (node.caption !== undefined && caption.isCut) cut.push(node.caption);
  if (title.isCut) cut.push(node.title);
  const rows = (node.rows ?? []).map((row) => fittedRow(row, inner, cut));
  const badges = badgeRows(node.badges ?? [], inner);
  const head = (caption.lines.length + changes.lines.length) * lineHeight(sizes.caption) + title.lines.length * lineHeight(sizes.title);
  const body = rows.reduce((sum, { height }) => sum + height, 0);
  const height =
    2 * padding +
    Math.max(head, iconSize) +
    (rows.length > 0 ? 7 + body : 0) +
    badges.length * (badgeHeight + badgeGap) +
    (badges.length > 0 ? 4 : 0);
  return {
    caption: caption.lines,
    title: title.lines,
    changes: changes.lines,
    rows,
    badges,
    width,
    height: isContainer ? height : Math.max(height, 40),
    isCut: cut.length > 0,
    cut,
  };
}

/** The lines of a row, what stands at its end beside them. What has to be cut is told to `cut`. */
function fittedRow(row: Row, inner: number, cut: string[]): FittedRow {
  const size = row.isHeading ? sizes.caption : sizes.row;
  const weight = row.isStrong ? 'bold' : 'regular';
  const indent = row.kind === undefined ? 0 : rowIcon + 4;
  const left = inner - indent - widthOf(row.text, size, weight) - asideGap;
  const aside = row.aside === undefined ? undefined : shortened(row.aside, Math.max(inner * 0.45, left), sizes.row);
  const beside = aside === undefined ? 0 : widthOf(aside, sizes.row) + asideGap;
  const text = wrap(`${changeSign(row.change)}${row.text}`, inner - indent - beside, size, weight, row.isWhole ? undefined : mostRowLines);
  if (text.isCut || aside !== row.aside) cut.push(row.aside === undefined ? row.text : `${row.text}: ${row.aside}`);
  return {
    ...row,
    ...(aside !== undefined && { aside }),
    lines: text.lines,
    indent,
    height: text.lines.length * lineHeight(size) + (row.isHeading ? headingGap : 0),
  };
}

/** How wide a box has to be for its rows to stand in a line each. */
export function rowsWidth(rows: readonly Row[]): number {
  const widths = rows.map(({ kind, text, aside, isStrong }) => {
    const beside = aside === undefined ? 0 : widthOf(aside, sizes.row) + asideGap;
    return (kind === undefined ? 0 : rowIcon + 4) + widthOf(text, sizes.row, isStrong ? 'bold' : 'regular') + beside;
  });
  return Math.ceil(Math.max(0, ...widths)) + 2 * padding + 1;
}

/** Between a row and what stands at its end. */
const asideGap = 8;

/** What is done ends in an arrow; nothing is written into its tip. */
export function tipOf(kind: string): number {
  return kind === 'step' || kind === 'process' ? 10 : 0;
}

/** What stands before a line that came, went or changed. */
export function changeSign(change: ChangeKind | undefined): string {
  return change === undefined || change === 'kept' ? '' : { added: '+ ', removed: '− ', changed: '± ' }[change];
}

/** Wide enough for its title in a line or two; but a title doesn't stretch a box of one column. */
function containerWidth({ title, arrangement, children = [] }: GraphNode): number {
  const natural = widthOf(title, sizes.title, 'bold') + 2 * padding + iconSize + 10;
  const widest = arrangement === 'packed' && children.length > 2 ? widestContainer : usualContainer;
  return Math.min(widest, Math.max(usualWidth, natural));
}

/** A badge with its width. */
export type FittedBadge = Badge & { readonly width: number };

/** Badges in rows that fit a width. */
export function badgeRows(badges: readonly Badge[], width: number): readonly (readonly FittedBadge[])[] {
  const rows: FittedBadge[][] = [];
  let left = -1;
  for (const badge of badges) {
    const beside = 10 + signWidth(badge);
    const text = shortened(badge.text, Math.max(30, width - beside), sizes.badge, 'bold');
    const own = widthOf(text, sizes.badge, 'bold') + beside;
    if (left < own) {
      rows.push([]);
      left = width;
    }
    rows.at(-1)!.push({ ...badge, text, width: own });
    left -= own + badgeGap;
  }
  return rows;
}

/** The sign before what is critical: its colour alone isn't seen by everybody. */
export function signWidth({ tone }: Badge): number {
  return tone === 'critical' ? 11 : 0;
}

/** How wide a row of badges is. */
export function rowWidth(row: readonly FittedBadge[]): number {
  return row.reduce((sum, { width }) => sum + width + badgeGap, -badgeGap);
}

/** The label of an edge: its lines, and the size that they take. */
export function labelText(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
} {
  const longest = Math.max(0, ...lines.flatMap((line) => line.split(/\s+/).map((word) => widthOf(word, sizes.label))));
  const room = Math.min(widestWord, Math.max(usualLabel, longest));
  const fitted = lines.flatMap((line) => wrap(line, room, sizes.label, 'regular', 4).lines);
  const width = Math.max(...fitted.map((line) => widthOf(line, sizes.label)), 0) + 8;
  return { lines: fitted, width: Math.ceil(width), height: fitted.length * lineHeight(sizes.label) + 4 };
}
