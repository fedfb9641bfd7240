import { inLanguage, type Localised } from '@egov/language';
import type { ChangeKind, Element } from '@egov/model';
import type { GraphNode, Row } from '../graph/graph.js';
import type { Perspective, Related } from '../perspective.js';
import type { FunctionTies, Scale } from './function-heat.js';
import { box, changeOfRelated, elementRow, leftOut, limited, merged } from './parts.js';
import { type Subject, within } from './view.js';

const words = {
  apart: ['Не отнесено к функциональным возможностям', 'Функционалдық мүмкіндіктерге жатқызылмаған', 'In no capability'],
  services: ['Услуги, не связанные с функциями', 'Функциялармен байланысты емес қызметтер', 'Services without a function'],
  performedBy: ['исполняет:', 'орындайды:', 'performed by:'],
} as const satisfies Readonly<Record<string, Localised>>;

const mostRows = 12;

/** One capability or function in the box that holds it, with what became of its being there. */
interface Placed {
  readonly element: Element;
  readonly change?: ChangeKind;
}

/** The capabilities of a domain as boxes within boxes, with a node for each function. */
export function capabilityBoxes(perspective: Perspective, subject: Subject, scale: Scale): GraphNode[] {
  const functions = within(perspective, subject, 'function');
  const capabilities = new Map(
    within(perspective, subject, 'capability')
      .filter((each) => isOfDomain(each, perspective))
      .map((each) => [each.id, each]),
  );
  // Capabilities of others that hold own functions stand here too.
  for (const each of functions)
    for (const { element } of holdersOf(each, perspective)) if (element.kind === 'capability') capabilities.set(element.id, element);
  const inside = new Map<string, Placed[]>();
  const roots: Placed[] = [];
  for (const element of [...capabilities.values(), ...functions]) {
    const holders = holdersOf(element, perspective).filter(
      ({ element: holder }) => capabilities.has(holder.id) && !isWithin(holder, element, perspective),
    );
    if (holders.length === 0) roots.push({ element });
    for (const { element: holder, change } of holders)
      inside.set(holder.id, [...(inside.get(holder.id) ?? []), { element, ...(change && { change }) }]);
  }
  const nodeOf = ({ element, change }: Placed, path: string): GraphNode => {
    const id = path === '' ? element.id : `${path} ${element.id}`;
    if (element.kind === 'function') return functionNode(element, id, change, scale, perspective);
    const children = (inside.get(element.id) ?? []).map((each) => nodeOf(each, id));
    const node = { ...perspective.node(element), id, ...(moved(change) && { change }) };
    return children.length > 0 ? { ...node, children, arrangement: 'packed' } : node;
  };
  const boxes = roots.filter(({ element }) => element.kind === 'capability').map((each) => nodeOf(each, ''));
  const apart = roots.filter(({ element }) => element.kind === 'function').map((each) => nodeOf(each, ''));
  const services = servicesApart(perspective, subject);
  const rest = [...apart, ...services];
  const title = inLanguage(words.apart, perspective.language);
  return boxes.length === 0 || rest.length === 0
    ? [...boxes, ...rest]
    : [...boxes, box('apart', title, 'activity', rest, { arrangement: 'packed' })];
}

/** What a platform offers to others is no capability of a domain. */
const isOfDomain = (element: Element, perspective: Perspective): boolean =>
  perspective.holderOf(element, ({ kind }) => ['platform', 'gateway', 'system'].includes(kind)) === undefined;

const moved = (change: ChangeKind | undefined): boolean => change === 'added' || change === 'removed';

/** The capabilities that an element is within or a part of; a part of a function is where the function is. */
function holdersOf(element: Element, perspective: Perspective): Related[] {
  const direct = merged([...perspective.related(element, 'within'), ...perspective.related(element, 'partOf')]);
  const capabilities = direct.filter((each) => each.element.kind === 'capability');
  if (capabilities.length > 0) return capabilities;
  return merged(
    direct
      .filter((each) => each.element.kind === 'function' && each.element.id !== element.id)
      .flatMap((each) => perspective.related(each.element, 'within')),
  );
}

/** Whether a capability is within another, however deep: what is a part of itself isn't drawn for ever. */
function isWithin(capability: Element, other: Element, perspective: Perspective, seen: Set<string> = new Set()): boolean {
  if (capability.id === other.id) return true;
  if (seen.has(capability.id)) return false;
  seen.add(capability.id);
  return holdersOf(capability, perspective).some(({ element }) => isWithin(element, other, perspective, seen));
}

/** The services of a function, and the systems that automate it or them. */
export function tiesOf(element: Element, perspective: Perspective): FunctionTies {
  const services = merged(perspective.referring(element, 'performs').filter((each) => each.element.kind === 'service'));
  const automating = [element, ...services.filter(({ change }) => change !== 'removed').map((each) => each.element)].flatMap((each) =>
    perspective.referring(each, 'automates'),
  );
  const systems = automating.flatMap((related): Related[] => {
    const system = perspective.holderOf(related.element, ({ kind }) => kind === 'system' || kind === 'platform' || kind === 'gateway');
    return system ? [{ ...related, element: system }] : [];
  });
  return { element, services, systems: merged(systems) };
}

function functionNode(element: Element, id: string, change: ChangeKind | undefined, scale: Scale, perspective: Perspective): GraphNode {
  const ties = tiesOf(element, perspective);
  const [services, systems] = [ties.services, ties.systems].map((related) =>
    related.map((each) => elementRow(each.element, changeOfRow(each, perspective), perspective)),
  ) as [Row[], Row[]];
  const node = perspective.node(element, { width: 200 });
  const performers = perspective.related(element, 'performedBy', 'performers').map((each) => perspective.titleOf(each.element));
  const { caption: _, ...rest } = node;
  return {
    ...rest,
    id,
    ...(moved(change) && { change }),
    heat: scale.heat(ties, perspective),
    rows: [...limited(services, mostRows), ...limited(systems, mostRows), ...(scale.rows?.(ties, perspective) ?? [])],
    tooltip: [
      ...node.tooltip,
      ...(performers.length > 0 ? [`${inLanguage(words.performedBy, perspective.language)} ${performers.join(', ')}`] : []),
      ...leftOut(services, mostRows),
      ...leftOut(systems, mostRows),
    ],
  };
}

/** A system that merely changes isn't marked in the line of a function: that it stays is what matters there. */
function changeOfRow(related: Related, perspective: Perspective): ChangeKind | undefined {
  const change = changeOfRelated(related, perspective);
  return change === 'changed' ? 'kept' : change;
}

/** Services that follow from no function, in one node. */
function servicesApart(perspective: Perspective, subject: Subject): GraphNode[] {
  const services = within(perspective, subject, 'service').filter((service) => perspective.related(service, 'performs').length === 0);
  if (services.length === 0) return [];
  const rows = services.map((service) => elementRow(service, perspective.becameOf(service.id), perspective));
  const title = inLanguage(words.services, perspective.language);
  return [
    {
      id: 'services apart',
      kind: 'group',
      layer: 'activity',
      title,
      rows: limited(rows, 30),
      tooltip: [title, ...leftOut(rows, 30)],
      width: 200,
    },
  ];
}
