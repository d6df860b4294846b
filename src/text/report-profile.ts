/** Kind and year of a report by its own text, for a reader that knows nothing else of it. */
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ReportProfile } from './find-sections.ts';
import { viewPage } from './page-lines.ts';
import { openingBehind, readPageTitle } from './read-metadata.ts';
import { readKind } from './report-kind.ts';
import { readTitlePeriod } from './report-period.ts';

/** Reads the title at the head of the text and what it says. */
export function readReportProfile(text: string, vocabulary: Vocabulary): ReportProfile {
  const input = { fileName: '', text, furniture: [], hints: {} };
  const { grammar } = vocabulary;
  const view = viewPage(input);
  const title = readPageTitle(view, input, vocabulary);
  const kind = readKind(
    title.text,
    text,
    openingBehind(view, title, text),
    grammar['report-kinds'],
    grammar['report-titles'],
  );
  return { kind, year: readTitlePeriod(title.text, kind === 'plan').to };
}
