/** Parts of the analysis kept between builds: the same result, and worked out only where something it looks at has changed. */
import { describe, expect, it } from 'vitest';
import { keepParts } from '../../src/facts/keep-parts-fs.ts';
import type { StageCache } from '../../src/facts/stage-cache-fs.ts';
import { analyse } from '../../src/graph/analyse.ts';
import type { Analysis } from '../../src/graph/analysis.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const PRACTICES = ['hearing', 'hotline', 'training', 'audit'];
const vocabulary = madeUpVocabulary({ practices: PRACTICES, regulations: ['plan', 'outline'] });

/** Five places that share practices; the first also mentions the documents given. */
function atlasWith(regulations: string[], practices = PRACTICES) {
  return buildAtlas(
    ['青禾县', '临溪县', '石桥县', '南浦县', '东岭县'].map((name, index) =>
      madeUpReport({
        id: `r-${index}`,
        path: ['云南省', name],
        practices: index % 2 === 0 ? practices : practices.slice(0, 3),
        regulations: index === 0 ? regulations : ['plan'],
      }),
    ),
    vocabulary,
  );
}

/** A cache in memory that tells what was put and found damaged. */
function memoryCache() {
  const entries = new Map<string, Uint8Array>();
  const [put, damaged]: [string[], string[]] = [[], []];
  const cache: StageCache = {
    get: (key) => entries.get(key) ?? null,
    put: (key, bytes) => {
      put.push(key);
      entries.set(key, bytes);
    },
    folder: '',
    use: () => undefined,
    notePut: () => undefined,
    noteDamage: (key) => {
      damaged.push(key);
    },
    prune: () => 0,
    faults: () => [],
  };
  return { cache, entries, put, damaged };
}

/** With the graphs of networks as plain data. */
const plain = ({ projections, ...others }: Analysis) => ({
  ...others,
  projections: Object.values(projections).map(({ graph, ...network }) => ({
    ...network,
    graph: graph.export(),
  })),
});

describe('keepParts', () => {
  const atlas = atlasWith(['plan']);
  const expected = plain(analyse(atlas));

  it('gives what is worked out without a cache, the first time and when it is kept', () => {
    const { cache, put } = memoryCache();
    expect(plain(analyse(atlas, keepParts(cache)))).toEqual(expected);
    const first = put.length;
    expect(first).toBeGreaterThan(0);
    expect(plain(analyse(atlas, keepParts(cache)))).toEqual(expected);
    expect(put.length).toBe(first);
  });

  it.each([
    // Both networks over documents and the layout of everything; those over practices stay.
    { change: 'a document', changed: atlasWith(['plan', 'outline']), anew: 3 },
    { change: 'nothing', changed: atlasWith(['plan']), anew: 0 },
  ])('works out what $change changes, $anew parts', ({ changed, anew }) => {
    const { cache, put } = memoryCache();
    analyse(atlas, keepParts(cache));
    const before = put.length;
    expect(plain(analyse(changed, keepParts(cache)))).toEqual(plain(analyse(changed)));
    expect(put.length - before).toBe(anew);
  });

  it('works out anew what is not whole, and says so', () => {
    const { cache, entries, damaged } = memoryCache();
    analyse(atlas, keepParts(cache));
    const [key = '', bytes = new Uint8Array()] = [...entries][0] ?? [];
    entries.set(key, bytes.slice(0, -1));
    expect(plain(analyse(atlas, keepParts(cache)))).toEqual(expected);
    expect(damaged).toEqual([key]);
  });
});
