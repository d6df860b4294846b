/** Addresses of pages, and of the explorer with a node pinned. */
import { expect, test } from 'vitest';
import { readState } from '../../src/explorer/explorer-state.ts';
import { regulationKey } from '../../src/graph/node-keys.ts';
import { graphPath, nodePath } from '../../src/page-data/paths.ts';

test.each([
  ['jurisdiction', 'jurisdictions/442000/'],
  ['report', 'reports/442000/'],
  ['regulation', 'regulations/442000/'],
  ['practice', 'practices/442000/'],
  ['indicator', 'metrics/442000/'],
] as const)('a %s has its page at %s', (kind, path) => {
  expect(nodePath({ kind, id: '442000' })).toBe(path);
});

test('a link to the explorer pins the node that it names', () => {
  const address = new URL(graphPath(regulationKey('a&b')), 'http://localhost/');
  expect(address.pathname).toBe('/graph/');
  expect(readState(address.searchParams).focus).toBe('reg:a&b');
});
