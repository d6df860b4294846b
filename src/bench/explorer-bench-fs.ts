/** Measures the graph page of a built site on a large made-up graph in the bundled browser, drawing in software. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { explorerGraph } from '../export/explorer-graph.ts';
import type { ExplorerGraph } from '../explorer/explorer-file.ts';
import { serveSite } from '../serve/static-server.ts';
import { launchBrowser } from '../site-check/launch-browser.ts';
import { noProjections } from './no-projections.ts';
import { seededAtlas, type SeededSize } from './seeded-atlas.ts';

/** Merged into places, about 20,000 nodes and 150,000 edges. */
const SIZE: SeededSize = {
  places: 6000,
  reports: 9000,
  regulations: 13_000,
  practices: 600,
  indicators: 400,
  statements: 168_000,
};

/** What one view costs. */
export interface ExplorerFigures {
  view: string;
  nodes: number;
  edges: number;
  /** Milliseconds from the start of the navigation until the picture stands. */
  firstPicture: number;
  /** Milliseconds from the movement of the pointer to the frame that shows it: middle and longest of all. */
  hover: { median: number; longest: number; hovers: number };
  /** Bytes of all that was loaded, compressed with gzip. */
  transfer: number;
  /** Bytes of the JavaScript heap after a collection: with the picture, and once it is killed. */
  heap: { drawn: number; killed: number };
  /** Canvases left once it is killed. */
  canvasesLeft: number;
}

/** The question that the page could open on, and the whole graph. @param directory a built site */
export async function measureExplorer(directory: string): Promise<ExplorerFigures[]> {
  const packed = explorerGraph(...seededInput(), 'atlas');
  const body = JSON.stringify(packed);
  const served = siteWith(directory, body);
  const { server, url } = await serveSite(served, '/', 0);
  const browser = await launchBrowser();
  try {
    const figures: ExplorerFigures[] = [];
    for (const [view, query] of viewsOf(packed)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      figures.push({ view, ...(await measureView(page, `${url}graph/?${query}`)) });
      await context.close();
    }
    return figures;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    rmSync(served, { recursive: true });
  }
}

/** A folder that serves as the site does, with another graph. */
function siteWith(directory: string, graph: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-explorer-'));
  for (const entry of readdirSync(directory))
    if (entry !== 'data') symlinkSync(resolve(directory, entry), join(folder, entry));
  mkdirSync(join(folder, 'data', 'explorer'), { recursive: true });
  writeFileSync(join(folder, 'data', 'explorer', 'atlas.json'), graph);
  return folder;
}

function seededInput() {
  const { graph, positions } = seededAtlas(SIZE);
  // The file's writer looks at nothing else of an atlas.
  const atlas = { graph } as Parameters<typeof explorerGraph>[0];
  return [atlas, { positions, projections: noProjections() }] as const;
}

function viewsOf({ nodes }: ExplorerGraph): [view: string, query: string][] {
  const most = Math.max(...nodes.degree);
  const hub = nodes.key[nodes.degree.indexOf(most)] ?? '';
  return [
    ['around the largest node', `focus=${encodeURIComponent(hub)}&depth=1`],
    ['the whole graph', 'view=all'],
  ];
}

async function measureView(page: Page, address: string): Promise<Omit<ExplorerFigures, 'view'>> {
  let transfer = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(response.body().then((bytes) => void (transfer += gzipSync(bytes).length)));
  });
  await page.goto(address);
  const firstPicture = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Frames are handed to the drawing process: reading a dot of each layer waits until it has drawn them.
        const drawn = () =>
          requestAnimationFrame(() => {
            for (const layer of document.querySelectorAll<HTMLCanvasElement>(
              '#graph-canvas canvas',
            ))
              layer.getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
            resolve(performance.now());
          });
        const look = () =>
          performance.getEntriesByName('graph-shown').length > 0 ? drawn() : setTimeout(look, 10);
        look();
      }),
  );
  const [nodes = 0, edges = 0] = (await page.locator('#graph-tables caption').allInnerTexts()).map(
    (caption) => Number(/\d+/u.exec(caption)?.[0]),
  );
  await page.waitForTimeout(1000);
  const hover = await measureHover(page);
  await Promise.allSettled(bodies);
  const session = await page.context().newCDPSession(page);
  const drawn = await heapOf(session);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  const killed = await heapOf(session);
  const canvasesLeft = await page.locator('#graph-canvas canvas').count();
  return { nodes, edges, firstPicture, hover, transfer, heap: { drawn, killed }, canvasesLeft };
}

/** Moves the pointer over the picture in steps and times each dot that it comes upon. */
async function measureHover(page: Page): Promise<ExplorerFigures['hover']> {
  await page.evaluate(() => {
    const canvas = document.querySelector('#graph-canvas');
    const times: number[] = [];
    (globalThis as { hoverTimes?: number[] }).hoverTimes = times;
    let moved = 0;
    canvas?.addEventListener('mousemove', () => (moved = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (canvas?.classList.contains('graph-pale') !== true) return;
      const start = moved;
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
    }).observe(canvas as Element, { attributeFilter: ['class'] });
  });
  const box = await page.locator('#graph-canvas').boundingBox();
  if (box === null) throw new Error('the page has no picture');
  const count = () =>
    page.evaluate(() => (globalThis as { hoverTimes?: number[] }).hoverTimes?.length ?? 0);
  for (let step = 0; step < 600 && (step % 50 !== 0 || (await count()) < 20); step += 1) {
    // A golden angle spiral: close steps in the middle, where the dots are.
    const [radius, angle] = [Math.sqrt(step / 600) * 0.42, step * 2.39996];
    await page.mouse.move(
      box.x + box.width * (0.5 + radius * Math.cos(angle)),
      box.y + box.height * (0.5 + radius * Math.sin(angle)),
    );
    await page.waitForTimeout(40);
  }
  const times = await page.evaluate(
    () => (globalThis as { hoverTimes?: number[] }).hoverTimes ?? [],
  );
  const sorted = times.sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    longest: sorted.at(-1) ?? Number.NaN,
    hovers: sorted.length,
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

/** The figures as a Markdown table. */
export function formatExplorerFigures(figures: readonly ExplorerFigures[]): string {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const milliseconds = (time: number) => `${Math.round(time)} ms`;
  return [
    '| view | nodes | lines of the table | first picture | hover, middle (longest) | transfer | heap, killed | canvases left |',
    '| - | - | - | - | - | - | - | - |',
    ...figures.map(({ view, nodes, edges, firstPicture, hover, transfer, heap, canvasesLeft }) =>
      [
        '',
        view,
        nodes,
        edges,
        milliseconds(firstPicture),
        `${milliseconds(hover.median)} (${milliseconds(hover.longest)}, ${hover.hovers} dots)`,
        megabytes(transfer),
        `${megabytes(heap.drawn)}, ${megabytes(heap.killed)}`,
        canvasesLeft,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
}
