import type { DiagramPicture, DiagramShape } from '@egov/protocol';
import { keyOf } from './model.js';

/** What of a picture stands out: everything, or what is searched for, or what can be picked. */
export class Appearance {
  private matching: ReadonlySet<string> | undefined;
  /** What can be picked, while one picks. */
  isPickable: ((shape: DiagramShape) => boolean) | undefined;

  /** How many shapes a search has found. */
  get found(): number {
    return this.matching?.size ?? 0;
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
    return this.matching !== undefined && !this.matching.has(keyOf(shape));
  }
}

function words({ tooltip, element = '', marks }: DiagramShape): string {
  return folded([...tooltip, element, ...marks.map((mark) => (mark.type === 'text' ? mark.text : ''))].join(' '));
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
