/** Colours and sizes of dots as the state asks for them, and the legend that says what they mean. */
import { colourGroups, groupOf, type ColourGroup } from '../../explorer/colour-groups.ts';
import type { ExplorerModel, ExplorerNode } from '../../explorer/explorer-model.ts';
import type { Colouring, ExplorerState } from '../../explorer/explorer-state.ts';
import type { VisibleGraph } from '../../explorer/visible-graph.ts';
import type { GraphTexts } from '../../i18n/texts/graph.ts';
import { element } from '../elements.ts';
import type { Looks, PictureColours } from './picture.ts';

/** Colours of the page's style sheet, by custom property. */
export class StyleColours {
  readonly #style: CSSStyleDeclaration;

  /** @param root the element whose custom properties `--graph-…` hold the colours */
  constructor(root: HTMLElement) {
    this.#style = getComputedStyle(root);
  }

  /** The value of `--graph-<name>`. */
  get(name: string): string {
    return this.#style.getPropertyValue(`--graph-${name}`).trim();
  }

  /** What the picture needs beside its dots. */
  get picture(): PictureColours {
    return {
      edge: this.get('edge'),
      dimmed: this.get('dimmed'),
      label: this.get('label'),
      ground: this.get('ground'),
    };
  }
}

const EQUAL_SIZE = 5;

/** One line of the legend. */
export interface LegendEntry {
  colour: string;
  label: string;
  nodes: number;
}

/** How dots look in a state, and the legend in the same colours. */
export function looksOf(
  model: ExplorerModel,
  visible: VisibleGraph,
  state: ExplorerState,
  colours: StyleColours,
  texts: GraphTexts,
): Looks & { legend: LegendEntry[] } {
  const groups = colourGroups(model, visible, state.colour);
  const colourOfGroup = new Map(
    groups.map((group) => [group.value, colourOf(group, state.colour, colours)] as const),
  );
  const none = colours.get('none');
  return {
    colourOf: (node: ExplorerNode) => colourOfGroup.get(groupOf(node, state.colour) ?? '') ?? none,
    sizeOf: ({ size }) => (state.size === 'equal' ? EQUAL_SIZE : size),
    legend: legendOf(model, visible, groups, state.colour, colours, texts),
  };
}

function colourOf(group: ColourGroup, colouring: Colouring, colours: StyleColours): string {
  if (colouring === 'kind') return colours.get(group.value);
  return colours.get(group.colour === null ? 'none' : `group-${group.colour + 1}`);
}

function legendOf(
  model: ExplorerModel,
  { nodes }: VisibleGraph,
  groups: readonly ColourGroup[],
  colouring: Colouring,
  colours: StyleColours,
  texts: GraphTexts,
): LegendEntry[] {
  const named = groups
    .filter(({ colour }) => colouring === 'kind' || colour !== null)
    .map((group) => ({
      colour: colourOf(group, colouring, colours),
      label: groupName(model, group.value, colouring, texts),
      nodes: group.nodes,
    }));
  const shown = named.reduce((sum, entry) => sum + entry.nodes, 0);
  const grouped = groups.reduce((sum, group) => sum + group.nodes, 0);
  const none = colours.get('none');
  if (grouped > shown)
    named.push({ colour: none, label: texts.otherColour, nodes: grouped - shown });
  if (nodes.size > grouped)
    named.push({ colour: none, label: texts.noGroup, nodes: nodes.size - grouped });
  return named;
}

/** Name of a group as the legend and the filters write it. */
export function groupName(
  model: ExplorerModel,
  value: string,
  colouring: Colouring,
  texts: GraphTexts,
): string {
  if (colouring !== 'community') return texts.terms[value] ?? value;
  const community = model.communities[Number(value)];
  return `${community?.name ?? value}${community?.stable === false ? texts.communityUnstable : ''}`;
}

/** Writes the legend into a list. */
export function writeLegend(list: HTMLElement, legend: readonly LegendEntry[], note: string): void {
  const items = legend.map(({ colour, label, nodes }) => {
    const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
    dot.style.backgroundColor = colour;
    return element('li', {}, dot, `${label} `, element('span', { class: 'count' }, String(nodes)));
  });
  list.replaceChildren(...items, element('li', { class: 'soft' }, note));
}
