/** Decisions that match no report are named; those that do are not. */
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { createFactExtractor } from '../../src/pipeline.ts';
import type { Decision } from '../../src/schema/decision.ts';
import { findUnmatchedDecisions } from '../../src/resolve/unmatched-decisions.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { madeUpDocument } from '../made-up-document.ts';

const vocabulary = loadVocabulary('content');
const county = { path: ['青山省', '云岭市', '青禾县'], code: null, masked: false } as const;

/** The warnings for one decision over one report of a made-up county. */
function warningsFor(decision: Partial<Decision> & { title: string }, text: string): string[] {
  const whole: Decision = { same: '青禾县普法责任清单', reason: '文号相同', ...decision };
  const document = madeUpDocument(text, 2022);
  document.metadata.jurisdiction = { ...county, path: [...county.path], level: 'county' };
  document.metadata.source.file = 'content/reports/qingshan/qinghe-2022.md';
  const facts = createFactExtractor({ ...vocabulary, decisions: [whole] })(document);
  const origins = new Map([[whole, { file: 'content/decisions/a.yaml', line: 3, column: 5 }]]);
  return findUnmatchedDecisions(origins, [facts]).map(formatProblem);
}

const text = '落实《青禾县普法责任制清单》（青政办〔2022〕3号），对照《意见》自查。';
const warning = (scope: string, title: string) => [
  `content/decisions/a.yaml:3:5 warning: no report ${scope}cites "${title}" (correct the title or the place, or take the decision out)`,
];

test.each([
  ['cited', { title: '青禾县普法责任制清单' }, []],
  [
    'cited in a place that it holds in',
    { title: '青禾县普法责任制清单', place: '青山省/云岭市' },
    [],
  ],
  ['cited in its report', { title: '青禾县普法责任制清单', report: 'qingshan-qinghe-2022' }, []],
  ['a name that stays unresolved without it', { title: '意见', notSame: ['某意见'] }, []],
  ['misspelt', { title: '青禾县普法责任制单' }, warning('', '青禾县普法责任制单')],
  [
    'for another place',
    { title: '青禾县普法责任制清单', place: '青山省/海州市' },
    warning('of 青山省/海州市 ', '青禾县普法责任制清单'),
  ],
  [
    'for a report that is gone',
    { title: '青禾县普法责任制清单', report: 'qingshan-qinghe-2021' },
    warning('"qingshan-qinghe-2021" ', '青禾县普法责任制清单'),
  ],
])('%s', (_, decision, warnings) => {
  const whole = 'notSame' in decision ? { same: undefined, ...decision } : decision;
  expect(warningsFor(whole, text)).toEqual(warnings);
});
