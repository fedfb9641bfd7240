import type { Element } from '@egov/model';
import type { Perspective } from '../perspective.js';
import type { Sides } from './sides.js';

export type Mode = 'manual' | 'assisted' | 'automatic';
export const modes: readonly Mode[] = ['manual', 'assisted', 'automatic'];

/** How a step is carried out at one moment. */
export interface Doing {
  readonly mode: Mode;
  /** Who does it: the role or body, or the system that needs nobody. */
  readonly performer?: Element;
  /** The system in which somebody does it. */
  readonly within?: Element;
  /** The system, whether somebody works in it or not. */
  readonly system?: Element;
  /** The word for what is done. */
  readonly kind?: string;
}

/** A step, as it is and as it shall be; in a picture of one moment it has no `before`. At least one of the two is there. */
export interface ProcessStep {
  readonly element: Element;
  readonly before?: Doing;
  readonly after?: Doing;
}

/** The steps of a process in their order: those of the target state, and those that go after the one that they came after. */
export function processSteps(process: Element, { before, after }: Sides): ProcessStep[] {
  const old = before ? stepsIn(process, before) : [];
  const order = stepsIn(process, after);
  const fresh = new Set(order.map(({ id }) => id));
  for (const [index, step] of old.entries()) {
    if (fresh.has(step.id)) continue;
    const previous = old.slice(0, index).findLast(({ id }) => order.some((other) => other.id === id));
    order.splice(previous ? order.findIndex(({ id }) => id === previous.id) + 1 : 0, 0, step);
  }
  return order.map((element): ProcessStep => {
    const [was, becomes] = [before && doingOf(element, before), doingOf(element, after)];
    return { element, ...(was && { before: was }), ...(becomes && { after: becomes }) };
  });
}

/** The steps of a process at one moment, in the order of the text: a step that is declared in each state stands in either where it is told there. */
export function stepsIn(process: Element, side: Perspective): Element[] {
  const lineOf = (step: Element): number => {
    const { line, character } = (side.facts(step, 'header')[0]?.fact ?? step).place.range.start;
    return line * 10_000 + character;
  };
  return side.partsOf(process.id, 'step').sort((a, b) => lineOf(a) - lineOf(b));
}

function doingOf(step: Element, side: Perspective): Doing | undefined {
  if (!side.stands(step.id)) return undefined;
  const [by, system, kind] = [side.header(step, 'by'), side.header(step, 'system'), side.headerWord(step, 'kind')];
  const performer = by ?? system;
  return {
    mode: system === undefined ? 'manual' : by ? 'assisted' : 'automatic',
    ...(performer && { performer }),
    ...(by && system && { within: system }),
    ...(system && { system }),
    ...(kind !== undefined && { kind }),
  };
}
