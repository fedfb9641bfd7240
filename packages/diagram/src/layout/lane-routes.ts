import type { Box, Point } from './placed.js';

/** An edge of a sequence: the columns that it leads from and to, and the lane that it begins in. */
export interface LaneStep {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** To the next column, in the same lane: it may need no bend. */
  readonly isStraight: boolean;
}

/** Lines beside each other are this far apart, in pixels. */
export const trackGap = 12;

/** The tracks of all edges of a sequence: no two of them lie on each other. */
export interface LaneRoutes {
  /** How many lines go up or down between a column and the next. */
  gapTracks(column: number): number;
  /** How many lines pass below the nodes of a lane. */
  channelTracks(lane: number): number;
  /** The course of each edge, when it is known where the boxes stand, and where the channel of each lane begins. */
  courses(boxes: readonly Box[], channels: readonly number[]): Point[][];
}

/** Gives each edge its tracks: straight on to the next column; past others in a channel below the lane. */
export function laneRoutes(steps: readonly LaneStep[]): LaneRoutes {
  const gaps = new Tracks();
  const leaves = new Map<number, number>();
  const turns = new Map<number, number>();
  const arrives = new Map<number, number>();
  const isNext = ({ from, to }: LaneStep): boolean => to === from + 1;
  // What passes by others turns next to where it begins and ends; what leads to the next column between them.
  steps.forEach((step, index) => isNext(step) || leaves.set(index, gaps.take(step.from)));
  steps.forEach((step, index) => isNext(step) && turns.set(index, gaps.take(step.from)));
  steps.forEach((step, index) => isNext(step) || arrives.set(index, gaps.take(step.to - 1)));
  const channels = channelTracks(steps);
  return {
    gapTracks: (column) => gaps.taken(column),
    channelTracks: (lane) => Math.max(0, ...steps.map((step, index) => (step.lane === lane ? (channels[index] ?? -1) + 1 : 0))),
    courses(boxes, tops) {
      const [out, into] = ports(steps, boxes);
      const at = (column: number, track: number): number => {
        const left = column < 0 ? 0 : boxes[column]!.x + boxes[column]!.width;
        const right = boxes[column + 1]?.x ?? left + (gaps.taken(column) + 1) * trackGap;
        return column < 0 ? right - (track + 1) * trackGap : left + ((right - left) * (track + 1)) / (gaps.taken(column) + 1);
      };
      return steps.map((step, index) => {
        const start = { x: boxes[step.from]!.x + boxes[step.from]!.width, y: out[index]! };
        const end = { x: boxes[step.to]!.x, y: into[index]! };
        if (isNext(step)) {
          if (Math.abs(start.y - end.y) < 1) return [start, { x: end.x, y: start.y }];
          const middle = at(step.from, turns.get(index)!);
          return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
        }
        const [left, right] = [at(step.from, leaves.get(index)!), at(step.to - 1, arrives.get(index)!)];
        const below = tops[step.lane]! + (channels[index]! + 0.25) * trackGap - 4;
        return [start, { x: left, y: start.y }, { x: left, y: below }, { x: right, y: below }, { x: right, y: end.y }, end];
      });
    },
  };
}

class Tracks {
  private readonly counts = new Map<number, number>();

  /** The next free track between a column and the next. */
  take(column: number): number {
    const track = this.taken(column);
    this.counts.set(column, track + 1);
    return track;
  }

  taken(column: number): number {
    return this.counts.get(column) ?? 0;
  }
}

/** The track of each edge in the channel of its lane: short ones above, each in the first that is free all along. */
function channelTracks(steps: readonly LaneStep[]): (number | undefined)[] {
  const tracks: (number | undefined)[] = steps.map(() => undefined);
  const taken: { lane: number; track: number; from: number; to: number }[] = [];
  const passing = steps
    .map(({ from, to, lane }, index) => ({ index, lane, from: Math.min(from, to - 1), to: Math.max(from, to - 1) }))
    .filter(({ index }) => steps[index]!.to !== steps[index]!.from + 1)
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.index - b.index);
  for (const { index, lane, from, to } of passing) {
    let track = 0;
    while (taken.some((other) => other.lane === lane && other.track === track && other.from <= to && from <= other.to)) track++;
    taken.push({ lane, track, from, to });
    tracks[index] = track;
  }
  return tracks;
}

/** Where edges leave and enter their boxes: spread over the side, those to and from above higher than those below. Straight ones stay straight. */
function ports(steps: readonly LaneStep[], boxes: readonly Box[]): [number[], number[]] {
  const middle = ({ y, height }: Box): number => y + height / 2;
  const spread = (own: 'from' | 'to', other: 'from' | 'to'): number[] => {
    const places: number[] = [];
    for (const [column, box] of boxes.entries()) {
      const edges = steps.flatMap((step, index) => (step[own] === column ? [index] : []));
      // What passes below the lane leaves and arrives below what leads straight on.
      const height = (index: number): number =>
        steps[index]!.to === steps[index]!.from + 1 ? middle(boxes[steps[index]![other]]!) : Infinity;
      edges.sort((a, b) => (height(a) === height(b) ? a - b : height(a) - height(b)));
      edges.forEach(
        (index, place) =>
          (places[index] = middle(box) + (place - (edges.length - 1) / 2) * Math.min(trackGap, box.height / (edges.length + 1))),
      );
    }
    return places;
  };
  const [out, into] = [spread('from', 'to'), spread('to', 'from')];
  steps.forEach(({ from, to, isStraight }, index) => {
    const alone = (own: 'from' | 'to', column: number): boolean => steps.filter((step) => step[own] === column).length === 1;
    if (!isStraight) return;
    if (alone('to', to)) into[index] = out[index]!;
    else if (alone('from', from)) out[index] = into[index]!;
  });
  return [out, into];
}
