import { type Pixels, renderPixels, type Scene } from '@egov/diagram';
import { resvgModule } from '@egov/workspace';

/** Draws a diagram as an image, for documents whose readers may not draw vectors. */
export function renderImage(scene: Scene, scale: number): Promise<Pixels> {
  return renderPixels(scene, { theme: 'print', scale, wasm: resvgModule });
}
