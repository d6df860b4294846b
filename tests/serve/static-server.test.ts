/** The local server: base path, missing pages, taken ports. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type RunningServer } from '../../src/serve/static-server.ts';

let parent: string;
let folder: string;
const running: RunningServer[] = [];
const serve = async (base: string, port: number) => {
  const started = await serveSite(folder, base, port);
  running.push(started);
  return started;
};

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  writeFileSync(join(parent, 'secret.txt'), '');
  folder = join(parent, 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<p>图谱</p>');
});
afterAll(() => {
  for (const { server } of running) server.close();
  rmSync(parent, { recursive: true });
});

test('serves pages below the base and sends the root there', async () => {
  const { url } = await serve('/atlas/', 0);
  expect(await (await fetch(url)).text()).toBe('<p>图谱</p>');
  const root = await fetch(new URL('/', url), { redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/atlas/']);
  expect((await fetch(new URL('nothing/', url))).status).toBe(404);
  expect((await fetch(new URL('/etc/passwd', url), { redirect: 'manual' })).status).toBe(404);
});

test('answers a wrong address with the page of the site for it', async () => {
  writeFileSync(join(folder, '404.html'), '<p>没有这个页面</p>');
  const { url } = await serve('/', 0);
  const response = await fetch(new URL('nothing/', url));
  expect([response.status, await response.text()]).toEqual([404, '<p>没有这个页面</p>']);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('does not leave its folder', async () => {
  const { url } = await serve('/', 0);
  expect((await fetch(new URL('..%2f..%2fetc/passwd', url))).status).toBe(404);
});

test.each([
  '..%2fsecret.txt',
  '%2e%2e/secret.txt',
  '%2fetc/passwd',
  '%00',
  '%',
  'a/../../secret.txt',
])('%s is nothing of the site', async (path) => {
  writeFileSync(join(folder, '../secret.txt'), '');
  const { url } = await serve('/atlas/', 0);
  expect((await fetch(url + path)).status).toBe(404);
  rmSync(join(folder, '../secret.txt'));
});

test('a folder leads to its page, and a file that has not changed is not sent again', async () => {
  mkdirSync(join(folder, 'about'), { recursive: true });
  writeFileSync(join(folder, 'about/index.html'), '<p>关于</p>');
  const { url } = await serve('/', 0);
  const page = await fetch(`${url}about`);
  expect([page.url, await page.text()]).toEqual([`${url}about/`, '<p>关于</p>']);
  const etag = page.headers.get('etag') ?? '';
  const again = await fetch(`${url}about/`, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  writeFileSync(join(folder, 'about/index.html'), '<p>关于本站</p>');
  const changed = await fetch(`${url}about/`, { headers: { 'if-none-match': etag } });
  expect(await changed.text()).toBe('<p>关于本站</p>');
  const head = await fetch(`${url}about/`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('while a build switches a new site in, the site before is served', async () => {
  const site = join(folder, '站点 dist');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'old');
  const { server, url } = await serveSite(site, '/', 0);
  running.push({ server, url });
  const shown = async () => (await fetch(url)).text();
  expect(await shown()).toBe('old');
  renameSync(site, join(folder, '.站点 dist.previous'));
  expect(await shown()).toBe('old');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'new');
  expect(await shown()).toBe('new');
  rmSync(join(folder, '.站点 dist.previous'), { recursive: true });
  expect(await shown()).toBe('new');
});

/** Files that this process holds open; only Linux tells. */
const openFiles = () =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return [];
    }
  });

test.skipIf(process.platform !== 'linux')(
  'a reader that goes away leaves no file open',
  async () => {
    const path = join(folder, 'large.bin');
    writeFileSync(path, new Uint8Array(20_000_000));
    const { url } = await serve('/', 0);
    for (let turn = 0; turn < 60; turn += 1) {
      const socket = connect(Number(new URL(url).port), 'localhost');
      await once(socket, 'connect');
      socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
      // Before, while and after the file is opened.
      if (turn % 3 > 0) await new Promise((done) => setTimeout(done, turn % 3));
      socket.destroy();
    }
    await expect
      .poll(() => openFiles().filter((each) => each === path), { timeout: 20_000 })
      .toEqual([]);
  },
);

test('a taken port is passed over', async () => {
  const first = await serve('/', 0);
  const port = Number(new URL(first.url).port);
  const second = await serve('/', port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});
