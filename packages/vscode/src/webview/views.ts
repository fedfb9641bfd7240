import type { DiagramShape } from '@egov/protocol';
import type { VNode } from 'snabbdom';
import type { IView, RenderingContext } from 'sprotty';
import type { Appearance } from './appearance.js';
import { type Attributes, drawn, element } from './marks.js';
import type { PictureElement, ShapeElement } from './model.js';

/** The picture: what is seen of it, and who it is for those who don't see. */
export class PictureView implements IView {
  render(model: PictureElement, context: RenderingContext): VNode {
    const { scroll, zoom, picture } = model;
    const transform = `scale(${zoom}) translate(${-scroll.x} ${-scroll.y})`;
    const paper = picture
      ? [
          element('rect', { class: 'paper', width: picture.width, height: picture.height, fill: 'var(--egov-paper)', rx: 4 }, [], {
            key: ' paper',
          }),
        ]
      : [];
    const described: Attributes = picture ? { 'aria-label': picture.title, 'aria-description': picture.description } : {};
    return element('svg', { class: 'picture', tabindex: 0, role: 'group', ...described }, [
      element('g', { transform }, [...paper, ...context.renderChildren(model)]),
    ]);
  }
}

/** A shape: its marks, and what a screen reader says of it. Marks are made once for each shape, however often the picture moves. */
export class ShapeView implements IView {
  private readonly contents = new WeakMap<DiagramShape, readonly VNode[]>();

  constructor(private readonly appearance: Appearance) {}

  render({ shape, selected, id, isOpen }: ShapeElement): VNode {
    const { tooltip, role, box } = shape;
    const isFrame = role === 'frame';
    let contents = this.contents.get(shape);
    if (!contents) {
      // Of an element more is told than a title has room for.
      const title = tooltip.length > 0 && shape.element === undefined ? [element('title', {}, tooltip.join('\n'))] : [];
      this.contents.set(shape, (contents = [...title, drawn(shape)]));
    }
    const ring =
      selected && role === 'node'
        ? [element('rect', { class: 'ring', x: -3, y: -3, width: box.width + 6, height: box.height + 6, rx: 7 })]
        : [];
    const named: Attributes = isFrame
      ? { role: 'presentation' }
      : {
          role: 'button',
          'aria-label': tooltip.join('. '),
          'aria-pressed': String(selected),
          ...(isOpen !== undefined && { 'aria-expanded': String(isOpen) }),
        };
    return element(
      'g',
      {
        'data-shape': id,
        ...named,
        ...(!isFrame && { tabindex: -1 }),
        ...(shape.element !== undefined && { 'data-element': shape.element }),
      },
      [...contents, ...ring],
      { class: { [role]: true, dim: this.appearance.isDim(shape) } },
    );
  }
}
