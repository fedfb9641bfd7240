import type { Language, Place } from '@egov/language';
import type { ChangeKind } from '@egov/model';
import type { Box, Point } from '../layout/placed.js';
import type { Paint } from '../look/palette.js';
import type { Weight } from '../text/measure.js';

/** A picture as it is drawn, whatever draws it: in pixels, from the upper left corner, colours by what they are for. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly title: string;
  /** What the picture shows, for those who don't see it. */
  readonly description: string;
  /** In the order in which they are drawn. */
  readonly shapes: readonly Shape[];
}

/** Marks that belong together: a node, an edge, a part of the frame. */
export interface Shape {
  readonly role: 'node' | 'edge' | 'frame';
  readonly id: string;
  /** The identifier of the element that it stands for. */
  readonly element?: string;
  readonly place?: Place;
  readonly kind?: string;
  /** The kinds whose icons stand before its lines. */
  readonly rowKinds?: readonly string[];
  /** What became of what its lines stand for. */
  readonly rowChanges?: readonly ChangeKind[];
  readonly change?: ChangeKind;
  readonly box: Box;
  /** For an edge: its course. */
  readonly points?: readonly Point[];
  /** For an edge: where its label stands. */
  readonly label?: Box;
  /** The node that holds it. */
  readonly parent?: string;
  /** The ends of an edge. */
  readonly ends?: readonly [source: string, target: string];
  /** What it is, in a line; further lines tell what there was no room for. */
  readonly tooltip: readonly string[];
  readonly marks: readonly Mark[];
}

/** What a pen does. */
export type Mark = PathMark | TextMark;

export interface PathMark {
  readonly type: 'path';
  /** As in SVG: `M`, `L`, `H`, `V`, `C`, `Q`, `A`, `Z`. */
  readonly path: string;
  readonly at?: Point;
  readonly scale?: number;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly dash?: readonly number[];
}

export interface TextMark {
  readonly type: 'text';
  readonly text: string;
  /** The beginning (or the middle, or the end) of its baseline. */
  readonly at: Point;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: Paint;
  readonly anchor?: 'middle' | 'end';
}
