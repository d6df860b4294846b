/** The files of deploy/: nginx with its headers, the small server, and what works from file://. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/site-check/launch-browser.ts';
import { verifySite } from '../../src/publish/verify-site-fs.ts';
import { DIST } from './open-site.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
let folder: string;
const running: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'publishing-'));
});
afterAll(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Waits until something answers. */
async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} does not answer`);
}

/** Header → value, as the file for Cloudflare states them for all pages. */
const stated = Object.fromEntries(
  [
    ...readFileSync('deploy/_headers', 'utf8')
      .split('\n\n', 1)[0]!
      .matchAll(/^ {2}([\w-]+): (.+)$/gmu),
  ].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
);

test('pages and both server files state the same content policy', () => {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8').replaceAll('&#39;', "'");
  const policy = stated['content-security-policy'] ?? '';
  expect(policy.length).toBeGreaterThan(50);
  expect(page).toContain(`content="${policy}"`);
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toContain(`"${policy}"`);
});

test.skipIf(!hasNginx)(
  'nginx (skipped where it is not installed): headers, caching, missing pages, every byte, and a page that works',
  async () => {
    const port = await freePort();
    const site = readFileSync('deploy/nginx.conf', 'utf8')
      .replace(/server \{\n {4}listen 80;[^}]*\}\n/u, '')
      .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
      .replaceAll(/^ *ssl_certificate.*$/gmu, '')
      .replace('/srv/atlas/dist', resolve(DIST));
    const config = join(folder, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      config,
      `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${site}\n}\n`,
    );
    const child = spawn('nginx', ['-c', config, '-p', folder, '-e', join(folder, 'error.log')]);
    running.push(child);
    const home = `http://127.0.0.1:${port}/`;
    await answers(home);
    const page = await fetch(`${home}about/`);
    for (const [name, value] of Object.entries(stated)) expect(page.headers.get(name)).toBe(value);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const asset = /\/_astro\/[^"]+\.js/u.exec(await page.text())?.[0] ?? '';
    const script = await fetch(new URL(asset, home));
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const data = await fetch(`${home}data/graph.json`, { headers: { 'accept-encoding': 'gzip' } });
    expect(data.headers.get('access-control-allow-origin')).toBe('*');
    expect(data.headers.get('content-encoding')).toBe('gzip');
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    const missing = await fetch(`${home}no-such-page/`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-security-policy')).toBe(stated['content-security-policy']);
    expect(await missing.text()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
    expect((await fetch(`${home}.git/config`)).status).toBe(404);
    const again = await fetch(home, {
      headers: { 'if-none-match': (await fetch(home)).headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    const slash = await fetch(`${home}about`, { redirect: 'manual' });
    expect([slash.status, slash.headers.get('location')]).toEqual([301, '/about/']);
    expect((await verifySite(home, null)).differences).toEqual([]);
    await expectSearchWorks(home);
  },
);

test.each([['/'], ['/法治/']])('the small server serves the site below %s', async (base) => {
  const child = spawn(process.execPath, ['deploy/serve.mjs', DIST, '0', base], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const home = /http:\S+/u.exec(said.toString())?.[0] ?? '';
  expect(new URL(home).pathname).toBe(encodeURI(base));
  const page = await fetch(`${home}about/`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toBe(readFileSync(join(DIST, 'about/index.html'), 'utf8'));
  const slash = await fetch(`${home}about`, { redirect: 'manual' });
  expect(slash.status).toBe(301);
  for (const path of ['no-such-page/', '..%2fpackage.json', '%2e%2e/package.json', '%00', '%'])
    expect((await fetch(home + path)).status, path).toBe(404);
  if (base === '/') await expectSearchWorks(home);
});

test('from file:// a page can be read, but its links and styles lead nowhere, as the docs say', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(resolve(DIST, 'about/index.html')).href);
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(1);
    const link = await page
      .locator('main a[href^="/"]')
      .first()
      .evaluate((a) => (a as HTMLAnchorElement).href);
    expect(link).not.toContain(DIST);
    expect(readFileSync('docs/publishing.md', 'utf8')).toContain('file://');
  } finally {
    await browser.close();
  }
});

/** Opens the search with a query and expects hits, without faults in the console. */
async function expectSearchWorks(home: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${home}search/?q=行政复议`, { waitUntil: 'networkidle' });
    expect(await page.locator('#search-results a').count()).toBeGreaterThan(3);
    await page.goto(`${home}graph/`, { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
}
