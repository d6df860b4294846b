/** Entries of the registries as nodes, and the links that the registries state between them. */
import type { Indicator } from '../schema/indicator.ts';
import type { Practice } from '../schema/practice.ts';
import type { Regulation } from '../schema/regulation.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { GraphDraft } from './graph-draft.ts';
import type {
  IndicatorNode,
  NodeAttributes,
  PracticeNode,
  RegulationNode,
} from './node-attributes.ts';
import { indicatorKey, practiceKey, regulationKey } from './node-keys.ts';

/** A link that a registry states. */
export interface RegistryLink {
  kind: 'localises' | 'succeeds' | 'mandates';
  from: string;
  to: string;
}

/** All registry entries, added to the graph as they are needed. */
export interface RegistryNodes {
  /** Puts the entry of a node key into the draft; false when no registry has it. */
  use: (key: string, draft: GraphDraft) => boolean;
  /** Every link between entries. */
  links: readonly RegistryLink[];
}

/** Prepares the nodes and links of all registries. */
export function createRegistryNodes(vocabulary: Vocabulary): RegistryNodes {
  const nodes = new Map<string, NodeAttributes>();
  for (const entry of vocabulary.regulations)
    nodes.set(regulationKey(entry.id), regulationNode(entry));
  for (const entry of vocabulary.practices) nodes.set(practiceKey(entry.id), practiceNode(entry));
  for (const entry of vocabulary.indicators)
    nodes.set(indicatorKey(entry.id), indicatorNode(entry));
  return {
    use: (key, draft) => {
      const node = nodes.get(key);
      if (node === undefined) return false;
      if (!draft.nodes.has(key)) draft.setNode(key, node);
      return true;
    },
    links: [...regulationLinks(vocabulary), ...practiceLinks(vocabulary)],
  };
}

function regulationLinks({ regulations }: Vocabulary): RegistryLink[] {
  return regulations.flatMap((entry): RegistryLink[] => {
    const from = regulationKey(entry.id);
    const localises = entry.implements.map((id): RegistryLink => ({
      kind: 'localises',
      from,
      to: regulationKey(id),
    }));
    if (entry.successorOf === null) return localises;
    return [...localises, { kind: 'succeeds', from, to: regulationKey(entry.successorOf) }];
  });
}

function practiceLinks({ regulations, practices }: Vocabulary): RegistryLink[] {
  const byTitle = titleIndex(regulations);
  return practices.flatMap((entry): RegistryLink[] => {
    const to = practiceKey(entry.id);
    const mandating = entry.mandatedBy
      .map((title) => byTitle.get(foldTitle(title)) ?? null)
      .filter((id) => id !== null);
    return [...new Set(mandating)].map((id): RegistryLink => ({
      kind: 'mandates',
      from: regulationKey(id),
      to,
    }));
  });
}

/** Folded titles and aliases that name exactly one document. */
function titleIndex(regulations: readonly Regulation[]): Map<string, string | null> {
  const index = new Map<string, string | null>();
  for (const { id, title, aliases } of regulations)
    for (const name of new Set([title, ...aliases].map(foldTitle))) {
      const taken = index.get(name);
      index.set(name, taken === undefined || taken === id ? id : null);
    }
  return index;
}

/** A title without what only its spelling varies in: width of brackets, dashes, quotes, blanks. */
function foldTitle(title: string): string {
  // Half-width forms first, then every dash as one, then quotes, title marks, 、 and blanks out.
  return title
    .normalize('NFKC')
    .replace(/[-－—–―~～]+/gu, '-')
    .replace(/[“”"‘’'《》〈〉、\s]/gu, '');
}

function regulationNode(entry: Regulation): RegulationNode {
  const { id, title, titleEn, number, issuer, level, kind, region, issuedOn, period, sure } = entry;
  return {
    kind: 'regulation',
    id,
    label: title,
    nameEn: titleEn,
    number,
    issuer,
    level,
    regulationKind: kind,
    region,
    issuedOn,
    period: period === null ? null : { from: period[0], to: period[1] },
    known: true,
    sure,
  };
}

function practiceNode(entry: Practice): PracticeNode {
  const { id, name, nameEn, domain, definition, definitionEn, parent, tier } = entry;
  return {
    kind: 'practice',
    id,
    label: name,
    nameEn,
    domain,
    definition,
    definitionEn,
    parent: parent === null ? null : practiceKey(parent),
    tier,
  };
}

function indicatorNode(entry: Indicator): IndicatorNode {
  const { id, name, nameEn, unit, unitEn, domain, definition, definitionEn } = entry;
  const { direction, comparable, comparableReason, comparableReasonEn, tier } = entry;
  return {
    kind: 'indicator',
    id,
    label: name,
    nameEn,
    unit,
    unitEn,
    domain,
    definition,
    definitionEn,
    direction,
    comparable,
    comparableReason,
    comparableReasonEn,
    tier,
  };
}
