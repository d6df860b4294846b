/** Makes the pages of a build: those of single things are taken over from earlier builds or made over threads, all others here meanwhile. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { AstroPrerenderer } from 'astro';
import { isLargeSite } from '../content/large-site-fs.ts';
import { encodeBytes } from '../facts/encode-entry.ts';
import { InternalError } from '../errors.ts';
import { loadBasis, loadStatedBases, loadThing } from '../page-data/load-thing-fs.ts';
import { plainJson } from '../page-data/plain-json.ts';
import { isStated } from '../page-data/stated-basis.ts';
import { pagedThings } from '../page-data/thing-routes-fs.ts';
import {
  THING_KINDS,
  thingPageFolder,
  type ThingAddress,
  type ThingPage,
} from '../page-data/thing-page.ts';
import { noteFile, type NotedFile } from '../publish/noted-files.ts';
import { keptPages } from './kept-pages-fs.ts';
import { mingle } from './mingle.ts';
import { oneByOne } from './one-by-one.ts';
import { PageResponse } from './page-response.ts';
import { openPageThreads } from './page-threads.ts';
import type { DefaultPrerenderer, PageHeads, PrerenderApp } from './prerender-app.ts';
import { untilFailure } from './until-failure.ts';

/** What is known of the bundle when pages are made. */
export interface Bundle {
  /** URL of its entry. */
  url: string;
  heads: PageHeads;
  /** Public origin of the site. */
  site: string | undefined;
  /** Path that the site will be served below, with `/` at both ends. */
  base: string;
  /** Where pages are written. */
  directory: string;
}

/** A thing as its page shows it, in both languages. */
interface Prepared {
  /** Folder, id and number of the page. */
  name: string;
  thing: ThingPage;
  /** What it shows, for a thread; made when the first thread needs it, and left for the page in the other language. */
  bytes?: Uint8Array<ArrayBuffer>;
  /** Hash of what it shows; equal ones show the same. Made when first asked for. */
  hash?: string;
}

/** Pages that are made here before threads are started for further ones: a thread takes as long to start. */
const WORTH_A_THREAD = 40;

/** Pages taken over for each that is made, in a build that makes too few for a thread. */
const FEW_AMONG = 10;

/** @param plain Astro's own prerenderer @param bundleOf asked when it is set up */
export function thingPrerenderer(
  plain: DefaultPrerenderer,
  bundleOf: () => Bundle,
): AstroPrerenderer {
  const appOf = (): PrerenderApp => {
    if (plain.app === undefined) throw new InternalError('Astro’s prerenderer has no app');
    return plain.app;
  };
  const threads = openPageThreads(() => {
    const { url, heads } = bundleOf();
    const { scripts } = appOf().getSettings();
    const things = Object.fromEntries(THING_KINDS.map((kind) => [kind, pagedThings(kind)]));
    return { bundle: url, heads, settings: { scripts }, things };
  });
  const guarded = untilFailure();
  const inTurn = oneByOne();
  let last: Prepared | null = null;
  const count = { made: 0, taken: 0 };
  const isWorthThreads = () => count.made > WORTH_A_THREAD + count.taken / FEW_AMONG;

  const prepare = (name: string, make: () => ThingPage): Prepared => {
    if (last?.name !== name) last = { name, thing: make() };
    return last;
  };

  /** Tells the manifest of a page that Astro writes as it is, and the next build what it is made from. */
  const note = (url: string, key: string | null, file: NotedFile): void => {
    const path = filePath(url, bundleOf().base);
    noteFile(path, file);
    if (key !== null) keptPages()?.before?.note(path, key, file);
  };

  /** A page for Astro to write. */
  const answer = (
    url: string,
    key: string | null,
    html: Uint8Array<ArrayBuffer>,
    status = 200,
  ): Response => {
    if (status === 200) note(url, key, { bytes: html.length, hash: hashOf(html) });
    return new PageResponse(html, status);
  };

  const makeThing = async (
    prepared: Prepared,
    { url }: Request,
    { routeData }: Parameters<AstroPrerenderer['render']>[1],
    key: string | null,
  ): Promise<Response> => {
    const { name, thing } = prepared;
    count.made += 1;
    const kept = keptPages();
    if (isWorthThreads() && threads.hasRoom()) {
      const { base, directory } = bundleOf();
      const hasTwo = !isLargeSite();
      const shows = prepared.bytes ?? serialize(thing);
      if (hasTwo) prepared.bytes = shows;
      const made = await threads.make(
        {
          url,
          route: routeData.route,
          shows,
          thing: name,
          file: join(directory, filePath(url, base)),
          keep: key === null || kept === null ? null : { folder: kept.folder, key },
        },
        !hasTwo,
      );
      if ('html' in made) return answer(url, key, made.html, made.status);
      if (key !== null) kept?.notePut(key, made.unkept);
      note(url, key, { bytes: made.bytes, hash: made.hash });
      return nothingToWrite();
    }
    return inTurn(async () => {
      const response = await appOf().render(new Request(url), { routeData, locals: { thing } });
      const html = new Uint8Array(await response.arrayBuffer());
      if (key !== null && response.status === 200) kept?.put(key, encodeBytes(html));
      return answer(url, key, html, response.status);
    });
  };

  /** A page as an earlier build made it; null when none has. */
  const takeOver = async (url: string, key: string): Promise<Response | null> => {
    const kept = keptPages();
    const { base, directory } = bundleOf();
    const file = kept?.before?.take(filePath(url, base), key, directory) ?? null;
    if (file !== null) {
      kept?.use(key);
      note(url, key, file);
      // Others would not get their turn.
      await new Promise(setImmediate);
      return nothingToWrite();
    }
    const html = kept?.get(key) ?? null;
    return html === null ? null : answer(url, key, html);
  };

  return {
    ...plain,
    name: 'atlas',
    getStaticPaths: async () =>
      mingle(
        byThing(await plain.getStaticPaths()),
        ({ route }) => thingPageFolder(route.route) !== null,
      ),
    render: (request, options) =>
      guarded(async () => {
        const folder = thingPageFolder(options.routeData.route);
        if (folder === null) return inTurn(() => plain.render(request, options));
        const { pathname } = new URL(request.url);
        const address = addressOf(pathname);
        const name = `${folder}/${address.id}/${address.number}`;
        const prepared = () => prepare(name, () => loadThing(folder, address));
        const kept = keptPages();
        if (kept === null) return makeThing(prepared(), request, options, null);
        // What the page is made of spares making what it shows, where that can be told.
        const make = () => shownHash(prepared());
        const shows = isStated(folder)
          ? (kept.shown?.of(name, loadStatedBases(folder, address), make) ?? make())
          : (loadBasis(folder, address) ?? make());
        const key = kept.keyOf([pathname, bundleOf().site, isLargeSite()], shows);
        const taken = await takeOver(request.url, key);
        if (taken === null) return makeThing(prepared(), request, options, key);
        count.taken += 1;
        return taken;
      }),
    teardown: async () => {
      await threads.close();
      await plain.teardown?.();
    },
  };
}

/** Astro writes nothing where there is no body. */
const nothingToWrite = (): Response => new Response(null);

const hashOf = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex');

/** Of text and not of serialised bytes: which bytes the engine writes for equal values hangs on what it has compiled by then. */
const shownHash = (prepared: Prepared): string =>
  (prepared.hash ??= hashOf(plainJson(prepared.thing)));

/** Where the page of an address stands below the site: `reports/a-2021/index.html`. */
function filePath(url: string, base: string): string {
  return `${decodeURIComponent(new URL(url).pathname.slice(base.length))}index.html`;
}

// The end of a page's path, with or without its number: /atlas/en/reports/a-2021/, /metrics/cases/page/2/.
const ADDRESS = /(?<folder>[^/]+)\/(?<id>[^/]+)(?:\/page\/(?<number>\d+))?\/?$/u;

/** Which page of which thing a path leads to. */
function addressOf(pathname: string): ThingAddress {
  const { id = '', number = '1' } = ADDRESS.exec(pathname)?.groups ?? {};
  return { id: decodeURIComponent(id), number: Number(number) };
}

/** All pages of a thing behind each other, for they are made from one list; otherwise in the order given. */
function byThing<T extends { pathname: string; route: { route: string } }>(paths: T[]): T[] {
  const groups = Map.groupBy(paths, ({ pathname, route }) => {
    const [folder] = thingPageFolder(route.route)?.split('/') ?? [];
    return folder === undefined ? '' : `${folder}/${addressOf(pathname).id}`;
  });
  return [...groups.values()].flat();
}
