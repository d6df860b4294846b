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
  const all = new Set(model.edges.map(({ index }) => index));
  const around = [...new Set(neighbours(model, all, centre).map(([, other]) => other))]
    .map((index) => model.nodes[index])
    .filter((node) => node !== undefined)
    .sort((a, b) => b.degree - a.degree || a.index - b.index)
    .slice(0, most);
  const kept = [model.nodes[centre], ...around]
    .filter((node) => node !== undefined)
    .sort((a, b) => a.index - b.index);
  const newIndex = new Map(kept.map((node, index) => [node.index, index] as const));
  const edges = model.edges.flatMap((edge) => {
    const [source, target] = [newIndex.get(edge.source), newIndex.get(edge.target)];
    if (source === undefined || target === undefined) return [];
    const touches = edge.source === centre || edge.target === centre;
    return touches ? [{ ...edge, source, target }] : [];
  });
  return createModel(
    model.network,
    kept.map((node, index) => ({ ...node, index })),
    edges.map((edge, index) => ({ ...edge, index })),
    model.communities,
  );
}
