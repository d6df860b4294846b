/** Which links count as broken. */
import { expect, test } from 'vitest';
import { findBrokenLinks } from '../../src/site-check/links.ts';

const check = (link: string) => {
  const pages = new Map([
    ['index.html', `<a href="${link}">x</a>`],
    ['a/index.html', '<h2 id="one">1</h2><h2 id="二">2</h2>'],
  ]);
  const files = new Set([...pages.keys(), 'data/x.csv']);
  const broken = findBrokenLinks(pages, files, '/atlas/', 'https://example.org');
  return broken.map((each) => each.reason);
};

test.each([
  ['/atlas/a/', [], 'a page'],
  ['a/', [], 'relative'],
  ['/atlas/a/#one', [], 'an anchor'],
  ['/atlas/a/#%E4%BA%8C', [], 'an encoded anchor'],
  ['/atlas/data/x.csv', [], 'a file'],
  ['https://elsewhere.example/a', [], 'another site'],
  ['mailto:a@b.example', [], 'another scheme'],
  ['/atlas/b/', ['no such file'], 'a page that is not there'],
  ['/atlas/a/#three', ['no such anchor'], 'an anchor that is not there'],
  ['/a/', ['outside the base path /atlas/'], 'the base forgotten'],
  ['https://example.org/atlas/b/', ['no such file'], 'absolute, own site'],
  ['/atlas/a', ['needs a / at its end'], 'works only by redirect'],
  ['http://[', ['not an address'], 'no address at all'],
])('%s → %j: %s', (link, reasons) => {
  expect(check(link)).toEqual(reasons);
});
