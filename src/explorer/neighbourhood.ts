/** A node with its neighbours as a small graph of its own. */
import { createModel, type ExplorerModel } from './explorer-model.ts';
import { neighbours } from './shortest-path.ts';

/**
 * The node, its neighbours and the edges among them; of many neighbours those with the most edges.
 * @param most neighbours kept
 * @returns null when the model has no such node
 */
export function neighbourhood(
  model: ExplorerModel,
  key: string,
  most: number,
): ExplorerModel | null {
  const centre = model.indexOf.get(key);
  if (centre === undefined) return null;
  const all = { has: () => true };
  const around = [...new Set(neighbours(model, all, centre).map(([, other]) => other))]
    .map((index) => model.nodes[index])
    .filter((node) => node !== undefined)
    .sort((a, b) => b.degree - a.degree || a.index - b.index)
    .slice(0, most);
  const kept = [model.nodes[centre], ...around]
    .filter((node) => node !== undefined)
    .sort((a, b) => a.index - b.index);
  const newIndex = new Map(kept.map((node, index) => [node.index, index] as const));
  const edges = (model.edgesAt[centre] ?? []).flatMap((index) => {
    const edge = model.edges[index];
    if (edge === undefined) return [];
    const [source, target] = [newIndex.get(edge.source), newIndex.get(edge.target)];
    return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
  });
  return createModel(
    model,
    kept.map((node, index) => ({ ...node, index })),
    edges.map((edge, index) => ({ ...edge, index })),
  );
}
