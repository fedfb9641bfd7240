/** A place between letters of a text, both from 0. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** Where something is said. */
export interface TextPlace {
  readonly uri: string;
  readonly range: { readonly start: TextPosition; readonly end: TextPosition };
}
