/**
 * Hostile content through the whole build, and the site that comes of it opened in a browser: nothing runs, no other
 * server is asked, no page breaks, every refusal is named. The pages' own security policy is switched off, so that the
 * markup has to be safe by itself.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runStep } from '../../src/site-check/run-step.ts';
import { listSiteFiles } from '../../src/site-check/read-site-fs.ts';
import { writeHostileContent, type Refusal } from '../hostile/hostile-content.ts';
import { writeHostileSources } from '../hostile/hostile-sources.ts';
import { FOREIGN, PAYLOADS, SIGN } from '../hostile/payloads.ts';
import { openSite, type OpenSite } from './open-site.ts';

const TIMEOUT = 300_000;
/** Pages open side by side: most of the time goes by waiting for the network to be quiet. */
const AT_ONCE = 6;
let folder: string;
let site: OpenSite;
let refusals: Refusal[];
let sources: ReturnType<typeof writeHostileSources>;
let ingested = '';
let printed = '';
let files: string[];
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const content = join(folder, 'content');
  refusals = writeHostileContent(content, 'content');
  sources = writeHostileSources(join(folder, 'raw'));
  const ingest = ['node', 'scripts/ingest.ts', '--to', join(content, 'reports'), ...sources.files];
  await runStep({ command: ingest, proof: null }, (text) => {
    ingested += text;
  });
  const command = ['node', 'scripts/build.ts', '--lenient', '--content', content];
  const step = { command: [...command, '--out', join(folder, 'dist')], proof: null };
  const reason = await runStep(step, (text) => {
    printed += text;
  });
  expect(reason, printed).toBeNull();
  files = listSiteFiles(join(folder, 'dist'));
  site = await openSite(join(folder, 'dist'), '/');
}, TIMEOUT);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('every refused file is named with its reason, and no good one is refused', () => {
  const lines = printed.split('\n').filter((line) => line.startsWith('content/reports/'));
  for (const [file, reason] of refusals)
    expect(
      lines.some((line) => line.startsWith(`content/${file}`) && reason.test(line)),
      `${file}\n${printed}`,
    ).toBe(true);
  const named = new Set(refusals.map(([file]) => `content/${file}`));
  for (const line of lines) expect(named.has(line.split(/[: ]/u, 1)[0] ?? ''), line).toBe(true);
});

test('ingest names each file that it refuses and reads the others', () => {
  for (const [file, reason] of sources.refusals)
    expect(
      ingested.split('\n').some((line) => line.includes(`refused: ${file}`) && reason.test(line)),
      `${file}\n${ingested}`,
    ).toBe(true);
  expect(ingested).toContain(
    `${sources.files.length - sources.refusals.length} written, 0 replaced, 0 already there, ${sources.refusals.length} refused`,
  );
  const names = readdirSync(join(folder, 'content/reports'), { recursive: true }).map(String);
  expect(names.filter((name) => name.includes('evil'))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.original.txt')).length).toBe(2);
  expect(existsSync('/tmp/slipped')).toBe(false);
});

test('no name of a file comes from outside', () => {
  const hostile = files.filter(
    (path) => !/^[\w\-./]+$/u.test(path) || path.split('/').includes('..'),
  );
  expect(hostile).toEqual([]);
});

/** What a page must not hold, whoever wrote it. */
function findActiveMarkup(page: Page, sign: string): Promise<string[]> {
  return page.evaluate((name) => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      for (const { name: attribute, value } of element.attributes) {
        if (attribute.startsWith('on')) faults.push(`${element.tagName} ${attribute}=${value}`);
        if (/^(?:href|src|action|formaction|xlink:href|data|srcdoc)$/u.test(attribute))
          if (/^\s*(?:javascript|data:text|vbscript):/iu.test(value))
            faults.push(`${element.tagName} ${attribute}=${value}`);
      }
      if (/^(?:IFRAME|OBJECT|EMBED|BASE|APPLET)$/u.test(element.tagName))
        faults.push(element.tagName);
      if (element instanceof HTMLScriptElement && element.textContent.includes(`${name}=`))
        if (element.type !== 'application/ld+json' && element.type !== 'application/json')
          faults.push(`script: ${element.textContent.slice(0, 80)}`);
    }
    if (name in globalThis) faults.push('a script ran');
    for (const [what, selector] of [
      ['main', 'body > main#content'],
      ['title', 'head > title'],
      ['heading', 'main h1'],
      ['footer', 'body > footer'],
    ] as const)
      if (document.querySelectorAll(selector).length !== 1) faults.push(`not one ${what}`);
    for (const script of document.querySelectorAll('script[type$="json"]'))
      JSON.parse(script.textContent);
    return faults;
  }, sign);
}

test(
  'on every page that a payload reached nothing runs, loads from elsewhere or breaks',
  async () => {
    const pages = files.filter((path) => path.endsWith('.html') && read(path).includes(SIGN));
    expect(pages.length).toBeGreaterThan(30);
    const check = async (path: string) => {
      const { page, faults } = await site.open(path.replace(/index\.html$/u, ''), {
        bypassCSP: true,
      });
      page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
      // What a reader's pointer and keyboard could set off.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('main *'))
          for (const kind of ['mouseover', 'focus', 'error', 'load'])
            element.dispatchEvent(new Event(kind));
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect([...faults, ...(await findActiveMarkup(page, SIGN))], path).toEqual([]);
      await page.context().close();
    };
    for (let at = 0; at < pages.length; at += AT_ONCE)
      await Promise.all(pages.slice(at, at + AT_ONCE).map(check));
  },
  TIMEOUT,
);

test('the check itself sees what it looks for', async () => {
  const { page } = await site.open('about/', { bypassCSP: true });
  await page.evaluate((sign) => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        `<p onclick="1">甲</p><a href=" javascript:1">乙</a><iframe></iframe><img src="data:,x" onerror="globalThis.${sign}=1">`,
      );
  }, SIGN);
  await page.waitForFunction((sign) => sign in globalThis, SIGN);
  expect(await findActiveMarkup(page, SIGN)).toEqual([
    'P onclick=1',
    'A href= javascript:1',
    'IFRAME',
    expect.stringMatching(/^IMG onerror=/u),
    'a script ran',
  ]);
  await page.context().close();
});

test.each(['search/', 'matrix/', 'compare/', 'graph/', 'reports/', 'nowhere/'])(
  'payloads in the address of %s are text',
  async (address) => {
    const payloads = Object.values(PAYLOADS);
    const names = ['q', 'p', 'focus', 'kind', 'row', 'year', 'province', 'path', 'network'];
    // Each opening gives every parameter another payload; three openings have used them all.
    for (let turn = 0; turn * names.length < payloads.length; turn += 1) {
      const parameters = names.map(
        (name, at) => [name, payloads[(turn * names.length + at) % payloads.length] ?? ''] as const,
      );
      const query = parameters
        .map(([name, payload]) => `${name}=${encodeURIComponent(payload)}`)
        .join('&');
      const hash = encodeURIComponent(payloads[turn] ?? '');
      const { page, faults } = await site.open(`${address}?${query}#${hash}`, { bypassCSP: true });
      const real = faults.filter((fault) => address !== 'nowhere/' || !fault.includes('404'));
      expect([...real, ...(await findActiveMarkup(page, SIGN))], query).toEqual([]);
      await page.context().close();
    }
  },
  TIMEOUT,
);

test(
  'searching for hostile names shows them as text',
  async () => {
    const { page, faults } = await site.open('search/?q=敌意', { bypassCSP: true });
    await page.locator('#search-results a').first().waitFor();
    expect([...faults, ...(await findActiveMarkup(page, SIGN))]).toEqual([]);
    await page.context().close();
  },
  TIMEOUT,
);

test(
  'feed, pictures and graph files are well-formed and hold no script',
  async () => {
    const { page } = await site.open('about/');
    const names = files.filter((path) => /\.(?:xml|svg|gexf|graphml)$/u.test(path));
    expect(names).toEqual(
      expect.arrayContaining(['feed.xml', 'data/graph.svg', 'data/graph.gexf']),
    );
    for (const path of names) {
      const faults = await page.evaluate((text) => {
        const tree = new DOMParser().parseFromString(text, 'application/xml');
        const active = [...tree.querySelectorAll('*')].filter(
          (element) =>
            /^(?:script|foreignObject|iframe)$/u.test(element.localName) ||
            [...element.attributes].some(
              ({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value),
            ),
        );
        return [
          ...[...tree.querySelectorAll('parsererror')].map((error) => error.textContent),
          ...active.map((element) => element.outerHTML),
        ];
      }, read(path));
      expect(faults, path).toEqual([]);
    }
    await page.context().close();
  },
  TIMEOUT,
);

/** The fields of comma-separated values, quotes taken off. */
function fieldsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

test('no field of any table begins as a formula', () => {
  const tables = files.filter((path) => path.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(3);
  let seen = 0;
  for (const path of tables)
    for (const field of fieldsOf(read(path))) {
      if (/^-?\d/u.test(field)) continue;
      expect(field, path).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
      if (field.startsWith("'=")) seen += 1;
    }
  expect(seen).toBeGreaterThan(0);
});

test('data files are data: JSON parses, Turtle parses, nothing points to a script', () => {
  for (const path of files.filter((name) => name.endsWith('.json') || name.endsWith('.jsonld')))
    expect(() => JSON.parse(read(path)) as unknown, path).not.toThrow();
  for (const path of files.filter((name) => name.endsWith('.ttl'))) {
    const quads = new Parser().parse(read(path));
    for (const { subject, object } of quads)
      for (const term of [subject, object])
        if (term.termType === 'NamedNode') expect(term.value, path).toMatch(/^(?:https?|urn):/u);
  }
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('the text before a repair is served as a file, not as a page', async () => {
  const response = await fetch(site.url('data/reports/hostile-repaired.original.txt'));
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/u);
  expect(await response.text()).toContain(`<script>globalThis.${SIGN}=40</script>`);
  expect(read('reports/hostile-repaired/index.html')).toContain(
    'data/reports/hostile-repaired.original.txt',
  );
});

test('no page links to the foreign server but as an address that a person may follow', () => {
  for (const path of files.filter((name) => name.endsWith('.html')))
    for (const [, name, value] of read(path).matchAll(/\s(src|href|action)="([^"]*)"/gu))
      if (value?.includes(FOREIGN)) expect(name, path).toBe('href');
});
