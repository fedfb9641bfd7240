/** What is told of an element in a live diagram: paragraphs and lists, as the hover of the text has them. */
export interface ElementDescription {
  readonly blocks: readonly DescriptionBlock[];
}

export interface DescriptionBlock {
  readonly type: 'paragraph' | 'list';
  readonly lines: readonly DescriptionLine[];
}

/** Texts as they are, never markup. */
export type DescriptionLine = readonly { readonly text: string; readonly style?: 'strong' | 'code' | 'emphasis' }[];

export interface DescribeRequest {
  /** A document of the workspace. */
  readonly uri: string;
  readonly element: string;
}
