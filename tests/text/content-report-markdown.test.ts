/** Offsets of a content report lead back to its file, whatever Markdown it uses. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdownText } from '../../src/text/markdown-text.ts';
import { toRawOffset } from '../../src/text/offset-map.ts';

test.each([
  ['heading marks', '## 一、主要做法\n\n### （一）执法\n', '一、主要做法\n（一）执法'],
  ['a wrapped paragraph of Chinese', '贯彻落实\n  《纲要》。\n', '贯彻落实《纲要》。'],
  ['a wrapped paragraph with digits', '共办理\n12件 ABC\nDEF。\n', '共办理 12件 ABC DEF。'],
  ['list marks, not list numbers', '- 甲\n- 乙\n\n3. 丙\n4. 丁\n', '甲\n乙\n3. 丙\n4. 丁'],
  ['a paragraph below a numbered point', '1. 甲\n\n   乙\n', '1. 甲\n乙'],
  ['a nested list', '1. 甲\n   - 乙\n2. 丙\n', '1. 甲\n乙\n2. 丙'],
  ['emphasis and links', '**加强**[《条例》](http://example.org/a)宣传\n', '加强《条例》宣传'],
  ['escaped signs', '印发\\*号 a\\_b\n', '印发*号 a_b'],
  ['entities', '甲&amp;乙&#20013;丙&amp;amp;丁\n', '甲&乙中丙&amp;丁'],
  ['a table with its head', '| 名称 | 数 |\n|---|--:|\n| 规章 | 0 |\n', '名称 | 数\n规章 | 0'],
  ['quotations', '> 甲\n> 乙\n', '甲乙'],
  ['a forced line end', '甲  \n乙\n', '甲\n乙'],
  ['scripts and comments show no text', '<script>x</script>\n\n<!-- y -->\n\n甲\n', '甲'],
  [
    'an inner title in angle brackets is text',
    '《关于贯彻<法治纲要>的方案》\n',
    '《关于贯彻<法治纲要>的方案》',
  ],
  ['square brackets of a document number', '国发[2010]33号\n', '国发[2010]33号'],
  ['an indented block', '甲\n\n    乙\n      丙\n', '甲\n乙\n  丙'],
  ['nothing', '\n', ''],
])('%s', (_reason, markdown, text) => {
  expect(readMarkdownText(markdown, 0).text).toBe(text);
});

test('every letter and digit maps to the same one in the file, whatever the Markdown', () => {
  const piece = fc.constantFrom(
    ...['甲', '乙3', 'a', '\n', '\n\n', '\r\n', '## ', '- ', '1. ', '> ', '| ', '**', '[', '](x)'],
    ...['`', '\\*', '&amp;', '&lt', '<b>', '    ', '|---|\n', '《', '》', '~~', '\u3000', '\ud800'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const head = '---\na: b\n---\n';
      const source = head + pieces.join('');
      const { text, map } = readMarkdownText(source, head.length);
      for (let at = 0; at < text.length; at += 1) {
        const raw = toRawOffset(map, at);
        expect(raw).toBeGreaterThanOrEqual(head.length);
        expect(raw).toBeLessThanOrEqual(source.length);
        if (/[甲乙3a《》]/u.test(text.charAt(at))) expect(source.charAt(raw)).toBe(text.charAt(at));
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});
