import { kindOf, metamodel } from '@egov/language';
import type { Badge, GraphNode } from '../graph/graph.js';
import {
  badgeGap,
  badgeHeight,
  type FittedRow,
  headingGap,
  iconSize,
  type NodeText,
  padding,
  rowIcon,
  signWidth,
  sizes,
  tipOf,
} from '../layout/node-text.js';
import type { Box, Point } from '../layout/placed.js';
import { icons } from '../look/icons.js';
import type { LayerPaint, Paint } from '../look/palette.js';
import { ascentOf, lineHeight } from '../text/measure.js';
import type { Mark } from './scene.js';
import { n, roundedBox } from './shapes.js';

/** What a node says, in its box: icon, caption and title, lines, badges. On the colour of a scale the lines stand on a card. */
export function written(text: NodeText, box: Box, line: Paint, node: Pick<GraphNode, 'kind' | 'heat' | 'reach'>): Mark[] {
  const { kind } = node;
  const isHot = node.heat !== undefined;
  const marks: Mark[] = [];
  const left = box.x + padding;
  let y = box.y + padding;
  marks.push({ type: 'path', path: icons[kind] ?? icons['element']!, at: { x: left, y }, stroke: isHot ? 'ink' : line, width: 1.3 });
  const beside = left + iconSize + 6;
  let head = y;
  const small = (lines: readonly string[], fill: Paint): void => {
    for (const line of lines) {
      marks.push({
        type: 'text',
        text: line,
        at: { x: beside, y: head + ascentOf(sizes.caption) },
        size: sizes.caption,
        weight: 'regular',
        fill,
      });
      head += lineHeight(sizes.caption);
    }
  };
  small(text.caption, 'soft');
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
  small(text.changes, isHot ? 'ink' : (node.reach ?? 'changed'));
  y = Math.max(head, y + iconSize);
  if (text.rows.length > 0) {
    y += 3;
    // The colours of lines are made for paper: on the colour of a scale they would be hard to read.
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

/** A filled pill with its text; with a sign of warning before it if it is critical. */
export function badgeMarks(badge: Badge, box: Box): Mark[] {
  const { text, tone } = badge;
  const sign = signWidth(badge);
  const baseline = box.y + (box.height - lineHeight(sizes.badge)) / 2 + ascentOf(sizes.badge);
  return [
    { type: 'path', path: roundedBox(box, box.height / 2), fill: tone },
    ...(sign > 0 ? [warningSign({ x: box.x + 5, y: box.y + 3.5 })] : []),
    {
      type: 'text',
      text,
      at: { x: box.x + (sign + box.width) / 2, y: baseline },
      size: sizes.badge,
      weight: 'bold',
      fill: 'onBadge',
      anchor: 'middle',
    },
  ];
}

/** A triangle as signs of warning have it. */
export function warningSign({ x, y }: Point): Mark {
  return { type: 'path', path: `M${n(x + 4)} ${n(y)}l4 7.5h-8Z`, fill: 'onBadge' };
}

export function layerPaint(layer: string): LayerPaint {
  return layer === 'requirements' || layer === 'views' ? 'shared' : (layer as LayerPaint);
}
