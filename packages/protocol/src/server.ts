import type { DiagramChoice, DiagramPalettes, DiagramPicture, DiagramState } from './picture.js';
import type { TextPosition } from './places.js';

/** The names of what an editor asks the server, and of what the server tells. */
export const diagramMethods = {
  /** `ViewsRequest` → `DiagramViews`, or null where the document belongs to no workspace. */
  views: 'egov/diagram/views',
  /** `DiagramRequest` → `DiagramAnswer`, or null when the same client has asked for another since. */
  draw: 'egov/diagram/draw',
  /** `LocateRequest` → `Location`. */
  locate: 'egov/diagram/locate',
  /** `ExportRequest` → `ExportAnswer`, or null where there is nothing to draw. */
  export: 'egov/diagram/export',
  /** Nothing → `DiagramLook`. */
  look: 'egov/diagram/look',
  /** The server tells, once it is quiet after edits: `DiagramsChanged`. */
  changed: 'egov/diagram/changed',
} as const;

/** What an editor tells the server when it starts it (`initializationOptions`). All of it may be left out. */
export interface EditorOptions {
  /** The language of messages, instead of the editor's own. */
  readonly language?: string;
  /** It shows pictures in what stands at the cursor, in these colours. */
  readonly pictures?: 'light' | 'dark';
  /** It has live diagrams, and the command that shows one: lines above elements lead there. */
  readonly hasDiagrams?: boolean;
  /** It wants to be told what is wrong, though it could ask. */
  readonly isToldDiagnostics?: boolean;
}

/** The command of an editor that shows a diagram: the address of a document, a `DiagramChoice`, and the element to be selected. */
export const showInDiagram = 'egov.showInDiagram';

/** What an editor tells the server besides. */
export const editorMethods = {
  /** The colours of pictures have changed: `'light'` or `'dark'`. */
  pictures: 'egov/pictures',
} as const;

export interface ViewsRequest {
  /** A document of the workspace. */
  readonly uri: string;
}

/** What can be drawn of a workspace. */
export interface DiagramViews {
  /** The address of the folder of the workspace. */
  readonly workspace: string;
  readonly views: readonly DiagramView[];
  readonly domains: readonly DiagramSubject[];
  /** The domain that the document is about. */
  readonly domain?: string;
}

export interface DiagramView {
  readonly name: string;
  readonly title: string;
  /** Whether the model defines it. */
  readonly isCustom: boolean;
  /** The state that it says itself that it shows. */
  readonly state?: DiagramState;
  readonly subjects: readonly DiagramSubject[];
}

export interface DiagramSubject {
  readonly id: string;
  readonly title: string;
  readonly domain?: string;
}

export interface DiagramRequest {
  /** Who asks: a newer request of the same client ends the older. */
  readonly client: string;
  /** A document of the workspace. */
  readonly uri: string;
  readonly choice: DiagramChoice;
}

export interface DiagramAnswer {
  /** Nothing where there is nothing to draw. */
  readonly picture?: DiagramPicture;
  /** The text is broken: this is the last good picture. */
  readonly isStale: boolean;
  /** What there is to say about it, in the language of the server. */
  readonly message?: string;
}

export interface LocateRequest {
  readonly uri: string;
  readonly position: TextPosition;
}

/** The elements at a place of a text: the one that is named there, then those that the place is in, from the inside out. */
export interface Location {
  readonly elements: readonly string[];
}

export type ExportFormat = 'svg' | 'png' | 'pdf';

export interface ExportRequest {
  readonly uri: string;
  readonly choice: DiagramChoice;
  readonly format: ExportFormat;
  readonly theme: 'light' | 'dark' | 'print' | 'contrast';
}

export interface ExportAnswer {
  /** A name for the file, without a folder. */
  readonly fileName: string;
  readonly base64: string;
}

/** How diagrams look: the same for all of them. */
export interface DiagramLook {
  readonly palettes: DiagramPalettes;
  /** The fonts that texts were measured in: WOFF2, base64. */
  readonly fonts: readonly { readonly family: string; readonly weight: string; readonly base64: string }[];
}

export interface DiagramsChanged {
  /** The addresses of the folders of the workspaces whose diagrams may look otherwise now. */
  readonly workspaces: readonly string[];
}
