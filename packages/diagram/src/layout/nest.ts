import { type Box, joined, movedBy, type Placed, type Point } from './placed.js';

/** Room that is kept around everything, in pixels. */
const gap = 20;
/** Cells of the map of free room: no smaller than this, and no more than there is time for. */
const smallestCell = 12;
const mostCells = 60_000;

/**
 * Puts small parts of a picture into the empty corners of the large ones, as far as they fit: the picture gets no larger by them. What fits nowhere
 * stays as it is. In the order of the parts that take others in.
 */
export function nested(parts: readonly Placed[]): Placed[] {
  const bySize = parts.map((part, index) => ({ part, index })).sort((a, b) => areaOf(b.part) - areaOf(a.part) || a.index - b.index);
  const holders: { part: Placed; readonly index: number; map?: FreeRoom }[] = [];
  for (const { part, index } of bySize) {
    const isIn = holders.some((holder) => {
      // What is nearly as large as the holder won't find room: it isn't looked for.
      if (areaOf(part) > areaOf(holder.part) / 3) return false;
      holder.map ??= new FreeRoom(holder.part);
      const at = holder.map.find(part);
      if (!at) return false;
      const moved = movedBy(part, at.x, at.y);
      holder.part = { ...joined([holder.part, moved]), width: holder.part.width, height: holder.part.height };
      holder.map.take({ ...at, width: part.width, height: part.height });
      return true;
    });
    if (!isIn) holders.push({ part, index });
  }
  return holders.sort((a, b) => a.index - b.index).map(({ part }) => part);
}

/** Which of the room of a picture nothing stands on, by cells of a grid. */
class FreeRoom {
  private readonly cell: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly taken: Uint8Array;
  /** How many cells are taken above and to the left of each: the count within a rectangle is read from four of them. */
  private readonly sums: Uint32Array;
  private isStale = true;

  constructor({ nodes, edges, width, height }: Placed) {
    this.cell = Math.max(smallestCell, Math.sqrt((width * height) / mostCells));
    this.columns = Math.floor(width / this.cell);
    this.rows = Math.floor(height / this.cell);
    this.taken = new Uint8Array(this.columns * this.rows);
    this.sums = new Uint32Array((this.columns + 1) * (this.rows + 1));
    for (const { box } of nodes) this.take(box);
    for (const { points, label } of edges) {
      for (const [index, point] of points.slice(1).entries()) this.take(boxAround(points[index]!, point));
      if (label) this.take(label);
    }
  }

  take({ x, y, width, height }: Box): void {
    const [left, right] = [Math.max(0, Math.floor(x / this.cell)), Math.min(this.columns, Math.ceil((x + width) / this.cell))];
    const [top, bottom] = [Math.max(0, Math.floor(y / this.cell)), Math.min(this.rows, Math.ceil((y + height) / this.cell))];
    for (let row = top; row < bottom; row++) this.taken.fill(1, row * this.columns + left, row * this.columns + right);
    this.isStale = true;
  }

  /** The highest place for a part, there the leftmost; undefined if it doesn't fit anywhere. */
  find({ width, height }: Placed): Point | undefined {
    this.refresh();
    const margin = Math.ceil(gap / this.cell);
    const [across, down] = [Math.ceil(width / this.cell), Math.ceil(height / this.cell)];
    for (let row = 0; row + down <= this.rows; row++)
      for (let column = 0; column + across <= this.columns; column++)
        if (this.isFree(column - margin, row - margin, column + across + margin, row + down + margin))
          return { x: column * this.cell, y: row * this.cell };
    return undefined;
  }

  private isFree(left: number, top: number, right: number, bottom: number): boolean {
    const [l, r] = [Math.max(0, left), Math.min(this.columns, right)];
    const [t, b] = [Math.max(0, top) * (this.columns + 1), Math.min(this.rows, bottom) * (this.columns + 1)];
    const count = this.sums[b + r]! - this.sums[b + l]! - this.sums[t + r]! + this.sums[t + l]!;
    return count === 0;
  }

  private refresh(): void {
    if (!this.isStale) return;
    this.isStale = false;
    const stride = this.columns + 1;
    for (let row = 0; row < this.rows; row++) {
      let line = 0;
      for (let column = 0; column < this.columns; column++) {
        line += this.taken[row * this.columns + column]!;
        this.sums[(row + 1) * stride + column + 1] = this.sums[row * stride + column + 1]! + line;
      }
    }
  }
}

function areaOf({ width, height }: Placed): number {
  return width * height;
}

function boxAround(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x) + 1, height: Math.abs(a.y - b.y) + 1 };
}
