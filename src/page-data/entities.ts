/** Things as pages name them: a label in each language and a path. */
import type { Atlas, AtlasGraph, NodeAttributes, NodeKind, NodeOfKind } from '../graph/atlas.ts';
import { InternalError } from '../errors.ts';
import { nodePath } from './paths.ts';

/** A thing with a page of its own. */
export interface EntityLink {
  kind: NodeKind;
  id: string;
  /** Site path. */
  path: string;
  label: string;
  /** English name; null for reports and for documents without an established one. */
  labelEn: string | null;
}

/** Links to a node of the graph. @throws InternalError when the graph lacks it */
export function linkTo(graph: AtlasGraph, key: string): EntityLink {
  if (!graph.hasNode(key)) throw new InternalError(`no node has the key "${key}"`);
  return linkToNode(graph.getNodeAttributes(key));
}

/** Links to a node by its attributes: one object for each node, which pages name often and nobody changes. */
export const linkToNode = /* @__PURE__ */ oncePerNode((node: NodeAttributes): EntityLink => ({
  kind: node.kind,
  id: node.id,
  path: nodePath(node),
  label: node.label,
  labelEn: 'nameEn' in node ? node.nameEn : null,
}));

/** A place with what tells it from its namesakes. */
export interface PlaceLink extends EntityLink {
  /** Name with the place above, e.g. 中山市港口镇; the label alone for a province. */
  fullLabel: string;
  /** The same in English, e.g. Gangkou Town, Zhongshan City. */
  fullLabelEn: string;
  province: string | null;
  level: Extract<NodeAttributes, { kind: 'jurisdiction' }>['level'];
  masked: boolean;
}

/** A place's name with that of the place above, e.g. 中山市港口镇; the name alone for a province. */
export function fullPlaceLabel({ path, label }: NodeOfKind<'jurisdiction'>): string {
  return (path.length >= 2 ? (path.at(-2) ?? '') : '') + label;
}

/** The same in English, the place above last: Gangkou Town, Zhongshan City. */
export function fullPlaceLabelEn({ pathEn, nameEn }: NodeOfKind<'jurisdiction'>): string {
  const above = pathEn.at(-2);
  return above === undefined ? nameEn : `${nameEn}, ${above}`;
}

/** Links to a place by its node key. @throws InternalError when it is no place */
export function linkToPlace({ graph }: Pick<Atlas, 'graph'>, key: string): PlaceLink {
  const node = graph.getNodeAttributes(key);
  if (node.kind !== 'jurisdiction') throw new InternalError(`"${key}" is no jurisdiction`);
  return placeLinkOf(node);
}

const placeLinkOf = /* @__PURE__ */ oncePerNode((node: NodeOfKind<'jurisdiction'>): PlaceLink => {
  const { province, level, masked } = node;
  return {
    ...linkToNode(node),
    fullLabel: fullPlaceLabel(node),
    fullLabelEn: fullPlaceLabelEn(node),
    province,
    level,
    masked,
  };
});

/** Keeps what is made of a node's attributes for as long as there are these attributes, which nobody changes. */
export function oncePerNode<N extends NodeAttributes, T>(make: (node: N) => T): (node: N) => T {
  const known = new WeakMap<N, T>();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const made = make(node);
    known.set(node, made);
    return made;
  };
}

/** All that a thing is called, for filters by name. */
export function namesOf(entity: EntityLink | PlaceLink): string {
  const names =
    'fullLabel' in entity
      ? [entity.fullLabel, entity.fullLabelEn]
      : [entity.label, entity.labelEn ?? ''];
  return names.filter((name) => name !== '').join(' ');
}
