import { kindOf, metamodel } from '@egov/language';
import type { ChangeKind } from '@egov/model';
import type { Badge } from '../graph/graph.js';
import {
  badgeGap,
  badgeHeight,
  type FittedRow,
  headingGap,
  iconSize,
  type NodeText,
  nodeText,
  padding,
  rowIcon,
  sizes,
  tipOf,
} from '../layout/node-text.js';
import type { Box, PlacedNode } from '../layout/placed.js';
import { icons, signs } from '../look/icons.js';
import type { LayerPaint, Paint } from '../look/palette.js';
import { ascentOf, lineHeight } from '../text/measure.js';
import type { Mark, PathMark, Shape } from './scene.js';
import { arrowBox, cutBox, n, roundedBox, sheet } from './shapes.js';

/** Draws a node: its outline by kind and by what became of it, its icon, and what it says. */
export function nodeShape({ node, box }: PlacedNode, parent: string | undefined): Shape {
  const text = nodeText(node, box.width);
  const isContainer = node.children !== undefined;
  const layer = layerPaint(node.layer);
  const rowKinds = [...new Set(text.rows.flatMap(({ kind }) => kind ?? []))];
  const line: Paint = `${layer}Line`;
  const fill: Paint = node.heat !== undefined ? `heat${node.heat as 0 | 1 | 2 | 3 | 4}` : isContainer ? containerFill(node.kind) : layer;
  const marks: Mark[] = [outline(node.kind, box, fill, line, node.change, isContainer)];
  marks.push(...written(text, box, line, node.kind, node.heat !== undefined));
  if (node.change && node.change !== 'kept') marks.push(...signMarks(node.change, { x: box.x + box.width - 7, y: box.y + 7 }));
  return {
    role: 'node',
    id: node.id,
    ...(node.element !== undefined && { element: node.element }),
    ...(node.place && { place: node.place }),
    kind: node.kind,
    ...(node.change && { change: node.change }),
    ...(rowKinds.length > 0 && { rowKinds }),
    box,
    ...(parent !== undefined && { parent }),
    tooltip: [...node.tooltip, ...text.cut.filter((line) => !node.tooltip.includes(line))],
    marks,
  };
}

export function layerPaint(layer: string): LayerPaint {
  return layer === 'requirements' || layer === 'views' ? 'shared' : (layer as LayerPaint);
}

function containerFill(kind: string): Paint {
  return kind === 'group' || kind === 'lane' ? 'band' : 'group';
}

/** How the line of what became of something is drawn: colour, dashes and width together, so that any one of them tells. */
export function changeLine(change: ChangeKind | undefined, kept: Paint): Pick<PathMark, 'stroke' | 'width' | 'dash'> {
  switch (change) {
    case 'added':
      return { stroke: 'added', width: 2.2 };
    case 'removed':
      return { stroke: 'removed', width: 1.8, dash: [3, 3] };
    case 'changed':
      return { stroke: 'changed', width: 2, dash: [9, 3] };
    default:
      return { stroke: kept, width: 1 };
  }
}

function outline(kind: string, box: Box, fill: Paint, line: Paint, change: ChangeKind | undefined, isContainer: boolean): PathMark {
  const path = isContainer ? roundedBox(box, 8) : (outlines[kind]?.(box) ?? roundedBox(box, 5));
  return { type: 'path', path, fill, ...changeLine(change, isContainer && kind === 'group' ? 'line' : line) };
}

const outlines: Readonly<Record<string, (box: Box) => string>> = {
  service: (box) => roundedBox(box, 16),
  function: (box) => roundedBox(box, 16),
  process: (box) => arrowBox(box, tipOf('process')),
  step: (box) => arrowBox(box, tipOf('step')),
  gateway: (box) => cutBox(box),
  interface: (box) => cutBox(box, 6),
  platform: (box) => cutBox(box),
  entity: (box) => roundedBox(box, 0),
  dictionary: (box) => sheet(box),
  resource: (box) => sheet(box),
  indicator: (box) => roundedBox(box, 0),
  recommendation: (box) => sheet(box),
  hardware: (box) => roundedBox(box, 2),
  problem: (box) => cutBox(box, 6),
  role: (box) => roundedBox(box, 20),
};

function written(text: NodeText, box: Box, line: Paint, kind: string, isHot: boolean): Mark[] {
  const marks: Mark[] = [];
  const left = box.x + padding;
  let y = box.y + padding;
  marks.push({ type: 'path', path: icons[kind] ?? icons['element']!, at: { x: left, y }, stroke: line, width: 1.3 });
  const beside = left + iconSize + 6;
  let head = y;
  for (const caption of text.caption) {
    marks.push({
      type: 'text',
      text: caption,
      at: { x: beside, y: head + ascentOf(sizes.caption) },
      size: sizes.caption,
      weight: 'regular',
      fill: 'soft',
    });
    head += lineHeight(sizes.caption);
  }
  for (const title of text.title) {
    marks.push({
      type: 'text',
      text: title,
      at: { x: beside, y: head + ascentOf(sizes.title) },
      size: sizes.title,
      weight: 'bold',
      fill: 'ink',
    });
    head += lineHeight(sizes.title);
  }
  y = Math.max(head, y + iconSize);
  if (text.rows.length > 0) {
    y += 3;
    // The colours of lines are made for paper: on a warm ground they would be hard to read.
    const card = { x: box.x + 4, y, width: box.width - 8, height: box.y + box.height - y - 4 };
    marks.push(
      isHot
        ? { type: 'path', path: roundedBox(card, 12), fill: 'paper' }
        : { type: 'path', path: `M${n(box.x)} ${n(y)}H${n(box.x + box.width - tipOf(kind))}`, stroke: line, width: 0.6 },
    );
    y += 4;
    for (const row of text.rows) {
      marks.push(...rowMarks(row, { x: left, y, width: box.width - 2 * padding - tipOf(kind), height: row.height }, line));
      y += row.height;
    }
  }
  if (text.badges.length > 0) y += 4;
  for (const badges of text.badges) {
    let x = left;
    for (const badge of badges) {
      marks.push(...badgeMarks(badge, { x, y, width: badge.width, height: badgeHeight }));
      x += badge.width + badgeGap;
    }
    y += badgeHeight + badgeGap;
  }
  return marks;
}

/** A line of a node: the icon of what it stands for, its text, and what stands at its end. */
function rowMarks(row: FittedRow, box: Box, line: Paint): Mark[] {
  const marks: Mark[] = [];
  const size = row.isHeading ? sizes.caption : sizes.row;
  const kept = row.isHeading ? 'soft' : 'ink';
  const fill: Paint = row.change && row.change !== 'kept' ? row.change : kept;
  const top = box.y + (row.isHeading ? headingGap : 0);
  if (row.kind !== undefined)
    marks.push({
      type: 'path',
      path: icons[row.kind] ?? icons['element']!,
      at: { x: box.x, y: top + 1.5 },
      scale: rowIcon / iconSize,
      stroke: kindPaint(row.kind) ?? line,
      width: 1.5,
    });
  row.lines.forEach((text, index) => {
    const at = { x: box.x + row.indent, y: top + index * lineHeight(size) + ascentOf(size) };
    marks.push({ type: 'text', text, at, size, weight: row.isStrong ? 'bold' : 'regular', fill });
  });
  if (row.aside !== undefined)
    marks.push({
      type: 'text',
      text: row.aside,
      at: { x: box.x + box.width, y: top + ascentOf(sizes.row) },
      size: sizes.row,
      weight: 'regular',
      fill: 'soft',
      anchor: 'end',
    });
  return marks;
}

/** The colour of the layer that a kind belongs to; undefined for what is no kind of element. */
export function kindPaint(kind: string): Paint | undefined {
  const type = metamodel().typeOf(kind);
  const known = type === undefined ? undefined : kindOf(type);
  return known && `${layerPaint(known.layer)}Line`;
}

/** A filled pill with its text. */
export function badgeMarks({ text, tone }: Badge, box: Box): Mark[] {
  const baseline = box.y + (box.height - lineHeight(sizes.badge)) / 2 + ascentOf(sizes.badge);
  return [
    { type: 'path', path: roundedBox(box, box.height / 2), fill: tone },
    {
      type: 'text',
      text,
      at: { x: box.x + box.width / 2, y: baseline },
      size: sizes.badge,
      weight: 'bold',
      fill: 'onBadge',
      anchor: 'middle',
    },
  ];
}

/** The sign of a change in a circle, its centre on the corner of what changed. */
export function signMarks(change: Exclude<ChangeKind, 'kept'>, centre: { x: number; y: number }): Mark[] {
  const { x, y } = centre;
  return [
    {
      type: 'path',
      path: `M${n(x - 7)} ${n(y)}A7 7 0 1 0 ${n(x + 7)} ${n(y)}A7 7 0 1 0 ${n(x - 7)} ${n(y)}Z`,
      fill: 'paper',
      stroke: change,
      width: 1.4,
    },
    { type: 'path', path: signs[change], at: { x: x - 5, y: y - 5 }, stroke: change, width: 1.8 },
  ];
}
