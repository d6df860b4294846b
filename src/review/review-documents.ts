/** Gathers all documents that reports cite, with the sentences that cite them, and the registry beside them. */
import { compareText } from '../errors.ts';
import { analyseTitle, type TitleParts } from '../extract/title.ts';
import type { Mention } from '../schema/extraction.ts';
import type { Regulation, RegulationKind, RegulationLevel } from '../schema/regulation.ts';
import type { ReportInput } from '../graph/atlas.ts';
import { requireSource, type Document } from '../text/document.ts';
import { toRawOffset } from '../text/offset-map.ts';
import { sentenceAt } from '../text/sentences.ts';

/** A sentence with its place. */
export interface Evidence {
  /** Report id. */
  report: string;
  file: string;
  /** 1-based line of the file. */
  line: number;
  sentence: string;
}

/** A document of the registry, or one that reports cite and the registry lacks. */
export interface ReviewDocument {
  id: string;
  title: string;
  parts: TitleParts;
  number: string | null;
  level: RegulationLevel | null;
  kind: RegulationKind | null;
  issuer: string | null;
  /** From the province down, joined by `/`; null for the nation or when unknown. */
  region: string | null;
  isKnown: boolean;
  /** One for each mention, in report and text order. */
  evidence: Evidence[];
}

/** The sentence of a mention and where it stands. */
export function evidenceOf(
  { id, file }: Pick<ReportInput, 'id' | 'file'>,
  document: Document,
  mention: Mention,
): Evidence {
  const { text, raw, map } = requireSource(document);
  const { start, end } = sentenceAt(text, mention.start);
  const before = raw.slice(0, toRawOffset(map, mention.start));
  return {
    report: id,
    file,
    line: before.split('\n').length,
    sentence: text.slice(start, end).replace(/\s+/gu, ' '),
  };
}

/** All documents in id order. Only those with normative force count: books and forms need no review. */
export function gatherDocuments(
  reports: readonly ReportInput[],
  regulations: readonly Regulation[],
): ReviewDocument[] {
  const documents = new Map<string, ReviewDocument>();
  for (const { id, title, number, level, kind, issuer, region } of regulations)
    documents.set(id, {
      ...{ id, title, parts: analyseTitle(title), number, level, kind, issuer, region },
      isKnown: true,
      evidence: [],
    });
  for (const report of reports) {
    const { document, regulations: facts, found } = report.facts;
    const foundById = new Map(found.map((entry) => [entry.id, entry]));
    for (const fact of facts) {
      if (fact.class !== 'regulation') continue;
      const entry = foundById.get(fact.id);
      const known = documents.get(fact.id);
      const target = known ?? {
        id: fact.id,
        title: fact.title,
        parts: analyseTitle(fact.title),
        number: null,
        level: entry?.level ?? null,
        kind: entry?.kind ?? null,
        issuer: entry?.issuer ?? null,
        region: entry?.region ?? null,
        isKnown: false,
        evidence: [],
      };
      target.number ??= fact.number;
      target.evidence.push(
        ...fact.mentions.map((mention) => evidenceOf(report, document, mention)),
      );
      documents.set(fact.id, target);
    }
  }
  return [...documents.values()].sort((a, b) => compareText(a.id, b.id));
}

/** The reports that a document is cited in, each once, in order. */
export function reportsOf({ evidence }: Pick<ReviewDocument, 'evidence'>): string[] {
  return [...new Set(evidence.map(({ report }) => report))];
}
