/** Trees of markup and their HTML. */
import { describe, expect, it } from 'vitest';
import { h } from '../../src/markup/tree.ts';
import { toHtml } from '../../src/markup/to-html.ts';

describe('markup', () => {
  it('writes text and attribute values escaped', () => {
    const tree = h('a', { href: '/?a=1&b="2"', title: '<i>' }, '<script>', ' & ');
    expect(toHtml(tree)).toBe(
      '<a href="/?a=1&#x26;b=&#x22;2&#x22;" title="<i>">&#x3C;script> &#x26; </a>',
    );
  });

  it('keeps attribute names as they are given, and leaves undefined ones and null children out', () => {
    const tree = h(
      'td',
      { 'aria-label': 'x', 'data-cell': 'a~b', colspan: 2, id: undefined },
      null,
    );
    expect(toHtml(tree)).toBe('<td aria-label="x" data-cell="a~b" colspan="2"></td>');
  });
});
