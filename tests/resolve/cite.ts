/** Runs the citation stage on a piece of text as if it were a report of a made-up county. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { ReportKind, SectionRole } from '../../src/schema/extraction.ts';
import { regulationSchema } from '../../src/schema/regulation.ts';
import type { Regulation } from '../../src/schema/regulation.ts';
import { createCitationResolver } from '../../src/resolve/resolve-citations.ts';
import type { CitationFacts } from '../../src/resolve/report-facts.ts';
import { GRAMMAR_SCHEMAS, type Grammar } from '../../src/vocabulary/grammar.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';

/** What a test may say about its report; the rest is a county's annual report for 2022. */
export interface ReportSketch {
  path?: string[];
  level?: 'national' | 'province' | 'city' | 'county' | 'township' | 'zone';
  masked?: boolean;
  kind?: ReportKind;
  role?: SectionRole;
  years?: [number, number] | null;
  sha256?: string;
  file?: string;
  title?: string;
}

const CONTENT = new URL('../../content/', import.meta.url);

/** The project's own registry of documents. */
function loadRegulations(): Regulation[] {
  return readdirSync(new URL('regulations/', CONTENT))
    .flatMap((file) =>
      regulationSchema
        .array()
        .parse(parse(readFileSync(new URL(`regulations/${file}`, CONTENT), 'utf8'))),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The cue words that the citation stage reads. */
function loadCitationGrammar(): Grammar {
  const names = [
    'document-classes',
    'document-genres',
    'document-names',
    'issuer-words',
    'number-prefixes',
    'relations',
  ] as const;
  const entries = names.map((name) => {
    const text = readFileSync(new URL(`grammar/${name}.yaml`, CONTENT), 'utf8');
    return [name, GRAMMAR_SCHEMAS[name].parse(parse(text))] as const;
  });
  return Object.fromEntries(entries) as unknown as Grammar;
}

/** A resolver over the given registry, the project's own by default. */
export function createTestResolver(
  regulations: readonly Regulation[] = loadRegulations(),
  decisions: Vocabulary['decisions'] = [],
): (text: string, sketch?: ReportSketch) => CitationFacts {
  const vocabulary: Vocabulary = {
    regulations,
    practices: [],
    indicators: [],
    domains: [],
    proposedPractices: [],
    decisions,
    decisionOrigins: new Map(),
    allowed: [],
    places: { byCode: new Map(), byName: new Map() } as unknown as Vocabulary['places'],
    grammar: loadCitationGrammar(),
  };
  const resolve = createCitationResolver(vocabulary);
  return (text, sketch = {}) => {
    const years = sketch.years === undefined ? ([2022, 2022] as const) : sketch.years;
    return resolve({
      metadata: {
        source: {
          file: sketch.file ?? 'report.txt',
          part: 1,
          sha256: sketch.sha256 ?? '0'.repeat(64),
        },
        title: sketch.title ?? '法治政府建设情况报告',
        kind: sketch.kind ?? 'annual-report',
        jurisdiction: {
          path: sketch.path ?? ['青山省', '云岭市', '青禾县'],
          code: null,
          level: sketch.level ?? 'county',
          masked: sketch.masked ?? false,
        },
        body: null,
        period: { from: years?.[0] ?? null, to: years?.[1] ?? null },
        publishedOn: null,
        signedOn: null,
        repair: null,
      },
      text,
      original: null,
      hidden: [],
      sections: [{ path: [], role: sketch.role ?? 'measures', start: 0, end: text.length }],
      trust: [],
    });
  };
}

/** One line for each fact: `class? title number? relation status`, class and status only when not the usual ones. */
export function describeFacts({ regulations, unresolved }: CitationFacts): string[] {
  return [
    ...regulations.map((fact) =>
      [
        fact.class === 'regulation' ? null : `[${fact.class}]`,
        fact.title,
        fact.number,
        fact.relation,
        fact.status === 'planned' ? 'planned' : null,
      ]
        .filter((part) => part !== null)
        .join(' '),
    ),
    ...unresolved.map(({ text, reason }) => `? ${text} ${reason}`),
  ];
}
