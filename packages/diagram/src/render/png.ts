import type { Theme } from '../look/palette.js';
import type { Scene } from '../scene/scene.js';
import { usualFonts } from './fonts.js';
import { outlined } from './outlines.js';
import { renderSvg } from './svg.js';

export interface PngOptions {
  readonly theme?: Theme;
  /** Pixels of the image for a pixel of the scene. */
  readonly scale?: number;
  /** The module of the renderer, `@resvg/resvg-wasm/index_bg.wasm`; read by whoever may read files. Needed once. */
  readonly wasm: () => Promise<Uint8Array>;
}

let ready: Promise<void> | undefined;
/** More than this no viewer shows, and memory is bounded: 16,384 pixels a side. */
const largestSide = 16_384;

/** An image before it is a file: red, green, blue and opacity of each pixel, the colours multiplied with the opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A scene as an image: PNG. The same bytes for the same scene. */
export async function renderPng(scene: Scene, options: PngOptions): Promise<Uint8Array> {
  return rendered(scene, options, (image) => image.asPng());
}

/** A scene as the pixels of an image. */
export async function renderPixels(scene: Scene, options: PngOptions): Promise<Pixels> {
  return rendered(scene, options, ({ width, height, pixels }) => ({ width, height, data: pixels }));
}

/** What the renderer gives. */
interface Rendered {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  asPng(): Uint8Array;
}

async function rendered<T>(scene: Scene, { theme = 'light', scale = 2, wasm }: PngOptions, take: (image: Rendered) => T): Promise<T> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await (ready ??= wasm().then((module) => initWasm(module as never)));
  const { regular, bold } = await usualFonts();
  const most = Math.min(scale, largestSide / Math.max(scene.width, scene.height));
  const image = new Resvg(renderSvg(await outlined(scene), { theme, boldFamily: 'Noto Sans SemiBold' }), {
    fitTo: { mode: 'zoom', value: most },
    font: {
      fontBuffers: [regular, bold],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans',
    },
  });
  try {
    const made = image.render();
    try {
      return take(made);
    } finally {
      made.free();
    }
  } finally {
    image.free();
  }
}
