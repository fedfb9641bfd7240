import type { DiagramMark, DiagramShape } from '@egov/protocol';
import { vnode, type VNode, type VNodeData } from 'snabbdom';

const namespace = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element of SVG. Whatever stands in it comes as attributes and as text: nothing is read as markup. */
export function element(name: string, attrs: Attributes, content: readonly VNode[] | string = [], data: VNodeData = {}): VNode {
  const all: VNodeData = { ...data, ns: namespace, attrs: { ...attrs } };
  return typeof content === 'string'
    ? vnode(name, all, undefined, content, undefined)
    : vnode(name, all, [...content], undefined, undefined);
}

/** The colours of a theme are variables of the page: a change of the theme recolours without drawing. */
function colour(paint: string): string {
  return `var(--egov-${paint})`;
}

/** The marks of a shape, from its upper left corner. */
export function drawn({ marks, box }: DiagramShape): VNode {
  return element('g', { transform: `translate(${-box.x} ${-box.y})` }, marks.map(drawnMark));
}

function drawnMark(mark: DiagramMark): VNode {
  if (mark.type === 'text') {
    const { at, size, weight, anchor, fill, text } = mark;
    const more = { ...(weight === 'bold' && { 'font-weight': 600 }), ...(anchor && { 'text-anchor': anchor }) };
    return element('text', { x: at.x, y: at.y, 'font-size': size, fill: colour(fill), ...more }, text);
  }
  const { path, at, scale, fill, stroke, width = 1, dash } = mark;
  return element('path', {
    d: path,
    fill: fill ? colour(fill) : 'none',
    ...(at && { transform: `translate(${at.x} ${at.y})${scale ? ` scale(${scale})` : ''}` }),
    ...(stroke && { stroke: colour(stroke), 'stroke-width': width, 'stroke-linejoin': 'round' }),
    ...(dash && { 'stroke-dasharray': dash.join(' ') }),
  });
}
