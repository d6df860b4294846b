/** What a thread that makes and writes pages runs: the bundle of the build at hand, with what a page shows sent to it. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize } from 'node:v8';
import { workerData } from 'node:worker_threads';
import { encodeBytes } from '../facts/encode-entry.ts';
import { putEntry } from '../facts/stage-cache-fs.ts';
import { release } from '../release-memory.ts';
import type { ThingPage } from '../page-data/thing-page.ts';
import { tellThings, type PagedThings } from '../page-data/told-things.ts';
import { codeOf } from '../system-fault.ts';
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
  shows: Uint8Array<ArrayBuffer>;
  /** Equal for tasks that show the same. */
  thing: string;
  /** Where it is to stand; folders are made as they are needed. */
  file: string;
  /** Where it is to be kept for later builds, and under which key; null where it is not. */
  keep: Keep | null;
}

interface Keep {
  folder: string;
  key: string;
}

/** A page made and written, or one that is no success and not written. */
export type MadePage =
  | {
      status: 200;
      /** Its length. */
      bytes: number;
      /** SHA-256 of the page, in hexadecimal. */
      hash: string;
      /** What kept it from being kept, as `putEntry` says. */
      unkept: string | null;
    }
  | { status: number; html: Uint8Array<ArrayBuffer> };

/** What is left of a fault of the system on its way between threads, where an error loses its code. */
export interface WriteFault {
  code: string;
  path: string;
  message: string;
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

/** What was shown last, which both languages show behind each other; its bytes are windows on those it was sent in. */
let last: { name: string; sent: Uint8Array; thing: ThingPage } | null = null;

/** Called in turn, when the page before is done with what it showed. */
function shownIn({ thing: name, shows: sent }: PageTask): ThingPage {
  if (last?.name === name) return last.thing;
  if (last !== null) release(last.sent);
  last = { name, sent, thing: deserialize(sent) as ThingPage };
  return last.thing;
}

/** @throws what the page throws */
export default async function makePage(task: PageTask): Promise<MadePage | WriteFault> {
  const routeData = routes.get(task.route);
  if (routeData === undefined) throw new RangeError(`no route ${task.route}`);
  const { status, html } = await inTurn(async () => {
    const locals = { thing: shownIn(task) };
    const response = await app.render(new Request(task.url), { routeData, locals });
    return { status: response.status, html: new Uint8Array(await response.arrayBuffer()) };
  });
  if (status !== 200) return { status, html };
  const fault = write(task.file, html);
  if (fault !== null) return fault;
  const { keep } = task;
  const unkept = keep === null ? null : keepPage(keep, html);
  const made: MadePage = { status, bytes: html.length, hash: hash('sha256', html, 'hex'), unkept };
  release(html);
  return made;
}

function keepPage({ folder, key }: Keep, html: Uint8Array): string | null {
  const entry = encodeBytes(html);
  const fault = putEntry(folder, key, entry);
  release(entry);
  return fault;
}

function write(path: string, bytes: Uint8Array): WriteFault | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return null;
  } catch (error) {
    return { code: codeOf(error), path, message: String(error) };
  }
}
