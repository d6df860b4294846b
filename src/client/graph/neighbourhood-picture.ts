/** The small graph of an entity page: its neighbours, each a way to their page. */
import type { ExplorerGraph } from '../../explorer/explorer-file.ts';
import { unpackExplorerGraph } from '../../explorer/explorer-model.ts';
import { WHOLE_GRAPH } from '../../explorer/explorer-state.ts';
import { neighbourhood } from '../../explorer/neighbourhood.ts';
import { pageOfNode } from '../../explorer/node-page.ts';
import { visibleGraph } from '../../explorer/visible-graph.ts';
import { fillIn } from '../../i18n/fill-in.ts';
import type { GraphTexts } from '../../i18n/texts/graph.ts';
import { looksOf, StyleColours, writeLegend } from './looks.ts';
import { pageAddress } from '../page-address.ts';
import { canDraw, drawGraph } from './picture.ts';

/** Neighbours drawn at most. */
const MOST = 60;

/**
 * Draws into an opened fold.
 * @param fold has the node's key, addresses and texts in its data, and elements for picture, legend and note
 */
export async function drawNeighbourhood(fold: HTMLElement): Promise<void> {
  const { focus = '', graph = '', pages = '/', texts: words = '{}' } = fold.dataset;
  const texts = JSON.parse(words) as GraphTexts;
  const [canvas, legend, note] = ['canvas', 'legend', 'note'].map((name) =>
    fold.querySelector<HTMLElement>(`[data-${name}]`),
  );
  if (!canvas || !legend || !note) throw new Error('the fold lacks a part');
  if (!canDraw()) {
    canvas.hidden = true;
    note.textContent = texts.noWebgl;
    return;
  }
  const response = await fetch(graph);
  const whole = unpackExplorerGraph((await response.json()) as ExplorerGraph);
  const model = neighbourhood(whole, focus, MOST);
  if (model === null) throw new Error(`no node "${focus}"`);
  const visible = visibleGraph(model, WHOLE_GRAPH);
  const colours = new StyleColours(fold);
  const looks = looksOf(model, visible, WHOLE_GRAPH, colours, texts);
  writeLegend(legend, looks.legend, '');
  if (model.nodes.length > MOST) note.textContent = fillIn(texts.neighbourhoodNote, { n: MOST });
  const picture = drawGraph(canvas, model, colours.picture, looks, (index) => {
    const node = index === null ? undefined : model.nodes[index];
    if (node === undefined || node.key === focus) return;
    location.href = pageAddress(pages, pageOfNode(node));
  });
  picture.show(visible, model.indexOf.get(focus) ?? null, new Set());
  picture.fitVisible();
  addEventListener('pagehide', () => picture.kill(), { once: true });
}
