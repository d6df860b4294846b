/** What pages of things show is the same whether facts were extracted or kept, and only what a change touches shows something else: keys of kept pages are made from it. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readInParallel } from '../../src/facts/read-in-parallel-fs.ts';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { generateReports } from '../../src/generate/generate-reports-fs.ts';
import { analyse } from '../../src/graph/analyse.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { nodesOfKind } from '../../src/graph/statements.ts';
import { plainJson } from '../../src/page-data/plain-json.ts';
import { THING_KINDS, thingPage } from '../../src/page-data/thing-page.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));
generateReports({ content: 'content', reports: 10, seed: 5, to: folder });
const content = join(folder, 'content');
const cache = openStageCache(join(folder, 'cache'), 'facts');
const FOLDERS = ['reports', 'jurisdictions', 'regulations', 'practices', 'metrics'] as const;

/** What all things show, by folder and id, as a build of the content folder makes it. */
async function things(): Promise<Map<string, string>> {
  const vocabulary = loadVocabulary(content);
  const read = await readInParallel(content, 'content', vocabulary, { workers: 1, cache });
  const atlas = buildAtlas(read.reports, vocabulary);
  const site = { atlas, analysis: analyse(atlas) };
  const skeletonOf = (id: string) => read.skeletons.get(id);
  return new Map(
    THING_KINDS.flatMap((kind, at) =>
      nodesOfKind(atlas.graph, kind).map(({ node: { id } }): [string, string] => {
        const page = FOLDERS[at] ?? 'reports';
        const thing = thingPage(page, { site, isLarge: false, skeletonOf }, { id, number: 1 });
        return [`${page}/${id}`, plainJson(thing)];
      }),
    ),
  );
}

/** Things of the second that the first has otherwise or not at all. */
const differing = (before: Map<string, string>, after: Map<string, string>) =>
  [...after].flatMap(([name, text]) => (before.get(name) === text ? [] : [name]));

test('facts that were extracted and facts that were kept show the same, another report changes what shows it alone', async () => {
  const fresh = await things();
  const kept = await things();
  expect(fresh.size).toBeGreaterThan(150);
  expect(differing(fresh, kept)).toEqual([]);
  const [first = ''] = readdirSync(join(content, 'reports'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  appendFileSync(
    join(content, 'reports', first),
    '\n全年办理行政复议案件31.5件，举行重大行政决策听证会7场，群众满意度达到96.25%。\n',
  );
  const changed = await things();
  const shown = differing(kept, changed);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.length).toBeLessThan(kept.size / 4);
});
