/** Made-up registries and reports, each fact in a sentence of its own, for the tests of graph and exports. */
import type { FoundDocument, DocumentLink, ReportFacts } from '../../src/resolve/report-facts.ts';
import type {
  JurisdictionLevel,
  Mention,
  MetricFact,
  PracticeStatus,
  RegulationFact,
  Relation,
  ReportKind,
} from '../../src/schema/extraction.ts';
import { indicatorSchema } from '../../src/schema/indicator.ts';
import { practiceSchema } from '../../src/schema/practice.ts';
import type { FormerPlace } from '../../src/schema/place.ts';
import { regulationSchema } from '../../src/schema/regulation.ts';
import { reportFrontMatterSchema } from '../../src/schema/report.ts';
import type { ReportInput } from '../../src/graph/atlas.ts';
import { compareText } from '../../src/errors.ts';
import type { SourcedDocument } from '../../src/text/document.ts';
import { identityMap } from '../../src/text/offset-map.ts';
import type { Grammar } from '../../src/vocabulary/grammar.ts';
import { createPlaceRegistry } from '../../src/vocabulary/places.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';

/** Ids of the domains of made-up registries. */
export const DOMAINS = [
  'government-functions',
  'institutional-system',
  'decision-making',
  'law-enforcement',
  'power-oversight',
  'dispute-resolution',
  'legal-capacity',
  'safeguards',
];

/** A report in short: what a test does not name gets a plain value. */
export interface ReportSketch {
  id: string;
  path: string[];
  level?: JurisdictionLevel;
  code?: string;
  masked?: boolean;
  /** A single year, a span, or null for none. */
  years?: number | [number, number] | null;
  kind?: ReportKind;
  title?: string;
  regulations?: (string | { id: string; relation?: Relation; status?: 'done' | 'planned' })[];
  /** Documents of a class other than `regulation`, by id. */
  publications?: string[];
  practices?: (string | { id: string; status?: PracticeStatus })[];
  metrics?: Partial<MetricFact>[];
  found?: FoundDocument[];
  links?: Omit<DocumentLink, 'mention'>[];
}

/** Writes the sentences of a report and notes where each fact stands. */
export function madeUpReport(sketch: ReportSketch): ReportInput {
  const title = sketch.title ?? `${sketch.path.at(-1) ?? '全国'}法治政府建设情况报告`;
  let text = `${title}\n`;
  const write = (before: string, quote: string, after: string, rule: string): Mention => {
    const start = text.length + before.length;
    text += before + quote + after;
    return { start, end: start + quote.length, quote, section: 0, rule };
  };
  const regulations = [
    ...(sketch.regulations ?? []).map((entry) =>
      regulationFact(typeof entry === 'string' ? { id: entry } : entry, 'regulation', write),
    ),
    ...(sketch.publications ?? []).map((id) => regulationFact({ id }, 'publication', write)),
  ];
  const practices = (sketch.practices ?? []).map((entry) => {
    const { id, status = 'adopted' as const } = typeof entry === 'string' ? { id: entry } : entry;
    const mentions = [write('推行', id, '。', 'alias')];
    return { id, name: id, status, confidence: 'high' as const, mentions };
  });
  const metrics = (sketch.metrics ?? []).map((entry) => metricFact(entry, write));
  const links = (sketch.links ?? []).map((link) => ({
    ...link,
    mention: link.why === 'registry' ? null : write('根据', link.to, '制定。', link.why),
  }));
  const frontMatter = frontMatterOf(sketch, title);
  const document: SourcedDocument = {
    metadata: {
      source: { file: `${sketch.id}.md`, part: 1, sha256: '0' },
      title,
      kind: frontMatter.kind,
      jurisdiction: frontMatter.jurisdiction,
      body: null,
      period: frontMatter.period,
      publishedOn: null,
      signedOn: null,
      repair: null,
    },
    raw: text,
    text,
    map: identityMap(),
    original: null,
    hidden: [],
    sections: [{ path: [], role: 'measures', start: 0, end: text.length }],
    trust: [],
  };
  const found = sketch.found ?? [];
  const facts: ReportFacts = {
    document,
    regulations,
    practices,
    metrics,
    found,
    links,
    unresolved: [],
  };
  return { id: sketch.id, file: `content/reports/${sketch.id}.md`, frontMatter, facts };
}

type Write = (before: string, quote: string, after: string, rule: string) => Mention;

function regulationFact(
  entry: { id: string; relation?: Relation; status?: 'done' | 'planned' },
  documentClass: RegulationFact['class'],
  write: Write,
): RegulationFact {
  return {
    id: entry.id,
    title: entry.id,
    number: null,
    class: documentClass,
    relation: entry.relation ?? 'implements',
    status: entry.status ?? 'done',
    confidence: 'high',
    mentions: [write('贯彻落实', `《${entry.id}》`, '。', 'bracketed-title')],
  };
}

function metricFact(entry: Partial<MetricFact>, write: Write): MetricFact {
  const value = entry.value === undefined ? 1 : entry.value;
  const unit = entry.unit ?? '件';
  const label = entry.label ?? '受理行政复议案件';
  return {
    indicator: entry.indicator === undefined ? 'accepted' : entry.indicator,
    label,
    value,
    unit,
    qualifier: entry.qualifier ?? 'exact',
    period: entry.period ?? null,
    status: entry.status ?? 'actual',
    confidence: 'high',
    mention: write(label, `${value ?? 'XX'}${unit}`, '。', 'number-unit'),
  };
}

function frontMatterOf(sketch: ReportSketch, title: string) {
  const years = sketch.years === undefined ? 2020 : sketch.years;
  const [from, to] = typeof years === 'number' ? [years, years] : (years ?? [null, null]);
  return reportFrontMatterSchema.parse({
    title,
    kind: sketch.kind ?? 'annual-report',
    jurisdiction: {
      path: sketch.path,
      code: sketch.code ?? null,
      level: sketch.level ?? 'county',
      masked: sketch.masked ?? false,
    },
    period: { from, to },
    source: { title, publisher: null, url: null },
    coverage: 'digest',
  });
}

/** Building and analysing the graph reads no cue words. */
const NO_CUE_WORDS: Partial<Grammar> = {};

/** Registry entries in short; ids serve as titles where a test names none. */
export interface VocabularySketch {
  regulations?: (string | ({ id: string } & Record<string, unknown>))[];
  practices?: (string | ({ id: string } & Record<string, unknown>))[];
  indicators?: string[];
  /** Division codes and names, from the province down. */
  divisions?: Record<string, string>;
  /** Zones: id, name, code of the place above. */
  /** Places under former names. */
  former?: FormerPlace[];
  zones?: { id: string; name: string; parent: string }[];
}

/** A vocabulary with these entries, in id order. */
export function madeUpVocabulary(sketch: VocabularySketch): Vocabulary {
  const entries = (list: VocabularySketch['practices']) =>
    (list ?? [])
      .map((entry) => (typeof entry === 'string' ? { id: entry } : entry))
      .sort((a, b) => compareText(a.id, b.id));
  const divisions = Object.entries(sketch.divisions ?? {}).map(([code, name]) => ({ code, name }));
  const zones = (sketch.zones ?? []).map((zone) => ({ aliases: [], ...zone }));
  return {
    regulations: entries(sketch.regulations).map((entry) =>
      regulationSchema.parse({
        title: entry.id,
        level: 'central',
        kind: 'plan',
        sure: true,
        ...entry,
      }),
    ),
    domains: DOMAINS,
    proposedPractices: [],
    decisions: [],
    allowed: [],
    decisionOrigins: new Map(),
    practices: entries(sketch.practices).map((entry) =>
      practiceSchema.parse({
        name: entry.id,
        nameEn: entry.id,
        domain: 'law-enforcement',
        definition: '虚构的做法',
        definitionEn: 'A made-up practice',
        tier: 1,
        ...entry,
      }),
    ),
    indicators: entries(sketch.indicators).map(({ id }) =>
      indicatorSchema.parse({
        id,
        name: id,
        nameEn: id,
        unit: '件',
        unitEn: 'case',
        cues: [id],
        domain: 'dispute-resolution',
        definition: '虚构的指标',
        definitionEn: 'A made-up indicator',
        direction: 'neutral',
        comparable: true,
        tier: 1,
      }),
    ),
    places: createPlaceRegistry({
      divisions,
      zones,
      former: sketch.former ?? [],
      prefixes: [],
      ethnicGroups: [],
      words: [],
    }),
    grammar: NO_CUE_WORDS as Grammar,
  };
}
