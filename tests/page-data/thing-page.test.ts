/** Pages of single things read nothing but what was prepared for them, so that its hash says whether they change. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it, test } from 'vitest';
import { nodesOfKind } from '../../src/graph/statements.ts';
import {
  shownBy,
  thingPage,
  thingPageFolder,
  type ThingPageFolder,
} from '../../src/page-data/thing-page.ts';
import { buildMadeUp } from '../export/made-up-export.ts';

const FOLDERS = {
  reports: 'report',
  jurisdictions: 'jurisdiction',
  regulations: 'regulation',
  practices: 'practice',
  metrics: 'indicator',
  'regulations/page': 'regulation',
  'practices/page': 'practice',
  'metrics/page': 'indicator',
} as const;
const folders = Object.keys(FOLDERS) as ThingPageFolder[];
const sources = { site: buildMadeUp(), isLarge: false, skeletonOf: () => undefined };

test.each([
  ['/[...locale]/reports/[id]', 'reports'],
  ['/[...locale]/metrics/[id]/', 'metrics'],
  ['/[...locale]/metrics/[id]/page/[page]', 'metrics/page'],
  ['/[...locale]/reports/[id]/page/[page]', null],
  ['/[...locale]/metrics/page/[page]', null],
  ['/[...locale]/reports', null],
  ['/[...locale]/matrix/[...kind]', null],
  ['/[...locale]/toString/[id]', null],
  ['/404', null],
])('the route %s is that of things in %s', (route, folder) => {
  expect(thingPageFolder(route)).toBe(folder);
});

test('a page gets what was prepared for it and nothing else', () => {
  const thing = thingPage('practices', sources, { id: 'hearing', number: 1 });
  expect(shownBy({ thing }, 'practices').page.practice.id).toBe('hearing');
  expect(() => shownBy({ thing }, 'metrics')).toThrow('metrics/');
  expect(() => shownBy({}, 'practices')).toThrow('practices/');
});

/** A module of the project and what it imports, in code and in the heads of components. */
function closure(
  path: string,
  leaveOut: readonly string[],
  found = new Set<string>(),
): Set<string> {
  if (found.has(path) || leaveOut.includes(relative('src', path))) return found;
  found.add(path);
  // What is imported at run time, not as a type alone: `import x from './y.astro'`, `import '../z.ts'`.
  const imports = /^import (?!type )(?:[^'"]*? from )?'(\.{1,2}\/[^']+\.(?:ts|astro))'/gmu;
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(imports))
    closure(resolve(dirname(path), name), leaveOut, found);
  return found;
}

describe.each(folders)('pages in %s', (folder) => {
  it('are made from plain data, for every thing', () => {
    const nodes = nodesOfKind(sources.site.atlas.graph, FOLDERS[folder]);
    expect(nodes.length).toBeGreaterThan(0);
    for (const { node } of nodes) {
      const address = { id: node.id, number: 1 };
      const thing = thingPage(folder, sources, address);
      expect(JSON.stringify(thing)).toContain(`"${node.id}"`);
      const bytes = serialize(thing);
      expect(deserialize(bytes)).toStrictEqual(thing);
      expect(serialize(thingPage(folder, sources, address))).toEqual(bytes);
    }
  });

  it('reach neither atlas nor disk but for registries, which are part of every key, and their routes', () => {
    const [things = '', further] = folder.split('/');
    const file = further === undefined ? '[id].astro' : '[id]/page/[page].astro';
    const page = resolve(join('src/pages/[...locale]', things, file));
    // The routes alone look at the atlas.
    const aside = ['page-data/thing-routes-fs.ts'];
    const touching = [...closure(page, aside)].filter((path) => path.endsWith('-fs.ts'));
    const allowed = [
      'content/genre-fs.ts',
      'content/large-site-fs.ts',
      'content/mistake-target-fs.ts',
      'content/read-content-file-fs.ts',
      'content/report-files-fs.ts',
      'content/site-words-fs.ts',
      'page-data/place-names-fs.ts',
      'vocabulary/load-places-fs.ts',
      'vocabulary/read-yaml-fs.ts',
    ];
    expect(
      touching.map((path) => relative('src', path)).filter((path) => !allowed.includes(path)),
    ).toEqual([]);
    expect(touching.length).toBeGreaterThan(2);
  });
});
