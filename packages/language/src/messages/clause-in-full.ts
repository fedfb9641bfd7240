import type { Language, Localised } from './languages.js';
import { inLanguage } from './languages.js';

/**
 * Clauses of an act as documents name them: of `10.6, 11.1, 11.2` `подпункт 6) пункта 10, подпункты 1) и 2) пункта 11`,
 * `10-тармақтың 6) тармақшасы …`, `clauses 10(6), 11(1) and 11(2)`. Several are separated by commas, a range is `22-24`.
 */
export function clausesInFull(points: string, language: Language): string {
  const groups = grouped(points.split(',').map((point) => readPoint(point.trim())));
  if (language === 'en') return inEnglish(groups);
  return joined(
    groups.map((group) => (language === 'ru' ? inRussian(group) : inKazakh(group))),
    language,
  );
}

/** The same with the act where it is the Rules or the Requirements (`Rules §10.6`); undefined of what else findings come from. */
export function clauseInFull(clause: string, language: Language): string | undefined {
  const [, act, points] = /^(Rules|Requirements) §([\d.,\s-]+)$/.exec(clause) ?? [];
  if (points === undefined) return undefined;
  const said = clausesInFull(points, language);
  const of = inLanguage(acts[act as keyof typeof acts], language);
  if (language !== 'kk') return `${said} ${of}`;
  // of something, the number is in the possessive: `Қағидалардың 10-тармағының 6) тармақшасы`
  return `${of} ${said
    .replaceAll(/-тармақтың/g, '-тармағының')
    .replaceAll(/-тармақ(?=$|[,\s])/g, '-тармағы')
    .replaceAll(/-тармақтар(?=$|[,\s])/g, '-тармақтары')}`;
}

const acts: Readonly<Record<'Rules' | 'Requirements', Localised>> = {
  Rules: ['Правил', 'Қағидалардың', 'of the Rules'],
  Requirements: ['Требований', 'Талаптардың', 'of the Requirements'],
};

/** A clause, or one of its subclauses; `to` is the end of a range. */
interface Point {
  readonly clause: string;
  readonly sub?: string;
  readonly to?: string;
}

/** Points that are named together: clauses, or the subclauses of one. */
type Group = readonly [Point, ...Point[]];

function readPoint(text: string): Point {
  const [from = '', to] = text.split('-');
  const [clause = '', ...rest] = from.split('.');
  const end = to?.split('.').at(-1);
  return { clause, ...(rest.length > 0 && { sub: rest.join('.') }), ...(end !== undefined && { to: end }) };
}

function grouped(points: readonly Point[]): Group[] {
  const groups: [Point, ...Point[]][] = [];
  for (const point of points) {
    const last = groups.at(-1);
    const isAlike = last && (last[0].sub === undefined) === (point.sub === undefined) && (!point.sub || last[0].clause === point.clause);
    if (isAlike) last.push(point);
    else groups.push([point]);
  }
  return groups;
}

function inRussian(group: Group): string {
  const [{ clause, sub }] = group;
  const one = isOne(group);
  if (sub === undefined) return `${one ? 'пункт' : 'пункты'} ${numbers(group, '', 'ru')}`;
  return `${one ? 'подпункт' : 'подпункты'} ${numbers(group, ')', 'ru')} пункта ${clause}`;
}

function inKazakh(group: Group): string {
  const [{ clause, sub }] = group;
  const one = isOne(group);
  if (sub === undefined) return `${numbers(group, '', 'kk')}-${one ? 'тармақ' : 'тармақтар'}`;
  return `${clause}-тармақтың ${numbers(group, ')', 'kk')} ${one ? 'тармақшасы' : 'тармақшалары'}`;
}

function inEnglish(groups: readonly Group[]): string {
  const all = groups.flat().map(({ clause, sub, to }) => {
    const range = to === undefined ? '' : `–${sub === undefined ? to : `(${to})`}`;
    return `${clause}${sub === undefined ? '' : `(${sub})`}${range}`;
  });
  const one = groups.length === 1 && isOne(groups[0]!);
  return `${one ? 'clause' : 'clauses'} ${joined(all, 'en')}`;
}

function isOne(group: Group): boolean {
  return group.length === 1 && group[0].to === undefined;
}

function numbers(group: Group, bracket: string, language: Language): string {
  return joined(
    group.map(({ clause, sub = clause, to }) => (to === undefined ? `${sub}${bracket}` : `${sub}${bracket}–${to}${bracket}`)),
    language,
  );
}

function joined(texts: readonly string[], language: Language): string {
  const and = inLanguage(['и', 'және', 'and'], language);
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)!}`;
}
