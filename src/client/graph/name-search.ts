/** Finds dots of the explorer by what a person types. */
import type { ExplorerModel, ExplorerNode } from '../../explorer/explorer-model.ts';
import { searchEntities, type Entity } from '../../search/entity-index.ts';
import { element } from '../elements.ts';

const OFFERED = 12;

/** Search over the names of a model. */
export interface NameSearch {
  /** The node that fits best; null for none. */
  find: (name: string) => ExplorerNode | null;
  /** Writes fitting names into a list of options. */
  offer: (typed: string, options: HTMLDataListElement) => void;
}

/** Makes the search for a model. */
export function createNameSearch(model: ExplorerModel): NameSearch {
  const names = model.nodes.map(toEntity);
  const nodeOf = (entity: Entity | undefined) => {
    const index = entity === undefined ? undefined : model.indexOf.get(entity.path);
    return index === undefined ? null : (model.nodes[index] ?? null);
  };
  return {
    find: (name) => nodeOf(searchEntities(names, name, 1)[0]?.entity),
    offer: (typed, options) => {
      const hits = searchEntities(names, typed, OFFERED);
      options.replaceChildren(
        ...hits.map(({ entity }) => element('option', { value: entity.label })),
      );
    },
  };
}

/** A node under the terms of the exact search; its key stands for the path. */
function toEntity(node: ExplorerNode): Entity {
  return {
    kind: 'practice',
    path: node.key,
    label: node.label,
    labelEn: node.label,
    note: node.province ?? '',
    noteEn: null,
    names: [],
    initials: '',
    reports: node.degree,
  };
}
