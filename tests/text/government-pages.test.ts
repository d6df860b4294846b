/** Whole pages of government sites: the report is read out of every one, nothing else with it. */
import { expect, test } from 'vitest';
import { PAGES, PARAGRAPHS, TITLE } from './government-pages.ts';
import { readReport } from './read-report.ts';

test.each(PAGES)('%s', async (_, page, publishedOn) => {
  const { text, metadata } = await readReport(page, 'page.html');
  const lines = text.split('\n').filter((line) => line !== '');
  expect(lines.filter((line) => line !== TITLE)).toEqual(PARAGRAPHS);
  expect(metadata).toMatchObject({
    title: TITLE,
    kind: 'annual-report',
    body: '青禾县人民政府',
    period: { from: 2021, to: 2021 },
    publishedOn,
    signedOn: '2022-01-20',
  });
});
