import { inLanguage, type Localised } from '@egov/language';
import { type Element, textValue } from '@egov/model';
import { sizes } from '../layout/node-text.js';
import type { Box } from '../layout/placed.js';
import { icons } from '../look/icons.js';
import type { Paint } from '../look/palette.js';
import { type Perspective, referencesIn } from '../perspective.js';
import type { Mark, Shape } from '../scene/scene.js';
import { n, roundedBox } from '../scene/shapes.js';
import { ascentOf, lineHeight, widthOf } from '../text/measure.js';
import { shortened, wrap } from '../text/wrap.js';
import { TimeScale, yearsHeight } from './timeline.js';
import { domains, type Picture, type StandardView, within } from './view.js';

const words = {
  title: ['Дорожная карта', 'Жол картасы', 'Roadmap'],
  implements: ['реализует:', 'іске асырады:', 'implements:'],
  depends: ['после:', 'бұдан кейін:', 'after:'],
  delivers: ['ввод:', 'енгізу:', 'delivers:'],
  changes: ['изменение:', 'өзгерту:', 'changes:'],
  retires: ['вывод:', 'шығару:', 'retires:'],
  release: ['выпуск:', 'шығарылым:', 'release:'],
  undated: ['без срока', 'мерзімсіз', 'no date'],
  plan: ['план', 'жоспар', 'plan'],
  fact: ['факт', 'факт', 'fact'],
  done: ['выполнено', 'орындалды', 'done'],
} as const satisfies Readonly<Record<string, Localised>>;

const headWidth = 250;
const barHeight = 13;
const line = lineHeight(sizes.row);

/** Projects over time: plan and fact, what they deliver, change and retire, and what they wait for (Rules §10.6, 14, 17). */
export const roadmap: StandardView = {
  name: 'roadmap',
  title: words.title,
  clause: 'Rules §14',
  subjects: domains,
  async draw(perspective, subject): Promise<Picture | undefined> {
    const rows = within(perspective, subject, 'project', 'measure').map((element) => rowOf(element, perspective));
    const dates = rows
      .flatMap(({ bars, events }) => [...bars.flatMap(({ from, to }) => [from, to]), ...events.map(({ date }) => date)])
      .filter((date) => date !== '');
    if (rows.length === 0 || dates.length === 0) return undefined;
    const scale = new TimeScale(dates, headWidth, 900);
    rows.sort((a, b) => (a.begins < b.begins ? -1 : a.begins > b.begins ? 1 : a.element.id < b.element.id ? -1 : 1));
    let y = yearsHeight;
    const shapes = rows.map((row, index) => {
      const height = Math.max(headHeight(row), bodyHeight(row)) + 18;
      const shape = rowShape(row, y, height, index, scale, perspective);
      y += height;
      return shape;
    });
    const rest = rightmost(shapes, scale.right);
    return {
      placed: { nodes: [], edges: [], width: rest, height: y + 30 },
      backdrop: [scale.shape(y), ...shapes, keyShape(y + 10, perspective)],
    };
  },
};

interface Bar {
  readonly kind: 'plan' | 'fact';
  readonly from: string;
  readonly to: string;
}

interface Event {
  readonly kind: 'delivers' | 'changes' | 'retires' | 'release';
  readonly date: string;
  readonly text: string;
  readonly isDone: boolean;
}

interface Row {
  readonly element: Element;
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly bars: readonly Bar[];
  readonly events: readonly Event[];
  readonly begins: string;
}

function rowOf(element: Element, perspective: Perspective): Row {
  const { language } = perspective;
  const bars = perspective.facts(element, 'dates').flatMap(({ fact }): Bar[] => {
    const [from, to] = [textValue(fact, 'from'), textValue(fact, 'to')];
    const kind = textValue(fact, 'kind') === 'fact' ? 'fact' : 'plan';
    return from === undefined ? [] : [{ kind, from, to: to ?? from }];
  });
  const events = [...changesOf(element, perspective), ...releasesOf(element, perspective)].sort((a, b) => (a.date < b.date ? -1 : 1));
  const titles = (name: string): string =>
    perspective
      .related(element, name)
      .map(({ element: other }) => perspective.titleOf(other))
      .join(', ');
  const [done, after] = [titles('implements'), titles('depends')];
  const notes = [
    ...(done === '' ? [] : [`${inLanguage(words.implements, language)} ${done}`]),
    ...(after === '' ? [] : [`${inLanguage(words.depends, language)} ${after}`]),
  ];
  const begins = [...bars.map(({ from }) => from), ...events.map(({ date }) => date)].filter((date) => date !== '').sort()[0] ?? '9999';
  const title = wrap(perspective.titleOf(element), headWidth - 34, sizes.title, 'bold', 3).lines;
  return {
    element,
    title,
    notes: notes.flatMap((note) => wrap(note, headWidth - 34, sizes.row, 'regular', 3).lines),
    bars,
    events,
    begins,
  };
}

function changesOf(element: Element, perspective: Perspective): Event[] {
  return (['delivers', 'changes', 'retires'] as const).flatMap((kind) =>
    perspective.facts(element, kind).flatMap(({ fact }): Event[] => {
      const done = textValue(fact, 'done');
      const titles = referencesIn(fact.values['targets'])
        .flatMap((id) => perspective.architecture.get(id) ?? [])
        .map((target) => perspective.titleOf(target));
      return [
        {
          kind,
          date: done ?? textValue(fact, 'by') ?? '',
          isDone: done !== undefined,
          text: `${inLanguage(words[kind], perspective.language)} ${titles.join(', ')}`,
        },
      ];
    }),
  );
}

function releasesOf(element: Element, perspective: Perspective): Event[] {
  return perspective.partsOf(element.id, 'release').flatMap((release): Event[] => {
    const [header] = perspective.facts(release, 'header').map(({ fact }) => fact);
    const done = header && textValue(header, 'done');
    const date = done ?? (header && textValue(header, 'by')) ?? '';
    return [
      {
        kind: 'release',
        date,
        isDone: done !== undefined,
        text: `${inLanguage(words.release, perspective.language)} ${perspective.titleOf(release)}`,
      },
    ];
  });
}

function headHeight({ title, notes }: Row): number {
  return title.length * lineHeight(sizes.title) + notes.length * line;
}

function bodyHeight({ bars, events }: Row): number {
  return bars.length * (barHeight + 3) + events.length * (line + 2) + 4;
}

function rowShape(row: Row, top: number, height: number, index: number, scale: TimeScale, perspective: Perspective): Shape {
  const { element, bars, events } = row;
  const marks: Mark[] = [];
  if (index > 0) marks.push({ type: 'path', path: `M0 ${n(top)}H${n(scale.right)}`, stroke: 'line', width: 0.5 });
  let y = top + 9;
  marks.push({ type: 'path', path: icons[element.kind] ?? icons['element']!, at: { x: 4, y }, stroke: 'portfolioLine', width: 1.3 });
  for (const text of row.title) {
    marks.push({ type: 'text', text, at: { x: 26, y: y + ascentOf(sizes.title) }, size: sizes.title, weight: 'bold', fill: 'ink' });
    y += lineHeight(sizes.title);
  }
  for (const text of row.notes) {
    marks.push({ type: 'text', text, at: { x: 26, y: y + ascentOf(sizes.row) }, size: sizes.row, weight: 'regular', fill: 'soft' });
    y += line;
  }
  y = top + 10;
  for (const bar of bars) {
    const [from, to] = [scale.x(bar.from), scale.x(bar.to)];
    const box = { x: from, y, width: Math.max(3, to - from), height: barHeight };
    marks.push(barMark(bar.kind, box));
    y += barHeight + 3;
  }
  y += 2;
  for (const event of events) {
    marks.push(...eventMarks(event, y, scale, perspective));
    y += line + 2;
  }
  const right = Math.max(
    scale.right,
    ...marks.map((mark) => (mark.type === 'text' && !mark.anchor ? mark.at.x + widthOf(mark.text, mark.size, mark.weight) : 0)),
  );
  const { title, kind, place, change, tooltip } = perspective.node(element);
  return {
    role: 'node',
    id: element.id,
    element: element.id,
    place,
    kind,
    ...(change && { change }),
    box: { x: 0, y: top, width: right, height },
    tooltip: [title, ...tooltip.slice(1), ...events.map(({ date, text }) => `${date} ${text}`)],
    marks,
  };
}

const eventPaint = { delivers: 'added', changes: 'changed', retires: 'removed', release: 'soft' } as const;

/** A mark at the date, filled if it is done, and what happens: to the right of it, or to the left where there is no room. */
function eventMarks({ kind, date, text, isDone }: Event, y: number, scale: TimeScale, { language }: Perspective): Mark[] {
  const paint = eventPaint[kind];
  const { right } = scale;
  const middle = y + line / 2;
  const x = date === '' ? headWidth + 8 : scale.x(date);
  const dated = `${date === '' ? inLanguage(words.undated, language) : date} ${text}`;
  const room = Math.max(right - x - 12, x - headWidth - 12);
  const shown = shortened(dated, room, sizes.row);
  const isLeft = widthOf(shown, sizes.row) > right - x - 10;
  return [
    diamondMark(x, middle, paint, isDone),
    {
      type: 'text',
      text: shown,
      at: { x: isLeft ? x - 9 : x + 9, y: y + ascentOf(sizes.row) },
      size: sizes.row,
      weight: 'regular',
      fill: paint === 'soft' ? 'soft' : paint,
      ...(isLeft && { anchor: 'end' as const }),
    },
  ];
}

/** What bars and marks mean. */
function keyShape(y: number, { language }: Perspective): Shape {
  const marks: Mark[] = [];
  let x = 0;
  const entry = (sample: Mark[], text: string): void => {
    marks.push(...sample);
    marks.push({ type: 'text', text, at: { x: x + 34, y: y + ascentOf(sizes.row) }, size: sizes.row, weight: 'regular', fill: 'ink' });
    x += 44 + widthOf(text, sizes.row) + 16;
  };
  entry([barMark('plan', { x, y, width: 26, height: barHeight })], inLanguage(words.plan, language));
  entry([barMark('fact', { x, y, width: 26, height: barHeight })], inLanguage(words.fact, language));
  for (const kind of ['delivers', 'changes', 'retires', 'release'] as const)
    entry([diamondMark(x + 20, y + line / 2, eventPaint[kind], false)], inLanguage(words[kind], language).replace(/:$/, ''));
  entry([diamondMark(x + 20, y + line / 2, 'soft', true)], inLanguage(words.done, language));
  return { role: 'frame', id: 'key', box: { x: 0, y, width: x, height: line + 4 }, tooltip: [], marks };
}

function barMark(kind: Bar['kind'], box: Box): Mark {
  const isPlan = kind === 'plan';
  return {
    type: 'path',
    path: roundedBox(box, 3),
    fill: isPlan ? 'portfolio' : 'portfolioLine',
    stroke: 'portfolioLine',
    width: 1,
    ...(isPlan && { dash: [4, 2] }),
  };
}

function diamondMark(x: number, y: number, paint: Paint, isFilled: boolean): Mark {
  return { type: 'path', path: `M${n(x)} ${n(y - 5)}l5 5l-5 5l-5 -5Z`, fill: isFilled ? paint : 'paper', stroke: paint, width: 1.4 };
}

function rightmost(shapes: readonly Shape[], least: number): number {
  return Math.max(least, ...shapes.map(({ box }) => box.x + box.width));
}
