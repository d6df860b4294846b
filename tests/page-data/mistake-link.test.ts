/** Links by which readers report mistakes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mistakeTarget } from '../../src/content/mistake-target-fs.ts';
import { createInterface } from '../../src/i18n/interface.ts';
import { TEXTS } from '../../src/i18n/texts.ts';
import { factId, factOf, mistakeAddress, mistakeLinks } from '../../src/page-data/mistake-link.ts';

const FACT = 'nanjing-qinghe-2021#nanjing-qinghe-2021-5-9';

test('the id of a fact is its report and its anchor', () => {
  expect(factId('reports/nanjing-qinghe-2021/#nanjing-qinghe-2021-5-9')).toBe(FACT);
});

test.each([
  [null, '/atlas/corrections/?fact=nanjing-qinghe-2021-5-9#report'],
  [
    'https://example.org/new?title={fact}',
    'https://example.org/new?title=nanjing-qinghe-2021%23nanjing-qinghe-2021-5-9',
  ],
  [
    'mailto:a@example.org?subject={fact}',
    'mailto:a@example.org?subject=nanjing-qinghe-2021%23nanjing-qinghe-2021-5-9',
  ],
])('to %s', (target, expected) => {
  const links = mistakeLinks(target, createInterface('zh', '/atlas/'));
  expect(mistakeAddress(links, FACT)).toBe(expected);
  expect(links).toMatchObject({ text: TEXTS.zh.mistakes.link, lang: 'zh-CN' });
});

test.each([
  [FACT, 'nanjing-qinghe-2021-5-9'],
  ['a-1#a-1-20-3', 'a-1-20-3'],
  ['a-1#a-20-3', 'a-1%23a-20-3'],
  ['a-1#a-1-20', 'a-1%23a-1-20'],
  ['a-1#s38', 'a-1%23s38'],
  ['a-1', 'a-1'],
])('the page of corrections is told %s in a short form, and finds it again', (fact, short) => {
  const links = mistakeLinks(null, createInterface('zh', '/'));
  expect(mistakeAddress(links, fact)).toBe(`/corrections/?fact=${short}#report`);
  expect(factOf(decodeURIComponent(short))).toBe(fact);
});

test.each([
  ['to: https://example.org/new?title={fact}', 'https://example.org/new?title={fact}', null],
  ['to: null', null, null],
  ['to: https://example.org/new', null, 'expected {fact}'],
  ['to: "javascript:alert({fact})"', null, 'expected an address'],
])('the setting "%s"', (yaml, expected, fault) => {
  const root = mkdtempSync(join(tmpdir(), 'mistakes-'));
  try {
    mkdirSync(join(root, 'site'));
    writeFileSync(join(root, 'site/mistakes.yaml'), `${yaml}\n`);
    if (fault === null) expect(mistakeTarget(root)).toBe(expected);
    else expect(() => mistakeTarget(root)).toThrow(fault);
  } finally {
    rmSync(root, { recursive: true });
  }
});
