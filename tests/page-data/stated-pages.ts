/** Bases and content of all pages of documents, practices and indicators, to hold two states of an atlas against each other. */
import { hash } from 'node:crypto';
import { expect } from 'vitest';
import { nodesOfKind } from '../../src/graph/statements.ts';
import { countPages } from '../../src/page-data/list-pages.ts';
import { hasOwnPage } from '../../src/page-data/paths.ts';
import { plainJson } from '../../src/page-data/plain-json.ts';
import { rowCount } from '../../src/page-data/row-count.ts';
import type { Site } from '../../src/page-data/site.ts';
import { statedBases } from '../../src/page-data/stated-basis.ts';
import { thingPage } from '../../src/page-data/thing-page.ts';

/** A page: what it is told to be made of, soonest told first, and a hash of what it shows. */
export interface StatedPage {
  bases: (string | null)[];
  shows: string;
}

const KINDS = [
  ['regulations', 'regulation'],
  ['practices', 'practice'],
  ['metrics', 'indicator'],
] as const;

/** All pages by name, e.g. `practices/page hearing 2`. */
export function statedPagesOf(site: Site, isLarge: boolean): Map<string, StatedPage> {
  const sources = { site, isLarge, skeletonOf: () => undefined };
  const pages = new Map<string, StatedPage>();
  for (const [own, kind] of KINDS)
    for (const { key, node } of nodesOfKind(site.atlas.graph, kind)) {
      if (!hasOwnPage(node)) continue;
      const count = countPages(rowCount(site.atlas, key, kind));
      for (let number = 1; number <= count; number++) {
        const folder = number === 1 ? own : (`${own}/page` as const);
        const address = { id: node.id, number };
        const bases = [...statedBases(folder, sources, address)];
        const shows = hash('sha256', plainJson(thingPage(folder, sources, address)));
        pages.set(`${folder} ${node.id} ${number}`, { bases, shows });
      }
    }
  return pages;
}

/**
 * Pages that show something else than before, after checking that each of their bases is another one, and that where one
 * basis is as it was, so are those behind it.
 */
export function changedPages(
  before: ReadonlyMap<string, StatedPage>,
  after: ReadonlyMap<string, StatedPage>,
): string[] {
  const changed: string[] = [];
  const wrong: string[] = [];
  for (const [name, { bases, shows }] of after) {
    const known = before.get(name);
    const same = bases.map((basis, at) => known?.bases[at] === basis);
    if (same.includes(false, same.indexOf(true)) && same.includes(true)) wrong.push(name);
    if (known?.shows === shows) continue;
    changed.push(name);
    if (same.includes(true)) wrong.push(name);
  }
  expect(wrong).toEqual([]);
  return changed;
}
