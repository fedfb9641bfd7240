import type { Pixels } from '@egov/diagram';
import { strToU8, zlibSync } from 'fflate';

/**
 * An image as PNG of at most 256 colours: a diagram has few, and the file is a fraction of one with all. Rare ones, as the edges of letters have, become the nearest of
 * those that are kept. What is transparent is taken for white paper. The same bytes for the same image.
 */
export function indexedPng({ width, height, data }: Pixels): Uint8Array {
  const bins = new Uint16Array(width * height);
  const counts = new Uint32Array(binCount);
  const sums = [new Float64Array(binCount), new Float64Array(binCount), new Float64Array(binCount)] as const;
  for (let index = 0, at = 0; index < bins.length; index++, at += 4) {
    const paper = 255 - data[at + 3]!; // resvg gives colours that are multiplied with their opacity
    const [red, green, blue] = [data[at]! + paper, data[at + 1]! + paper, data[at + 2]! + paper];
    const bin = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    bins[index] = bin;
    counts[bin]!++;
    sums[0][bin]! += red;
    sums[1][bin]! += green;
    sums[2][bin]! += blue;
  }
  const used = [...counts.keys()].filter((bin) => counts[bin]! > 0).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const kept = used.slice(0, mostColours);
  const palette = new Uint8Array(kept.flatMap((bin) => sums.map((sum) => Math.round(sum[bin]! / counts[bin]!))));
  const places = new Uint8Array(binCount);
  for (const [rank, bin] of used.entries()) places[bin] = rank < kept.length ? rank : nearest(bin, palette);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, index = 0; y < height; y++)
    for (let x = 0, at = y * (width + 1) + 1; x < width; x++) rows[at++] = places[bins[index++]!]!;
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 3], 8); // eight bits a pixel, of a palette
  return joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Colours are counted by their upper five bits of red, green and blue. */
const binCount = 1 << 15;
const mostColours = 256;

function nearest(bin: number, palette: Uint8Array): number {
  const [red, green, blue] = [((bin >> 10) << 3) + 4, (((bin >> 5) & 31) << 3) + 4, ((bin & 31) << 3) + 4];
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < palette.length; at += 3) {
    const distance = (palette[at]! - red) ** 2 + (palette[at + 1]! - green) ** 2 + (palette[at + 2]! - blue) ** 2;
    if (distance < least) [best, least] = [at / 3, distance];
  }
  return best;
}

/** A part of a PNG: its length, its name, its content, and a sum over both. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(strToU8(name), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, sumOf(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** CRC-32. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ sums32[(sum ^ byte) & 255]!;
  return (sum ^ 0xffffffff) >>> 0;
}

const sums32 = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
