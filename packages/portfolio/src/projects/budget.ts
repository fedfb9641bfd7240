import { type Element, factsOf, textValue, type Value } from '@egov/model';

/** What is planned and spent in a year, in units of one currency (Rules §22.2, 28.3). */
export interface YearBudget {
  readonly year: number;
  readonly currency: string;
  readonly planned: number;
  readonly spent: number;
}

/** The budget of a project by year, then currency; what the money is for is summed up. */
export function budgetOf(project: Element): YearBudget[] {
  const sums = new Map<string, { planned: number; spent: number }>();
  for (const fact of factsOf(project, 'budget')) {
    const column = textValue(fact, 'kind') === 'fact' ? 'spent' : 'planned';
    for (const { year, currency, amount } of amountsOf(fact.values['amounts'])) {
      const key = `${String(year).padStart(4, '0')} ${currency}`;
      const sum = sums.get(key) ?? { planned: 0, spent: 0 };
      sum[column] = cents(sum[column] + amount);
      sums.set(key, sum);
    }
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => ({ year: Number(key.slice(0, 4)), currency: key.slice(5), ...sum }));
}

/** The sums of several budgets by currency, in the order of the currencies. */
export function budgetTotals(budgets: Iterable<YearBudget>): Omit<YearBudget, 'year'>[] {
  const sums = new Map<string, { planned: number; spent: number }>();
  for (const { currency, planned, spent } of budgets) {
    const sum = sums.get(currency) ?? { planned: 0, spent: 0 };
    sums.set(currency, { planned: cents(sum.planned + planned), spent: cents(sum.spent + spent) });
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
