/**
 * Which node of a tree: a workspace, in it a domain, in that a layer, in that a group; or an element. Of what has too many children, the page that
 * begins at one of them.
 */
export interface TreeKey {
  /** The address of the folder of the workspace. */
  readonly workspace: string;
  /** Empty for what belongs to no domain. */
  readonly domain?: string;
  readonly layer?: string;
  readonly group?: string;
  readonly element?: string;
  readonly from?: number;
}

/** The text that an editor knows a node by. */
export function textOfKey({ workspace, domain, layer, group, element, from }: TreeKey): string {
  return JSON.stringify({ workspace, domain, layer, group, element, from });
}

/** The key that a text stands for; undefined if it is none. */
export function keyOfText(text: string): TreeKey | undefined {
  try {
    const key = JSON.parse(text) as TreeKey;
    return typeof key.workspace === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
