import type { DiagramPicture, DiagramShape } from '@egov/protocol';
import { boundsFeature, fadeFeature, type SChildElementImpl, selectFeature, SShapeElementImpl, ViewportRootElementImpl } from 'sprotty';
import type { SModelElement, SModelRoot } from 'sprotty-protocol';

/** The types of elements that the diagram has, for sprotty. */
export const types = { picture: 'picture', shape: 'shape' } as const;

/** A shape as sprotty keeps it. Shapes lie side by side in the order in which they are drawn, so that nothing covers what the scene has on top. */
export class ShapeElement extends SShapeElementImpl {
  static readonly DEFAULT_FEATURES = [boundsFeature, fadeFeature, selectFeature];
  declare shape: DiagramShape;
  /** Of a container: whether one sees what it holds. */
  declare isOpen?: boolean;
  selected = false;
  opacity = 1;
}

export class PictureElement extends ViewportRootElementImpl {
  declare picture?: DiagramPicture;

  /** By rounding, an animation may come to its end twice: it would remove what has faded twice, and never be done. */
  override remove(child: SChildElementImpl): void {
    if (this.children.includes(child)) super.remove(child);
  }
}

/** A picture as a model of sprotty: the same shapes have the same identifiers, so that they move when the picture changes. */
export function modelOf(picture: DiagramPicture | undefined): SModelRoot {
  const open = new Set(picture?.shapes.map(({ parent }) => parent));
  const closed = new Set(picture?.choice.closed);
  const isOpen = ({ role, id }: DiagramShape): Pick<ShapeElement, 'isOpen'> =>
    role === 'node' && (open.has(id) || closed.has(id)) ? { isOpen: open.has(id) } : {};
  type Plain = SModelElement & Pick<ShapeElement, 'shape' | 'position' | 'size' | 'isOpen'>;
  const children = (picture?.shapes ?? []).map((shape): Plain => ({
    type: types.shape,
    id: keyOf(shape),
    position: { x: shape.box.x, y: shape.box.y },
    size: { width: shape.box.width, height: shape.box.height },
    shape,
    ...isOpen(shape),
  }));
  const root: SModelRoot & Pick<PictureElement, 'picture'> = { type: types.picture, id: 'picture', children, ...(picture && { picture }) };
  return root;
}

/** What a shape is called among all of a picture. */
export function keyOf({ role, id }: DiagramShape): string {
  return `${role} ${id}`;
}
