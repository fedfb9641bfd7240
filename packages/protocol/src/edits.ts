import type { TextPlace } from './places.js';

/** What a live diagram asks the server when a user edits the model in it. */
export const diagramEditMethods = {
  /** `RenameElementRequest` → `DiagramEdit`. */
  rename: 'egov/diagram/rename',
  /** `RemoveElementRequest` → `DiagramEdit`. */
  remove: 'egov/diagram/remove',
} as const;

export interface RemoveElementRequest {
  /** A document of the workspace. */
  readonly uri: string;
  /** The qualified name of an element. */
  readonly element: string;
}

export interface RenameElementRequest extends RemoveElementRequest {
  /** The last part of its name from now on. */
  readonly newName: string;
}

/** A change of texts, all or nothing; or why there is none. */
export interface DiagramEdit {
  readonly files: readonly FileEdits[];
  /** Why it isn't done, in the language of the server. */
  readonly refusal?: string;
  /** Places that stand in the way. */
  readonly obstacles: readonly TextPlace[];
  /** How many facts of other elements are changed or go. */
  readonly references: number;
}

export interface FileEdits {
  readonly uri: string;
  /** Of a document that is open: the version that the edits are made for. */
  readonly version?: number;
  readonly edits: readonly (Pick<TextPlace, 'range'> & { readonly newText: string })[];
}
