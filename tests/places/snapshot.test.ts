/** The list of divisions as a file. */
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { parseSnapshot } from '../../src/places/snapshot.ts';

const rows = [
  { code: '110000', name: '北京市' },
  { code: '110101001', name: '东华门街道' },
];

test.each([
  ['of Unix', '# a note\n110000\t北京市\n110101001\t东华门街道\n'],
  ['of Windows', '# a note\r\n110000\t北京市\r\n110101001\t东华门街道\r\n'],
])('lines may end with the line ends %s', (_, text) => {
  expect(parseSnapshot('places.tsv', text)).toEqual({ rows, problems: [] });
});

test('faulty lines are named and left out', () => {
  const { rows: kept, problems } = parseSnapshot(
    'places.tsv',
    '110000\t北京市\n11000\t短\n110000\t北京市\n110101001 东华门街道\n',
  );
  expect(kept).toEqual(rows.slice(0, 1));
  expect(problems.map(formatProblem)).toEqual([
    'places.tsv:2:1 found "11000\\t短" (expected a code of 6 or 9 digits, a tab and a name)',
    'places.tsv:3:1 code 110000 does not come after 110000 (keep the lines in code order)',
    'places.tsv:4:1 found "110101001 东华门街道" (expected a code of 6 or 9 digits, a tab and a name)',
  ]);
});
