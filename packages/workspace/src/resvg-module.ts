import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The WebAssembly module that draws images: beside the bundle, else in its package. */
export async function resvgModule(): Promise<Uint8Array> {
  const beside = fileURLToPath(new URL('./resvg.wasm', import.meta.url));
  return readFile(existsSync(beside) ? beside : createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
}
