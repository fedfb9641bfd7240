import { type Perspective, standardViews } from '@egov/diagram';
import type { Element } from '@egov/model';
import type { DiagramChoice } from '@egov/protocol';

/** Views that are about one element of such a kind. */
const viewsOfKinds: Readonly<Record<string, string>> = { process: 'process', journey: 'journey', system: 'system' };
/** The view of a domain that shows what it has in a layer. */
const viewsOfLayers: Readonly<Record<string, string>> = {
  strategy: 'goals',
  activity: 'functional-model',
  data: 'data',
  systems: 'exchanges',
  infrastructure: 'infrastructure',
  portfolio: 'roadmap',
};

/**
 * The diagram in which an element is best seen: that of itself or of the nearest element that holds it; else that of its layer in its domain; else
 * the overview of its domain. Undefined if there is none of these.
 */
export function diagramOf(element: Element, perspective: Perspective, state: DiagramChoice['state']): DiagramChoice | undefined {
  const domain = perspective.domainOf(element);
  const holders = [...holdersOf(element, perspective)];
  const candidates = [
    ...holders.map(({ kind, id }) => [viewsOfKinds[kind], id] as const),
    [element === domain ? undefined : viewsOfLayers[element.layer], domain?.id] as const,
    ['overview', domain?.id] as const,
  ];
  for (const [name, subject] of candidates) {
    const view = standardViews.find((one) => one.name === name);
    if (view && subject !== undefined && view.subjects(perspective).some(({ id }) => id === subject))
      return { view: view.name, subject, state };
  }
  return undefined;
}

/** An element and what holds it, from the inside out. */
export function* holdersOf(element: Element, { architecture }: Perspective): Generator<Element> {
  for (
    let holder: Element | undefined = element;
    holder;
    holder = holder.parent === undefined ? undefined : architecture.get(holder.parent)
  )
    yield holder;
}
