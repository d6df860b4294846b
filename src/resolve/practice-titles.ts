/** Tells what a practice that stands in the title of a document says of the reporting place. */
import type { RegulationFact } from '../schema/extraction.ts';

/**
 * `outside`: in no title, or in that of a document which the place makes, so that it says what the place does;
 * `worked-by`: in the title of a document that the place works by, which mostly means that it does so;
 * `named-only`: in the title of a book, or of a document that is only taught or mentioned.
 */
export type TitleStanding = 'outside' | 'worked-by' | 'named-only';

interface Title {
  start: number;
  end: number;
  standing: TitleStanding;
}

/** Reads for a place of the text, in UTF-16 units, how it stands to the bracketed titles among the citations. */
export function createTitleReader(
  citations: readonly RegulationFact[],
): (start: number, end: number) => TitleStanding {
  const titles: Title[] = citations
    .flatMap((citation) =>
      citation.mentions
        .filter(({ quote }) => /^[《〈<＜]/u.test(quote))
        .map(({ start, end }) => ({ start, end, standing: standingOf(citation) })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (start, end) =>
    titles.find((title) => title.start <= start && title.end >= end)?.standing ?? 'outside';
}

function standingOf(citation: RegulationFact): TitleStanding {
  if (citation.class === 'publication') return 'named-only';
  // Of a report that is approved or sent, the practice of reporting is shown.
  if (citation.class !== 'regulation' || citation.relation === 'issues') return 'outside';
  return citation.relation === 'implements' || citation.relation === 'repeals'
    ? 'worked-by'
    : 'named-only';
}
