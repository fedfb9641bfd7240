import type { Scene, Shape } from '@egov/diagram';
import type { DiagramChoice, DiagramPicture, DiagramShape } from '@egov/protocol';
import { plainPlace } from '../plain-place.js';

/** A scene as it is told to an editor. */
export function pictureOf({ title, description, language, width, height, shapes }: Scene, choice: DiagramChoice): DiagramPicture {
  return { choice, title, description, language, width, height, shapes: shapes.map(shapeOf) };
}

/** A shape without what only the legend needs; of an edge, its course is among its marks already. */
function shapeOf({ rowKinds: _kinds, rowChanges: _changes, points: _points, label: _label, place, ...shape }: Shape): DiagramShape {
  return { ...shape, ...(place && { place: plainPlace(place) }) };
}
