/** Turns mentions into evidence: checked against the text, one entry per stretch of a report. */
import { compareText, InternalError } from '../errors.ts';
import type { Mention } from '../schema/extraction.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Evidence, ReportInput } from './atlas.ts';

/** Collects the evidence of all reports. */
export interface EvidenceRegister {
  /**
   * Files the mentions of one fact.
   * @returns their evidence ids in text order, each once
   * @throws InternalError when a quote does not stand at its offsets
   */
  cite: (report: ReportInput, mentions: readonly Mention[]) => string[];
  /** All evidence, in order of report id, start and end. */
  all: () => Map<string, Evidence>;
}

/** An empty register. */
export function createEvidenceRegister(): EvidenceRegister {
  const byId = new Map<string, Evidence>();
  const ruleSets = new Map<string, readonly string[]>();
  /** One list for all places that the same rules found: there are thousands of each. */
  const sorted = (rules: ReadonlySet<string>): readonly string[] => {
    const list = [...rules].sort(compareText);
    const key = list.join('\n');
    const known = ruleSets.get(key) ?? list;
    ruleSets.set(key, known);
    return known;
  };
  return {
    cite: (report, mentions) => {
      const entries = mentions.map((mention) => {
        const entry = toEvidence(report, mention);
        const filed = byId.get(entry.id);
        if (filed?.rules.includes(mention.rule) === true) return filed;
        const rules = sorted(new Set([...(filed?.rules ?? []), mention.rule]));
        const merged = { ...(filed ?? entry), rules };
        byId.set(merged.id, merged);
        return merged;
      });
      return [...new Set(entries.sort(compareEvidence).map((entry) => entry.id))];
    },
    all: () =>
      new Map([...byId.values()].sort(compareEvidence).map((entry) => [entry.id, entry] as const)),
  };
}

function toEvidence(report: ReportInput, mention: Mention): Evidence {
  const { text, sections } = report.facts.document;
  const { start, end, quote, section, rule } = mention;
  if (start >= end || text.slice(start, end) !== quote)
    throw new InternalError(
      `${report.file}: the text at ${start}–${end} is "${text.slice(start, end)}", not "${quote}" (rule ${rule})`,
    );
  if (sections[section] === undefined)
    throw new InternalError(
      `${report.file}: "${quote}" is filed under section ${section} of ${sections.length} (rule ${rule})`,
    );
  // A stretch can run over the end of a sentence, such as a practice described in two.
  const sentence = { start: sentenceAt(text, start).start, end: sentenceAt(text, end - 1).end };
  return {
    // Joined, not put together in a template: that keeps the parts of the string beside it, for as long as the atlas is there.
    id: [report.id, start, end].join('-'),
    report: report.id,
    start,
    end,
    quote,
    section,
    rules: [rule],
    sentence: { start: Math.min(sentence.start, start), end: Math.max(sentence.end, end) },
  };
}

function compareEvidence(a: Evidence, b: Evidence): number {
  return compareText(a.report, b.report) || a.start - b.start || a.end - b.end;
}
