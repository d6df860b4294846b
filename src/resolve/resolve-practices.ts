/** Practice mentions of one report → one fact per practice, with status. */
import { compareText } from '../errors.ts';
import { compilePracticeLexicon, type PracticeRule } from '../extract/practice-lexicon.ts';
import { findPracticeMentions, type PracticeMention } from '../extract/practice-mentions.ts';
import type {
  Confidence,
  Mention,
  PracticeFact,
  PracticeStatus,
  RegulationFact,
} from '../schema/extraction.ts';
import { sectionIndexAt, type Document } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { practiceStatusOf, STATUS_STRENGTH } from './practice-status.ts';
import { createTitleReader } from './practice-titles.ts';

/**
 * A name is as good as always right. Wordings and descriptions are now and then about something else, and a name
 * that needs its context more often.
 */
const CONFIDENCE_OF: Readonly<Record<PracticeRule, Confidence>> = {
  alias: 'high',
  wording: 'medium',
  description: 'medium',
  'context-alias': 'low',
};
const CONFIDENCES_BEST_FIRST: readonly Confidence[] = ['high', 'medium', 'low'];

interface Evidence {
  mention: Mention;
  status: PracticeStatus;
  confidence: Confidence;
}

/**
 * Prepares the lexicon once; the result takes one document at a time and keeps nothing between them.
 * Facts come in order of their first mention, then by id.
 * The citations tell which practices stand only in the title of a document, and what the place does with that document.
 */
export function createPracticeResolver(vocabulary: Vocabulary) {
  const { practices, grammar } = vocabulary;
  const lexicon = compilePracticeLexicon(
    practices,
    grammar['practice-synonyms'],
    grammar['practice-status'],
  );
  const indexOf = new Map(practices.map((practice, index) => [practice.id, index]));
  const impliedOf = practices.map(({ implies }) => implies.map((id) => indexOf.get(id) ?? -1));

  return (document: Document, citations: readonly RegulationFact[]): PracticeFact[] => {
    // An explanation of a document speaks of what that document says, not of what a place does.
    if (document.metadata.kind === 'commentary') return [];
    const { text, sections } = document;
    const mentions = findPracticeMentions(lexicon, text, (offset) => {
      const section = sections[sectionIndexAt(sections, offset)];
      return section?.path.join('\n') ?? '';
    });
    const title = findTitle(document);
    const headEnd = endOfHead(document);
    const readTitle = createTitleReader(citations);
    const evidence = new Map<number, Evidence[]>();
    const add = (practice: number, item: Evidence) => {
      const known = evidence.get(practice) ?? [];
      const last = known.at(-1);
      // Wordings overlap; the first and longest speaks for all, as surely as the surest.
      if (last === undefined || item.mention.start >= last.mention.end) known.push(item);
      else if (last.status === item.status)
        last.confidence = bestConfidence([last.confidence, item.confidence]);
      evidence.set(practice, known);
    };
    for (const found of mentions) {
      if (found.end <= headEnd || (found.start >= title.start && found.end <= title.end)) continue;
      const standing = readTitle(found.start, found.end);
      if (standing === 'named-only') continue;
      if (standing === 'worked-by' && practices[found.practice]?.needsOwnDocument === true)
        continue;
      const item = toEvidence(document, found);
      if (standing === 'worked-by' && item.confidence === 'high') item.confidence = 'medium';
      add(found.practice, item);
      // What may not even be the whole says nothing of its parts.
      if (item.confidence === 'low') continue;
      for (const implied of impliedOf[found.practice] ?? [])
        add(implied, {
          ...item,
          mention: { ...item.mention, rule: 'practice-implied' },
          confidence: item.confidence === 'high' ? 'medium' : item.confidence,
        });
    }
    const facts: PracticeFact[] = [];
    for (const [index, items] of evidence) {
      const practice = practices[index];
      if (practice !== undefined) facts.push(toFact(practice.id, practice.name, items));
    }
    return facts.sort(
      (a, b) =>
        (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || compareText(a.id, b.id),
    );
  };
}

/**
 * Where the head of the page ends, in UTF-16 units: lines above the first sentence and the first heading hold titles, as
 * the page repeats or breaks them, and no statement.
 */
function endOfHead({ text, sections }: Document): number {
  const sentence = text.indexOf('。');
  const limit = Math.min(sentence === -1 ? 0 : sentence, sections[1]?.start ?? text.length);
  return text.lastIndexOf('\n', limit) + 1;
}

/** Where the report's own title stands; a report is no evidence of the practice of reporting. */
function findTitle({ text, metadata }: Document): { start: number; end: number } {
  const start = metadata.title === '' ? -1 : text.indexOf(metadata.title);
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + metadata.title.length };
}

function toEvidence(document: Document, found: PracticeMention): Evidence {
  const { start, end } = found;
  const section = sectionIndexAt(document.sections, start);
  const role = document.sections[section]?.role ?? 'other';
  const quote = document.text.slice(start, end);
  return {
    mention: { start, end, quote, section, rule: `practice-${found.rule}` },
    status: practiceStatusOf(found, document.metadata.kind, role),
    confidence: CONFIDENCE_OF[found.rule],
  };
}

/**
 * The strongest status of all mentions, and the best confidence among those that show it. What falls short in one
 * place and is planned in another is never sure: readers are divided over which of the two a report says.
 */
function toFact(id: string, name: string, items: readonly Evidence[]): PracticeFact {
  const status =
    STATUS_STRENGTH.find((candidate) => items.some((item) => item.status === candidate)) ??
    'adopted';
  const shown = items.filter((item) => item.status === status);
  const isDivided = status === 'planned' && shown.length < items.length;
  const best = bestConfidence(shown.map((item) => item.confidence));
  const confidence = isDivided && best === 'high' ? 'medium' : best;
  return { id, name, status, confidence, mentions: items.map((item) => item.mention) };
}

function bestConfidence(confidences: readonly Confidence[]): Confidence {
  return CONFIDENCES_BEST_FIRST.find((candidate) => confidences.includes(candidate)) ?? 'low';
}
