/** What a thread that makes pages runs: the bundle of the build at hand, with what a page shows sent to it. */
import { hash } from 'node:crypto';
import { deserialize } from 'node:v8';
import { workerData } from 'node:worker_threads';
import { encodeBytes } from '../facts/encode-entry.ts';
import type { ThingPage } from '../page-data/thing-page.ts';
import { tellThings, type PagedThings } from '../page-data/told-things.ts';
import { oneByOne } from './one-by-one.ts';
import type { PageHeads, PageSettings, PrerenderApp } from './prerender-app.ts';

/** What the thread that starts a worker gives it. */
export interface PageWorkerData {
  /** URL of the bundle. */
  bundle: string;
  heads: PageHeads;
  settings: PageSettings;
  things: PagedThings;
}

/** A page to be made. */
export interface PageTask {
  url: string;
  /** Pattern of its route. */
  route: string;
  /** What it shows, serialised. */
  shows: Uint8Array;
  /** Equal for tasks that show the same. */
  thing: string;
  /** Whether it is to be kept. */
  isKept: boolean;
}

/** A page made. */
export interface MadePage {
  status: number;
  html: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the page, in hexadecimal. */
  hash: string;
  /** As the cache keeps it; null when it is not to be kept. */
  entry: Uint8Array | null;
}

const { bundle, heads, settings, things } = workerData as PageWorkerData;
tellThings(things);
const { app } = (await import(bundle)) as { app: PrerenderApp };
app.setInternals(heads);
app.setOptions({
  settings,
  logger: { options: { destination: { write: ({ message }) => console.error(message) } } },
});
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));

const inTurn = oneByOne();

/** What was shown last, which both languages show behind each other. */
let last: { name: string; thing: ThingPage } | null = null;

/** @throws what the page throws */
export default async function makePage(task: PageTask): Promise<MadePage> {
  const routeData = routes.get(task.route);
  if (routeData === undefined) throw new RangeError(`no route ${task.route}`);
  if (last?.name !== task.thing)
    last = { name: task.thing, thing: deserialize(task.shows) as ThingPage };
  const { thing } = last;
  const { status, html } = await inTurn(async () => {
    const response = await app.render(new Request(task.url), { routeData, locals: { thing } });
    return { status: response.status, html: new Uint8Array(await response.arrayBuffer()) };
  });
  const entry = task.isKept && status === 200 ? encodeBytes(html) : null;
  return { status, html, hash: hash('sha256', html, 'hex'), entry };
}
