/** Raw files as a hostile person would give them to `npm run ingest`: some are read, some are to be refused. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { CLEAN_REPORTS, shiftGlyphs } from '../text/shifted-glyphs.ts';
import { FOREIGN, PAYLOADS, SIGN } from './payloads.ts';

const TITLE = '灌南县2017年法治政府建设情况报告';
const payloads = Object.values(PAYLOADS);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page that carries every payload as markup, and once more as text that is shown. */
const PAGE = `<html><head><title>${TITLE}</title><script>globalThis.${SIGN}=50</script><base href="//${FOREIGN}/"><meta http-equiv="refresh" content="0;url=//${FOREIGN}/"></head>
<body onload="globalThis.${SIGN}=51"><h1>${TITLE}</h1><div style="display:none">隐藏的文字,不应读出。</div>
<p onclick="globalThis.${SIGN}=52">2017年,我县推进依法行政,<a href="javascript:globalThis.${SIGN}=53">取得成效</a>。<img src="//${FOREIGN}/a.png" onerror="globalThis.${SIGN}=54"></p>
<h2>一、主要做法${escaped(payloads[0] ?? '')}</h2>
${payloads.map((payload) => `<p>贯彻《${escaped(payload)}办法》,办理案件12件。${escaped(payload)}${payload}</p>`).join('\n')}
<table><tr><th>${escaped(payloads[1] ?? '')}</th><th>数量</th></tr><tr><td>=1+1</td><td>3</td></tr></table>
<svg><script>globalThis.${SIGN}=55</script></svg><p>灌南县人民政府</p><p>2018年1月10日</p></body></html>`;

const TEXT = `${TITLE.replace('2017', '2016')}\n2016年,我县推进依法行政。\n一、主要做法\n${payloads.join('\n')}\n灌南县人民政府\n2017年1月10日\n`;

const [CLEAN = ''] = CLEAN_REPORTS;

const READ: Readonly<Record<string, string>> = {
  'page.html': PAGE,
  'text.txt': TEXT,
  'shifted.txt': `${shiftGlyphs(CLEAN, 2)}\n<script>globalThis.${SIGN}=56</script>\n`,
  '..%2f..%2fevil.txt': `../../../../evil2015年法治政府建设情况报告\n2015年,我县推进依法行政。\n${payloads[0] ?? ''}\n`,
};

const REFUSED: readonly (readonly [file: string, content: string | Uint8Array, reason: RegExp])[] =
  [
    ['script.md', `---js\n{ title: globalThis.${SIGN} = 1 }\n---\n${TEXT}`, /marked "js"/u],
    [
      'bomb.docx',
      zipSync({ 'word/document.xml': new Uint8Array(80 << 20) }),
      /unpacks to more than/u,
    ],
    ['slip.docx', zipSync({ '../../../../tmp/slipped': strToU8('x') }), /no Word file/u],
    [
      'encrypted.pdf',
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R /Encrypt 2 0 R >>\n%%EOF',
      /the PDF is encrypted/u,
    ],
    ['deep.html', `<html>${'<div>'.repeat(100_000)}${TEXT}`, /nests its parts too deeply/u],
    [
      'noise.txt',
      Uint8Array.from({ length: 9000 }, (_, at) => (at * at * 7) % 251),
      /not readable text/u,
    ],
  ];

/** Files, and what ingest must say of each that it refuses. @param folder where they are written */
export function writeHostileSources(folder: string): {
  files: string[];
  refusals: (readonly [file: string, reason: RegExp])[];
} {
  mkdirSync(folder, { recursive: true });
  const rows = [...Object.entries(READ), ...REFUSED];
  const files = rows.map(([name]) => join(folder, name));
  for (const [name, content] of rows) writeFileSync(join(folder, name), content);
  const huge = join(folder, 'huge.txt');
  writeFileSync(huge, '');
  truncateSync(huge, 200 * 2 ** 20);
  return {
    files: [...files, huge],
    refusals: [
      ...REFUSED.map(([name, , reason]) => [join(folder, name), reason] as const),
      [huge, /is larger than/u],
    ],
  };
}
