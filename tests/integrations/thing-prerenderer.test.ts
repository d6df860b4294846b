/** How the pages of a build come about: prepared, rendered, kept and taken over, in this thread alone. */
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { keepPages } from '../../src/integrations/kept-pages-fs.ts';
import { forgetNotedFiles, notedFiles } from '../../src/publish/noted-files.ts';
import { usePageThreads } from '../../src/integrations/page-threads.ts';
import { openShownHashes } from '../../src/integrations/shown-hashes-fs.ts';
import { openSiteBefore } from '../../src/integrations/site-before-fs.ts';
import { loadSite } from '../../src/page-data/site-fs.ts';
import { thingPrerenderer } from '../../src/integrations/thing-prerenderer.ts';
import { mergeContent } from '../adapting/merge-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-prerender-'));
const content = mergeContent(join(folder, 'content'));
process.env['ATLAS_CONTENT'] = content;
usePageThreads(1);
afterAll(() => {
  delete process.env['ATLAS_CONTENT'];
  rmSync(folder, { recursive: true });
});

const routeOf = (route: string) => ({ route }) as RouteData;
const THING = routeOf('/[...locale]/practices/[id]');
const LABEL = '政府开放日';
const LIST = routeOf('/[...locale]/practices');
const paths = (routeData: RouteData, ...names: string[]) =>
  names.map((pathname) => ({ pathname, route: routeData }));

/** What was rendered, and by whom. */
let rendered: string[];
let status: number;
beforeEach(() => {
  forgetNotedFiles();
  rendered = [];
  status = 200;
});

/** The pages of a build in which a page of a practice is its label. */
function open(): AstroPrerenderer {
  const plain = {
    name: 'plain',
    getStaticPaths: () =>
      Promise.resolve([...paths(LIST, '/l1', '/l2'), ...paths(THING, '/t1', '/t2')]),
    render: ({ url }: Request) => {
      rendered.push(`plain ${url}`);
      return Promise.resolve(new Response('a list'));
    },
    app: {
      render: ({ url }: Request, { locals: { thing } }: { locals: App.Locals }) => {
        if (thing?.folder !== 'practices') throw new Error('not prepared');
        rendered.push(url);
        const { label } = thing.shows.page.practice;
        return Promise.resolve(new Response(label, { status }));
      },
    },
  };
  const bundle = {
    url: '',
    heads: { pagesByKeys: new Map() },
    site: undefined,
    base: '/atlas/',
    directory: join(folder, 'site'),
  };
  return thingPrerenderer(plain as unknown as AstroPrerenderer, () => bundle);
}

async function render(pages: AstroPrerenderer, path: string, routeData: RouteData) {
  const answer = await pages.render(new Request(`https://a.example${path}`), { routeData });
  const response = answer instanceof Response ? answer : answer.response;
  return { status: response.status, text: new TextDecoder().decode(await response.arrayBuffer()) };
}

test('pages of things and others take turns', async () => {
  const all = await open().getStaticPaths();
  expect(all.map(({ pathname }) => pathname).join('')).toBe('/t1/l1/t2/l2');
});

test('a thing is prepared, its page kept and taken over by the next build, by address; other pages are always made', async () => {
  keepPages(openStageCache(join(folder, 'cache'), 'pages'), content);
  const first = open();
  const made = await render(first, '/atlas/practices/open-days/', THING);
  expect(made).toEqual({ status: 200, text: LABEL });
  const second = open();
  expect(await render(second, '/atlas/practices/open-days/', THING)).toEqual(made);
  expect(rendered).toEqual(['https://a.example/atlas/practices/open-days/']);
  expect(await render(second, '/atlas/en/practices/open-days/', THING)).toEqual(made);
  expect(rendered).toHaveLength(2);
  for (const pages of [first, second]) await render(pages, '/atlas/practices/', LIST);
  expect(rendered.slice(2)).toEqual(Array(2).fill('plain https://a.example/atlas/practices/'));
});

test.each([
  ['made', 200, ['practices/open-days/index.html']],
  ['made with a fault', 500, []],
])('a page %s is noted or not, with its length and hash', async (_, answered, noted) => {
  status = answered;
  for (const cache of [null, openStageCache(join(folder, `noted-${answered}`), 'pages')]) {
    keepPages(cache, content);
    for (let build = 0; build < 2; build++) {
      forgetNotedFiles();
      await render(open(), '/atlas/practices/open-days/', THING);
      expect([...notedFiles().keys()]).toEqual(noted);
      for (const file of notedFiles().values())
        expect(file).toEqual({ bytes: Buffer.byteLength(LABEL), hash: hash('sha256', LABEL) });
    }
  }
});

test('a page that stands in the site before is neither made nor given to be written, but noted', async () => {
  const site = join(folder, 'site before');
  const path = 'practices/open-days/index.html';
  const openBefore = () => {
    const caches = join(folder, 'standing');
    const before = openSiteBefore(site, openStageCache(caches, 'sites'));
    keepPages(openStageCache(caches, 'pages'), content, before);
    return before;
  };
  const before = openBefore();
  await render(open(), `/atlas/practices/open-days/`, THING);
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), LABEL);
  before.keep();
  const noted = [...notedFiles()];
  forgetNotedFiles();
  openBefore();
  const again = await open().render(new Request('https://a.example/atlas/practices/open-days/'), {
    routeData: THING,
  });
  expect(again).toMatchObject({ status: 200, body: null });
  expect(readFileSync(join(folder, 'site', path), 'utf8')).toBe(LABEL);
  expect([...notedFiles()]).toEqual(noted);
  expect(rendered).toHaveLength(1);
});

test('where what a page is made of is as it was, what it shows is not made', async () => {
  const caches = join(folder, 'shown');
  let shown = 0;
  const openAll = () => {
    const hashes = openShownHashes(content, openStageCache(caches, 'sites'));
    const of: typeof hashes.of = (page, bases, make) =>
      hashes.of(page, bases, () => {
        shown += 1;
        return make();
      });
    keepPages(openStageCache(caches, 'pages'), content, null, { ...hashes, of });
    return hashes;
  };
  // They were read without a cache, and so do not say what they were made of.
  for (const report of loadSite().atlas.reports.values()) report.madeOf = report.id;
  const first = openAll();
  const made = await render(open(), '/atlas/practices/open-days/', THING);
  first.keep();
  expect(shown).toBe(1);
  openAll();
  expect(await render(open(), '/atlas/practices/open-days/', THING)).toEqual(made);
  expect(shown).toBe(1);
  expect(rendered).toHaveLength(1);
});

test('a page that is no success is given but not kept, and without a cache nothing is', async () => {
  keepPages(openStageCache(join(folder, 'other'), 'pages'), content);
  status = 500;
  expect((await render(open(), '/atlas/practices/open-days/', THING)).status).toBe(500);
  status = 200;
  expect((await render(open(), '/atlas/practices/open-days/', THING)).status).toBe(200);
  keepPages(null, content);
  await render(open(), '/atlas/practices/open-days/', THING);
  expect(rendered).toHaveLength(3);
});

test('of a thing that there is not, no page is made', async () => {
  await expect(render(open(), '/atlas/practices/none/', THING)).rejects.toThrow('none');
  expect(rendered).toEqual([]);
});
