import { inLanguage, type Localised } from '@egov/language';
import type { Element } from '@egov/model';
import type { Graph, GraphNode, Row } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import { indicatorRows } from './indicator-rows.js';
import { changeOfAll, edgesOf, elementRow, leftOut, limited, type Link } from './parts.js';
import { domains, graphPicture, type StandardView, type Subject, within } from './view.js';

const words = {
  title: ['Цели и показатели', 'Мақсаттар мен көрсеткіштер', 'Goals and indicators'],
  servants: ['Способствует достижению', 'Қол жеткізуге ықпал етеді', 'Helps to reach'],
  concerns: ['Касается', 'Қатысты', 'Concerns'],
  causes: ['Причины', 'Себептері', 'Causes'],
  serves: ['способствует, решает', 'ықпал етеді, шешеді', 'helps to reach, resolves'],
  order: ['относится к', 'қатысты', 'contributes to'],
} as const satisfies Readonly<Record<string, Localised>>;

const aimKinds = ['strategic-priority', 'goal', 'task', 'indicator'] as const;
const troubleKinds = ['problem', 'opportunity'] as const;
const mostRows = 10;

/** Goals with their tasks and indicators, and what serves them; problems with what resolves them (Rules §9). */
export const goals: StandardView = {
  name: 'goals',
  title: words.title,
  clause: 'Rules §9.1',
  subjects: domains,
  draw: (perspective, subject, options) =>
    graphPicture(goalsGraph(perspective, subject), { direction: 'right' }, options, [], { serves: words.serves, order: words.order }),
};

/** The graph of a domain's aims and troubles: to the left what for, to the right by what means. */
export function goalsGraph(perspective: Perspective, subject: Subject): Graph {
  const aims = within(perspective, subject, ...aimKinds);
  const troubles = within(perspective, subject, ...troubleKinds);
  const links = [...aims.flatMap((aim) => aimLinks(aim, perspective)), ...servingLinks(aims, troubles, perspective)];
  // Priorities and goals of others that own ones contribute to stand here too.
  const shown = new Map([...aims, ...troubles].map((element) => [element.id, element]));
  for (const { target, tie } of links) if (tie === 'order' && !shown.has(target)) shown.set(target, perspective.get(target)!);
  const nodes = [...shown.values()].map((element) => aimNode(element, perspective));
  const means = together(
    links.filter(({ tie }) => tie === 'serves'),
    shown,
    perspective,
  );
  const all = [...nodes, ...means.nodes];
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const edges = edgesOf([...links.filter(({ tie }) => tie === 'order'), ...means.links], (id) => titles.get(id) ?? id);
  return { nodes: all, edges };
}

/** What an aim is a part of, or contributes to. */
function aimLinks(aim: Element, perspective: Perspective): Link[] {
  const change = perspective.becameOf(aim.id);
  const own = change === 'added' || change === 'removed' ? change : perspective.isDifference ? 'kept' : undefined;
  const holder = aim.parent === undefined ? undefined : perspective.get(aim.parent);
  const isAim = (element: Element): boolean => (aimKinds as readonly string[]).includes(element.kind);
  const inside: Link[] =
    holder && isAim(holder) ? [{ source: aim.id, target: holder.id, tie: 'order', isReversed: true, ...(own && { change: own }) }] : [];
  const told = perspective.related(aim, 'contributes').map(({ element, change: became }): Link => ({
    source: aim.id,
    target: element.id,
    tie: 'order',
    isReversed: true,
    ...(became && { change: became }),
  }));
  return [...inside, ...told.filter(({ target }) => !inside.some((link) => link.target === target))];
}

/** What serves aims, and what resolves troubles. */
function servingLinks(aims: readonly Element[], troubles: readonly Element[], perspective: Perspective): Link[] {
  const link = (source: Element, target: Element, change: Link['change']): Link => ({
    source: source.id,
    target: target.id,
    tie: 'serves',
    isReversed: true,
    ...(change && { change }),
  });
  return [
    ...aims.flatMap((aim) => perspective.referring(aim, 'serves').map(({ element, change }) => link(element, aim, change))),
    ...troubles.flatMap((trouble) => perspective.related(trouble, 'resolved').map(({ element, change }) => link(element, trouble, change))),
  ];
}

/** Means that serve the same ends, and of which the same becomes, in one node with a line for each. */
function together(
  links: readonly Link[],
  shown: ReadonlyMap<string, Element>,
  perspective: Perspective,
): { readonly nodes: GraphNode[]; readonly links: Link[] } {
  const bySource = new Map<string, Link[]>();
  for (const link of links) bySource.set(link.source, [...(bySource.get(link.source) ?? []), link]);
  const byEnds = new Map<string, { readonly members: Element[]; readonly links: readonly Link[] }>();
  for (const [id, own] of bySource) {
    const element = perspective.get(id);
    if (!element || shown.has(id)) continue;
    const key = own
      .map(({ target, change }) => `${target} ${change ?? ''}`)
      .sort()
      .join('|');
    const known = byEnds.get(key) ?? { members: [], links: own };
    known.members.push(element);
    byEnds.set(key, known);
  }
  const nodes: GraphNode[] = [];
  const joined: Link[] = links.filter(({ source }) => shown.has(source));
  for (const [key, { members, links: own }] of byEnds) {
    const node = members.length === 1 ? perspective.node(members[0]!) : meansNode(`means ${key}`, members, perspective);
    nodes.push(node);
    for (const { target, change } of own) {
      const tooltip = members.map((member) => perspective.titleOf(member));
      joined.push({ source: node.id, target, tie: 'serves', isReversed: true, ...(change && { change: changeOfAll([change])! }), tooltip });
    }
  }
  return { nodes, links: joined };
}

function meansNode(id: string, members: readonly Element[], perspective: Perspective): GraphNode {
  const rows = members.map((member) => elementRow(member, perspective.becameOf(member.id), perspective));
  const title = inLanguage(words.servants, perspective.language);
  const layers = new Set(members.map((member) => member.layer));
  const layer = layers.size === 1 ? members[0]!.layer : 'shared';
  return { id, kind: 'group', layer, title, width: 240, rows: limited(rows, mostRows), tooltip: [title, ...leftOut(rows, mostRows)] };
}

/** An aim with what is measured, a problem with its causes and what it concerns. */
function aimNode(element: Element, perspective: Perspective): GraphNode {
  const node = perspective.node(element, { width: 220 });
  const rows =
    element.kind === 'indicator'
      ? indicatorRows(element, perspective)
      : troubleKinds.includes(element.kind as 'problem')
        ? troubleRows(element, perspective)
        : [];
  return { ...node, rows };
}

function troubleRows(element: Element, perspective: Perspective): Row[] {
  const heading = (word: 'causes' | 'concerns'): Row => ({ text: inLanguage(words[word], perspective.language), isHeading: true });
  const causes = perspective.facts(element, 'cause').flatMap(({ fact, change }): Row[] => {
    const text = fact.values['text'];
    if (typeof text !== 'object' || Array.isArray(text)) return typeof text === 'string' ? [{ text, ...(change && { change }) }] : [];
    const texts = text as Readonly<Record<string, unknown>>;
    const own = texts[perspective.language] ?? texts['ru'] ?? Object.values(texts)[0];
    return typeof own === 'string' ? [{ text: own, ...(change && { change }) }] : [];
  });
  const concerned = perspective
    .related(element, 'concerns')
    .map((each) => elementRow(each.element, perspective.becameOf(each.element.id), perspective));
  return [
    ...(causes.length > 0 ? [heading('causes'), ...causes] : []),
    ...(concerned.length > 0 ? [heading('concerns'), ...limited(concerned, mostRows)] : []),
  ];
}
