/** Trees of documents are cut where they would weigh a page down. */
import { expect, test } from 'vitest';
import { pruned, type DocumentRelative } from '../../src/page-data/regulation.ts';

const document = (id: string, places: number, children: DocumentRelative[] = []) =>
  ({ document: { id }, places, children }) as unknown as DocumentRelative;
const idsOf = (relatives: readonly DocumentRelative[]) => relatives.map((each) => each.document.id);

test('a tree that is small enough stays as it is', () => {
  const tree = [document('a', 0, [document('b', 3)]), document('c', 9)];
  expect(pruned(tree, 2)).toEqual(tree);
});

test('the most mentioned documents stay, in their order; half as many a step down', () => {
  const children = [document('x', 1), document('y', 2), document('z', 3)];
  const cut = pruned([document('a', 5, children), document('b', 1), document('c', 7)], 2);
  expect(idsOf(cut)).toEqual(['a', 'c']);
  expect(idsOf(cut[0]?.children ?? [])).toEqual(['z']);
});
