/** How measured paints are reported. */
import { expect, test } from 'vitest';
import { formatPaints } from '../../src/site-check/largest-paint.ts';

test('a page is reported by its median and slowest run; one without a paint says so', () => {
  const lines = formatPaints([
    { kind: '', path: 'index.html', paints: [80.4, 90.6, 300] },
    { kind: 'about/', path: 'about/index.html', paints: [] },
  ]).split('\n');
  expect(lines.slice(2)).toEqual([
    '| home | index.html | 91 | 300 |',
    '| about/ | about/index.html | not reported | not reported |',
  ]);
});
