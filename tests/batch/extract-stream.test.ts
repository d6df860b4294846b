/** What `npm run extract` writes of a file: facts with quotes at their offsets, personal data hidden unless they are to stay. */
import { expect, test } from 'vitest';
import { createFileExtractor } from '../../src/batch/extract-stream.ts';
import type { Extraction } from '../../src/schema/extraction.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const REPORT = `灌南县人民政府关于2020年度法治政府建设情况的报告
一、主要做法（联系人手机13912345678）
办理原告张小明诉县政府案1件，审查规范性文件12件，联系人手机13912345678，邮箱zhang@example.com。
`;
const vocabulary = loadVocabulary('content');

async function extract(keepsPersonalData: boolean) {
  const run = createFileExtractor(vocabulary, { withText: true, keepsPersonalData });
  const { lines, hidden, refusal } = await run(() => ({
    name: '报告.txt',
    bytes: Buffer.from(REPORT),
  }));
  expect(refusal).toBeNull();
  expect(lines).toHaveLength(1);
  return { line: lines[0] ?? '', extraction: JSON.parse(lines[0] ?? '') as Extraction, hidden };
}

test('personal data stand nowhere in a line, and every quote stands at its offsets', async () => {
  const { line, extraction, hidden } = await extract(false);
  for (const personal of ['13912345678', '张小明', 'zhang@']) expect(line).not.toContain(personal);
  expect(hidden).toEqual([['mobile', 'name', 'mobile', 'email']]);
  const { text = '', metrics, sections } = extraction;
  expect(text).toHaveLength((await extract(true)).extraction.text?.length ?? 0);
  expect(sections.at(-1)?.path).toEqual(['一、主要做法（联系人手机×××××××××××）']);
  expect(metrics.map(({ value }) => value)).toContain(12);
  for (const { mention } of metrics)
    expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
});

test('they stay when that is asked for', async () => {
  const { line, hidden } = await extract(true);
  for (const personal of ['13912345678', '张小明', 'zhang@']) expect(line).toContain(personal);
  expect(hidden).toEqual([[]]);
});

test('a refused file hides nothing', async () => {
  const run = createFileExtractor(vocabulary, { withText: false, keepsPersonalData: false });
  const { lines, hidden, refusal } = await run(() => ({ name: 'a.txt', bytes: Buffer.from('a') }));
  expect([lines, hidden]).toEqual([[], []]);
  expect(refusal?.message).toContain('no Chinese text');
});
