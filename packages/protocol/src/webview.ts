import type { ElementDescription } from './description.js';
import type { DiagramChoice, DiagramShape } from './picture.js';
import type { DiagramAnswer, DiagramLook, DiagramViews, ExportFormat } from './server.js';

/** What the extension tells the webview. */
export type ToWebview =
  | { readonly type: 'look'; readonly look: DiagramLook }
  /** What there is to choose from in the workspace of a document, and what is chosen. */
  | { readonly type: 'views'; readonly views: DiagramViews; readonly choice?: DiagramChoice; readonly document: string }
  | { readonly type: 'diagram'; readonly answer: DiagramAnswer }
  /** Whether a picture is being laid out for so long that one wonders. */
  | { readonly type: 'busy'; readonly isBusy: boolean }
  /** The first of these that has a shape is what the cursor is in. */
  | { readonly type: 'cursor'; readonly elements: readonly string[] }
  | { readonly type: 'description'; readonly element: string; readonly description: ElementDescription }
  /** The user is to pick an element of these kinds: answered by `picked`. */
  | { readonly type: 'pick'; readonly kinds: readonly string[] };

/** What the webview tells the extension. */
export type FromWebview =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly choice: DiagramChoice }
  /** Shows where a shape is declared; with `focus`, one goes on in the text. */
  | { readonly type: 'reveal'; readonly shape: Pick<DiagramShape, 'element' | 'place'>; readonly focus: boolean }
  /** Gives an element another name, or deletes it. */
  | { readonly type: 'edit'; readonly edit: 'rename' | 'remove'; readonly element: string }
  /** Adds an element: to this one, or to what the picture is about. Kinds that the picture shows are near at hand. */
  | { readonly type: 'add'; readonly element?: string; readonly kinds: readonly string[] }
  /** Wants to know what there is to tell of an element. */
  | { readonly type: 'describe'; readonly element: string }
  /** Relates an element to another one. */
  | { readonly type: 'relate'; readonly element: string }
  /** What was picked; nothing if none is wanted. */
  | { readonly type: 'picked'; readonly element?: string }
  /** Doesn't want to wait for a picture any longer. */
  | { readonly type: 'give-up' }
  | { readonly type: 'pin'; readonly isPinned: boolean }
  | { readonly type: 'export'; readonly format: ExportFormat; readonly isDark: boolean };

/** What a page of a diagram keeps when the window is loaded anew. */
export interface KeptDiagram {
  /** A document of the workspace. */
  readonly document?: string;
  readonly choice?: DiagramChoice;
  readonly isPinned?: boolean;
  /** The kinds that stand back. */
  readonly hiddenKinds?: readonly string[];
}
