import { type Box, type Placed, type PlacedEdge, placedWithin, type Point } from './placed.js';

/** A piece of a course that runs level or upright. */
interface Run {
  readonly edge: number;
  /** The piece from this point of the course to the next. */
  readonly index: number;
  /** Which coordinate stays the same along it, and its value. */
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const tolerance = 0.6;
/** How far a piece may be moved aside, in pixels. */
const steps = [5, -5, 9, -9, 14, -14];
const mostPasses = 3;

/** Moves pieces of lines that run on each other apart, where there is room for it: the layout sees to that within a layer, not between layers. */
export function separated(placed: Placed): Placed {
  const edges = [...placed.edges];
  const boxes = [...placedWithin(placed.nodes)].filter(({ children }) => children.length === 0);
  for (let pass = 0; pass < mostPasses; pass++) {
    const pairs = sharedRuns(edges.flatMap(runsOf));
    let isMoved = false;
    for (const pair of pairs) {
      for (const run of pair.flatMap((one) => [one, ...besides(one, edges[one.edge]!)])) {
        const moved = movedAside(run, edges, boxes);
        if (!moved) continue;
        edges[run.edge] = moved;
        isMoved = true;
        break;
      }
    }
    if (!isMoved) break;
  }
  return { ...placed, edges };
}

function runsOf({ points }: PlacedEdge, edge: number): Run[] {
  return points.slice(1).flatMap((end, index): Run[] => {
    const start = points[index]!;
    const axis = Math.abs(start.x - end.x) < tolerance ? 'x' : Math.abs(start.y - end.y) < tolerance ? 'y' : undefined;
    if (!axis) return [];
    const along = axis === 'x' ? 'y' : 'x';
    return [{ edge, index, axis, at: start[axis], from: Math.min(start[along], end[along]), to: Math.max(start[along], end[along]) }];
  });
}

/** The pieces before and after one: moved, they make it shorter or longer. */
function besides({ edge, index }: Run, own: PlacedEdge): Run[] {
  return runsOf(own, edge).filter((other) => Math.abs(other.index - index) === 1);
}

function sharedRuns(runs: readonly Run[]): (readonly [Run, Run])[] {
  const pairs: (readonly [Run, Run])[] = [];
  for (const axis of ['x', 'y'] as const) {
    const sorted = runs.filter((run) => run.axis === axis).sort((a, b) => a.at - b.at);
    for (const [index, run] of sorted.entries())
      for (let next = index + 1; next < sorted.length && sorted[next]!.at - run.at < tolerance; next++)
        if (areShared(run, sorted[next]!)) pairs.push([run, sorted[next]!]);
  }
  return pairs;
}

function areShared(a: Run, b: Run): boolean {
  return (
    a.edge !== b.edge &&
    a.axis === b.axis &&
    Math.abs(a.at - b.at) < tolerance &&
    Math.min(a.to, b.to) - Math.max(a.from, b.from) > 2 * tolerance
  );
}

/** The edge with a piece moved aside such that it runs on no other and through nothing; undefined where that can't be. */
function movedAside(run: Run, edges: readonly PlacedEdge[], nodes: readonly { node: { id: string }; box: Box }[]): PlacedEdge | undefined {
  const own = edges[run.edge]!;
  const { points, label } = own;
  if (run.index === 0 || run.index + 2 >= points.length) return undefined; // it holds on to a node
  if (label && touches(run, grown(label))) return undefined;
  const others = edges.flatMap((edge, index) => (index === run.edge ? [] : runsOf(edge, index)));
  const ends = new Set([own.edge.source, own.edge.target]);
  const obstacles = [
    ...nodes.filter(({ node }) => !ends.has(node.id)).map(({ box }) => grown(box)),
    ...edges.flatMap((edge, index) => (index !== run.edge && edge.label ? [grown(edge.label)] : [])),
  ];
  for (const step of steps) {
    const at = run.at + step;
    const moved = points.map((point, index): Point =>
      index === run.index || index === run.index + 1 ? { ...point, [run.axis]: at } : point,
    );
    const course: PlacedEdge = { ...own, points: moved };
    const pieces = runsOf(course, run.edge).filter(({ index }) => Math.abs(index - run.index) <= 1);
    const isUpright = pieces.length === 3;
    if (
      isUpright &&
      pieces.every((piece) => !others.some((other) => areShared(piece, other)) && !obstacles.some((box) => touches(piece, box)))
    )
      return course;
  }
  return undefined;
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
}

function touches({ axis, at, from, to }: Run, box: Box): boolean {
  const across = axis === 'x' ? { from: box.x, to: box.x + box.width } : { from: box.y, to: box.y + box.height };
  const along = axis === 'x' ? { from: box.y, to: box.y + box.height } : { from: box.x, to: box.x + box.width };
  return across.from < at && at < across.to && from < along.to && along.from < to;
}
