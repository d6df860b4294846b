/** The home page: what the atlas covers, ways into it, the newest reports and a sentence as an example. */
import type { Atlas, YearSpan } from '../graph/atlas.ts';
import { compareText } from '../errors.ts';
import { nodesOfKind } from '../graph/statements.ts';
import type { EntityLink, PlaceLink } from './entities.ts';
import { exampleSentence, type ExampleSentence } from './example-sentence.ts';
import { flatten, jurisdictionList } from './jurisdictions.ts';
import { practiceList } from './practices.ts';
import { regulationList } from './regulations.ts';
import { rememberLatest } from './remember-latest.ts';
import { reportList, type ReportRow } from './reports.ts';
import { countSentences } from './sentences.ts';

/** A thing with the number that it is listed for. */
export interface Popular<Link extends EntityLink = EntityLink> {
  link: Link;
  count: number;
}

/** Everything that the home page shows. */
export interface HomePage {
  covers: {
    reports: number;
    /** Places with a report of their own. */
    places: number;
    provinces: number;
    /** First and last year reported on; null when no report states one. */
    years: YearSpan | null;
    regulations: number;
    practices: number;
    metrics: number;
    /** Different sentences that show a fact. */
    sentences: number;
  };
  /** Places by number of reports. */
  places: Popular<PlaceLink>[];
  /** Documents by number of places that mention them. */
  regulations: Popular[];
  /** Practices by number of places that state them as adopted. */
  practices: Popular[];
  /** Reports on the newest years. */
  newest: ReportRow[];
  example: ExampleSentence | null;
}

const POPULAR = 6;
const NEWEST = 8;

/** The home page of an atlas. */
export const homePage = rememberLatest((atlas: Atlas): HomePage => {
  const { places, provinces, roots } = jurisdictionList(atlas);
  const regulations = regulationList(atlas).rows;
  const practices = practiceList(atlas).rows;
  const reports = reportList(atlas).rows;
  const years = reports.flatMap((row) => row.years ?? []);
  return {
    covers: {
      reports: reports.length,
      places,
      provinces,
      years:
        years.length === 0
          ? null
          : {
              from: Math.min(...years.map(({ from }) => from)),
              to: Math.max(...years.map(({ to }) => to)),
            },
      regulations: regulations.length,
      practices: practices.length,
      metrics: nodesOfKind(atlas.graph, 'indicator').length,
      sentences: countSentences([...atlas.evidence.values()]),
    },
    places: mostOf(
      flatten(roots)
        .filter((branch) => branch.reports > 0 && !branch.place.masked)
        .map((branch) => ({ link: branch.place, count: branch.reports })),
    ),
    regulations: mostOf(regulations.map((row) => ({ link: row.document, count: row.places }))),
    practices: mostOf(practices.map((row) => ({ link: row.practice, count: row.places.adopted }))),
    newest: reports.slice(0, NEWEST),
    example: exampleSentence(atlas),
  };
});

function mostOf<Link extends EntityLink>(entries: Popular<Link>[]): Popular<Link>[] {
  return entries
    .sort((a, b) => b.count - a.count || compareText(a.link.id, b.link.id))
    .slice(0, POPULAR);
}
