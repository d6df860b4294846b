/** Files on single things: the build and the browser agree on where each stands. */
import { expect, test } from 'vitest';
import { bundleCount, thingFile, thingFileNames } from '../../src/export/thing-files.ts';

test.each([
  ['statements', '.json', 5_000, true, 157],
  ['statements', '.ttl', 5_000, true, 40],
  ['jurisdictions', '.json', 17, true, 2],
  ['jurisdictions', '.json', 16, true, 1],
  ['reports', '.json', 0, true, 0],
  ['regulations', '.json', 5_000, false, 0],
  ['practices', '.json', 5_000, true, 0],
] as const)(
  '%s%s of %i things (large: %s) have %i bundles',
  (folder, ending, things, isLarge, bundles) => {
    expect(bundleCount(folder, ending, things, isLarge)).toBe(bundles);
  },
);

// FNV-1a test vectors of its authors: "a" is e40c292c, "foobar" is bf9cf968.
test.each([
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%s is found by its FNV-1a hash', (id, hash) => {
  const bundle = `bundle-${String(hash % 1000).padStart(3, '0')}`;
  expect(thingFile(id, 1000)).toBe(`${bundle}.json.gz`);
  expect(thingFileNames('statements', '.ttl', 128_000, true)(id)).toBe(`${bundle}.ttl.gz`);
});

test.each([
  ['statements', '.ttl', false, 'x.ttl'],
  ['practices', '.json', false, 'x.json'],
  ['practices', '.json', true, 'x.json.gz'],
  ['metrics', '.csv', true, 'x.csv'],
] as const)('the file of one of %s%s (large: %s) is %s', (folder, ending, isLarge, name) => {
  expect(thingFileNames(folder, ending, 1_000, isLarge)('x')).toBe(name);
});

test('a script finds a thing where it was written', () => {
  const written = thingFileNames('statements', '.json', 5_000, true);
  expect(thingFile('r-17', bundleCount('statements', '.json', 5_000, true))).toBe(written('r-17'));
  expect(thingFile('r-17', 0)).toBe('r-17.json');
});
