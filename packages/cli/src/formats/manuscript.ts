import { type Block, type Chapter, type Manuscript, type Table, textOf, toneOf, type Tone, valueOf } from '@egov/documents';
import type { Language } from '@egov/language';
import picocolors from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { visible } from '../text/visible.js';
import type { Terminal } from './pretty.js';

type Colours = ReturnType<typeof picocolors.createColors>;

interface Style {
  readonly language: Language;
  readonly width: number;
  readonly colours: Colours;
}

const [narrowest, widest] = [60, 120];
/** A cell of more characters than this makes records of the rows of its table: columns of a few letters can't be read. */
const longestCell = 24;

/** A manuscript to be read in a terminal: chapters, and each table as columns if they fit, else each row as a record. */
export function prettyManuscript(manuscript: Manuscript, terminal: Terminal): string {
  const width = Math.max(narrowest, Math.min(terminal.columns ?? 80, widest));
  const style = { language: manuscript.language, width, colours: picocolors.createColors(terminal.colours) };
  const { colours } = style;
  const cover = manuscript.cover.flatMap(({ name, value }) => wrapped(`${name}: ${visible(value)}`, 0, style));
  const head = [...wrapped(colours.bold(visible(manuscript.title)), 0, style), ...cover].join('\n');
  return `${[head, ...manuscript.chapters.flatMap((chapter) => chapterTexts(chapter, 0, style))].join('\n\n')}\n`;
}

function chapterTexts({ title, blocks, chapters = [] }: Chapter, level: number, style: Style): string[] {
  const own = blocks.flatMap((block) => blockTexts(block, title, style));
  const inner = chapters.flatMap((chapter) => chapterTexts(chapter, level + 1, style));
  if (own.length === 0 && inner.length === 0) return [];
  const { bold, underline } = style.colours;
  const heading = wrapped(level === 0 ? bold(underline(visible(title))) : bold(visible(title)), 0, style).join('\n');
  const [first, ...rest] = own;
  return first === undefined ? [heading, ...inner] : [`${heading}\n${first}`, ...rest, ...inner];
}

function blockTexts(block: Block, heading: string, style: Style): string[] {
  switch (block.type) {
    case 'paragraph':
      return [wrapped(toned(visible(block.text), block.tone, style.colours), 0, style).join('\n')];
    case 'bullets':
      return [block.items.flatMap((item) => bullet(visible(item), style)).join('\n')];
    case 'properties':
      return [block.rows.flatMap(({ name, value }) => wrapped(`${style.colours.dim(`${name}:`)} ${visible(value)}`, 2, style)).join('\n')];
    case 'table':
      return block.rows.length === 0 ? [] : [tableText(block, heading, style)];
    case 'figure':
      return []; // a terminal can't show it
    default:
      return block satisfies never;
  }
}

function tableText(table: Table, heading: string, style: Style): string {
  const caption = table.caption.endsWith(heading) ? [] : wrapped(style.colours.dim(visible(table.caption)), 0, style);
  return [...caption, ...(columns(table, style) ?? records(table, style))].join('\n');
}

/** The table as columns, with heads of several lines; undefined if what stands in them would have to be broken. */
function columns({ columns: heads, rows }: Table, style: Style): string[] | undefined {
  const texts = rows.map((row) => row.map((cell) => visible(textOf(cell, style.language))));
  const widths = heads.map(({ title }, index) =>
    Math.max(...title.split(' ').map((word) => stringWidth(word)), ...texts.map((row) => stringWidth(row[index] ?? ''))),
  );
  const isNarrow = widths.every((width, index) => index === 0 || width <= longestCell);
  if (!isNarrow || widths.reduce((sum, width) => sum + width, 2 * (widths.length - 1)) > style.width) return undefined;
  const isRight = heads.map(({ align }, index) => align === 'right' || rows.every((row) => typeof valueOf(row[index] ?? '') === 'number'));
  const placed = (text: string, index: number, shown: string): string => {
    const gap = ' '.repeat(Math.max(0, widths[index]! - stringWidth(text)));
    return isRight[index] ? gap + shown : shown + gap;
  };
  const titles = heads.map(({ title }, index) => wrapAnsi(title, widths[index]!).split('\n'));
  const height = Math.max(...titles.map((lines) => lines.length));
  const head = Array.from({ length: height }, (_, line) =>
    titles.map((lines, index) => {
      const text = lines[line - (height - lines.length)] ?? '';
      return placed(text, index, style.colours.dim(text));
    }),
  );
  const body = texts.map((row, number) =>
    row.map((text, index) => placed(text, index, toned(text, toneOf(rows[number]![index]!), style.colours))),
  );
  return [...head, ...body].map((cells) => cells.join('  ').trimEnd());
}

/** Each row by itself: what it is about, then the rest with its names. */
function records({ columns: heads, rows }: Table, style: Style): string[] {
  return rows.flatMap((row) => {
    const [first, ...rest] = row.map((cell) => visible(textOf(cell, style.language), 'lines').split('\n'));
    const facts = rest.flatMap(([begin = '', ...lines], index) => {
      const shown = (text: string): string => toned(text, toneOf(row[index + 1]!), style.colours);
      if (begin === '' && lines.length === 0) return [];
      const head = style.colours.dim(`${heads[index + 1]!.title}:`);
      return [...wrapped(`${head} ${shown(begin)}`, 4, style), ...lines.flatMap((line) => wrapped(shown(line), 6, style))];
    });
    return [...bullet(toned(style.colours.bold(first!.join(' ')), toneOf(row[0]!), style.colours), style), ...facts];
  });
}

function bullet(text: string, style: Style): string[] {
  const [first = '', ...rest] = wrapped(text, 2, style);
  return [`• ${first.slice(2)}`, ...rest];
}

function toned(text: string, tone: Tone | undefined, colours: Colours): string {
  if (tone === undefined) return text;
  return { quiet: colours.dim, strong: colours.bold, good: colours.green, warning: colours.yellow, bad: colours.red }[tone](text);
}

function wrapped(text: string, margin: number, { width }: Style): string[] {
  return wrapAnsi(text, width - margin, { hard: true })
    .split('\n')
    .map((line) => ' '.repeat(margin) + line);
}
