/** The local server: base path, missing pages, taken ports. */
import { mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type RunningServer } from '../../src/serve/static-server.ts';

let folder: string;
const running: RunningServer[] = [];
const serve = async (base: string, port: number) => {
  const started = await serveSite(folder, base, port);
  running.push(started);
  return started;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  writeFileSync(join(folder, 'index.html'), '<p>图谱</p>');
});
afterAll(() => {
  for (const { server } of running) server.close();
  rmSync(folder, { recursive: true });
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

test('a taken port is passed over', async () => {
  const first = await serve('/', 0);
  const port = Number(new URL(first.url).port);
  const second = await serve('/', port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});
