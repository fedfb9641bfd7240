import type { DiagramChoice } from './picture.js';
import type { TextPlace } from './places.js';

/** What a live diagram asks the server when a user edits the model in it. */
export const diagramEditMethods = {
  /** `RenameElementRequest` → `DiagramEdit`. */
  rename: 'egov/diagram/rename',
  /** `RemoveElementRequest` → `DiagramEdit`. */
  remove: 'egov/diagram/remove',
  /** `AddableRequest` → `AddableKind[]`. */
  addable: 'egov/diagram/addable',
  /** `AddElementRequest` → `DiagramEdit`. */
  add: 'egov/diagram/add',
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

export interface AddableRequest {
  /** A document of the workspace. */
  readonly uri: string;
  /** What is shown. */
  readonly choice: DiagramChoice;
  /** The element that is to hold it; without one, what the picture is about. */
  readonly element?: string;
}

/** A kind of element that one can add, in the language of the server. */
export interface AddableKind {
  /** The word that begins it. */
  readonly kind: string;
  readonly title: string;
  readonly layer: string;
  /** Where the law defines or asks for it. */
  readonly clause?: string;
}

export interface AddElementRequest extends AddableRequest {
  readonly kind: string;
  readonly title: string;
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
  /** The element that is there afterwards and wasn't before. */
  readonly element?: string;
}

export interface FileEdits {
  readonly uri: string;
  /** Of a document that is open: the version that the edits are made for. */
  readonly version?: number;
  readonly edits: readonly (Pick<TextPlace, 'range'> & { readonly newText: string })[];
}
