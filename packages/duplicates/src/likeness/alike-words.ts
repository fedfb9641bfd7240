/** The distance of two words in letters put in, left out, replaced or exchanged with their neighbour; `limit + 1` if it is more than the limit. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
}

const leastLength = 5;
const longLength = 12;

/** Whether one stem may be the other with a typing error: one letter, two in very long words, and never the first. */
export function isTypingError(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < leastLength || a[0] !== b[0]) return false;
  const limit = shorter >= longLength ? 2 : 1;
  return distance(a, b, limit) <= limit;
}

/** What makes adjectives and abstract nouns of Russian nouns. */
const suffixes = /(?:ическ|альн|енн|онн|ичн|ств|ост|ов|ев|ск|ист|н|к)$/;

function rootOf(stem: string): string {
  const root = stem.replace(suffixes, '');
  return root.length >= 4 && /[а-я]/.test(root) ? root : stem;
}

/** Whether two stems are of one root, by how they begin or end: `медицин` and `медицинск`, `файл` and `файлов`. */
export function areOfOneRoot(a: string, b: string): boolean {
  if (rootOf(a) === rootOf(b)) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= leastLength && common >= 0.7 * Math.max(a.length, b.length);
}
