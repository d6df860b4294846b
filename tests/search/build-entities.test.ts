/** What of an atlas can be found by name. */
import { expect, test } from 'vitest';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { buildEntities } from '../../src/search/build-entities.ts';
import { searchEntities } from '../../src/search/entity-index.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const vocabulary = madeUpVocabulary({
  regulations: [
    {
      id: 'outline',
      title: '青禾县法治政府建设规划',
      number: '青发〔2021〕3号',
      aliases: ['青禾规划'],
    },
  ],
  practices: [{ id: 'mediation', name: '人民调解', aliases: ['调解网络', '人民(大|)调解'] }],
  indicators: ['accepted'],
  divisions: { 990000: '云岭省', 990100: '临溪市', 990101: '青禾县' },
});
const report = madeUpReport({
  id: 'yunling-qinghe-2020',
  path: ['云岭省', '临溪市', '青禾县'],
  code: '990101',
  regulations: ['outline'],
  practices: ['mediation'],
  metrics: [{}],
});
const entities = buildEntities(buildAtlas([report], vocabulary));
const first = (query: string) => searchEntities(entities, query, 1)[0];

test.each([
  ['青发[2021]3号', '青禾县法治政府建设规划', 'a document number'],
  ['青禾规划', '青禾县法治政府建设规划', 'an alias of the registry'],
  ['青禾县', '青禾县', 'a place by its own name'],
  ['临溪市青禾县', '青禾县', 'a place by its full path'],
  ['调解网络', '人民调解', 'another wording of a practice'],
  ['rmtj', '人民调解', 'pinyin initials'],
  ['mediation', '人民调解', 'an English name'],
])('%s → %s: %s', (query, label) => {
  expect(first(query)?.entity.label).toBe(label);
});

test('patterns of wordings are not shown as names', () => {
  const practice = entities.find((entity) => entity.kind === 'practice');
  expect(practice?.names).toEqual(['调解网络']);
});

test('reports are counted, and are no entities themselves', () => {
  expect(first('青禾县')?.entity).toMatchObject({ reports: 1, note: '云岭省 临溪市' });
  expect(entities.map((entity) => entity.kind)).not.toContain('report');
});
