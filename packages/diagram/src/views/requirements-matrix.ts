import { inLanguage, type Localised } from '@egov/language';
import type { Element } from '@egov/model';
import { sizes } from '../layout/node-text.js';
import type { Paint } from '../look/palette.js';
import type { MatrixStatus, Perspective, RequirementsMatrix } from '../perspective.js';
import type { Mark, Shape } from '../scene/scene.js';
import { n, roundedBox } from '../scene/shapes.js';
import { ascentOf, lineHeight, widthOf } from '../text/measure.js';
import { shortened, wrap } from '../text/wrap.js';
import { domains, type Picture, type StandardView, within } from './view.js';

const words = {
  title: ['Матрица требований', 'Талаптар матрицасы', 'Requirements matrix'],
  met: ['выполнено', 'орындалған', 'met'],
  'not-met': ['не выполнено', 'орындалмаған', 'not met'],
  'evidence-missing': ['нет подтверждения', 'растау жоқ', 'evidence missing'],
  'evidence-stale': ['подтверждение устарело', 'растау ескірген', 'evidence stale'],
} as const satisfies Readonly<Record<string, Localised>>;

const [headWidth, cell, headHeight] = [240, 30, 46];

/** How each element of a domain stands to each requirement that applies to it, by principle (Rules §26). */
export const requirementsMatrix: StandardView = {
  name: 'requirements',
  title: words.title,
  clause: 'Rules §26',
  subjects: (perspective) => (perspective.annotations.matrix ? domains(perspective) : []),
  async draw(perspective, subject): Promise<Picture | undefined> {
    const matrix = perspective.annotations.matrix!;
    const subjects = within(perspective, subject, ...kindsShown)
      .filter(({ id }) => appliesTo(id, matrix))
      .sort(byKind);
    const shown = matrix.requirements.filter(({ id }) => subjects.some((element) => matrix.statuses.get(element.id)?.has(id)));
    if (subjects.length === 0 || shown.length === 0) return undefined;
    const columns = columnsOf(shown);
    const shapes = [headShape(columns), ...subjects.map((element, index) => rowShape(element, index, columns, matrix, perspective))];
    const bottom = headHeight + subjects.length * rowHeight;
    return {
      placed: { nodes: [], edges: [], width: Math.max(rightOf(columns), 700), height: bottom + 30 },
      backdrop: [...shapes, keyShape(bottom + 8, perspective)],
    };
  },
};

/** What an architect answers for; steps and attributes would make it unreadable. */
const kindsShown = ['system', 'exchange', 'service', 'process', 'function', 'entity', 'project'];
const rowHeight = 24;

function byKind(a: Element, b: Element): number {
  return kindsShown.indexOf(a.kind) - kindsShown.indexOf(b.kind);
}

function appliesTo(id: string, { statuses }: RequirementsMatrix): boolean {
  return (statuses.get(id)?.size ?? 0) > 0;
}

/** A requirement with its place: numbers are short, names of rules need not be. */
interface Column {
  readonly requirement: RequirementsMatrix['requirements'][0];
  readonly x: number;
  readonly width: number;
}

function columnsOf(requirements: RequirementsMatrix['requirements']): Column[] {
  let x = headWidth;
  return requirements.map((requirement) => {
    const column = { requirement, x, width: Math.max(cell, widthOf(requirement.number, sizes.caption, 'bold') + 8) };
    x += column.width;
    return column;
  });
}

function rightOf(columns: readonly Column[]): number {
  const last = columns.at(-1);
  return last ? last.x + last.width : headWidth;
}

/** The numbers, under their principles. */
function headShape(columns: readonly Column[]): Shape {
  const marks: Mark[] = [];
  for (let from = 0; from < columns.length;) {
    const { principle } = columns[from]!.requirement;
    let to = from;
    while (columns[to + 1] && columns[to + 1]!.requirement.principle === principle) to++;
    const [x, width] = [columns[from]!.x, columns[to]!.x + columns[to]!.width - columns[from]!.x];
    marks.push({ type: 'path', path: `M${n(x)} 0h${n(width)}v22h${n(-width)}Z`, fill: 'band', stroke: 'paper', width: 1 });
    marks.push(middleText(shortened(principle ?? '', width - 6, sizes.caption), x + width / 2, 5, 'regular', 'soft'));
    from = to + 1;
  }
  for (const { requirement, x, width } of columns) marks.push(middleText(requirement.number, x + width / 2, 28, 'bold', 'ink'));
  return {
    role: 'frame',
    id: 'numbers',
    box: { x: headWidth, y: 0, width: rightOf(columns) - headWidth, height: headHeight },
    tooltip: [],
    marks,
  };
}

function middleText(text: string, x: number, top: number, weight: 'regular' | 'bold', fill: Paint): Mark {
  return { type: 'text', text, at: { x, y: top + ascentOf(sizes.caption) }, size: sizes.caption, weight, fill, anchor: 'middle' };
}

function rowShape(
  element: Element,
  index: number,
  columns: readonly Column[],
  matrix: RequirementsMatrix,
  perspective: Perspective,
): Shape {
  const y = headHeight + index * rowHeight;
  const [title = ''] = wrap(perspective.titleOf(element), headWidth - 12, sizes.row, 'regular', 1).lines;
  const marks: Mark[] = [
    { type: 'text', text: title, at: { x: 2, y: y + 6 + ascentOf(sizes.row) }, size: sizes.row, weight: 'regular', fill: 'ink' },
  ];
  marks.push({ type: 'path', path: `M0 ${n(y + rowHeight)}H${n(rightOf(columns))}`, stroke: 'line', width: 0.3 });
  const statuses = matrix.statuses.get(element.id);
  for (const { requirement, x, width } of columns) {
    const status = statuses?.get(requirement.id);
    if (status) marks.push(...cellMarks(status, x + (width - cell) / 2 + 3, y + 3));
  }
  const { place, kind, tooltip } = perspective.node(element);
  const lines = columns.flatMap(({ requirement: { id, number, text } }) => {
    const status = statuses?.get(id);
    return status && status !== 'met' ? [`${number} ${inLanguage(words[status], perspective.language)}: ${text}`] : [];
  });
  return {
    role: 'node',
    id: element.id,
    element: element.id,
    place,
    kind,
    box: { x: 0, y, width: rightOf(columns), height: rowHeight },
    tooltip: [...tooltip, ...lines],
    marks,
  };
}

const paints: Readonly<Record<MatrixStatus, Paint>> = {
  met: 'added',
  'not-met': 'critical',
  'evidence-missing': 'warning',
  'evidence-stale': 'changed',
};
const cellSigns: Readonly<Record<MatrixStatus, string>> = {
  met: 'M2 5.5l2.5 2.5l4.5-6',
  'not-met': 'M2.5 2.5l6 6 M8.5 2.5l-6 6',
  'evidence-missing': 'M3.2 4a2.3 2.3 0 1 1 3 2.2q-.8 .4-.8 1.2 M5.4 9.3v.4',
  'evidence-stale': 'M9 5.5a3.5 3.5 0 1 1-1.2-2.6 M8 1v2.2h-2.2',
};

/** A field in the colour of the status with its sign; what isn't met is filled, so that it stands out in grey as well. */
function cellMarks(status: MatrixStatus, x: number, y: number): Mark[] {
  const isFilled = status === 'not-met';
  return [
    {
      type: 'path',
      path: roundedBox({ x, y, width: cell - 6, height: rowHeight - 6 }, 3),
      fill: isFilled ? 'critical' : 'paper',
      stroke: paints[status],
      width: 1,
    },
    {
      type: 'path',
      path: cellSigns[status],
      at: { x: x + (cell - 6) / 2 - 5.5, y: y + (rowHeight - 6) / 2 - 5.5 },
      stroke: isFilled ? 'onBadge' : paints[status],
      width: 1.5,
    },
  ];
}

/** What the fields mean. */
function keyShape(y: number, { language }: Perspective): Shape {
  const marks: Mark[] = [];
  let x = 0;
  for (const status of ['met', 'not-met', 'evidence-missing', 'evidence-stale'] as const) {
    marks.push(...cellMarks(status, x, y));
    marks.push({
      type: 'text',
      text: inLanguage(words[status], language),
      at: { x: x + cell, y: y + 2 + ascentOf(sizes.row) },
      size: sizes.row,
      weight: 'regular',
      fill: 'ink',
    });
    x += 170;
  }
  return { role: 'frame', id: 'key', box: { x: 0, y, width: 700, height: lineHeight(sizes.row) + 8 }, tooltip: [], marks };
}
