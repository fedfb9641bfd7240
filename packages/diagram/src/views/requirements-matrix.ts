import { inLanguage, kindOf, type Localised, metamodel } from '@egov/language';
import type { Element } from '@egov/model';
import { changeSign, sizes } from '../layout/node-text.js';
import { icons } from '../look/icons.js';
import type { RequirementsMatrix } from '../annotations.js';
import type { Perspective } from '../perspective.js';
import { kindPaint } from '../scene/node-words.js';
import type { Mark, Shape } from '../scene/scene.js';
import { n } from '../scene/shapes.js';
import { ascentOf } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { type Cell, cellMarks, cellOf, cellText, cellWidth, keyShape, rowHeight } from './matrix/cells.js';
import { columnHeads, type Columns, columnsOf, headWidth } from './matrix/columns.js';
import { capitalised } from '../words.js';
import { domains, type Picture, type StandardView, within } from './view.js';

const words = {
  title: ['Матрица требований', 'Талаптар матрицасы', 'Requirements matrix'],
  only: [
    'Показаны только строки и столбцы, в которых что-либо меняется: слева как есть, справа как будет',
    'Тек бірдеңе өзгеретін жолдар мен бағандар көрсетілген: сол жақта қазіргісі, оң жақта болатыны',
    'Only rows and columns in which something changes: as it is on the left, as it shall be on the right',
  ],
} as const satisfies Readonly<Record<string, Localised>>;

/** How each element of a domain stands to each requirement that applies to it, by kind and principle (Rules §26). */
export const requirementsMatrix: StandardView = {
  name: 'requirements',
  title: words.title,
  clause: 'Rules §26',
  subjects: (perspective) => (perspective.annotations.matrix ? domains(perspective) : []),
  async draw(perspective, subject): Promise<Picture | undefined> {
    const matrix = perspective.annotations.matrix!;
    const all = within(perspective, subject, ...kindsShown);
    const changed = matrix.before ? sectionsOf(all, matrix, ({ isChanged }) => isChanged) : [];
    const sections = changed.length > 0 ? changed : sectionsOf(all, matrix, () => true);
    if (sections.length === 0) return undefined;
    const shapes: Shape[] = [];
    let [y, right] = [0, 700];
    for (const section of sections) {
      shapes.push(...sectionShapes(section, y, matrix, perspective));
      y += sectionHead + section.columns.height + section.elements.length * rowHeight + sectionGap;
      right = Math.max(right, section.columns.right);
    }
    const cells = sections.flatMap((section) => section.elements.flatMap(({ id }) => cellsOf(id, section.columns, matrix)));
    return {
      placed: { nodes: [], edges: [], width: right, height: y + 30 },
      backdrop: [
        ...shapes,
        keyShape(
          cells.map(({ cell }) => cell),
          y + 8,
          perspective.language,
        ),
      ],
      ...(changed.length > 0 && { notes: [inLanguage(words.only, perspective.language)] }),
    };
  },
};

/** What an architect answers for; steps and attributes would make it unreadable. */
const kindsShown = ['system', 'exchange', 'service', 'process', 'function', 'entity', 'project'];
const [sectionHead, sectionGap] = [24, 14];

/** Elements of one kind with the requirements that apply to any of them: what is about systems says nothing of services. */
interface Section {
  readonly kind: string;
  readonly elements: readonly Element[];
  readonly columns: Columns;
}

/** The rows and columns that have a cell which is wanted. */
function sectionsOf(all: readonly Element[], matrix: RequirementsMatrix, isWanted: (cell: Cell) => boolean): Section[] {
  return kindsShown.flatMap((kind): Section[] => {
    const wanted = new Set<string>();
    const elements = all.filter((element) => {
      if (element.kind !== kind) return false;
      const own = matrix.requirements.filter(({ id }) => {
        const cell = cellOf(element.id, id, matrix);
        return cell && isWanted(cell);
      });
      for (const { id } of own) wanted.add(id);
      return own.length > 0;
    });
    const requirements = matrix.requirements.filter(({ id }) => wanted.has(id));
    return elements.length === 0
      ? []
      : [{ kind, elements, columns: columnsOf(requirements, matrix.before ? cellWidth.both : cellWidth.one) }];
  });
}

function cellsOf(
  id: string,
  { columns }: Columns,
  matrix: RequirementsMatrix,
): { readonly cell: Cell; readonly column: Columns['columns'][0] }[] {
  return columns.flatMap((column) => {
    const cell = cellOf(id, column.requirement.id, matrix);
    return cell ? [{ cell, column }] : [];
  });
}

function sectionShapes({ kind, elements, columns }: Section, top: number, matrix: RequirementsMatrix, perspective: Perspective): Shape[] {
  const title = capitalised(inLanguage(kindOf(metamodel().typeOf(kind)!)!.plural, perspective.language), perspective.language);
  const from = top + sectionHead;
  return [
    {
      role: 'frame',
      id: `kind ${kind}`,
      box: { x: 0, y: top, width: columns.right, height: sectionHead },
      tooltip: [],
      marks: [
        { type: 'path', path: icons[kind]!, at: { x: 2, y: top + 3 }, stroke: kindPaint(kind)!, width: 1.3 },
        { type: 'text', text: title, at: { x: 24, y: top + 4 + ascentOf(sizes.title) }, size: sizes.title, weight: 'bold', fill: 'ink' },
      ],
    },
    columnHeads(columns, `numbers ${kind}`, from),
    ...elements.map((element, index) => rowShape(element, from + columns.height + index * rowHeight, columns, matrix, perspective)),
  ];
}

function rowShape(element: Element, y: number, columns: Columns, matrix: RequirementsMatrix, perspective: Perspective): Shape {
  const cells = cellsOf(element.id, columns, matrix);
  const became = perspective.becameOf(element.id);
  const change = became === 'kept' ? undefined : became;
  const { lines } = wrap(`${changeSign(change)}${perspective.titleOf(element)}`, headWidth - 12, sizes.row, 'regular', 1);
  const marks: Mark[] = [
    {
      type: 'text',
      text: lines[0] ?? '',
      at: { x: 2, y: y + 6 + ascentOf(sizes.row) },
      size: sizes.row,
      weight: 'regular',
      fill: change ?? 'ink',
    },
    { type: 'path', path: `M0 ${n(y + rowHeight)}H${n(columns.right)}`, stroke: 'line', width: 0.3 },
    ...cells.flatMap(({ cell, column }) => cellMarks(cell, column.x + column.width / 2, y + 3, matrix.before !== undefined)),
  ];
  const { place, kind, tooltip } = perspective.node(element);
  const told = cells.flatMap(({ cell, column: { requirement } }) =>
    cell.isChanged || cell.after !== 'met' ? [`${requirement.number} ${cellText(cell, perspective.language)}: ${requirement.text}`] : [],
  );
  return {
    role: 'node',
    id: element.id,
    element: element.id,
    place,
    kind,
    ...(became && { change: became }),
    // That a status changes is no change of the element: other pictures don't show one.
    ...(cells.some(({ cell }) => cell.isChanged) && { rowChanges: ['changed' as const] }),
    box: { x: 0, y, width: columns.right, height: rowHeight },
    tooltip: [...tooltip, ...told],
    marks,
  };
}
