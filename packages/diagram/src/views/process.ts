import { inLanguage, type Language, type Localised } from '@egov/language';
import type { ChangeKind, Element } from '@egov/model';
import type { GraphEdge, Row } from '../graph/graph.js';
import { type Lane, laneLayout, type LaneNode } from '../layout/lane-layout.js';
import type { Perspective } from '../perspective.js';
import { type Doing, type Mode, modes, type ProcessStep, processSteps, stepsIn } from './process-steps.js';
import { compared, type Sides, sidesOf } from './sides.js';
import { type Picture, type StandardView, subjectOf } from './view.js';

const words = {
  title: ['Процесс', 'Процесс', 'Process'],
  manual: ['вручную', 'қолмен', 'by hand'],
  assisted: ['в системе', 'жүйеде', 'in a system'],
  automatic: ['автоматически', 'автоматты түрде', 'automatic'],
  in: ['в системе:', 'жүйеде:', 'in:'],
  by: ['исполнитель:', 'орындаушы:', 'done by:'],
  reads: ['читает:', 'оқиды:', 'reads:'],
  produces: ['создаёт:', 'жасайды:', 'produces:'],
  nobody: ['Исполнитель не указан', 'Орындаушысы көрсетілмеген', 'Nobody is named'],
  counts: [
    'Шагов: {all}; вручную {manual}, в системе {assisted}, автоматически {automatic}',
    'Қадамдар: {all}; қолмен {manual}, жүйеде {assisted}, автоматты түрде {automatic}',
    'Steps: {all}; by hand {manual}, in a system {assisted}, automatic {automatic}',
  ],
  counted: [
    '{all} (вручную {manual}, в системе {assisted}, автоматически {automatic})',
    '{all} (қолмен {manual}, жүйеде {assisted}, автоматты түрде {automatic})',
    '{all} (by hand {manual}, in a system {assisted}, automatic {automatic})',
  ],
  became: ['Шаги: было {before} → станет {after}', 'Қадамдар: қазір {before} → болады {after}', 'Steps: now {before} → then {after}'],
} as const satisfies Readonly<Record<string, Localised>>;

/** Wide enough for how a step is done in both states on one line. */
const stepWidth = 206;

/** How a process is carried out: its steps in their order, in the lanes of those who do them (Rules §9.3, 10.1). */
export const process: StandardView = {
  name: 'process',
  title: words.title,
  clause: 'Rules §10.1',
  subjects: (perspective) =>
    perspective
      .ofKind('process')
      .filter(({ id }) => perspective.partsOf(id, 'step').length > 0)
      .map((element) => subjectOf(element, perspective)),
  async draw(perspective, subject): Promise<Picture | undefined> {
    const sides = sidesOf(perspective);
    const steps = processSteps(subject.element!, sides);
    if (steps.length === 0) return undefined;
    const lanes = new Map<string, Lane>();
    const sequence = steps.map((step): LaneNode => {
      const { performer } = (step.after ?? step.before)!;
      const lane = performer
        ? { id: performer.id, title: perspective.titleOf(performer) }
        : { id: ' nobody', title: inLanguage(words.nobody, perspective.language) };
      lanes.set(lane.id, lane);
      return { node: stepNode(step, sides, perspective), lane: lane.id };
    });
    const laidOut = laneLayout(sequence, [...lanes.values()], orderEdges(subject.element!, sides));
    return { ...laidOut, notes: [countsOf(steps, perspective)] };
  },
};

/** How a step is done stands first in its caption: what the caption has no room for is cut at its end. */
function stepNode(step: ProcessStep, sides: Sides, perspective: Perspective): LaneNode['node'] {
  const { language } = perspective;
  const modeOf = (doing: Doing): string => inLanguage(words[doing.mode], language);
  const kindOf = (doing: Doing): string | undefined => doing.kind && perspective.word('stepKind', doing.kind);
  const { element, before, after } = step;
  const rows = stepRows(step, sides, perspective);
  return perspective.node(element, {
    caption: captionOf([told(step, modeOf), told(step, kindOf)]),
    width: stepWidth,
    ...(before &&
      after && {
        apart: {
          current: { title: sides.before!.titleOf(element), caption: captionOf([modeOf(before), kindOf(before)]) },
          target: { title: sides.after.titleOf(element), caption: captionOf([modeOf(after), kindOf(after)]) },
        },
      }),
    ...(rows.length > 0 && { rows }),
  });
}

function captionOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** What is said of a step: `before → after` where the states say different things. */
function told({ before, after }: ProcessStep, say: (doing: Doing) => string | undefined): string | undefined {
  const [old, fresh] = [before && say(before), after && say(after)];
  return old !== undefined && fresh !== undefined && old !== fresh ? `${old} → ${fresh}` : (fresh ?? old);
}

function stepRows(step: ProcessStep, sides: Sides, perspective: Perspective): Row[] {
  const { element, before, after } = step;
  const row = (word: Localised, value: Element, change?: ChangeKind): Row => ({
    text: `${inLanguage(word, perspective.language)} ${perspective.titleOf(value)}`,
    ...(change && { change }),
  });
  const rows: Row[] = [];
  if (before && after && before.performer?.id !== after.performer?.id) {
    if (before.performer) rows.push(row(words.by, before.performer, 'removed'));
    if (after.performer) rows.push(row(words.by, after.performer, 'added'));
  }
  // A system that stays is no change, whether somebody works in it or it works alone.
  const isSame = before?.system?.id === after?.system?.id;
  if (before?.within && !isSame) rows.push(row(words.in, before.within, after ? 'removed' : undefined));
  if (after?.within) rows.push(row(words.in, after.within, before && !isSame ? 'added' : undefined));
  for (const name of ['reads', 'produces'] as const) {
    const said = compared(
      sides,
      (side) => (side.stands(element.id) ? side.related(element, name).map((related) => related.element) : []),
      ({ id }) => id,
    );
    // What belongs to a step that comes or goes as a whole comes and goes with it: that is told once.
    for (const { value, change } of said) rows.push(row(words[name], value, before && after ? change : undefined));
  }
  return rows;
}

/** What comes after what, in each of the states that the picture shows. */
function orderEdges(element: Element, { before, after }: Sides): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const add = (sequence: readonly Element[], change: ChangeKind | undefined): void => {
    for (const [index, step] of sequence.entries()) {
      const next = sequence[index + 1];
      if (!next) continue;
      const id = `${step.id} → ${next.id}`;
      const became = edges.has(id) ? 'kept' : change;
      edges.set(id, { id, source: step.id, target: next.id, tie: 'order', tooltip: [], ...(became && { change: became }) });
    }
  };
  if (before) add(stepsIn(element, before), 'removed');
  add(stepsIn(element, after), before && 'added');
  return [...edges.values()];
}

/** How many steps there are, by how they are done; in a difference before and after, if they aren't the same numbers. */
function countsOf(steps: readonly ProcessStep[], { language, isDifference }: Perspective): string {
  const now = steps.flatMap(({ after }) => after ?? []);
  const fresh = counted(words.counted, now, language);
  const old = counted(
    words.counted,
    steps.flatMap(({ before }) => before ?? []),
    language,
  );
  if (!isDifference || old === fresh) return counted(words.counts, now, language);
  return inLanguage(words.became, language).replace('{before}', old).replace('{after}', fresh);
}

function counted(pattern: Localised, doings: readonly Doing[], language: Language): string {
  const count = (mode: Mode): string => String(doings.filter((doing) => doing.mode === mode).length);
  return modes.reduce(
    (text, mode) => text.replace(`{${mode}}`, count(mode)),
    inLanguage(pattern, language).replace('{all}', String(doings.length)),
  );
}
