/** Draws the explorer's graph with sigma: colours by kind, dimming around what is hovered, flight to a node. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { frameOf } from '../explorer/camera-frame.ts';
import type { ExplorerModel } from '../explorer/explorer-model.ts';
import type { VisibleGraph } from '../explorer/visible-graph.ts';
import { drawLabelBox } from './graph-label.ts';

/** A drawn graph. */
export interface GraphPicture {
  /** Shows these nodes and edges, with one node pinned. */
  show: (visible: VisibleGraph, focus: number | null) => void;
  /** Moves the camera so that a node and what it is joined to are seen. */
  fly: (node: number) => void;
  /** Moves the camera so that the whole graph is seen. */
  reset: () => void;
  /** Draws in other colours from now on. */
  recolour: (colors: PictureColors) => void;
  /** The picture as it is now. */
  toCanvas: () => HTMLCanvasElement;
  /** Frees everything it holds. */
  kill: () => void;
}

/** Colours that the page's style sheet gives. */
export interface PictureColors {
  kinds: Readonly<Record<string, string>>;
  edge: string;
  dimmed: string;
  label: string;
  /** Behind the picture. */
  ground: string;
}

const LABEL_LENGTH = 16;
/** Up to this many neighbours of the pinned node are all named. */
const ALL_NAMED = 24;

/** True when the browser can draw with WebGL 2. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/**
 * Draws the model into a container.
 * @param onPick called with the index of a clicked node, or null for the background
 */
export function drawGraph(
  container: HTMLElement,
  model: ExplorerModel,
  startColors: PictureColors,
  onPick: (node: number | null) => void,
): GraphPicture {
  let colors = startColors;
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const node of model.nodes)
    graph.addNode(node.index, {
      x: node.x,
      y: node.y,
      size: node.size,
      label: shorten(node.label),
      color: colors.kinds[node.kind] ?? colors.edge,
    });
  for (const edge of model.edges)
    graph.addDirectedEdgeWithKey(edge.index, edge.source, edge.target, { size: 0.5 });

  let visible: VisibleGraph = { nodes: new Set(), edges: new Set(), path: null };
  let pinned: number | null = null;
  let hovered: number | null = null;
  let near: ReadonlySet<number> | null = null;

  const renderer = new Sigma(graph, container, {
    defaultEdgeColor: colors.edge,
    labelColor: { color: colors.label },
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 13,
    labelDensity: 0.6,
    // Cells wide enough for a Chinese title.
    labelGridCellSize: 160,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zIndex: true,
    defaultDrawNodeHover: (context, data, settings) =>
      drawLabelBox(context, data, settings, colors),
    nodeReducer: (key, attributes) => {
      const node = Number(key);
      if (!visible.nodes.has(node)) return { ...attributes, hidden: true };
      if (node === pinned) return { ...attributes, highlighted: true, forceLabel: true, zIndex: 2 };
      if (near === null) return attributes;
      return near.has(node)
        ? { ...attributes, forceLabel: near.size <= ALL_NAMED, zIndex: 1 }
        : { ...attributes, color: colors.dimmed, label: '', zIndex: 0 };
    },
    edgeReducer: (key, attributes) => {
      const index = Number(key);
      if (!visible.edges.has(index)) return { ...attributes, hidden: true };
      const center = hovered ?? pinned;
      if (near === null || center === null) return attributes;
      const [source, target] = graph.extremities(key).map(Number);
      return source === center || target === center
        ? { ...attributes, size: 1.5, color: colors.label, zIndex: 1 }
        : { ...attributes, hidden: true };
    },
  });

  const surround = () => {
    const center = hovered ?? pinned;
    const shown = center !== null && visible.nodes.has(center) && visible.path === null;
    near = shown ? new Set([center, ...neighboursOf(model, visible, center)]) : null;
    renderer.refresh({ skipIndexation: true });
  };
  renderer.on('enterNode', ({ node }) => {
    hovered = Number(node);
    surround();
  });
  renderer.on('leaveNode', () => {
    hovered = null;
    surround();
  });
  renderer.on('clickNode', ({ node }) => onPick(Number(node)));
  renderer.on('clickStage', () => onPick(null));

  return {
    show: (next, focus) => {
      visible = next;
      pinned = focus;
      surround();
    },
    fly: (node) => {
      const points = [node, ...neighboursOf(model, visible, node)].flatMap(
        (each) => renderer.getNodeDisplayData(String(each)) ?? [],
      );
      if (points.length === 0) return;
      const camera = renderer.getCamera();
      const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const target = frameOf(points, renderer.getDimensions());
      if (reduced) camera.setState(target);
      else void camera.animate(target, { duration: 400 });
    },
    reset: () => void renderer.getCamera().animatedReset(),
    recolour: (next) => {
      colors = next;
      for (const node of model.nodes)
        graph.setNodeAttribute(node.index, 'color', colors.kinds[node.kind] ?? colors.edge);
      renderer.setSetting('defaultEdgeColor', colors.edge);
      renderer.setSetting('labelColor', { color: colors.label });
      renderer.refresh();
    },
    toCanvas: () => flatten(renderer),
    kill: () => renderer.kill(),
  };
}

function neighboursOf(model: ExplorerModel, visible: VisibleGraph, node: number): number[] {
  return (model.edgesAt[node] ?? [])
    .filter((index) => visible.edges.has(index))
    .map((index) => {
      const edge = model.edges[index];
      return edge === undefined ? node : edge.source === node ? edge.target : edge.source;
    });
}

const shorten = (label: string): string =>
  label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH)}…` : label;

/** Copies sigma's layers onto one canvas; the WebGL ones must be drawn again first, or they are empty. */
function flatten(renderer: Sigma): HTMLCanvasElement {
  renderer.refresh();
  const flat = document.createElement('canvas');
  const { width, height } = renderer.getDimensions();
  const ratio = devicePixelRatio;
  flat.width = width * ratio;
  flat.height = height * ratio;
  const context = flat.getContext('2d');
  const style = getComputedStyle(renderer.getContainer());
  if (context !== null) {
    context.fillStyle = style.backgroundColor;
    context.fillRect(0, 0, flat.width, flat.height);
    for (const layer of Object.values(renderer.getCanvases()))
      context.drawImage(layer, 0, 0, flat.width, flat.height);
  }
  return flat;
}
