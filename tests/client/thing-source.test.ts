/** Files on single things as servers may send them: a bundle as it is, or unpacked on the way. */
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { ThingSource } from '../../src/client/thing-source.ts';

const bundle = JSON.stringify({ 'a-2020': ['甲'], 'b-2021': ['乙'] });
afterEach(() => vi.unstubAllGlobals());

function served(body: BodyInit) {
  const fetched = vi.fn((_: string) => Promise.resolve(new Response(body)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test.each([
  ['compressed', gzipSync(bundle)],
  ['unpacked by the server', bundle],
])('a bundle that is %s gives its things, and is asked for once', async (_, body) => {
  const fetched = served(body);
  const source = new ThingSource<string[]>(JSON.stringify({ folder: '/data/x/', bundles: 1 }));
  expect(await source.of('a-2020')).toEqual(['甲']);
  expect(await source.of('b-2021')).toEqual(['乙']);
  expect(fetched.mock.calls).toEqual([['/data/x/bundle-000.json.gz']]);
});

test('a thing that its bundle lacks, and a bundle that is damaged, are faults', async () => {
  const place = JSON.stringify({ folder: '/data/x/', bundles: 1 });
  served(gzipSync(bundle));
  await expect(new ThingSource(place).of('c')).rejects.toThrow('nothing on c');
  served(gzipSync(bundle).subarray(0, 30));
  await expect(new ThingSource(place).of('c')).rejects.toThrow();
});

test('a file of its own is read as it is', async () => {
  const fetched = served('["甲"]');
  const source = new ThingSource<string[]>(JSON.stringify({ folder: '/data/x/', bundles: 0 }));
  expect(await source.of('a-2020')).toEqual(['甲']);
  expect(fetched.mock.calls).toEqual([['/data/x/a-2020.json']]);
});
