/** What a build tells while it runs and at its end. */
import { expect, test } from 'vitest';
import { formatSummary } from '../../src/integrations/build-summary.ts';
import { progressBar } from '../../src/integrations/progress-bar.ts';

test('a bar is drawn on a terminal once for each per cent and wiped at the end; elsewhere nothing is written', () => {
  const drawn: string[] = [];
  const write = (text: string) => drawn.push(text);
  const bar = progressBar('reading', { isTTY: true, write });
  for (const done of [1, 2, 500, 1000]) bar(done, 1000);
  expect(drawn).toHaveLength(3);
  expect(drawn[1]).toContain('500/1000');
  expect(drawn[2]).toBe('\r\x1b[K');
  progressBar('reading', { write })(1, 2);
  expect(drawn).toHaveLength(3);
});

test('the summary names the stages, and warns where hosts would refuse', () => {
  const stages = [
    { name: 'pages', seconds: 2.04 },
    { name: 'search index', seconds: 1 },
  ];
  const small = formatSummary('dist', { pages: 3, files: 20_000, bytes: 1_500_000 }, stages);
  expect(small).toBe(
    'dist: 3 pages, 20000 files, 1.5 MB in 3.0 s\n  pages            2.0 s\n  search index     1.0 s',
  );
  expect(formatSummary('dist', { pages: 3, files: 20_001, bytes: 1 }, [])).toContain('scale.md');
});
