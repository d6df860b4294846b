/** Which year a document is shown under, and why. */
import { expect, test } from 'vitest';
import type { NodeOfKind } from '../../src/graph/node-attributes.ts';
import { documentYear } from '../../src/page-data/document-year.ts';

const yearOf = (label: string, number: string | null = null, issuedOn: string | null = null) => {
  const found = documentYear({ label, number, issuedOn } as NodeOfKind<'regulation'>);
  return found === null ? null : `${found.year} ${found.basis}`;
};

test.each([
  [
    'the registry goes before all',
    '云州纲要（2021－2025年）',
    '云发〔2020〕1号',
    '2019-05',
    '2019 stated',
  ],
  [
    'the number goes before the title',
    '云州纲要（2021－2025年）',
    '云发〔2020〕1号',
    null,
    '2020 number',
  ],
  ['a span begins with its first year', '云州纲要（2021－2025年）', null, null, '2021 title'],
  ['a yearly plan is of its year', '2023年云州工作要点', null, null, '2023 title'],
  ['a revision', '云州条例（2018年修订）', null, null, '2018 title'],
  ['no year', '云州条例', null, null, null],
  ['a number of another sort', '云州12018年限办法', null, null, null],
  ['a number without a year', '云州条例', '云州令第7号', null, null],
])('%s', (_why, label, number, issuedOn, expected) => {
  expect(yearOf(label, number, issuedOn)).toBe(expected);
});
