import type { TextPlace } from './places.js';
import type { CellFindings, CellRequest, RequirementsTable } from './requirements.js';
import type { ElementName } from './trees.js';

/** What the extension tells the page of requirements. */
export type ToRequirementsPage =
  /** Null where no workspace is open. */
  | { readonly type: 'table'; readonly table: RequirementsTable | null }
  | { readonly type: 'cell'; readonly cell: CellRequest; readonly answer: CellFindings };

/** What the page of requirements tells the extension. */
export type FromRequirementsPage =
  /** Begins to listen; or wants the table of this workspace. */
  | { readonly type: 'ready'; readonly workspace?: string }
  | { readonly type: 'cell'; readonly cell: CellRequest }
  | { readonly type: 'reveal'; readonly place: TextPlace }
  | { readonly type: 'diagram'; readonly element: ElementName };
