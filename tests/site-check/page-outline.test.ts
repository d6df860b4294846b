/** Which outlines and tables are faulty. */
import { expect, test } from 'vitest';
import { findOutlineFaults } from '../../src/site-check/page-outline.ts';

const TABLE =
  '<table><caption>表</caption><tr><th scope="col">甲</th></tr><tr><td>1</td></tr></table>';

test.each([
  ['a sound page', `<h1>甲</h1><h2>乙</h2><h3>丙</h3><h2>丁</h2>${TABLE}`, []],
  ['no title', '<h2>乙</h2>', ['h2 follows h0: 乙', '0 h1, one is needed']],
  ['two titles', '<h1>甲</h1><h1>乙</h1>', ['2 h1, one is needed']],
  ['a level skipped', '<h1>甲</h1><h3>乙</h3>', ['h3 follows h1: 乙']],
  ['back up by several levels', '<h1>甲</h1><h2>乙</h2><h3>丙</h3><h4>丁</h4><h2>戊</h2>', []],
  ['an empty heading', '<h1>甲</h1><h2> </h2>', ['h2 is empty']],
  ['headings of a template', '<h1>甲</h1><template><h4>乙</h4></template>', []],
  [
    'a table without a caption',
    '<h1>甲</h1><table><tr><th scope="col">乙</th></tr></table>',
    ['a table has no caption'],
  ],
  [
    'an empty caption',
    '<h1>甲</h1><table><caption> </caption><tr><th scope="row">乙</th></tr></table>',
    ['a table has no caption'],
  ],
  [
    'a head cell without a scope',
    '<h1>甲</h1><table><caption>表</caption><tr><th>乙</th></tr></table>',
    ['th without scope: 乙 in 表'],
  ],
  [
    'a table of data cells alone',
    '<h1>甲</h1><table><caption>表</caption><tr><td>乙</td></tr></table>',
    ['a table has no th in 表'],
  ],
])('%s', (_why, body, expected) => {
  expect(findOutlineFaults(`<!doctype html><html><body>${body}</body></html>`)).toEqual(expected);
});
