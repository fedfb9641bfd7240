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
  /** `RelationsRequest` → `RelationChoice[]`. */
  relations: 'egov/diagram/relations',
  /** `TargetsRequest` → `RelationTargets`. */
  targets: 'egov/diagram/targets',
  /** `RelateRequest` → `DiagramEdit`. */
  relate: 'egov/diagram/relate',
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

export interface RelationsRequest {
  /** A document of the workspace. */
  readonly uri: string;
  readonly element: string;
}

/** A relation that an element may have to others, in the language of the server. */
export interface RelationChoice {
  readonly relation: string;
  readonly title: string;
  /** The words that it begins with in the text. */
  readonly phrase: string;
  /** Where the law defines or asks for it. */
  readonly clause?: string;
  /** The kinds that it may lead to. */
  readonly kinds: readonly string[];
  /** It is an element of its own, with a title: an exchange. */
  readonly asksTitle: boolean;
}

export interface TargetsRequest extends RelationsRequest {
  readonly relation: string;
  /** Words of the names and titles that are looked for; empty for all. */
  readonly query: string;
}

export interface RelationTargets {
  readonly targets: readonly RelationTarget[];
  /** How many there are besides. */
  readonly more: number;
}

export interface RelationTarget {
  readonly element: string;
  readonly title: string;
  readonly kind: string;
  /** The title of its domain. */
  readonly domain?: string;
}

export interface RelateRequest extends RelationsRequest {
  /** What is shown. */
  readonly choice: DiagramChoice;
  readonly relation: string;
  readonly target: string;
  /** Of what is an element of its own. */
  readonly title?: string;
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
  /** The elements that go besides: exchanges that end at what is removed. */
  readonly alsoRemoved?: readonly string[];
  /** The element that is there afterwards and wasn't before. */
  readonly element?: string;
}

export interface FileEdits {
  readonly uri: string;
  /** Of a document that is open: the version that the edits are made for. */
  readonly version?: number;
  readonly edits: readonly (Pick<TextPlace, 'range'> & { readonly newText: string })[];
}
