/** The project's own content: it loads without a fault, and its atlas can be built. */
import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas-fs.ts';

test('content/ has no faults and gives an atlas of all reports', () => {
  const { atlas, problems } = loadAtlas('content');
  expect(problems).toEqual([]);
  expect(atlas.reports.size).toBeGreaterThan(100);
});
