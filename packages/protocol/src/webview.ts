import type { DiagramChoice, DiagramShape } from './picture.js';
import type { DiagramAnswer, DiagramLook, DiagramViews, ExportFormat } from './server.js';

/** What the extension tells the webview. */
export type ToWebview =
  | { readonly type: 'look'; readonly look: DiagramLook }
  | { readonly type: 'views'; readonly views: DiagramViews; readonly choice?: DiagramChoice }
  | { readonly type: 'diagram'; readonly answer: DiagramAnswer }
  /** The first of these that has a shape is what the cursor is in. */
  | { readonly type: 'cursor'; readonly elements: readonly string[] };

/** What the webview tells the extension. */
export type FromWebview =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly choice: DiagramChoice }
  /** Shows where a shape is declared; with `focus`, one goes on in the text. */
  | { readonly type: 'reveal'; readonly shape: Pick<DiagramShape, 'element' | 'place'>; readonly focus: boolean }
  /** Gives an element another name, or deletes it. */
  | { readonly type: 'edit'; readonly edit: 'rename' | 'remove'; readonly element: string }
  | { readonly type: 'pin'; readonly isPinned: boolean }
  | { readonly type: 'export'; readonly format: ExportFormat; readonly isDark: boolean };
