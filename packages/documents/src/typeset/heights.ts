import { widthOf } from '@egov/diagram';
import { type Property, type Table, valueOf } from '../manuscript/manuscript.js';
import type { Item } from './flow.js';
import { a4, roomOf } from './papers.js';

// How high things are on a page, in points: rather too much than too little, so that what is reckoned to stand on a page does.

/** Two lines of a caption, with what stands around it. */
export const captionRoom = 36;

/** What stands before something on its page. */
export function headHeight(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + itemHeight(item), 0);
}

export function itemHeight(item: Item): number {
  if (item.type === 'heading') return lines(item.chapter.title, item.chapter.level === 1 ? 15.5 : 13) * 20 + 20;
  if (item.type === 'figure') return item.block.scene.height * item.scale + captionRoom;
  const { block } = item;
  switch (block.type) {
    case 'paragraph':
      return lines(block.text, 10.5) * 15 + 10;
    case 'bullets':
      return block.items.reduce((sum, text) => sum + lines(text, 10.5) * 15 + 4, 8);
    case 'properties':
      return block.rows.reduce((sum, row) => sum + rowHeight(row), 20);
    default:
      return beginningHeight(block);
  }
}

function rowHeight({ name, value }: Property): number {
  return Math.max(lines(name, 10, 0.33), lines(value, 10, 0.62)) * 13 + 6;
}

/** How high the caption, the head and the first row of a table are, within reason. */
function beginningHeight({ columns, rows: [first = []] }: Table): number {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const heightOf = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text, index) => lines(text, 9, (columns[index]!.width / sum) * 0.85) * 12)) + 10;
  const head = heightOf(columns.map(({ title }) => title));
  return Math.min(mostBeginning, captionRoom + head + heightOf(first.map((cell) => String(valueOf(cell)))));
}

/** A row that is higher is broken anyway. */
const mostBeginning = 420;

function lines(text: string, size: number, share = 0.95): number {
  return Math.ceil(Math.max(1, widthOf(text.slice(0, longText), size) / (roomOf(a4).width * share)));
}

/** A longer text is higher than any introduction. */
const longText = 5000;
