/** Draws the explorer's graph with sigma: colours, dimming around what is hovered, flights, keyboard. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { drawnLines } from '../../explorer/drawn-lines.ts';
import { isInside, type Point } from '../../explorer/outline.ts';
import { frameOf, type CameraFrame } from '../../explorer/camera-frame.ts';
import type { ExplorerModel, ExplorerNode } from '../../explorer/explorer-model.ts';
import { neighbours } from '../../explorer/shortest-path.ts';
import type { VisibleGraph } from '../../explorer/visible-graph.ts';
import { addNames } from './names.ts';
import { moveByKeyboard } from './keyboard.ts';
import { drawLabelBox } from './label.ts';
import { addSurroundings } from './surroundings.ts';

/** How dots look. */
export interface Looks {
  colourOf: (node: ExplorerNode) => string;
  sizeOf: (node: ExplorerNode) => number;
}

/** A drawn graph. */
export interface GraphPicture {
  /** Shows these nodes and edges, with one node pinned and some selected. */
  show: (visible: VisibleGraph, focus: number | null, selected: ReadonlySet<number>) => void;
  /** Changes colours and sizes of what is shown next. */
  paint: (looks: Looks, colours: PictureColours) => void;
  /** Moves the camera so that a node and what it is joined to are seen. */
  fly: (node: number) => void;
  /** Moves the camera so that all that is shown is seen. */
  fitVisible: () => void;
  /** Nodes shown within an outline given in pixels of the container. */
  nodesWithin: (outline: readonly Point[]) => number[];
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

/** Up to this many neighbours of a node are all named. */
const FEW = 30;
/** Above so many lines they are paler, and hidden while the picture moves. */
const MANY_LINES = 10_000;
const LABEL_LENGTH = 16;
const FLIGHT = 400;

/** True when the browser can draw with WebGL 2. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/**
 * Draws a part of the model into a container, another part whenever it is told so. Only what is shown is given to sigma,
 * in the frame of the whole, so that dots keep their places.
 * @param onPick called with the index of a clicked node, or null for the background
 */
export function drawGraph(
  container: HTMLElement,
  model: ExplorerModel,
  startColours: PictureColours,
  startLooks: Looks,
  onPick: (node: number | null) => void,
): GraphPicture {
  let colours = startColours;
  let looks = startLooks;
  let visible: VisibleGraph = { nodes: new Set(), edges: new Set(), path: null };
  let pinned: number | null = null;
  let hovered: number | null = null;
  let selection: ReadonlySet<number> = new Set();

  const renderer = new Sigma(new Graph({ type: 'undirected' }), container, {
    defaultEdgeColor: colours.edge,
    labelColor: { color: colours.label },
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 13,
    // Names have a layer of their own.
    renderLabels: false,
    // A window that grows narrow hides the picture: that is no error.
    allowInvalidContainer: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zIndex: true,
    edgeProgramClasses: { line: EdgeRectangleProgram, thin: EdgeLineProgram },
    defaultDrawNodeHover: (context, data, settings) =>
      drawLabelBox(context, data, settings, colours),
  });
  renderer.setCustomBBox(frameOfModel(model));
  const labelOf = (node: number) => shorten(model.nodes[node]?.label ?? '');
  const names = addNames(renderer, labelOf);
  const surroundings = addSurroundings(renderer, model, labelOf);

  const build = () => {
    const graph = new Graph({ type: 'undirected' });
    for (const index of visible.nodes) {
      const node = model.nodes[index];
      if (node === undefined) continue;
      const marked = index === pinned || selection.has(index);
      graph.addNode(index, {
        x: node.x,
        y: node.y,
        size: looks.sizeOf(node),
        label: shorten(node.label),
        color: looks.colourOf(node),
        highlighted: marked,
        zIndex: marked ? 2 : 1,
      });
    }
    const { lines } = drawnLines(model, visible);
    const isMany = lines.length > MANY_LINES;
    const [colour, type] = isMany ? [fade(colours.edge), 'thin'] : [colours.edge, 'line'];
    for (const [index, [a, b]] of lines.entries())
      graph.addUndirectedEdgeWithKey(index, a, b, { size: 0.5, color: colour, type });
    // Drawing very many lines takes longer than a frame: they stand still or not at all.
    renderer.setSetting('hideEdgesOnMove', isMany);
    renderer.setGraph(graph);
    const byDegree = [...visible.nodes].sort(
      (a, b) => (model.nodes[b]?.degree ?? 0) - (model.nodes[a]?.degree ?? 0) || a - b,
    );
    // A box names what is marked.
    names.show(
      byDegree.filter((node) => node !== pinned && !selection.has(node)),
      colours.label,
    );
  };
  const surround = () => {
    const centre = hovered ?? pinned;
    if (centre === null || !visible.nodes.has(centre) || visible.path !== null) {
      surroundings.show(null, colours.label);
      return;
    }
    const others = [...new Set(neighbours(model, visible.edges, centre).map(([, other]) => other))];
    // Around the pinned node alone there is nothing to tell it from.
    const tells = hovered !== null || others.length + 1 < visible.nodes.size;
    const named = [...others]
      .sort((a, b) => (model.nodes[b]?.degree ?? 0) - (model.nodes[a]?.degree ?? 0))
      .slice(0, others.length <= FEW ? FEW : 0);
    surroundings.show(tells ? { centre, others, named } : null, colours.label);
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
  const frame = (nodes: Iterable<number>) => {
    const points = [...nodes].flatMap((node) => renderer.getNodeDisplayData(String(node)) ?? []);
    if (points.length > 0) moveTo(frameOf(points, renderer.getDimensions()));
  };
  const isWithin = (test: (x: number, y: number) => boolean) =>
    [...visible.nodes].filter((node) => {
      const data = renderer.getNodeDisplayData(String(node));
      if (data === undefined) return false;
      const { x, y } = renderer.framedGraphToViewport(data);
      return test(x, y);
    });
  return {
    show: (next, focus, selected) => {
      visible = next;
      pinned = focus;
      hovered = null;
      selection = selected;
      build();
      surround();
    },
    paint: (nextLooks, nextColours) => {
      looks = nextLooks;
      colours = nextColours;
      renderer.setSetting('defaultEdgeColor', colours.edge);
      renderer.setSetting('labelColor', { color: colours.label });
    },
    fly: (node) =>
      frame([node, ...neighbours(model, visible.edges, node).map(([, other]) => other)]),
    fitVisible: () => frame(visible.nodes),
    nodesWithin: (outline) => isWithin((x, y) => isInside(outline, x, y)),
    toCanvas: () => flatten(renderer, colours.ground),
    kill: () => {
      releaseKeyboard();
      renderer.kill();
      container.classList.remove('graph-pale');
    },
  };
}

/** The square of the whole model in sigma's terms. */
function frameOfModel({ nodes }: ExplorerModel): { x: [number, number]; y: [number, number] } {
  const [x, y]: [[number, number], [number, number]] = [
    [Infinity, -Infinity],
    [Infinity, -Infinity],
  ];
  for (const node of nodes) {
    x[0] = Math.min(x[0], node.x);
    x[1] = Math.max(x[1], node.x);
    y[0] = Math.min(y[0], node.y);
    y[1] = Math.max(y[1], node.y);
  }
  return { x, y };
}

/** A colour as `#rrggbb`, half transparent: ten thousands of lines would fill the picture. */
const fade = (colour: string) => (/^#[0-9a-f]{6}$/iu.test(colour) ? `${colour}66` : colour);

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
    const layers = [...renderer.getContainer().querySelectorAll('canvas')];
    for (const layer of layers) {
      // Layers that the style sheet pales are pale in the picture too.
      context.globalAlpha = Number(getComputedStyle(layer).opacity);
      context.drawImage(layer, 0, 0, flat.width, flat.height);
    }
  }
  return flat;
}
