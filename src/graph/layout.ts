/** Where each node stands in a drawing: the same in every build, and nearly the same after one more report. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { AbstractGraph } from 'graphology-types';
import { InternalError } from '../errors.ts';
import type { Position } from './analysis.ts';
import { workOut, type KeepPart } from './keep-part.ts';
import { anchorOf } from './layout-anchors.ts';
import type { NodeAttributes } from './node-attributes.ts';

/** Pull of a node's anchor, beside a pull of 1 by each neighbour. */
const ANCHOR_PULL = 2;
const BARYCENTRE_ROUNDS = 60;

/** How ForceAtlas2 goes over a graph. */
interface ForceSettings {
  iterations: number;
  /** Small steps: what little moves of the start cannot throw far. */
  slowDown: number;
  /** From which angle nodes far away push as one (J. Barnes and P. Hut 1986); null: each pushes for itself. */
  theta: number | null;
}

const FEW_NODES: ForceSettings = { iterations: 100, slowDown: 20, theta: null };
const MANY_NODES: ForceSettings = { ...FEW_NODES, theta: 0.5 };
/** Half as many steps, twice as long, and the angle that Gephi takes: nearly as good a picture in a third of the time. */
const MANY_REPORTS: ForceSettings = { iterations: 50, slowDown: 10, theta: 1.2 };
const MANY_NODES_ABOVE = 500;
const MANY_REPORTS_ABOVE = 1_000;

const NOVERLAP_ITERATIONS = 120;
/** Side of the square that a node has to itself, on average. */
const CELL = 40;
/** Room between the rims of two nodes. */
const MARGIN = 2;
const SMALLEST_SIZE = 3;
const LARGEST_SIZE = 24;

type LayoutNode = Position & { size: number };
type Skeleton = UndirectedGraph<LayoutNode, { weight: number }>;

/**
 * Positions of all nodes: first the barycentric drawing of W. T. Tutte, "How to draw a graph" (1963), with every
 * node also held by an anchor made from its key and kind, which one more report hardly moves; then ForceAtlas2
 * (M. Jacomy, T. Venturini, S. Heymann, M. Bastian 2014) spreads it; then overlaps are removed.
 * @param reports number of reports of the whole site: of many, the picture is made with coarser steps
 * @param keep takes the drawing over from an earlier build that looked at the same
 * @returns node key → position, in key order; the square grows with the number of nodes, and sizes fit it
 * @throws InternalError when a position is not finite
 */
export function layOut(
  graph: AbstractGraph<NodeAttributes>,
  domains: readonly string[],
  reports: number,
  keep: KeepPart = workOut,
): Map<string, Position> {
  const seen = lookAt(graph, domains);
  const steps = forceSettings(graph.order, reports);
  return keep('layout', { seen, steps }, () => draw(createSkeleton(seen), steps));
}

function draw(
  skeleton: Skeleton,
  { iterations, slowDown, theta }: ForceSettings,
): Map<string, Position> {
  settleAtBarycentres(skeleton);
  if (skeleton.size > 0) {
    const inferred = forceAtlas2.inferSettings(skeleton);
    forceAtlas2.assign(skeleton, {
      iterations,
      getEdgeWeight: 'weight',
      settings: {
        ...inferred,
        gravity: 1,
        slowDown,
        barnesHutOptimize: theta !== null,
        ...(theta === null ? {} : { barnesHutTheta: theta }),
      },
    });
  }
  fitToSquare(skeleton);
  noverlap.assign(skeleton, {
    maxIterations: NOVERLAP_ITERATIONS,
    settings: { gridSize: Math.max(1, Math.ceil(Math.sqrt(skeleton.order))), margin: MARGIN },
  });
  return new Map(
    skeleton.mapNodes((key, { x, y }) => [key, roundPosition(key, { x, y })] as const),
  );
}

function forceSettings(order: number, reports: number): ForceSettings {
  if (order <= MANY_NODES_ABOVE) return FEW_NODES;
  return reports > MANY_REPORTS_ABOVE ? MANY_REPORTS : MANY_NODES;
}

/** Radius of a node: grows with the square root of its degree, so that its area tells the degree. */
export function nodeSize(degree: number): number {
  return Math.min(LARGEST_SIZE, SMALLEST_SIZE + Math.sqrt(degree));
}

/** All that a drawing depends on: nodes, where they are held, and pairs that edges join, each once. */
interface Seen {
  keys: readonly string[];
  anchors: readonly Position[];
  /** Indices of the ends of each pair, the key that sorts first in front. */
  pairs: readonly (readonly [number, number])[];
}

function lookAt(graph: AbstractGraph<NodeAttributes>, domains: readonly string[]): Seen {
  const keys = graph.nodes();
  const indexOf = new Map(keys.map((key, index) => [key, index] as const));
  const anchors = graph.mapNodes((key, node) => anchorOf(key, node, domains));
  const pairs: [number, number][] = [];
  const met = new Set<number>();
  graph.forEachEdge((_, _attributes, from, to) => {
    const [a, b] = from < to ? [from, to] : [to, from];
    const pair: [number, number] = [indexOf.get(a) ?? 0, indexOf.get(b) ?? 0];
    const number = pair[0] * keys.length + pair[1];
    if (met.has(number)) return;
    met.add(number);
    pairs.push(pair);
  });
  return { keys, anchors, pairs };
}

/** The graph without directions and kinds of edge. */
function createSkeleton({ keys, anchors, pairs }: Seen): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph<LayoutNode, { weight: number }>();
  for (const [index, key] of keys.entries())
    skeleton.addNode(key, { ...(anchors[index] ?? { x: 0, y: 0 }), size: 0 });
  for (const [from, to] of pairs) {
    const [a = '', b = ''] = [keys[from], keys[to]];
    skeleton.addEdgeWithKey(`${a}|${b}`, a, b, { weight: 1 });
  }
  skeleton.updateEachNodeAttributes((key, node) => ({
    ...node,
    size: nodeSize(skeleton.degree(key)),
  }));
  return skeleton;
}

/** Moves every node to the mean of its neighbours and its anchor, until little moves. */
function settleAtBarycentres(skeleton: Skeleton): void {
  const keys = skeleton.nodes();
  const indexOf = new Map(keys.map((key, index) => [key, index] as const));
  // Looked up once: the rounds go over flat lists of numbers.
  const neighbours = keys.map((key) =>
    Uint32Array.from(skeleton.neighbors(key), (neighbour) => indexOf.get(neighbour) ?? 0),
  );
  const anchorX = Float64Array.from(keys, (key) => skeleton.getNodeAttribute(key, 'x'));
  const anchorY = Float64Array.from(keys, (key) => skeleton.getNodeAttribute(key, 'y'));
  let [xs, ys] = [anchorX, anchorY];
  for (let round = 0; round < BARYCENTRE_ROUNDS; round += 1) {
    const [nextX, nextY] = [new Float64Array(keys.length), new Float64Array(keys.length)];
    for (const [node, around] of neighbours.entries()) {
      let x = (anchorX[node] ?? 0) * ANCHOR_PULL;
      let y = (anchorY[node] ?? 0) * ANCHOR_PULL;
      for (const neighbour of around) {
        x += xs[neighbour] ?? 0;
        y += ys[neighbour] ?? 0;
      }
      nextX[node] = x / (ANCHOR_PULL + around.length);
      nextY[node] = y / (ANCHOR_PULL + around.length);
    }
    [xs, ys] = [nextX, nextY];
  }
  skeleton.updateEachNodeAttributes((key, node) => {
    const index = indexOf.get(key) ?? 0;
    return { ...node, x: xs[index] ?? node.x, y: ys[index] ?? node.y };
  });
}

/** Centres the drawing and scales its spread so that each node has its cell on average. */
function fitToSquare(skeleton: Skeleton): void {
  let [sumX, sumY, squares] = [0, 0, 0];
  skeleton.forEachNode((_, { x, y }) => ([sumX, sumY] = [sumX + x, sumY + y]));
  const [centreX, centreY] = [sumX / skeleton.order, sumY / skeleton.order];
  skeleton.forEachNode((_, { x, y }) => (squares += (x - centreX) ** 2 + (y - centreY) ** 2));
  // The spread and not the outline is scaled: one node far out must not shrink all others.
  const spread = Math.sqrt(squares / skeleton.order);
  const wanted = (CELL * Math.sqrt(skeleton.order)) / 2;
  const scale = spread === 0 ? 1 : wanted / spread;
  skeleton.updateEachNodeAttributes((_, node) => ({
    ...node,
    x: (node.x - centreX) * scale,
    y: (node.y - centreY) * scale,
  }));
}

function roundPosition(key: string, { x, y }: Position): Position {
  if (!Number.isFinite(x) || !Number.isFinite(y))
    throw new InternalError(`the layout put "${key}" at (${x}, ${y})`);
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
