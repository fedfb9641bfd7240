import type { TextPlace } from './places.js';

/** What an editor asks the server when elements are moved to a file that there is. */
export const moveMethods = {
  /** `MoveTargetsRequest` → `MoveTarget[]`. */
  targets: 'egov/move/targets',
  /** `MoveRequest` → `MoveAnswer`. The server has the editor change the texts. */
  move: 'egov/move',
} as const;

/** The command of an editor that lets a user choose a file and moves elements there: their place in a text, as a `TextPlace`. */
export const moveToFile = 'egov.moveToFile';

export interface MoveTargetsRequest {
  /** The document that elements are moved out of. */
  readonly uri: string;
}

/** A file of the same architecture. */
export interface MoveTarget {
  readonly uri: string;
  /** Its path in the folder of the architecture. */
  readonly path: string;
}

export interface MoveRequest {
  /** What is selected, or where the cursor is. */
  readonly from: TextPlace;
  /** The address of the file that it is moved to. */
  readonly to: string;
}

export interface MoveAnswer {
  /** Why it isn't done, in the language of the server. */
  readonly refusal?: string;
}
