import type { Box } from '../../layout/placed.js';
import type { Mark, Shape } from '../../scene/scene.js';
import { n } from '../../scene/shapes.js';
import { ascentOf, widthOf } from '../../text/measure.js';

const size = 9;

/** A scale of time: days on the x axis, from the first of a year to the last of one. */
export class TimeScale {
  readonly firstYear: number;
  readonly lastYear: number;

  private readonly yearWidth: number;

  /** @param room what all years together should take; none is narrower or wider than can be read */
  constructor(
    dates: readonly string[],
    private readonly left: number,
    room: number,
  ) {
    const years = dates.map((date) => Number(date.slice(0, 4)));
    this.firstYear = Math.min(...years);
    this.lastYear = Math.max(...years, this.firstYear);
    this.yearWidth = Math.min(420, Math.max(110, room / (this.lastYear - this.firstYear + 1)));
  }

  get right(): number {
    return this.left + (this.lastYear - this.firstYear + 1) * this.yearWidth;
  }

  /** Where a date (`YYYY-MM-DD`) stands. */
  x(date: string): number {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    return this.left + (year - this.firstYear + (month - 1) / 12 + (day - 1) / 372) * this.yearWidth;
  }

  /** Whether a date stands on it. */
  covers(date: string): boolean {
    const year = Number(date.slice(0, 4));
    return date !== '' && this.firstYear <= year && year <= this.lastYear;
  }

  /** The years with their quarters, as a backdrop of a height. Lines leave out what is written. */
  shape(height: number, written: readonly Box[]): Shape {
    const marks: Mark[] = [];
    for (let year = this.firstYear; year <= this.lastYear; year++) {
      const x = this.x(`${year}-01-01`);
      if ((year - this.firstYear) % 2 === 0)
        marks.push({ type: 'path', path: `M${x} 0h${this.yearWidth}v${height}h${-this.yearWidth}Z`, fill: 'band' });
      marks.push({ type: 'path', path: uprightLine(x, 0, height, written), stroke: 'line', width: 0.8 });
      marks.push({
        type: 'text',
        text: String(year),
        at: { x: x + this.yearWidth / 2, y: 4 + ascentOf(11) },
        size: 11,
        weight: 'bold',
        fill: 'soft',
        anchor: 'middle',
      });
      for (const quarter of [1, 2, 3]) {
        const at = x + (quarter * this.yearWidth) / 4;
        marks.push({ type: 'path', path: uprightLine(at, 22, height, written), stroke: 'line', width: 0.3, dash: [2, 3] });
      }
    }
    const box: Box = { x: this.left, y: 0, width: this.right - this.left, height };
    return { role: 'frame', id: 'time', box, tooltip: [], marks };
  }

  /** A vertical line at a date, with what it is below: to the left of it where there is no room to the right. */
  line(date: string, name: string, height: number, written: readonly Box[]): Shape {
    const x = this.x(date);
    const width = widthOf(name, size);
    const isLeft = x + width > this.right;
    const marks: Mark[] = [
      { type: 'path', path: uprightLine(x, 22, height + 4, written), stroke: 'ink', width: 1.1, dash: [5, 3] },
      {
        type: 'text',
        text: name,
        at: { x, y: height + 5 + ascentOf(size) },
        size,
        weight: 'regular',
        fill: 'ink',
        ...(isLeft && { anchor: 'end' as const }),
      },
    ];
    return {
      role: 'frame',
      id: 'today',
      box: { x: isLeft ? x - width : x, y: 0, width, height: height + 8 + size },
      tooltip: [name],
      marks,
    };
  }
}

/** A line from above to below, with gaps where it would run through a text. */
function uprightLine(x: number, top: number, bottom: number, written: readonly Box[]): string {
  const gaps = written
    .filter((box) => box.x - 2 < x && x < box.x + box.width + 2)
    .map(({ y, height }) => ({ from: y - 1, to: y + height + 1 }))
    .sort((a, b) => a.from - b.from);
  let path = '';
  let from = top;
  for (const gap of [...gaps, { from: bottom, to: bottom }]) {
    if (gap.from > from) path += `M${n(x)} ${n(from)}V${n(Math.min(gap.from, bottom))}`;
    from = Math.max(from, gap.to);
  }
  return path;
}

/** Where the years begin: below them rows may stand. */
export const yearsHeight = 28;
