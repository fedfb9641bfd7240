import type { TextPlace } from './places.js';

/** What is shown of the model: one of its states, what changes between them, or how it stands on a date (`YYYY-MM-DD`). */
export type DiagramState = 'current' | 'target' | 'difference' | { readonly date: string };

/** Which diagram: a view (`exchanges`), and what it is about. */
export interface DiagramChoice {
  readonly view: string;
  /** The identifier of an element; empty for the whole. */
  readonly subject: string;
  readonly state: DiagramState;
  /** The containers that are closed, by the identifiers of their shapes. */
  readonly closed?: readonly string[];
}

/** A diagram as it is drawn, in pixels from its upper left corner. */
export interface DiagramPicture {
  readonly choice: DiagramChoice;
  readonly title: string;
  /** What it shows, for those who don't see it. */
  readonly description: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly shapes: readonly DiagramShape[];
}

/** Marks that belong together: a node, an edge, a part of the frame. */
export interface DiagramShape {
  readonly role: 'node' | 'edge' | 'frame';
  /** Its own among the shapes of its role; the same as before an edit. */
  readonly id: string;
  /** The element that it stands for, and where that is declared. */
  readonly element?: string;
  readonly place?: TextPlace;
  readonly kind?: string;
  readonly change?: 'added' | 'removed' | 'changed' | 'kept';
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The node that holds it. */
  readonly parent?: string;
  /** The nodes that an edge joins. */
  readonly ends?: readonly [source: string, target: string];
  /** What it is, in a line; further lines tell more. */
  readonly tooltip: readonly string[];
  readonly marks: readonly DiagramMark[];
}

/** What a pen does. Colours are named by what they are for (`ink`, `systemsLine`): the palette of the theme says which. */
export type DiagramMark = DiagramPath | DiagramText;

export interface DiagramPath {
  readonly type: 'path';
  /** As in SVG. */
  readonly path: string;
  readonly at?: { readonly x: number; readonly y: number };
  readonly scale?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

export interface DiagramText {
  readonly type: 'text';
  readonly text: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
}

/** Use → colour. */
export type DiagramPalette = Readonly<Record<string, string>>;

/** The palettes by the theme that they are for. */
export interface DiagramPalettes {
  readonly light: DiagramPalette;
  readonly dark: DiagramPalette;
  /** For those who need contrast: dark on light, and light on dark. */
  readonly contrastLight: DiagramPalette;
  readonly contrastDark: DiagramPalette;
}
