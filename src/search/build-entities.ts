/** Atlas → the list of named things that the browser searches by exact words. */
import { pinyin } from 'pinyin-pro';
import { compareText } from '../errors.ts';
import type { Atlas, NodeAttributes } from '../graph/atlas.ts';
import { linkToNode } from '../page-data/entities.ts';
import { nodePath } from '../page-data/paths.ts';
import type { Entity } from './entity-index.ts';

/**
 * All jurisdictions, regulations, practices and indicators of the graph.
 * @returns in path order
 */
export function buildEntities(atlas: Atlas): Entity[] {
  const aliases = new Map<string, readonly string[]>();
  for (const { id, aliases: names } of atlas.vocabulary.regulations)
    aliases.set(`regulation/${id}`, names);
  for (const { id, aliases: names } of atlas.vocabulary.practices)
    aliases.set(`practice/${id}`, names.filter(isPlain));
  for (const [code, { aliases: names, formerNames }] of atlas.vocabulary.places.records)
    aliases.set(`jurisdiction/${code}`, [...names, ...formerNames.map(({ name }) => name)]);
  const entities: Entity[] = [];
  atlas.graph.forEachNode((key, node) => {
    if (node.kind === 'report') return;
    const names = namesOf(node, aliases.get(`${node.kind}/${node.id}`) ?? []);
    entities.push({
      kind: node.kind,
      path: nodePath(node),
      label: node.label,
      labelEn: linkToNode(node).labelEn,
      note: noteOf(node),
      noteEn: node.kind === 'jurisdiction' ? node.pathEn.slice(0, -1).reverse().join(', ') : null,
      names: [...new Set(names)].filter((name) => name !== node.label),
      initials: initialsOf(node.label),
      reports: countReports(atlas, key),
    });
  });
  return entities.sort((a, b) => compareText(a.path, b.path));
}

/** True for a wording that can be shown: no alternatives (甲|乙) and no classes <审查>. */
const isPlain = (wording: string): boolean => !/[()<>|]/u.test(wording);

function namesOf(node: NodeAttributes, aliases: readonly string[]): string[] {
  switch (node.kind) {
    case 'jurisdiction':
      return [...(node.path.length > 1 ? [node.path.join('')] : []), ...aliases];
    case 'regulation':
      return [...(node.number === null ? [] : [node.number]), ...aliases];
    case 'practice':
      return [...aliases];
    case 'indicator':
    case 'report':
      return [];
  }
}

function noteOf(node: NodeAttributes): string {
  switch (node.kind) {
    case 'jurisdiction':
      return node.path.slice(0, -1).join(' ');
    case 'regulation':
      return node.number ?? node.issuer ?? node.region ?? '';
    case 'practice':
      return '';
    case 'indicator':
      return node.unit;
    case 'report':
      return '';
  }
}

/** First letters of the syllables; what is no Chinese character is left out. */
function initialsOf(label: string): string {
  return pinyin(label, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' })
    .join('')
    .toLowerCase();
}

function countReports({ graph }: Atlas, key: string): number {
  const reports = new Set<string>();
  graph.forEachEdge(key, (_edge, _attributes, source, target) => {
    for (const end of [source, target])
      if (graph.getNodeAttributes(end).kind === 'report') reports.add(end);
  });
  return reports.size;
}
