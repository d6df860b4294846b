/** Writes what is to be reviewed as YAML: entries that a person completes, with their sentences as comments. */
import { stringify } from 'yaml';
import { isMasked } from '../resolve/regulation-index.ts';
import type { LikelyDuplicate } from './likely-duplicates.ts';
import { draftEntry } from './likely-entries.ts';
import type { ProposedPractice } from './proposed-practices.ts';
import { reportsOf, type Evidence, type ReviewDocument } from './review-documents.ts';
import type { UnresolvedMention } from './unresolved-mentions.ts';

/** A sentence in a comment is cut here. */
const LONGEST_SENTENCE = 160;
/** So many sentences show what a document is. */
const SENTENCES = 3;

/** Undecided mentions and pairs in the shape of content/decisions/; blank fields keep the file from being taken as it is. */
export function writeDecisions(
  unresolved: readonly UnresolvedMention[],
  duplicates: readonly LikelyDuplicate[],
): string {
  const likely = duplicates.filter(({ certainty }) => certainty === 'likely').length;
  return [
    comment(
      `${unresolved.length} unresolved mentions, ${likely} likely and ${duplicates.length - likely} possible duplicates.`,
      'Keep what you decide, give it a reason, delete the rest and save the file as content/decisions/<name>.yaml.',
      'same: a registry id, or the title that this one is another spelling of. notSame: [ ids or titles ] instead keeps them apart.',
    ),
    ...unresolved.map(writeUnresolved),
    ...duplicates.map(writeDuplicate),
  ].join('\n');
}

/** Found documents in the shape of content/regulations/. */
export function writeEntries(documents: readonly ReviewDocument[]): string {
  return [
    comment(
      `${documents.length} documents that the registry may want.`,
      'Give each an id, check every field, delete the rest and move the entries into content/regulations/.',
    ),
    ...documents.map(
      (document) =>
        comment(
          `${document.evidence.length} mentions in ${reportsOf(document).length} reports; everything below is inferred`,
          ...sentences(document.evidence),
        ) + entry(draftEntry(document)),
    ),
  ].join('\n');
}

/** What is known of each proposal for the lexicon; the entry itself stands in content/proposals/. */
export function writeProposals(proposals: readonly ProposedPractice[]): string {
  return [
    comment(
      `${proposals.length} practices that the lexicon may want.`,
      'Move the entries that are good from content/proposals/ into content/practices/, and delete the rest there.',
    ),
    ...proposals.map(
      ({ practice: { id, name, definition }, evidence }) =>
        comment(
          `${evidence.length} mentions in ${reportsOf({ evidence }).length} reports`,
          ...sentences(evidence),
        ) + entry({ id, name, definition }),
    ),
  ].join('\n');
}

function writeUnresolved(mention: UnresolvedMention): string {
  const { title, report, reason, candidates, evidence } = mention;
  return (
    comment(
      `${reason}: 《${title}》`,
      ...(candidates.length === 0 ? [] : [`fits ${candidates.join(', ')}`]),
      ...sentences(evidence),
    ) + entry({ title, report, same: null, reason: null })
  );
}

function writeDuplicate({ document, other, certainty, why }: LikelyDuplicate): string {
  return (
    comment(
      `${certainty}: ${why}`,
      `《${document.title}》 ${document.id} ${document.number ?? ''}`.trimEnd(),
      ...sentences(document.evidence),
      `《${other.title}》 ${other.id} ${other.number ?? ''}`.trimEnd(),
      ...sentences(other.evidence),
    ) +
    entry({
      title: document.title,
      ...scopeOf(document),
      // What is merely possible is for the person to write down.
      same: certainty === 'possible' ? null : other.isKnown ? other.id : other.title,
      reason: null,
    })
  );
}

/** A local title holds in its place; one of unknown or masked origin in its report, where it has only one. */
function scopeOf(document: ReviewDocument): { place?: string; report?: string } {
  const { region, level } = document;
  if (region !== null && !isMasked(region)) return { place: region };
  const [only, ...more] = reportsOf(document);
  return level !== 'central' && only !== undefined && more.length === 0 ? { report: only } : {};
}

function sentences(evidence: readonly Evidence[]): string[] {
  return evidence.slice(0, SENTENCES).map(({ file, line, sentence }) => {
    const isLong = sentence.length > LONGEST_SENTENCE;
    return `  ${file}:${line} ${isLong ? `${sentence.slice(0, LONGEST_SENTENCE)}…` : sentence}`;
  });
}

function comment(...lines: readonly string[]): string {
  return lines.map((line) => `# ${line}\n`).join('');
}

function entry(value: object): string {
  return stringify([value], { nullStr: '', lineWidth: 0 });
}
