import { inLanguage, type Localised } from '@egov/language';
import type { ChangeKind, Element, Fact } from '@egov/model';
import type { GraphEdge, Row } from '../graph/graph.js';
import { type Lane, laneLayout, type LaneNode } from '../layout/lane-layout.js';
import { type Perspective, referencesIn } from '../perspective.js';
import { type Picture, type StandardView, subjectOf } from './view.js';

const words = {
  title: ['Процесс', 'Процесс', 'Process'],
  manual: ['вручную', 'қолмен', 'by hand'],
  assisted: ['в системе', 'жүйеде', 'in a system'],
  automatic: ['автоматически', 'автоматты түрде', 'automatic'],
  in: ['в системе:', 'жүйеде:', 'in:'],
  reads: ['читает:', 'оқиды:', 'reads:'],
  produces: ['создаёт:', 'жасайды:', 'produces:'],
  nobody: ['Исполнитель не указан', 'Орындаушысы көрсетілмеген', 'Nobody is named'],
  counts: [
    'Шагов: {all}; вручную {manual}, в системе {assisted}, автоматически {automatic}',
    'Қадамдар: {all}; қолмен {manual}, жүйеде {assisted}, автоматты түрде {automatic}',
    'Steps: {all}; by hand {manual}, in a system {assisted}, automatic {automatic}',
  ],
} as const satisfies Readonly<Record<string, Localised>>;

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
    const steps = stepsOf(subject.element!, perspective);
    if (steps.length === 0) return undefined;
    const lanes = new Map<string, Lane>();
    const sequence = steps.map((step): LaneNode => {
      const performer = performerOf(step, perspective);
      const lane = performer
        ? { id: performer.id, title: perspective.titleOf(performer) }
        : { id: ' nobody', title: inLanguage(words.nobody, perspective.language) };
      lanes.set(lane.id, lane);
      return { node: stepNode(step, perspective), lane: lane.id };
    });
    const laidOut = laneLayout(sequence, [...lanes.values()], orderEdges(steps, perspective));
    return { ...laidOut, notes: [countsOf(steps, perspective)] };
  },
};

/** The steps in their order: in a difference those of the target state, with those that go after the one that they came after. */
function stepsOf(element: Element, perspective: Perspective): Element[] {
  const all = perspective.partsOf(element.id, 'step');
  if (!perspective.isDifference) return all.sort((a, b) => lineOf(a, perspective) - lineOf(b, perspective));
  const before = all
    .filter(({ states }) => states.includes('current'))
    .sort((a, b) => lineOf(a, perspective, 'current') - lineOf(b, perspective, 'current'));
  const order = all
    .filter(({ states }) => states.includes('target'))
    .sort((a, b) => lineOf(a, perspective, 'target') - lineOf(b, perspective, 'target'));
  for (const [index, step] of before.entries()) {
    if (order.includes(step)) continue;
    const previous = before.slice(0, index).findLast((other) => order.includes(other));
    order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, step);
  }
  return order;
}

/** Where a step stands in the text, in a state: in each it is declared anew. */
function lineOf(step: Element, perspective: Perspective, state?: 'current' | 'target'): number {
  const facts: readonly Fact[] = perspective.facts(step, 'header').map(({ fact }) => fact);
  const fact = facts.find(({ states }) => state === undefined || states.includes(state));
  const { line, character } = (fact ?? step).place.range.start;
  return line * 10_000 + character;
}

type Mode = 'manual' | 'assisted' | 'automatic';

function performerOf(step: Element, perspective: Perspective): Element | undefined {
  return perspective.header(step, 'by') ?? perspective.header(step, 'system');
}

function modeOf(step: Element, perspective: Perspective): Mode {
  if (!perspective.header(step, 'system')) return 'manual';
  return perspective.header(step, 'by') ? 'assisted' : 'automatic';
}

function stepNode(step: Element, perspective: Perspective): LaneNode['node'] {
  const { language } = perspective;
  const kind = perspective.headerWord(step, 'kind');
  const mode = inLanguage(words[modeOf(step, perspective)], language);
  const rows: Row[] = [];
  if (perspective.header(step, 'by')) {
    for (const { fact, change } of perspective.facts(step, 'header'))
      for (const id of referencesIn(fact.values['system'])) {
        const system = perspective.get(id);
        if (system)
          rows.push({
            text: `${inLanguage(words.in, language)} ${perspective.titleOf(system)}`,
            change: change === 'kept' ? undefined : change,
          });
      }
  }
  for (const name of ['reads', 'produces'] as const)
    for (const { element, change } of perspective.related(step, name))
      rows.push({ text: `${inLanguage(words[name], language)} ${perspective.titleOf(element)}`, change });
  const caption = [kind === undefined ? undefined : perspective.word('stepKind', kind), mode]
    .filter((part) => part !== undefined)
    .join(' · ');
  return perspective.node(step, { caption, ...(rows.length > 0 && { rows }) });
}

/** What comes after what, in each of the states that the picture shows. */
function orderEdges(steps: readonly Element[], perspective: Perspective): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const add = (sequence: readonly Element[], change: ChangeKind | undefined): void => {
    for (const [index, step] of sequence.entries()) {
      const next = sequence[index + 1];
      if (!next) continue;
      const id = `${step.id} → ${next.id}`;
      edges.set(id, { id, source: step.id, target: next.id, tie: 'order', tooltip: [], change: edges.has(id) ? 'kept' : change });
    }
  };
  if (!perspective.isDifference) add(steps, undefined);
  else {
    const inState = (state: 'current' | 'target'): Element[] =>
      steps.filter(({ states }) => states.includes(state)).sort((a, b) => lineOf(a, perspective, state) - lineOf(b, perspective, state));
    add(inState('current'), 'removed');
    add(inState('target'), 'added');
  }
  return [...edges.values()];
}

function countsOf(steps: readonly Element[], perspective: Perspective): string {
  const count = (mode: Mode): string => String(steps.filter((step) => modeOf(step, perspective) === mode).length);
  return inLanguage(words.counts, perspective.language)
    .replace('{all}', String(steps.length))
    .replace('{manual}', count('manual'))
    .replace('{assisted}', count('assisted'))
    .replace('{automatic}', count('automatic'));
}
