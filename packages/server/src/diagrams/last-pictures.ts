import type { Architecture } from '@egov/model';
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

/** Whether a picture shows what is missing only because the text that declares it is broken. */
export function hasLost(picture: DiagramPicture, broken: ReadonlySet<string>, architecture: Architecture): boolean {
  return picture.shapes.some(
    ({ element, place }) => element !== undefined && place !== undefined && broken.has(place.uri) && !architecture.get(element),
  );
}
