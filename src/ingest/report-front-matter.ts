/** The front matter that a read report gets, with the fields that a person should look at. */
import type { Pair } from 'yaml';
import { Document as YamlDocument, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';
import type { ReportFrontMatter } from '../schema/report.ts';
import type { Document } from '../text/document.ts';

/** What stands for a place that the page does not tell; masked, so that it is never merged with another. */
const UNKNOWN_PLACE = '待定';
/** What stands for a title that the page does not have. */
const UNKNOWN_TITLE = '报告（题目待定）';
/** The schema wants a title of so many characters. */
const LEAST_TITLE = 2;

/** Fields in quotes whatever they hold: YAML would read a code as a number. */
const QUOTED = new Set(['code', 'publishedOn', 'signedOn']);
/** Fields in braces or brackets on one line. */
const ON_ONE_LINE = new Set(['path', 'period', 'repair', 'trust', 'review']);

/**
 * Fills in the front matter of a report as read. A field that the page does not state is null and listed in `review`.
 * @param url where the page was found; null for a file
 */
export function makeFrontMatter(
  { metadata, trust }: Document,
  url: string | null,
): ReportFrontMatter {
  const { kind, jurisdiction, body, period, publishedOn, signedOn, repair } = metadata;
  const review: string[] = [];
  const note = (field: string, isUncertain: boolean) => {
    if (isUncertain) review.push(field);
  };
  const hasTitle = metadata.title.length >= LEAST_TITLE;
  const isPlaced = jurisdiction.path.length > 0 || jurisdiction.level === 'national';
  note('title', !hasTitle);
  note('kind', kind === 'other' || !hasTitle);
  note(
    'jurisdiction',
    !isPlaced || (jurisdiction.code === null && jurisdiction.level !== 'national'),
  );
  note('body', body === null);
  note('period', period.from === null);
  note('publishedOn', publishedOn === null);
  note('signedOn', signedOn === null);
  note('source.publisher', body === null);
  note('text', repair !== null || trust.length > 0);
  const title = hasTitle ? metadata.title : UNKNOWN_TITLE;
  return {
    title,
    kind,
    jurisdiction: isPlaced
      ? jurisdiction
      : { ...jurisdiction, path: [UNKNOWN_PLACE], masked: true },
    body,
    period,
    publishedOn,
    signedOn,
    source: { title, publisher: body, url },
    coverage: 'full',
    repair,
    trust: [...trust],
    corrections: [],
    review,
  };
}

/** Writes front matter as people write it: codes and dates in quotes, short lists on one line, nothing that says nothing. */
export function writeFrontMatter({
  corrections,
  repair,
  trust,
  ...fields
}: ReportFrontMatter): string {
  const document = new YamlDocument({
    ...fields,
    ...(repair === null ? {} : { repair }),
    ...(trust.length === 0 ? {} : { trust }),
    ...(corrections.length === 0 ? {} : { corrections }),
  });
  visit(document, {
    Pair(_, pair) {
      const { key, value } = pair as Pair<Scalar<string>>;
      if (value instanceof Scalar && QUOTED.has(key.value) && value.value !== null)
        value.type = Scalar.QUOTE_DOUBLE;
      if ((value instanceof YAMLMap || value instanceof YAMLSeq) && ON_ONE_LINE.has(key.value))
        value.flow = true;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
