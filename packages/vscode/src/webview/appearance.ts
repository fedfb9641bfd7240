import type { DiagramPicture, DiagramShape } from '@egov/protocol';
import { keyOf } from './model.js';

/** What of a picture stands out: everything, or what is searched for, or what can be picked; without what was filtered out. */
export class Appearance {
  private matching: ReadonlySet<string> | undefined;
  /** The nodes that a filter leaves out, by their identifiers. */
  private left: ReadonlySet<string> = new Set();
  /** What can be picked, while one picks. */
  isPickable: ((shape: DiagramShape) => boolean) | undefined;

  /** How many shapes a search has found. */
  get found(): number {
    return this.matching?.size ?? 0;
  }

  /** How many nodes a filter leaves out. */
  get leftOut(): number {
    return this.left.size;
  }

  /** Lets the nodes of some kinds stand back, with the lines that end at them. */
  filter(picture: DiagramPicture | undefined, kinds: ReadonlySet<string>): void {
    const nodes = (picture?.shapes ?? []).filter(({ role, kind }) => role === 'node' && kind !== undefined && kinds.has(kind));
    this.left = new Set(nodes.map(({ id }) => id));
  }

  /** Looks for words in what shapes say and in what is said of them. */
  search(picture: DiagramPicture | undefined, query: string): void {
    const wanted = folded(query);
    this.matching =
      wanted === ''
        ? undefined
        : new Set((picture?.shapes ?? []).filter((shape) => shape.role !== 'frame' && words(shape).includes(wanted)).map(keyOf));
  }

  /** Whether a shape stands back. */
  isDim(shape: DiagramShape): boolean {
    if (shape.role === 'frame') return false;
    if (this.isPickable) return !this.isPickable(shape);
    if (shape.role === 'edge' ? shape.ends?.some((id) => this.left.has(id)) : this.left.has(shape.id)) return true;
    return this.matching !== undefined && !this.matching.has(keyOf(shape));
  }
}

function words({ tooltip, element = '', marks }: DiagramShape): string {
  return folded([...tooltip, element, ...marks.map((mark) => (mark.type === 'text' ? mark.text : ''))].join(' '));
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
