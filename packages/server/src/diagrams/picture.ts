import type { Scene, Shape } from '@egov/diagram';
import type { DiagramChoice, DiagramPicture, DiagramShape, TextPlace } from '@egov/protocol';

/** A scene as it is told to an editor. */
export function pictureOf({ title, description, language, width, height, shapes }: Scene, choice: DiagramChoice): DiagramPicture {
  return { choice, title, description, language, width, height, shapes: shapes.map(shapeOf) };
}

/** A shape without what only the legend needs; of an edge, its course is among its marks already. */
function shapeOf({ rowKinds: _kinds, rowChanges: _changes, points: _points, label: _label, place, ...shape }: Shape): DiagramShape {
  return { ...shape, ...(place && { place: plainPlace(place) }) };
}

/** Places of the model are worked out from its syntax trees, which aren't told to anybody. */
function plainPlace({ uri, range: { start, end } }: TextPlace): TextPlace {
  return {
    uri,
    range: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } },
  };
}
