/** A text as the reading stage would hand it on, as if it stood in a made-up county's annual report. */
import type { SourcedDocument } from '../src/text/document.ts';
import { identityMap } from '../src/text/offset-map.ts';

/**
 * @param text the cleaned text, which is its own source
 * @param year the year reported on
 * @param change what is otherwise than in one section on measures
 */
export function madeUpDocument(
  text: string,
  year: number,
  change: Partial<Pick<SourcedDocument, 'sections'>> & {
    metadata?: Partial<SourcedDocument['metadata']>;
  } = {},
): SourcedDocument {
  return {
    metadata: {
      source: { file: 'report.txt', part: 1, sha256: '' },
      title: '',
      kind: 'annual-report',
      jurisdiction: { path: ['青禾县'], code: null, level: 'county', masked: false },
      body: null,
      period: { from: year, to: year },
      publishedOn: null,
      signedOn: null,
      repair: null,
      ...change.metadata,
    },
    raw: text,
    text,
    map: identityMap(),
    original: null,
    hidden: [],
    sections: change.sections ?? [{ path: [], role: 'measures', start: 0, end: text.length }],
    trust: [],
  };
}
