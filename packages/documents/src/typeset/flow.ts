import type { Language } from '@egov/language';
import { type NumberedBlock, type NumberedChapter, inOrder } from '../manuscript/numbering.js';
import { captionRoom, headHeight, itemHeight } from './heights.js';
import { fitted, type Paper, paperOf, readableScale, roomOf } from './papers.js';

type Figure = Extract<NumberedBlock, { readonly type: 'figure' }>;
type Text = Exclude<NumberedBlock, Figure>;

/** What stands on pages, one after the other. */
export type Item =
  | { readonly type: 'heading'; readonly chapter: NumberedChapter }
  | { readonly type: 'text'; readonly block: Text }
  /** A diagram with the points for a pixel of it. */
  | { readonly type: 'figure'; readonly block: Figure; readonly scale: number };

/** Headings and what introduces something, with it: they stand on one page. */
export type Group = readonly Item[];

/** What stands on pages of one paper; it begins on a page of its own. */
export interface Spread {
  readonly paper: Paper;
  readonly groups: readonly Group[];
}

/**
 * Puts chapters on paper: each outer one begins a page; a diagram stands where it can be read, on other paper if need be, and takes the heading and the sentences
 * that lead to it along, so that no page has but a heading.
 */
export function flowOf(chapters: readonly NumberedChapter[], language: Language): Spread[] {
  return chapters.flatMap((outer) => spreadsOf(outer, language));
}

function spreadsOf(outer: NumberedChapter, language: Language): Spread[] {
  const usual = paperOf(outer, language);
  const spreads: { paper: Paper; groups: Group[] }[] = [];
  let head: Item[] = [];
  const put = (paper: Paper, ...last: readonly Item[]): void => {
    const group = [...head, ...last];
    head = [];
    if (group.length === 0) return;
    const open = spreads.at(-1);
    if (open?.paper.name === paper.name) open.groups.push(group);
    else spreads.push({ paper, groups: [group] });
  };
  for (const chapter of inOrder([outer])) {
    // what a chapter before this one says stays there, but for the first words of an outer one
    if (spreads.length > 0 && head.some(({ type }) => type !== 'heading')) put(usual);
    head.push({ type: 'heading', chapter });
    for (const block of chapter.blocks) {
      if (block.type === 'figure') {
        const { paper, scale } = fitted(block.scene, usual, headHeight(head) + captionRoom + spare);
        put(paper, { type: 'figure', block, scale });
      } else if (isIntroduction(block) && headHeight(head) < mostHead) head.push({ type: 'text', block });
      else put(usual, { type: 'text', block });
    }
  }
  put(usual);
  return spreads.map(({ paper, groups }) => ({ paper, groups: inPairs(groups, paper) }));
}

/** Two diagrams that would each leave half a page empty stand on one, as much smaller as it takes, if they can still be read. */
function inPairs(groups: readonly Group[], paper: Paper): Group[] {
  const all = [...groups];
  for (let index = 0; index + 1 < all.length; index++) {
    const pair = pairOf(all[index]!, all[index + 1]!, paper);
    if (pair) all.splice(index++, 2, ...pair);
  }
  return all;
}

function pairOf(one: Group, other: Group, paper: Paper): readonly [Group, Group] | undefined {
  const figures = [one.at(-1)!, other.at(-1)!].flatMap((item) => (item.type === 'figure' ? item : []));
  if (figures.length < 2) return undefined;
  const drawn = figures.reduce((sum, { block, scale }) => sum + block.scene.height * scale, 0);
  const around = headHeight(one) + headHeight(other) - drawn;
  const shrunk = Math.min(1, (roomOf(paper).height - spare - around) / drawn);
  if (figures.some(({ block, scale }) => scale * shrunk < readableScale(block.scene))) return undefined;
  const fit = (item: Item): Item => (item.type === 'figure' ? { ...item, scale: item.scale * shrunk } : item);
  return [one.map(fit), other.map(fit)];
}

/** Whether it is short enough to stand on the page of what comes after it. */
function isIntroduction(block: Text): boolean {
  return block.type !== 'table' && itemHeight({ type: 'text', block }) < mostHead;
}

/** More than this in points would take the room of the diagram below. */
const mostHead = 130;

/** Whether a block is kept on the page of what comes after it in its group: sentences that lead to a table, a card, a diagram. */
export function leadsOn(group: Group, index: number): boolean {
  const [item, next] = [group[index]!, group[index + 1]];
  if (!next || next.type === 'heading' || item.type !== 'text' || item.block.type !== 'paragraph') return false;
  return next.type === 'figure' || next.block.type !== 'paragraph' || leadsOn(group, index + 1);
}

/** How high the beginning of a group is that has to stand on one page, in points: of a table its beginning, of a text that is very high nothing. */
export function keptHeight(group: Group, paper: Paper): number {
  const room = roomOf(paper).height - spare;
  const all = headHeight(group);
  const last = group.at(-1)!;
  const isText = last.type === 'text' && last.block.type !== 'table';
  return isText && all > room * mostKept ? headHeight(group.slice(0, -1)) : Math.min(room, all);
}

const mostKept = 0.75;

/** Points that stay free below what fills a page. */
const spare = 12;
