/** Draws the explorer's graph with sigma: colours, dimming around what is hovered, flights, keyboard. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { frameOf, type CameraFrame } from '../../explorer/camera-frame.ts';
import type { ExplorerModel, ExplorerNode } from '../../explorer/explorer-model.ts';
import { neighbours } from '../../explorer/shortest-path.ts';
import type { VisibleGraph } from '../../explorer/visible-graph.ts';
import { moveByKeyboard } from './keyboard.ts';
import { drawLabelBox } from './label.ts';

/** How dots look. */
export interface Looks {
  colourOf: (node: ExplorerNode) => string;
  sizeOf: (node: ExplorerNode) => number;
}

/** A drawn graph. */
export interface GraphPicture {
  /** Shows these nodes and edges, with one node pinned and some selected. */
  show: (visible: VisibleGraph, focus: number | null, selected: ReadonlySet<number>) => void;
  /** Changes colours and sizes. */
  paint: (looks: Looks, colours: PictureColours) => void;
  /** Moves the camera so that a node and what it is joined to are seen. */
  fly: (node: number) => void;
  /** Moves the camera so that all that is shown is seen. */
  fitVisible: () => void;
  /** Nodes shown within a box given in pixels of the container. */
  nodesInBox: (box: DOMRect) => number[];
  /** Lets a drag move the picture, or not while a box is drawn. */
  setDragging: (on: boolean) => void;
  /** The picture as it is now. */
  toCanvas: () => HTMLCanvasElement;
  /** Frees everything it holds. */
  kill: () => void;
}

/** Colours that the page's style sheet gives. */
export interface PictureColours {
  edge: string;
  dimmed: string;
  label: string;
  /** Behind the picture. */
  ground: string;
}

/** Up to this many nodes, or neighbours of the pinned one, are all named. */
const FEW = 30;
const LABEL_LENGTH = 16;
const FLIGHT = 400;

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
  startColours: PictureColours,
  looks: Looks,
  onPick: (node: number | null) => void,
): GraphPicture {
  let colours = startColours;
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const node of model.nodes)
    graph.addNode(node.index, {
      x: node.x,
      y: node.y,
      size: looks.sizeOf(node),
      label: shorten(node.label),
      color: looks.colourOf(node),
    });
  for (const edge of model.edges)
    graph.addDirectedEdgeWithKey(edge.index, edge.source, edge.target, { size: 0.5 });

  let visible: VisibleGraph = { nodes: new Set(), edges: new Set(), path: null };
  let pinned: number | null = null;
  let hovered: number | null = null;
  let selection: ReadonlySet<number> = new Set();
  let near: ReadonlySet<number> | null = null;
  let few = false;

  const renderer = new Sigma(graph, container, {
    defaultEdgeColor: colours.edge,
    labelColor: { color: colours.label },
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 13,
    labelDensity: 1,
    labelRenderedSizeThreshold: 3.5,
    // Cells wide enough for a Chinese title.
    labelGridCellSize: 160,
    // A window that grows narrow hides the picture: that is no error.
    allowInvalidContainer: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zIndex: true,
    defaultDrawNodeHover: (context, data, settings) =>
      drawLabelBox(context, data, settings, colours),
    nodeReducer: (key, attributes) => {
      const node = Number(key);
      if (!visible.nodes.has(node)) return { ...attributes, hidden: true };
      if (node === pinned || selection.has(node))
        return { ...attributes, highlighted: true, forceLabel: true, zIndex: 2 };
      if (few || visible.path !== null) return { ...attributes, forceLabel: true };
      if (near === null) return attributes;
      return near.has(node)
        ? { ...attributes, forceLabel: near.size <= FEW, zIndex: 1 }
        : { ...attributes, color: colours.dimmed, label: '', zIndex: 0 };
    },
    edgeReducer: (key, attributes) => {
      const index = Number(key);
      if (!visible.edges.has(index)) return { ...attributes, hidden: true };
      const center = hovered ?? pinned;
      if (near === null || center === null) return attributes;
      const edge = model.edges[index];
      return edge?.source === center || edge?.target === center
        ? { ...attributes, size: 1.2, color: colours.label, zIndex: 1 }
        : few
          ? attributes
          : { ...attributes, hidden: true };
    },
  });

  const surround = () => {
    const center = hovered ?? pinned;
    const shown = center !== null && visible.nodes.has(center) && visible.path === null;
    near = shown
      ? new Set([center, ...neighbours(model, visible.edges, center).map(([, other]) => other)])
      : null;
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
  const releaseKeyboard = moveByKeyboard(container, renderer.getCamera());

  const moveTo = (target: CameraFrame) => {
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (reduced) renderer.getCamera().setState(target);
    else void renderer.getCamera().animate(target, { duration: FLIGHT });
  };
  const frame = (nodes: readonly number[]) => {
    const points = nodes.flatMap((node) => renderer.getNodeDisplayData(String(node)) ?? []);
    if (points.length > 0) moveTo(frameOf(points, renderer.getDimensions()));
  };
  return {
    show: (next, focus, selected) => {
      visible = next;
      pinned = focus;
      selection = selected;
      few = next.nodes.size <= FEW;
      surround();
    },
    paint: ({ colourOf, sizeOf }, next) => {
      colours = next;
      renderer.setSetting('defaultEdgeColor', colours.edge);
      renderer.setSetting('labelColor', { color: colours.label });
      for (const node of model.nodes)
        graph.mergeNodeAttributes(node.index, { color: colourOf(node), size: sizeOf(node) });
      renderer.refresh();
    },
    fly: (node) =>
      frame([node, ...neighbours(model, visible.edges, node).map(([, other]) => other)]),
    fitVisible: () => frame([...visible.nodes]),
    nodesInBox: (box) =>
      [...visible.nodes].filter((node) => {
        const data = renderer.getNodeDisplayData(String(node));
        if (data === undefined) return false;
        const { x, y } = renderer.framedGraphToViewport(data);
        return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      }),
    setDragging: (on) => {
      renderer.setSetting('enableCameraPanning', on);
    },
    toCanvas: () => flatten(renderer, colours.ground),
    kill: () => {
      releaseKeyboard();
      renderer.kill();
    },
  };
}

const shorten = (label: string): string =>
  label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH)}…` : label;

/** Copies sigma's layers onto one canvas; the WebGL ones must be drawn again first, or they are empty. */
function flatten(renderer: Sigma, ground: string): HTMLCanvasElement {
  renderer.refresh();
  const flat = document.createElement('canvas');
  const { width, height } = renderer.getDimensions();
  flat.width = width * devicePixelRatio;
  flat.height = height * devicePixelRatio;
  const context = flat.getContext('2d');
  if (context !== null) {
    context.fillStyle = ground;
    context.fillRect(0, 0, flat.width, flat.height);
    for (const layer of Object.values(renderer.getCanvases()))
      context.drawImage(layer, 0, 0, flat.width, flat.height);
  }
  return flat;
}
