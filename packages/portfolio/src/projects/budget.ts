import { type Element, factsOf, textValue, type Value } from '@egov/model';

/** What is planned and spent in a year, in units of one currency (Rules §22.2, 28.3). */
export interface YearBudget {
  readonly year: number;
  readonly currency: string;
  readonly planned: number;
  /** Absent where nothing is recorded yet: that isn't the same as nothing spent. */
  readonly spent?: number;
}

/** The sums of several budgets in one currency. */
export interface BudgetTotal extends Omit<YearBudget, 'year'> {
  /** By how much more than planned is spent, where it is recorded what is. */
  readonly difference?: number;
}

/** The budget of a project by year, then currency; what the money is for is summed up. */
export function budgetOf(project: Element): YearBudget[] {
  const sums = new Map<string, { planned: number; spent?: number }>();
  for (const fact of factsOf(project, 'budget')) {
    const column = textValue(fact, 'kind') === 'fact' ? 'spent' : 'planned';
    for (const { year, currency, amount } of amountsOf(fact.values['amounts'])) {
      const key = `${String(year).padStart(4, '0')} ${currency}`;
      const sum = sums.get(key) ?? { planned: 0 };
      sum[column] = cents((sum[column] ?? 0) + amount);
      sums.set(key, sum);
    }
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => ({ year: Number(key.slice(0, 4)), currency: key.slice(5), ...sum }));
}

/** By how much more than planned is spent; absent where nothing is recorded. */
export function differenceOf({ planned, spent }: Pick<YearBudget, 'planned' | 'spent'>): number | undefined {
  return spent === undefined ? undefined : cents(spent - planned);
}

/** The sums of several budgets by currency, in the order of the currencies. */
export function budgetTotals(budgets: Iterable<YearBudget>): BudgetTotal[] {
  const sums = new Map<string, { planned: number; spent?: number; difference?: number }>();
  for (const budget of budgets) {
    const sum = sums.get(budget.currency) ?? { planned: 0 };
    sum.planned = cents(sum.planned + budget.planned);
    if (budget.spent !== undefined) {
      sum.spent = cents((sum.spent ?? 0) + budget.spent);
      sum.difference = cents((sum.difference ?? 0) + differenceOf(budget)!);
    }
    sums.set(budget.currency, sum);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, sum]) => ({ currency, ...sum }));
}

function amountsOf(value: Value | undefined): { year: number; currency: string; amount: number }[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Readonly<Record<string, Value>>[]).flatMap(({ year, amount, currency = 'KZT' }) =>
    typeof amount === 'number' && typeof year === 'string' && /^\d{4}$/.test(year) && typeof currency === 'string'
      ? [{ year: Number(year), currency, amount }]
      : [],
  );
}

/** Sums of amounts like 0.1 must not differ from what they are by a part of a tiyn. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
