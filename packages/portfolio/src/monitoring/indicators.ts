import { type Architecture, type Element, factsOf, textValue } from '@egov/model';
import { dateValue } from '../facts.js';

/** How an outcome of a project stands on a date (Rules §28.4). */
export interface IndicatorStanding {
  readonly outcome: Element;
  readonly state: 'reached' | 'not-reached' | 'not-measured' | 'not-due';
  /** The year or date that plan and fact are compared of. */
  readonly period?: string;
  readonly planned?: number;
  readonly actual?: number;
  /** How far the fact is from the plan. */
  readonly difference?: number;
  /** How much of the way from the value at the start to the planned one is gone, or of the plan where no such value is known; 0 and more. */
  readonly share?: number;
  /** The period isn't over yet. */
  readonly isInterim: boolean;
}

interface Point {
  readonly when: string;
  /** The first and the last day of the period. */
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** The outcomes of a project on a date: plan and fact of the last period that is over or has been measured. */
export function indicatorStandings(project: Element, architecture: Architecture, at: string): IndicatorStanding[] {
  return architecture
    .partsOf(project.id)
    .filter(({ kind }) => kind === 'outcome')
    .map((outcome) => standingOf(outcome, at));
}

function standingOf(outcome: Element, at: string): IndicatorStanding {
  const [baseline] = pointsOf(outcome, 'baseline');
  const values = factsOf(outcome, 'value');
  const of = (kind: string): Point[] =>
    values.filter((fact) => textValue(fact, 'kind') === kind).flatMap((fact) => pointOf(fact.values) ?? []);
  const reach = factsOf(outcome, 'reach').flatMap((fact) => {
    const by = dateValue(fact, 'by');
    const point = by !== undefined && pointOf({ ...fact.values, when: by });
    return point ? [point] : [];
  });
  const plans = [...of('plan'), ...reach].sort((a, b) => (a.to < b.to ? -1 : 1));
  const facts = of('fact').filter(({ from }) => from <= at);
  const factOf = (plan: Point): Point | undefined => facts.findLast(({ from, to }) => from <= plan.to && to >= plan.from);
  const plan = plans.findLast((each) => each.from <= at && (each.to < at || factOf(each) !== undefined));
  if (!plan) return { outcome, state: 'not-due', isInterim: false };
  const fact = factOf(plan);
  const isInterim = plan.to >= at;
  const common = { outcome, period: plan.when, planned: plan.value, isInterim };
  if (!fact) return { ...common, state: 'not-measured' };
  const isFalling = baseline !== undefined && (plans.at(-1)?.value ?? plan.value) < baseline.value;
  const isReached = isFalling ? fact.value <= plan.value : fact.value >= plan.value;
  const way = baseline === undefined ? plan.value : plan.value - baseline.value;
  const gone = baseline === undefined ? fact.value : fact.value - baseline.value;
  return {
    ...common,
    state: isReached ? 'reached' : 'not-reached',
    actual: fact.value,
    difference: rounded(fact.value - plan.value),
    ...(way !== 0 && { share: Math.max(0, gone / way) }),
  };
}

function pointsOf(outcome: Element, name: string): Point[] {
  return factsOf(outcome, name).flatMap((fact) => pointOf(fact.values) ?? []);
}

/** A value with its year or date. */
function pointOf(values: Element['facts'][number]['values']): Point | undefined {
  const { when, value } = values;
  if (typeof when !== 'string' || typeof value !== 'number') return undefined;
  if (/^\d{4}$/.test(when)) return { when, from: `${when}-01-01`, to: `${when}-12-31`, value };
  return /^\d{4}-\d{2}-\d{2}$/.test(when) ? { when, from: when, to: when, value } : undefined;
}

/** 56.1 - 58 is -1.9. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
