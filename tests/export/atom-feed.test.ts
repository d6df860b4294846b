/** The feed: which reports it has, in which order, under which ids. */
import { expect, test } from 'vitest';
import { atomFeed, type FeedFrame } from '../../src/export/atom-feed.ts';
import type { ReportRow } from '../../src/page-data/reports.ts';

const row = (id: string, publishedOn: string | null, title = id) =>
  ({ id, path: `reports/${id}/`, title, publishedOn }) as ReportRow;
const frame: FeedFrame = {
  title: '法治图谱',
  subtitle: '句句有据',
  address: (path) => `https://atlas.example/sub/${path}`,
  summary: ({ id }) => `报告 ${id}`,
};
const rows = [
  row('a', '2020-03'),
  row('b', null),
  row('c', '2021-01-15', '甲 & 乙 <丙>'),
  row('d', '2020'),
  row('e', '2020-03'),
];

const all = (feed: string, pattern: RegExp) => [...feed.matchAll(pattern)].map((match) => match[1]);

test('dated reports come latest first, equal dates by id, undated ones not at all', () => {
  const feed = atomFeed(rows, frame);
  expect(all(feed, /<entry>.*?<link [^>]*href="([^"]*)"/gu)).toEqual([
    'https://atlas.example/sub/reports/c/',
    'https://atlas.example/sub/reports/a/',
    'https://atlas.example/sub/reports/e/',
    'https://atlas.example/sub/reports/d/',
  ]);
  expect(all(feed, /<published>(.*?)<\/published>/gu)).toEqual([
    '2021-01-15T00:00:00Z',
    '2020-03-01T00:00:00Z',
    '2020-03-01T00:00:00Z',
    '2020-01-01T00:00:00Z',
  ]);
  expect(all(feed, /<updated>(.*?)<\/updated>/gu)[0]).toBe('2021-01-15T00:00:00Z');
  expect(feed).toContain('<title>甲 &amp; 乙 &lt;丙&gt;</title>');
});

test('ids are UUIDs that differ and stay when the site moves', () => {
  const ids = (address: FeedFrame['address']) =>
    all(atomFeed(rows, { ...frame, address }), /<id>(.*?)<\/id>/gu);
  const here = ids(frame.address);
  expect(new Set(here).size).toBe(5);
  for (const id of here)
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u);
  expect(ids((path) => `/elsewhere/${path}`)).toEqual(here);
});

test('without any dated report the feed is empty and valid', () => {
  const feed = atomFeed([row('b', null)], frame);
  expect(feed).not.toContain('<entry>');
  expect(feed).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});

test('no more than a hundred entries', () => {
  const many = Array.from({ length: 101 }, (_, index) => row(`r${index}`, '2020'));
  expect(all(atomFeed(many, frame), /(<entry>)/gu)).toHaveLength(100);
});
