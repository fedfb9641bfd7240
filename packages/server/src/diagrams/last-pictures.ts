import type { DiagramPicture } from '@egov/protocol';

/** The last good picture of each diagram, for while the text is broken. Of more than so many, those that were looked at last. */
export class LastPictures {
  private readonly pictures = new Map<string, DiagramPicture>();

  constructor(private readonly most = 30) {}

  get(key: string): DiagramPicture | undefined {
    return this.pictures.get(key);
  }

  set(key: string, picture: DiagramPicture): void {
    this.pictures.delete(key);
    this.pictures.set(key, picture);
    for (const oldest of this.pictures.keys()) {
      if (this.pictures.size <= this.most) break;
      this.pictures.delete(oldest);
    }
  }
}

/** Whether a picture lacks what the one before showed, of documents that are broken: they may still declare it, as far as one can tell. */
export function hasLost(before: DiagramPicture, now: DiagramPicture, broken: ReadonlySet<string>): boolean {
  const shown = new Set(now.shapes.map(({ element }) => element));
  return before.shapes.some(
    ({ element, place }) => element !== undefined && !shown.has(element) && place !== undefined && broken.has(place.uri),
  );
}
