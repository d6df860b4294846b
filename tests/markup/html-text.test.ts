/** Pieces of HTML as strings. */
import { expect, test } from 'vitest';
import { attributes, escapeText } from '../../src/markup/html-text.ts';

test.each([
  ['《办法》', '《办法》'],
  ['A&B <b> "c" \'d\'', 'A&amp;B &lt;b&gt; &quot;c&quot; &#39;d&#39;'],
  ['&amp;', '&amp;amp;'],
])('the text %j is written as %j', (text, html) => {
  expect(escapeText(text)).toBe(html);
});

test.each([
  [{ href: '/a/?b=1&c="2"' }, ' href="/a/?b=1&amp;c=&quot;2&quot;"'],
  [{ 'data-row': '', lang: undefined, title: "Jing'an <" }, ' data-row title="Jing\'an <"'],
  [{}, ''],
])('the attributes %j are written as %j', (values, html) => {
  expect(attributes(values)).toBe(html);
});
