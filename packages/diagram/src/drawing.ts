import { inLanguage, type Language, type Localised } from '@egov/language';
import type { ChangeKind } from '@egov/model';
import type { Aspect } from './perspective.js';
import { placedWithin } from './layout/placed.js';
import type { Picture } from './views/view.js';

/** A diagram before it is framed: its picture, and what it shows of the model. */
export interface Drawing {
  readonly title: string;
  readonly picture: Picture;
  /** What it shows: more than one state if it is the same picture in each. */
  readonly aspects: readonly Aspect[];
  /** Whether it is a difference in which nothing changes. */
  readonly isUnchanged: boolean;
}

const nothingChanges: Localised = [
  'Между состояниями ничего не меняется',
  'Жай-күйлер арасында ештеңе өзгермейді',
  'Nothing changes between the states',
];

/** Whether a picture shows something that comes, goes or changes: a shape, or a line of one. */
export function showsChange({ placed, backdrop = [] }: Picture): boolean {
  const isOne = (change: ChangeKind | undefined): boolean => change !== undefined && change !== 'kept';
  for (const { node } of placedWithin(placed.nodes)) if (isOne(node.change) || node.rows?.some((row) => isOne(row.change))) return true;
  return (
    placed.edges.some(({ edge }) => isOne(edge.change)) ||
    backdrop.some(({ change, rowChanges = [] }) => isOne(change) || rowChanges.some(isOne))
  );
}

/** A picture of a difference that says that there is none. */
export function withoutChange(picture: Picture, language: Language): Picture {
  return { ...picture, notes: [inLanguage(nothingChanges, language), ...(picture.notes ?? [])] };
}

/** Diagrams of the same thing in several states, in their order: what looks the same as in the state before it is told of once, for both. */
export function withoutRepeats<Diagram extends { readonly drawing: Drawing }>(diagrams: readonly Diagram[]): Diagram[] {
  const kept: Diagram[] = [];
  let before = '';
  for (const diagram of diagrams) {
    const [last, content] = [kept.at(-1), contentOf(diagram.drawing)];
    if (last && content === before) {
      kept[kept.length - 1] = { ...last, drawing: { ...last.drawing, aspects: [...last.drawing.aspects, ...diagram.drawing.aspects] } };
    } else kept.push(diagram);
    before = content;
  }
  return kept;
}

/** All that a reader sees but the state in the head. Where an element is declared isn't seen, and reaches far into the model. */
function contentOf({ title, picture }: Drawing): string {
  return JSON.stringify([title, picture], (key, value: unknown) => (key === 'place' ? undefined : value));
}
