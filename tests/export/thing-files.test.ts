import { expect, test } from 'vitest';
import { bundleCount, isThingFolder, thingFile } from '../../src/export/thing-files.ts';

test.each([
  ['statements', 5_000, true, 157],
  ['jurisdictions', 17, true, 2],
  ['jurisdictions', 16, true, 1],
  ['reports', 0, true, 0],
  ['regulations', 5_000, false, 0],
] as const)('%s of %i things (large: %s) have %i bundles', (folder, things, isLarge, bundles) => {
  expect(bundleCount(folder, things, isLarge)).toBe(bundles);
});

// FNV-1a test vectors of its authors: "a" is e40c292c, "foobar" is bf9cf968.
test.each([
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%s is found by its FNV-1a hash', (id, hash) => {
  expect(thingFile(id, 1000)).toBe(`bundle-${String(hash % 1000).padStart(3, '0')}.json`);
  expect(thingFile(id, 0, '.ttl')).toBe(`${id}.ttl`);
});

test.each([
  ['statements', true],
  ['practices', false],
  ['metrics', false],
])('%s may be bundled: %s', (folder, may) => {
  expect(isThingFolder(folder)).toBe(may);
});
