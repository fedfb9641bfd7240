import { inLanguage } from '@egov/language';
import { type Element, textValue, type Value } from '@egov/model';
import { sizes } from '../../layout/node-text.js';
import { type Perspective, referencesIn } from '../../perspective.js';
import { wrap } from '../../text/wrap.js';
import { type Subject, within } from '../view.js';
import { words } from './words.js';

/** The column of titles, in pixels. */
export const headWidth = 250;

export interface Bar {
  readonly kind: 'plan' | 'fact';
  readonly from: string;
  /** Undefined as long as it goes on. */
  readonly to?: string;
}

export interface Event {
  readonly kind: 'delivers' | 'changes' | 'retires' | 'release' | 'due';
  /** Empty if none is told. */
  readonly date: string;
  readonly text: string;
  readonly isDone: boolean;
}

/** A line of the roadmap: a project or a measure; an initiative or a recommendation that none of them implements. */
export interface Row {
  readonly element: Element;
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly bars: readonly Bar[];
  readonly events: readonly Event[];
  /** What it waits for: identifiers of projects and measures. */
  readonly waitsFor: readonly string[];
  /** Whether it is a change that nothing carries out. */
  readonly isUncovered: boolean;
}

/** The rows of a domain: by the date when they begin, then what isn't carried out. */
export function rowsOf(subject: Subject, perspective: Perspective): Row[] {
  const works = within(perspective, subject, 'project', 'measure');
  const shown = new Set(works.map(({ id }) => id));
  const uncovered = within(perspective, subject, 'initiative', 'recommendation').filter(
    (change) => perspective.referring(change, 'implements').length === 0,
  );
  return [
    ...inOrder(works.map((work) => workRow(work, shown, perspective))),
    ...inOrder(uncovered.map((change) => uncoveredRow(change, perspective))),
  ];
}

function inOrder(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, begins: datesOf(row).sort()[0] ?? '9999' }))
    .sort((a, b) => (a.begins === b.begins ? (a.row.element.id < b.row.element.id ? -1 : 1) : a.begins < b.begins ? -1 : 1))
    .map(({ row }) => row);
}

/** All dates that a row shows. */
export function datesOf({ bars, events }: Row): string[] {
  return [...bars.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]), ...events.map(({ date }) => date)].filter(
    (date) => date !== '',
  );
}

function workRow(element: Element, shown: ReadonlySet<string>, perspective: Perspective): Row {
  const bars = perspective.facts(element, 'dates').flatMap(({ fact }): Bar[] => {
    const [from, to] = [textValue(fact, 'from'), textValue(fact, 'to')];
    const kind = textValue(fact, 'kind') === 'fact' ? 'fact' : 'plan';
    return from === undefined ? [] : [{ kind, from, ...(to !== undefined && { to }) }];
  });
  const events = [...changesOf(element, perspective), ...releasesOf(element, perspective), ...deadlinesOf(element, perspective)];
  const implemented = perspective.related(element, 'implements').map((change) => perspective.titleOf(change.element));
  const predecessors = perspective.related(element, 'depends').map((other) => other.element);
  // Those in the picture are told by arrows.
  const elsewhere = predecessors.filter(({ id }) => !shown.has(id)).map((other) => perspective.titleOf(other));
  return {
    ...headOf(element, [note('implements', implemented, perspective), note('depends', elsewhere, perspective)], perspective),
    bars,
    events: events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    waitsFor: predecessors.filter(({ id }) => shown.has(id)).map(({ id }) => id),
    isUncovered: false,
  };
}

function uncoveredRow(element: Element, perspective: Perspective): Row {
  const vocabulary = element.kind === 'initiative' ? 'initiativeAction' : 'recommendationAction';
  const action = perspective.headerWord(element, 'action');
  const targets = perspective.facts(element, 'header').flatMap(({ fact }) => titlesIn(fact.values['targets'], perspective));
  const what = action === undefined ? [] : [`${perspective.word(vocabulary, action)}: ${targets.join(', ')}`];
  const events = deadlinesOf(element, perspective);
  return { ...headOf(element, what, perspective), bars: [], events, waitsFor: [], isUncovered: !events.some(({ isDone }) => isDone) };
}

function headOf(element: Element, notes: readonly string[], perspective: Perspective): Pick<Row, 'element' | 'title' | 'notes'> {
  const room = headWidth - 34;
  return {
    element,
    title: wrap(perspective.titleOf(element), room, sizes.title, 'bold', 4).lines,
    notes: notes.filter((text) => text !== '').flatMap((text) => wrap(text, room, sizes.row, 'regular', 8).lines),
  };
}

function note(word: 'implements' | 'depends', titles: readonly string[], { language }: Perspective): string {
  return titles.length === 0 ? '' : `${inLanguage(words[word], language)} ${titles.join(', ')}`;
}

/** When a recommendation or a measure is due, and when it was completed. */
function deadlinesOf(element: Element, perspective: Perspective): Event[] {
  const [due] = perspective.facts(element, 'due').flatMap(({ fact }) => textValue(fact, 'on') ?? []);
  const [done] = perspective.facts(element, 'completed').flatMap(({ fact }) => textValue(fact, 'on') ?? []);
  const date = done ?? due;
  if (date === undefined) return [];
  return [
    { kind: 'due', date, isDone: done !== undefined, text: inLanguage(done === undefined ? words.due : words.done, perspective.language) },
  ];
}

function changesOf(element: Element, perspective: Perspective): Event[] {
  return (['delivers', 'changes', 'retires'] as const).flatMap((kind) =>
    perspective.facts(element, kind).flatMap(({ fact }): Event[] => {
      const done = textValue(fact, 'done');
      const titles = titlesIn(fact.values['targets'], perspective);
      return [
        {
          kind,
          date: done ?? textValue(fact, 'by') ?? '',
          isDone: done !== undefined,
          text: `${inLanguage(words[kind], perspective.language)} ${titles.join(', ')}`,
        },
      ];
    }),
  );
}

/** Also of what doesn't stand in the state of the picture: what is retired is gone in the target. */
function titlesIn(value: Value | undefined, perspective: Perspective): string[] {
  const targets = referencesIn(value).flatMap((id) => perspective.architecture.get(id) ?? []);
  return [...new Set(targets)].map((target) => perspective.titleOf(target));
}

function releasesOf(element: Element, perspective: Perspective): Event[] {
  return perspective.partsOf(element.id, 'release').map((release): Event => {
    const [header] = perspective.facts(release, 'header').map(({ fact }) => fact);
    const done = header && textValue(header, 'done');
    const date = done ?? (header && textValue(header, 'by')) ?? '';
    const text = `${inLanguage(words.release, perspective.language)} ${perspective.titleOf(release)}`;
    return { kind: 'release', date, isDone: done !== undefined, text };
  });
}
