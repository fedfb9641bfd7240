import { inLanguage, type Language } from '@egov/language';
import { sizes } from '../../layout/node-text.js';
import type { Box } from '../../layout/placed.js';
import { icons } from '../../look/icons.js';
import type { Paint } from '../../look/palette.js';
import type { Perspective } from '../../perspective.js';
import type { Mark, Shape, TextMark } from '../../scene/scene.js';
import { arrowBox, n, roundedBox } from '../../scene/shapes.js';
import { ascentOf, lineHeight, widthOf } from '../../text/measure.js';
import { wrap } from '../../text/wrap.js';
import { dayText } from '../../words.js';
import { type Bar, type Event, headWidth, type Row } from './rows.js';
import type { TimeScale } from './timeline.js';
import { words } from './words.js';

const barHeight = 13;
const line = lineHeight(sizes.row);
const eventPaint = { delivers: 'added', changes: 'changed', retires: 'removed', release: 'soft', due: 'portfolioLine' } as const;

/** A row from its title to its last event. `today` is where bars end that go on. */
export function rowShape(row: Row, top: number, isFirst: boolean, scale: TimeScale, today: string, perspective: Perspective): Shape {
  const { element, bars, events } = row;
  const told = events.map((event) => eventText(event, scale, today, perspective.language));
  const height = Math.max(headHeight(row), bodyHeight(row, told)) + 18;
  const marks: Mark[] = [];
  if (!isFirst) marks.push({ type: 'path', path: `M0 ${n(top)}H${n(scale.right)}`, stroke: 'line', width: 0.5 });
  marks.push(...headMarks(row, top + 9));
  let y = top + 10;
  for (const bar of bars) {
    marks.push(barMark(bar.kind, barBox(bar, y, scale, today), bar.to === undefined));
    y += barHeight + 3;
  }
  y += 2;
  if (row.isUncovered) {
    marks.push(lineOfText(inLanguage(words.uncovered, perspective.language), headWidth + 17, y, 'warning'));
    y += line + 2;
  }
  for (const text of told) {
    marks.push(...eventMarks(text, y));
    y += text.lines.length * line + 2;
  }
  const ends = marks.map((mark) => (mark.type === 'text' && !mark.anchor ? mark.at.x + widthOf(mark.text, mark.size, mark.weight) : 0));
  const { title, kind, place, change, tooltip } = perspective.node(element);
  return {
    role: 'node',
    id: element.id,
    element: element.id,
    place,
    kind,
    ...(change && { change }),
    box: { x: 0, y: top, width: Math.max(scale.right, ...ends), height },
    tooltip: [title, ...tooltip.slice(1), ...events.map((event) => datedText(event, perspective.language))],
    marks,
  };
}

function headHeight({ title, notes }: Row): number {
  return title.length * lineHeight(sizes.title) + notes.length * line;
}

function bodyHeight({ bars, isUncovered }: Row, told: readonly EventText[]): number {
  const events = told.reduce((sum, { lines }) => sum + lines.length * line + 2, 0);
  return bars.length * (barHeight + 3) + (isUncovered ? line + 2 : 0) + events + 4;
}

function headMarks({ element, title, notes }: Row, top: number): Mark[] {
  const marks: Mark[] = [
    { type: 'path', path: icons[element.kind] ?? icons['element']!, at: { x: 4, y: top }, stroke: 'portfolioLine', width: 1.3 },
  ];
  let y = top;
  for (const text of title) {
    marks.push({ type: 'text', text, at: { x: 26, y: y + ascentOf(sizes.title) }, size: sizes.title, weight: 'bold', fill: 'ink' });
    y += lineHeight(sizes.title);
  }
  for (const text of notes) {
    marks.push(lineOfText(text, 26, y, 'soft'));
    y += line;
  }
  return marks;
}

function barBox({ from, to }: Bar, y: number, scale: TimeScale, today: string): Box {
  const [left, right] = [scale.x(from), scale.x(to ?? (today > from ? today : from))];
  return { x: left, y, width: Math.max(to === undefined ? 14 : 3, right - left), height: barHeight };
}

/** What is written at an event: to the right of its mark, or to the left where there is more room; not over the line of today, if there is room beside it. */
interface EventText {
  readonly lines: readonly string[];
  readonly x: number;
  readonly isLeft: boolean;
  readonly paint: Paint;
  readonly isDone: boolean;
}

function eventText({ kind, date, text, isDone }: Event, scale: TimeScale, today: string, language: Language): EventText {
  const x = date === '' ? headWidth + 8 : scale.x(date);
  const dated = datedText({ kind, date, text, isDone }, language);
  const now = scale.covers(today) ? scale.x(today) : undefined;
  const right = (now !== undefined && now > x ? now : scale.right) - x - 12;
  const left = x - (now !== undefined && now < x ? now : headWidth) - 12;
  const isLeft = widthOf(dated, sizes.row) > right && left > right;
  const { lines } = wrap(dated, Math.max(isLeft ? left : right, leastEvent), sizes.row);
  return { lines, x, isLeft, paint: eventPaint[kind], isDone };
}

/** When and what: `31.08.2027 ввод: портал`. */
function datedText({ kind, date, text, isDone }: Event, language: Language): string {
  if (kind === 'due' && !isDone && date !== '') return inLanguage(words.dueOn, language).replace('{date}', dayText(date));
  return `${date === '' ? inLanguage(words.undated, language) : dayText(date)} ${text}`;
}

const leastEvent = 160;

/** A mark at the date, filled if it is done, and what happens. */
function eventMarks({ lines, x, isLeft, paint, isDone }: EventText, y: number): Mark[] {
  const written = lines.map((text, index) => lineOfText(text, isLeft ? x - 9 : x + 9, y + index * line, paint));
  return [diamondMark(x, y + line / 2, paint, isDone), ...written.map((mark) => ({ ...mark, ...(isLeft && { anchor: 'end' as const }) }))];
}

/** What bars and marks mean, as far as they occur. */
export function keyShape(y: number, rows: readonly Row[], { language }: Perspective): Shape {
  const marks: Mark[] = [];
  let x = 0;
  const entry = (sample: Mark, text: string): void => {
    marks.push(sample, lineOfText(text, x + 34, y, 'ink'));
    x += 44 + widthOf(text, sizes.row) + 16;
  };
  const word = (id: keyof typeof words): string => inLanguage(words[id], language).replace(/:$/, '');
  for (const kind of ['plan', 'fact'] as const)
    if (rows.some(({ bars }) => bars.some((bar) => bar.kind === kind)))
      entry(barMark(kind, { x, y, width: 26, height: barHeight }, false), word(kind));
  const events = rows.flatMap((row) => row.events);
  for (const kind of ['delivers', 'changes', 'retires', 'release', 'due'] as const)
    if (events.some((event) => event.kind === kind)) entry(diamondMark(x + 20, y + line / 2, eventPaint[kind], false), word(kind));
  if (events.some(({ isDone }) => isDone)) entry(diamondMark(x + 20, y + line / 2, 'line', true), word('done'));
  return { role: 'frame', id: 'key', box: { x: 0, y, width: x, height: line + 4 }, tooltip: [], marks };
}

function barMark(kind: Bar['kind'], box: Box, goesOn: boolean): Mark {
  const isPlan = kind === 'plan';
  return {
    type: 'path',
    path: goesOn ? arrowBox(box, 7) : roundedBox(box, 3),
    fill: isPlan ? 'portfolio' : 'portfolioLine',
    stroke: 'portfolioLine',
    width: 1,
    ...(isPlan && { dash: [4, 2] }),
  };
}

function diamondMark(x: number, y: number, paint: Paint, isFilled: boolean): Mark {
  return { type: 'path', path: `M${n(x)} ${n(y - 5)}l5 5l-5 5l-5 -5Z`, fill: isFilled ? paint : 'paper', stroke: paint, width: 1.4 };
}

function lineOfText(text: string, x: number, y: number, fill: Paint): TextMark {
  return { type: 'text', text, at: { x, y: y + ascentOf(sizes.row) }, size: sizes.row, weight: 'regular', fill };
}
