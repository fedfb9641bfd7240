import type { LayoutEngine } from './layout/elk-layout.js';
import { placedWithin } from './layout/placed.js';
import { Perspective } from './perspective.js';
import type { DrawOptions, StandardView, Subject } from './views/view.js';

/** Which elements a view reaches in each state: in a difference, what stays may be new to a picture all the same. */
export interface Reach {
  readonly current: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
}

/** Selects and doesn't lay out: only what is shown is asked for. */
const noLayout: LayoutEngine = { layout: (graph) => Promise.resolve(graph) };

/** What a view reaches in each state outside of its subject; undefined where one of the states has no such picture: then all of it is new or old. */
export async function reachOf(
  view: StandardView,
  subject: Subject,
  { architecture, language, annotations }: Perspective,
  options: DrawOptions,
): Promise<Reach | undefined> {
  const reached: Set<string>[] = [];
  for (const state of ['current', 'target'] as const) {
    const perspective = new Perspective(architecture, state, language, annotations);
    if (subject.element && !perspective.stands(subject.element.id)) return undefined;
    const picture = await view.draw(perspective, subject, { ...options, engine: noLayout, mostNodes: Number.POSITIVE_INFINITY });
    if (!picture) return undefined;
    reached.push(new Set([...placedWithin(picture.placed.nodes)].flatMap(({ node }) => node.element ?? [])));
  }
  const [current, target] = reached as [Set<string>, Set<string>];
  return { current, target };
}
