/** Questions that the graph page offers to start from, each with the most telling example in the atlas. */
import { WHOLE_GRAPH, writeState, type ExplorerState } from '../explorer/explorer-state.ts';
import { compareText } from '../errors.ts';
import type { TransmissionNode } from '../graph/analysis.ts';
import { nodesOfKind } from '../graph/statements.ts';
import { NODE_KINDS } from '../graph/node-attributes.ts';
import type { GraphTexts } from '../i18n/texts/graph.ts';
import { linkTo, type EntityLink } from './entities.ts';
import type { Site } from './site.ts';

/** One question. */
export interface GraphPreset {
  id: keyof GraphTexts['presets'];
  /** What the question is about, as `{name}`: a thing, a province, or neither. */
  entity: EntityLink | null;
  province: string | null;
  /** Address parameters of the view that answers it. */
  query: string;
}

/** The questions that this atlas can answer, the opening one first. */
export function graphPresets(site: Site): GraphPreset[] {
  const { graph } = site.atlas;
  const preset = (
    id: GraphPreset['id'],
    about: { key?: string; province?: string },
    state: Partial<ExplorerState>,
  ): GraphPreset => ({
    id,
    entity: about.key === undefined ? null : linkTo(graph, about.key),
    province: about.province ?? null,
    query: writeState({ ...WHOLE_GRAPH, ...state }).toString(),
  });

  const presets: GraphPreset[] = [];
  const [outline] = [...site.analysis.transmission].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || compareText(a.regulation, b.regulation),
  );
  const carried = mostMentioned(site);
  if (carried !== null)
    presets.push(
      preset(
        'carriers',
        { key: carried },
        {
          focus: carried,
          depth: 1,
          hiddenKinds: NODE_KINDS.filter((kind) => kind !== 'jurisdiction'),
        },
      ),
    );
  if (outline !== undefined)
    presets.push(
      preset(
        'lineage',
        { key: outline.regulation },
        {
          focus: outline.regulation,
          depth: 3,
          hiddenKinds: NODE_KINDS.filter((kind) => kind !== 'regulation'),
        },
      ),
    );
  const peers = site.analysis.projections['places-by-practices'].graph;
  const central = mostTied(peers);
  if (central !== null)
    presets.push(
      preset(
        'peers',
        { key: central },
        { network: 'places-by-practices', focus: central, depth: 1 },
      ),
    );
  if (site.analysis.projections['practices-by-places'].graph.size > 0)
    presets.push(preset('companions', {}, { network: 'practices-by-places', colour: 'community' }));
  const province = mostReported(site);
  if (province !== null)
    presets.push(
      preset(
        'province',
        { province },
        {
          province,
          hiddenKinds: ['regulation', 'indicator'],
          colour: 'kind',
        },
      ),
    );
  presets.push(preset('whole', {}, {}));
  return presets;
}

function sizeOf({ children }: TransmissionNode): number {
  return children.reduce((sum, child) => sum + 1 + sizeOf(child), 0);
}

/** The document that most places speak of. */
function mostMentioned({ atlas }: Site): string | null {
  const { graph } = atlas;
  let best: { key: string; places: number } | null = null;
  for (const { key } of nodesOfKind(graph, 'regulation')) {
    const places = new Set<string>();
    for (const source of graph.inNeighbors(key)) {
      const node = graph.getNodeAttributes(source);
      if (node.kind === 'report') places.add(node.place);
    }
    if (best === null || places.size > best.places) best = { key, places: places.size };
  }
  return best?.key ?? null;
}

type Network = Site['analysis']['projections']['places-by-practices']['graph'];

/** The node with the most ties; among equals the first by key. */
function mostTied(network: Network): string | null {
  const tied = network.nodes().filter((key) => network.degree(key) > 0);
  const [first] = tied.sort((a, b) => network.degree(b) - network.degree(a) || compareText(a, b));
  return first ?? null;
}

/** The province with the most reports. */
function mostReported({ atlas }: Site): string | null {
  const counts = new Map<string, number>();
  for (const { node } of nodesOfKind(atlas.graph, 'report')) {
    const place = atlas.graph.getNodeAttributes(node.place);
    if (place.kind !== 'jurisdiction' || place.province === null) continue;
    counts.set(place.province, (counts.get(place.province) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return first?.[0] ?? null;
}
