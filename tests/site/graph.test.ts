/** The explorer in a browser: it draws, its tables list the same, and its state lives in the address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readState } from '../../src/explorer/explorer-state.ts';
import { unpackExplorerGraph } from '../../src/explorer/explorer-model.ts';
import type { ExplorerGraph } from '../../src/explorer/explorer-file.ts';
import { graphPath } from '../../src/page-data/paths.ts';
import { DIST, PAGES, useSite, type OpenPage } from './open-site.ts';

const site = useSite();
const packed = JSON.parse(
  readFileSync(join(DIST, 'data/explorer/atlas.json'), 'utf8'),
) as ExplorerGraph;
const { nodes } = packed;
const merged = unpackExplorerGraph(packed);
const reports = JSON.parse(
  readFileSync(join(DIST, 'data/explorer/reports.json'), 'utf8'),
) as ExplorerGraph;
const PRACTICE = 'practice:double-random-supervision';
const labelOf = (key: string) => nodes.label[nodes.key.indexOf(key)] ?? '';
const focusOf = (page: Page) => readState(new URL(page.url()).searchParams).focus;
/** Captions of the tables: `节点 (12)`, `关系 (34)`. */
const countsOf = async (page: Page) =>
  (await page.locator('#graph-tables caption').allInnerTexts()).map((caption) =>
    Number(/\d+/u.exec(caption)?.[0]),
  );

/** How many different colours the picture has that the page offers to save. */
async function coloursOfImage(page: Page): Promise<number> {
  await page.click('.graph-menu summary');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('[data-download="png"]'),
  ]);
  const image = readFileSync(await download.path()).toString('base64');
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 0, picture.width, picture.height).data;
    return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
  }, image);
}

describe('the whole graph', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await site.open('graph/?view=all');
  });
  afterAll(() => opened.page.context().close());

  test('is drawn, and gives a picture to save', async () => {
    const { page, faults } = opened;
    expect(await page.locator('#graph-canvas canvas').count()).toBeGreaterThan(3);
    // Discs of five kinds with soft edges, and lettering: an empty picture has one colour.
    expect(await coloursOfImage(page)).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });

  test('has a table of its nodes and one of its edges', async () => {
    const { page } = opened;
    const joined = merged.nodes.filter(({ degree }) => degree > 0);
    expect((await countsOf(page))[0]).toBe(joined.length);
    const most = Math.max(...joined.map(({ degree }) => degree));
    const first = await page
      .locator('#graph-tables tbody tr')
      .first()
      .locator('button')
      .innerText();
    expect(joined.find(({ label }) => label === first)?.degree).toBe(most);
  });

  test('a kind that is switched off leaves picture and tables, and comes back with the address', async () => {
    const { page } = opened;
    const before = await countsOf(page);
    await page.click('.graph-filters summary');
    await page.uncheck('input[name="kind"][value="indicator"]');
    const after = await countsOf(page);
    expect(after[0]).toBeLessThan(before[0] ?? 0);
    expect(await page.locator('#graph-tables tbody').first().innerText()).not.toContain('\t指标\t');
    await page.goBack();
    expect(await countsOf(page)).toEqual(before);
    expect(await page.isChecked('input[name="kind"][value="indicator"]')).toBe(true);
  });

  test('reports can stand as dots of their own', async () => {
    const { page } = opened;
    await page.check('input[name="reports"]');
    // Their file is fetched first.
    const shown = async () => (await countsOf(page))[0];
    await expect.poll(shown, { timeout: 20_000 }).toBe(reports.nodes.key.length);
    await page.goBack();
  });

  test('a name that is looked up is pinned', async () => {
    const { page } = opened;
    await page.fill('#graph-find input', labelOf(PRACTICE));
    await page.press('#graph-find input', 'Enter');
    expect(focusOf(page)).toBe(PRACTICE);
    expect(await page.innerText('#graph-panel h2')).toBe(labelOf(PRACTICE));
  });

  test('a node of the table is pinned by its button', async () => {
    const { page } = opened;
    const button = page.locator('#graph-tables tbody button').nth(2);
    const label = await button.innerText();
    await button.click();
    expect(await page.innerText('#graph-panel h2')).toBe(label);
    expect(opened.faults).toEqual([]);
  });
});

test('an address restores the view: node pinned, steps around it', async () => {
  const { page, faults } = await site.open(graphPath(PRACTICE));
  expect(await page.innerText('#graph-panel h2')).toBe(labelOf(PRACTICE));
  const [shown = 0] = await countsOf(page);
  expect(shown).toBeGreaterThan(1);
  expect(shown).toBeLessThan(nodes.key.length / 2);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the page opens on a question, with its answer beside the picture', async () => {
  const { page, faults } = await site.open('graph/');
  const question = await page.locator('a[data-preset]').first().innerText();
  expect(question).toContain(await page.innerText('#graph-panel h2'));
  const [shown = 0] = await countsOf(page);
  expect(shown).toBeGreaterThan(5);
  expect(shown).toBeLessThan(merged.nodes.length / 2);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('turning from a question to another dot, or beside the dots, leaves something to see', async () => {
  const { page, faults } = await site.open('graph/');
  const [asked = 0] = await countsOf(page);
  // Beside the dots: the question stays.
  const corner = { position: { x: 4, y: 4 } };
  await page.locator('#graph-canvas').click(corner);
  expect((await countsOf(page))[0]).toBe(asked);
  // The place with the most lines, first in the table, has documents and practices that the question hides.
  const place = page.locator('#graph-tables tbody button').first();
  const label = await place.innerText();
  const { degree = Infinity, key } = merged.nodes.find((node) => node.label === label) ?? {};
  await place.click();
  expect(focusOf(page)).toBe(key);
  expect((await countsOf(page))[1]).toBeGreaterThanOrEqual(degree);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('every question has an answer', async () => {
  const { page, faults } = await site.open('graph/');
  const presets = page.locator('a[data-preset]');
  for (let index = 0; index < (await presets.count()); index += 1) {
    await presets.nth(index).click();
    await page.waitForFunction(
      () => !document.querySelector('#graph-status')?.textContent?.includes('载入'),
    );
    expect((await countsOf(page))[1], await presets.nth(index).innerText()).toBeGreaterThan(3);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a line opens its sentences, and they stand in the report', async () => {
  const { page, faults } = await site.open(graphPath(PRACTICE));
  const fold = page.locator('#graph-panel details details').first();
  await page
    .locator('#graph-panel > details')
    .first()
    .evaluate((group) => group.setAttribute('open', ''));
  await fold.locator('summary').click();
  const link = fold.locator('a').first();
  const sentence = await link.innerText();
  const mistake = (await fold.locator('a.report-mistake').first().getAttribute('href')) ?? '';
  const anchor = (await link.getAttribute('href'))?.split('#')[1];
  expect(mistake).toContain(`?fact=${anchor}#`);
  await link.click();
  await page.waitForLoadState();
  expect(await page.innerText('main')).toContain(sentence.slice(0, 20));
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a path is found and told step by step', async () => {
  const { page } = await site.open(graphPath(PRACTICE));
  await page.fill('.graph-path input', '中华人民共和国行政处罚法');
  await page.press('.graph-path input', 'Enter');
  await page.waitForSelector('.graph-steps');
  const steps = page.locator('.graph-steps > li');
  expect(await steps.count()).toBeGreaterThan(1);
  expect(await steps.last().innerText()).toContain('中华人民共和国行政处罚法');
  await page.context().close();
});

/** What a reader does who has no pointer: every step by the keyboard. */
test('everything is done by keyboard', async () => {
  const { page, faults } = await site.open('graph/?view=all');
  const press = async (selector: string, key = 'Enter') => {
    await page.locator(selector).first().focus();
    await page.keyboard.press(key);
  };
  const [all = 0] = await countsOf(page);

  await page.locator('#graph-find input').focus();
  await page.keyboard.type(labelOf(PRACTICE));
  await page.keyboard.press('Enter');
  expect(focusOf(page)).toBe(PRACTICE);

  // One step around it, then its first neighbour, opened, taken out, and back.
  await press('.graph-filters summary');
  await page.locator('select[name="depth"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.search.includes('depth=1'));
  const [near = 0] = await countsOf(page);
  expect(near).toBeLessThan(all);
  await press('#graph-panel details li button.link');
  expect(focusOf(page)).not.toBe(PRACTICE);
  await press('#graph-panel .graph-actions button');
  expect(readState(new URL(page.url()).searchParams).expanded).toHaveLength(1);
  await press('#graph-undo');
  await page.waitForFunction(() => !location.search.includes('expand='));

  // A kind switched off, a table sorted.
  await press('#graph-reset');
  await press('input[name="kind"][value="indicator"]', 'Space');
  expect((await countsOf(page))[0]).toBeLessThan(all);
  await press('#graph-tables th button');
  expect(await page.locator('#graph-tables th').first().getAttribute('aria-sort')).toBe(
    'descending',
  );

  // The picture moved and drawn near.
  const before = await page.locator('#graph-canvas').screenshot();
  await press('#graph-canvas', '+');
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(300);
  expect(Buffer.compare(before, await page.locator('#graph-canvas').screenshot())).not.toBe(0);

  // All in sight selected, or nothing; the list saved.
  await press('#graph-select');
  await page.keyboard.press('Escape');
  expect(await page.locator('.graph-selection').count()).toBe(0);
  await page.locator('#graph-canvas').focus();
  await page.keyboard.press('0');
  await press('#graph-lasso');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.graph-selection');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press('.graph-selection button:nth-of-type(2)'),
  ]);
  const listed =
    readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n').length - 1;
  expect(await page.innerText('.graph-selection h2')).toContain(String(listed));
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an outline selects what lies in it', async () => {
  const { page } = await site.open('graph/?view=all');
  const selectedIn = async (corners: readonly (readonly [number, number])[]) => {
    await page.click('#graph-lasso');
    // Only now: the click may scroll the picture.
    await page.locator('#graph-canvas').scrollIntoViewIfNeeded();
    const box = await page.locator('#graph-canvas').boundingBox();
    if (box === null) throw new Error('no picture');
    const at = (x: number, y: number) =>
      page.mouse.move(box.x + box.width * x, box.y + box.height * y);
    const [[x, y] = [0, 0], ...others] = corners;
    await at(x, y);
    await page.mouse.down();
    for (const corner of others) await at(...corner);
    await page.mouse.up();
    const count = page.locator('.graph-selection h2');
    return (await count.count()) === 0 ? 0 : Number(/\d+/u.exec(await count.innerText())?.[0]);
  };
  const left = [
    [0.02, 0.02],
    [0.5, 0.02],
    [0.5, 0.98],
    [0.02, 0.98],
  ] as const;
  const half = await selectedIn(left);
  const triangle = await selectedIn(left.slice(0, 3));
  expect(half).toBeGreaterThan(10);
  expect(triangle).toBeGreaterThan(0);
  expect(triangle).toBeLessThan(half);
  await page.context().close();
});

test('leaving the page frees the picture; coming back draws it again', async () => {
  const { page, faults } = await site.open('graph/?view=all');
  const canvases = page.locator('#graph-canvas canvas');
  expect(await canvases.count()).toBeGreaterThan(3);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await canvases.count()).toBe(0);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await canvases.first().waitFor({ state: 'attached' });
  expect((await countsOf(page))[0]).toBeGreaterThan(100);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an embedded view shows the picture alone', async () => {
  const { page, faults } = await site.open(`${graphPath(PRACTICE)}&embed=1`);
  expect(await page.isVisible('.letterhead')).toBe(false);
  expect(await page.isVisible('#graph-canvas')).toBe(true);
  expect(await page.isVisible('#graph-embed-open')).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['practices/double-random-supervision/', 'en/jurisdictions/442000108/'])(
  '%s draws its neighbours once asked, and loads nothing before',
  async (path) => {
    const { page, faults } = await site.open(path);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('.neighbourhood summary').click();
    await page.waitForSelector('.neighbourhood canvas');
    expect(asked).toContain('/data/explorer/atlas.json');
    expect(await page.locator('.neighbourhood [data-legend] li').count()).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

/** Number of communities in the file of a network. */
const communitiesOf = (network: string) =>
  (JSON.parse(readFileSync(join(DIST, `data/explorer/${network}.json`), 'utf8')) as ExplorerGraph)
    .communities.length;

test('every link into the explorer names a node or a community', () => {
  const keysOf = new Map([
    [false, new Set(nodes.key)],
    [true, new Set(reports.nodes.key)],
  ]);
  // A link with its address: href="/graph/?focus=reg%3Aminfadian".
  const pattern = /href="\/(?:en\/)?(graph\/\?[^"]+)"/gu;
  const unknown: string[] = [];
  let links = 0;
  for (const page of PAGES)
    for (const [, address = ''] of readFileSync(join(DIST, page), 'utf8').matchAll(pattern)) {
      const { searchParams } = new URL(address.replaceAll('&amp;', '&'), site.url(''));
      const { focus, pathTo, reports: asNodes, community, network } = readState(searchParams);
      const keys = keysOf.get(asNodes) ?? new Set();
      links += 1;
      if (focus === null && community !== null && community < communitiesOf(network)) continue;
      if (focus === null || !keys.has(focus) || (pathTo !== null && !keys.has(pathTo)))
        unknown.push(`${page}: ${address}`);
    }
  expect(unknown).toEqual([]);
  expect(links).toBeGreaterThan(PAGES.length / 4);
});
