/** The second content set builds a site of its own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSiteFiles } from '../../src/site-check/read-site-fs.ts';
import { mergeContent } from '../adapting/merge-content.ts';
import { runBuild } from './build-runs.ts';

const TIMEOUT = 300_000;
let folder: string;
let content: string;
let out: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'adapting-'));
  content = mergeContent(folder);
  out = await build('dist');
}, TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true }));

async function build(name: string): Promise<string> {
  const to = join(folder, name);
  const { status, output } = await runBuild(content, to);
  expect(output).toMatch(/pages, \d+ files/u);
  expect(status).toBe(0);
  return to;
}
const read = (path: string, site = out) => readFileSync(join(site, path), 'utf8');

test('other content gives another site', () => {
  expect(read('index.html')).toContain('<title>政务公开图谱');
  expect(read('en/index.html')).toContain('Openness Atlas');
  expect(listSiteFiles(out).filter((path) => path.startsWith('practices/'))).toEqual(
    expect.arrayContaining([
      'practices/open-days/index.html',
      'practices/publication-review/index.html',
    ]),
  );
});

// Names of the project's own site and genre.
const FIRST_GENRE = /法治图谱|法治政府|fazhi-atlas|Fazhi Atlas/u;
// In RDF the program that read the reports keeps its name, whatever it reads.
const PROGRAM = /^data\/graph\.(?:ttl|jsonld)$/u;

test('nothing on its pages and in its downloads names the first genre', () => {
  const texts = listSiteFiles(out).filter((path) =>
    /\.(?:html|json|csv|xml|svg|cff|ttl|txt)$/u.test(path),
  );
  expect(texts.length).toBeGreaterThan(100);
  const named = texts.filter((path) => FIRST_GENRE.test(read(path)));
  expect(named.filter((path) => !PROGRAM.test(path))).toEqual([]);
});

test('its practices and numbers are filed under its own domains', () => {
  expect(read('practices/index.html')).toMatch(
    /<h2 id="publication"[^>]*>主动公开[^]*<h2 id="participation"/u,
  );
  expect(read('metrics/index.html')).toContain('依申请公开');
  expect(read('practices/index.html')).not.toContain('行政执法');
});

test('its downloads carry its own name', () => {
  expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({
    name: 'openness-atlas',
    title: '政务公开图谱',
    keywords: ['政府信息公开', 'open government'],
  });
  expect(read('data/CITATION.cff')).toContain('title: 政务公开图谱 Openness Atlas\n');
  expect(read('data/graph.ttl')).toContain('"政务公开图谱"@zh');
  expect(read('data/graph.svg')).toContain('政务公开图谱：');
});

test('dates are measured against the day of its own rules', () => {
  expect(read('duty/index.html')).toContain('1月31日前');
  expect(read('duty/index.html')).not.toContain('4月1日');
  expect(read('en/duty/index.html')).toContain('before 31 January');
});

test(
  'without such rules there is no page on publication, and no link to one',
  async () => {
    const genre = join(content, 'site/genre.yaml');
    const text = readFileSync(genre, 'utf8');
    writeFileSync(genre, text.slice(0, text.indexOf('duty:')));
    const site = await build('without-duty');
    const paths = listSiteFiles(site);
    const pages = paths.filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => path.includes('duty'))).toEqual([]);
    expect(pages.filter((path) => read(path, site).includes('/duty/'))).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
  },
  TIMEOUT,
);
