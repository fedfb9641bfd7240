import { inLanguage, type Layer } from '@egov/language';
import type { Element } from '@egov/model';
import { type Coverage, domainOf, type Gap, isOpen } from '@egov/portfolio';
import { stateTitles } from '@egov/requirements';
import { layerTitle } from '../comparison/layers.js';
import { type Cell, type Chapter, type Column, paragraph, table } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { capital } from '../words.js';
import { changeLines } from './state-changes.js';
import { type GapWord, gapWord, lackOf } from './words.js';

/** Which elements are told of: those of these domains, or all. */
export type Among = ReadonlySet<string> | undefined;

const layers: readonly Layer[] = ['activity', 'data', 'systems', 'infrastructure', 'shared'];

/** The gap as chapters: counts, each difference with what covers it, and what is wrong with what is planned (Rules §11). */
export function gapChapters(gap: Gap, telling: Telling, among: Among): Chapter[] {
  const isAmong = (element: Element): boolean => !among || among.has(domainOf(element, telling.architecture)?.id ?? '');
  const coverage = gap.coverage.filter(({ difference }) => isAmong(difference.element));
  const say = (id: GapWord, args?: Readonly<Record<string, string | number>>): string => gapWord(id, telling.language, args);
  return [
    { title: say('summary'), blocks: summary(coverage, telling, say) },
    ...layers.flatMap((layer) => differencesOf(layer, coverage, telling, among?.size !== 1, say)),
    { title: say('remarks'), blocks: [], chapters: remarks(gap, telling, isAmong, say) },
  ];
}

type Say = (id: GapWord, args?: Readonly<Record<string, string | number>>) => string;

function summary(coverage: readonly Coverage[], { language }: Telling, say: Say): Chapter['blocks'] {
  if (coverage.length === 0) return [paragraph(say('noDifferences'))];
  const open = coverage.filter(isOpen).length;
  const counts = (own: readonly Coverage[]): number[] => {
    const ofKind = (kind: string): number => own.filter(({ difference }) => difference.kind === kind).length;
    const lacking = own.filter(isOpen).length;
    return [ofKind('added'), ofKind('removed'), ofKind('changed'), own.length - lacking, lacking];
  };
  const rows = layers.flatMap((layer): Cell[][] => {
    const own = coverage.filter(({ difference }) => difference.element.layer === layer);
    return own.length === 0 ? [] : [[layerTitle(layer, language), ...toned(counts(own))]];
  });
  const heads = (['layer', 'added', 'removed', 'changed', 'covered', 'openCount'] as const).map((id, index): Column => ({
    title: say(id),
    width: index === 0 ? 2.4 : 1,
    ...(index > 0 && { align: 'right' }),
  }));
  const sum = [{ value: say('total'), tone: 'strong' } as const, ...toned(counts(coverage))];
  return [
    paragraph(say('clause'), 'quiet'),
    open === 0 ? paragraph(say('allCovered'), 'good') : paragraph(say('open', { open, all: coverage.length }), 'warning'),
    table(say('summaryTable'), heads, [...rows, ...(rows.length > 1 ? [sum] : [])]),
    ...(coverage.some(({ difference }) => difference.element.kind === 'component') ? [paragraph(say('componentsNote'), 'quiet')] : []),
  ];
}

function toned(counts: readonly number[]): Cell[] {
  return counts.map((value, index) => (index === counts.length - 1 && value > 0 ? { value, tone: 'warning' } : value));
}

/** What differs in a layer: first what nothing covers. */
function differencesOf(layer: Layer, coverage: readonly Coverage[], telling: Telling, withDomains: boolean, say: Say): Chapter[] {
  const own = coverage.filter(({ difference }) => difference.element.layer === layer);
  if (own.length === 0) return [];
  const { language, architecture } = telling;
  const title = layerTitle(layer, language);
  const place = ({ difference: { element } }: Coverage): string[] => {
    const domain = domainOf(element, architecture);
    return [domain ? telling.title(domain) : '', telling.title(element)];
  };
  const byPlace = [...own].sort((a, b) => telling.inOrder(place(a), place(b)));
  const ordered = [...byPlace.filter(isOpen), ...byPlace.filter((each) => !isOpen(each))];
  const rows = ordered.map((each): Cell[] => {
    const { element } = each.difference;
    const domain = domainOf(element, architecture);
    return [
      telling.named(element),
      telling.kind(element),
      ...(withDomains ? [domain ? telling.title(domain) : ''] : []),
      changeText(each, telling, say),
      coverCell(each, telling, say),
    ];
  });
  const columns = [
    { title: say('element'), width: 3 },
    { title: say('kind'), width: 1.4 },
    ...(withDomains ? [{ title: say('domain'), width: 1.4 }] : []),
    { title: say('change'), width: 3.4 },
    { title: say('by'), width: 3 },
  ];
  return [{ title, blocks: [table(say('differences', { layer: title }), columns, rows)] }];
}

/** What happens to an element, and what of it is otherwise than before. */
function changeText({ difference }: Coverage, telling: Telling, say: Say): string {
  const lines = changeLines(difference, telling);
  const head = say(difference.kind);
  return lines.length === 0 ? head : [`${head}:`, ...lines].join('\n');
}

function coverCell({ status, by, from, difference }: Coverage, telling: Telling, say: Say): Cell {
  if (status === 'covered') return by.length > 0 ? telling.titles(by.map(({ element }) => element)) : say('reengineering');
  if (status === 'follows') return say('follows', { from: from.map((element) => telling.title(element)).join('; ') });
  if (status === 'unfit') return { value: say('unfit', { by: telling.titles(by.map(({ element }) => element)) }), tone: 'warning' };
  return { value: lackOf(difference.kind, telling.language), tone: 'warning' };
}

/** What is wrong with what is planned, each in a chapter of its own; nothing of what is in order. */
function remarks(gap: Gap, telling: Telling, isAmong: (element: Element) => boolean, say: Say): Chapter[] {
  const chapter = (title: GapWord, heads: readonly (readonly [GapWord, number])[], rows: Cell[][]): Chapter[] =>
    rows.length === 0
      ? []
      : [
          {
            title: say(title),
            blocks: [
              table(
                say(title),
                heads.map(([id, width]) => ({ title: say(id), width })),
                rows,
              ),
            ],
          },
        ];
  const own = <T>(items: readonly T[], element: (item: T) => Element): T[] => items.filter((item) => isAmong(element(item)));
  return [
    ...chapter(
      'early',
      [
        ['retired', 3],
        ['retiredOn', 1.2],
        ['replacement', 3],
        ['deliveredOn', 1.4],
      ],
      own(gap.earlyRetirements, ({ retired }) => retired).map(({ retired, on, replacement, delivered }) => [
        telling.named(retired),
        telling.date(on),
        telling.named(replacement),
        { value: delivered === undefined ? say('noDate') : telling.date(delivered), tone: 'warning' },
      ]),
    ),
    ...chapter(
      'left',
      [
        ['consumer', 1],
        ['source', 1],
      ],
      own(gap.leftConsumers, ({ consumer }) => consumer).map(({ consumer, retired }) => [telling.named(consumer), telling.named(retired)]),
    ),
    ...chapter(
      'conflicts',
      [
        ['element', 1],
        ['one', 1],
        ['other', 1],
      ],
      own(gap.conflicts, ({ object }) => object).map(({ object, one, other }) =>
        [object, one.element, other.element].map((each) => telling.named(each)),
      ),
    ),
    ...chapter(
      'idle',
      [
        ['planned', 1],
        ['element', 1],
        ['why', 1],
      ],
      own(gap.withoutEffect, ({ change }) => change.element).map(({ change, object, why }) => [
        telling.named(change.element),
        telling.named(object),
        say(why),
      ]),
    ),
    ...chapter(
      'groundless',
      [
        ['planned', 2],
        ['kind', 1],
      ],
      own(gap.withoutGround, (element) => element).map((element) => [telling.named(element), telling.kind(element)]),
    ),
    ...chapter(
      'doubleSources',
      [
        ['element', 2],
        ['state', 1],
        ['sources', 3],
      ],
      own(gap.doubleSources, ({ entity }) => entity).map(({ entity, state, sources }) => [
        telling.named(entity),
        capital(inLanguage(stateTitles[state], telling.language), telling.language),
        telling.titles(sources),
      ]),
    ),
    ...chapter(
      'incomplete',
      [
        ['element', 2],
        ['kind', 1],
        ['remark', 2],
      ],
      own(gap.incompleteness, ({ element }) => element).map(({ element, what }) => [
        telling.named(element),
        telling.kind(element),
        say(what),
      ]),
    ),
  ];
}
