/** What counts towards the weight of a page. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createScales } from '../../src/site-check/page-weight.ts';

const FILES: Readonly<Record<string, string>> = {
  'a/index.html':
    '<link rel="stylesheet" href="/atlas/s.css"><script src="/atlas/t.js"></script><script type="module" src="/atlas/_/m.js"></script>',
  'b/index.html': '<script type="application/ld+json">{}</script>',
  'c/index.html': '<script src="https://elsewhere.example/t.js"></script>',
  's.css': 'p{}',
  't.js': 'x()',
  '_/m.js': 'import{a as b}from"./n.js";import"./o.js";import("./late.js");',
  '_/n.js': 'import*as m from "./m.js";export const a=1',
  '_/o.js': 'o()',
  '_/late.js': 'late()',
};
const read = (path: string) => Buffer.from(FILES[path] ?? '');
const packed = (...paths: string[]) =>
  paths.reduce((total, path) => total + gzipSync(read(path)).length, 0);
const weigh = createScales(read, '/atlas/');

test('a page weighs its HTML, its styles and its scripts with what they import at once', () => {
  expect(weigh('a/index.html')).toEqual({
    content: packed('a/index.html', 's.css'),
    script: packed('t.js', '_/m.js', '_/n.js', '_/o.js'),
  });
});

test('data inside the page is no script', () => {
  expect(weigh('b/index.html')).toEqual({ content: packed('b/index.html'), script: 0 });
});

test('a script of another server is refused', () => {
  expect(() => weigh('c/index.html')).toThrow('loads https://elsewhere.example/t.js');
});
