/** Finds the places of a text that name or describe practices of the lexicon. */
import { distance, findDescription, type Stretch } from './practice-descriptions.ts';
import type {
  PhraseMeaning,
  PracticeLexicon,
  PracticeRule,
  SentenceCue,
} from './practice-lexicon.ts';
import { squeezeText, type SqueezedText } from './practice-text.ts';

/** A cue of status that stands in the sentence of a mention; `outlook`: at the start of its paragraph. */
export type StatusCue = 'future' | 'outlook' | 'missing' | 'absent';

/** One place; offsets are UTF-16 units of the full text. */
export interface PracticeMention {
  /** Index into the lexicon's practices. */
  practice: number;
  start: number;
  end: number;
  rule: PracticeRule;
  cues: StatusCue[];
}

interface Hit {
  practice: number;
  rule: PracticeRule;
  stretch: Stretch;
  /** Whether it lists several parts of the practice. */
  lists: boolean;
}

interface Occurrence extends Stretch {
  meaning: PhraseMeaning;
}

/**
 * All mentions in order of their start, at the same start the longest first.
 * @param headings for an offset of the text the headings above it, joined
 */
export function findPracticeMentions(
  lexicon: PracticeLexicon,
  text: string,
  headingsAt: (offset: number) => string,
): PracticeMention[] {
  const squeezed = squeezeText(text);
  const headings = createHeadingContexts(lexicon);
  const findHits = createHitFinder(lexicon, squeezed);
  const mentions: PracticeMention[] = [];
  for (const paragraph of splitOccurrences(lexicon, squeezed)) {
    const contexts = new Set<number>();
    for (const sentence of paragraph) collectContexts(sentence, contexts);
    const isOutlook = opensWithOutlook(squeezed, paragraph);
    for (const sentence of paragraph) {
      const hits = findHits(sentence);
      if (hits.length === 0) continue;
      const cuesAt = createCueReader(sentence);
      for (const { practice, rule, stretch } of hits) {
        const { start, end } = toFullText(squeezed, stretch);
        if (rule === 'context-alias' && !contexts.has(practice))
          if (!headings(headingsAt(start)).has(practice)) continue;
        const cues = cuesAt(stretch);
        if (cues.includes('absent') || isDemanded(lexicon, text, start, end)) continue;
        if (isOutlook) cues.push('outlook');
        mentions.push({ practice, start, end, rule, cues });
      }
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end || a.practice - b.practice);
}

function toFullText({ offsets }: SqueezedText, { start, end }: Stretch) {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

/** Two wordings with a comma between them belong together less than two with as many characters between. */
const COMMA_WEIGHT = 6;

/** Sentences end at 。！？；, paragraphs at a line end; all in squeezed form, where ！？； are ASCII. */
const SENTENCE_ENDS = new Uint8Array(0x10000);
for (const end of '。!?;\n') SENTENCE_ENDS[end.charCodeAt(0)] = 1;
const LINE_END = 0x0a;

/** The occurrences of all phrases by paragraph and sentence; stretches without any are left out. */
function splitOccurrences(lexicon: PracticeLexicon, squeezed: SqueezedText): Occurrence[][][] {
  const { text } = squeezed;
  const paragraphs: Occurrence[][][] = [];
  let sentence: Occurrence[] = [];
  let paragraph: Occurrence[][] = [];
  let at = 0;
  for (const { index, start, end } of lexicon.match(text)) {
    for (; at < start; at += 1) {
      const unit = text.charCodeAt(at);
      if (SENTENCE_ENDS[unit] === 0) continue;
      if (sentence.length > 0) paragraph.push(sentence);
      sentence = [];
      if (unit !== LINE_END) continue;
      if (paragraph.length > 0) paragraphs.push(paragraph);
      paragraph = [];
    }
    if (!joinsWell(squeezed, start, end, lexicon.jointsOf[index])) continue;
    const from = start + COMMA_WEIGHT * (squeezed.commas[start] ?? 0);
    const to = end + COMMA_WEIGHT * (squeezed.commas[end - 1] ?? 0);
    const meaning = lexicon.meanings[index];
    if (meaning !== undefined) sentence.push({ start, end, from, to, meaning });
  }
  if (sentence.length > 0) paragraph.push(sentence);
  if (paragraph.length > 0) paragraphs.push(paragraph);
  return paragraphs;
}

/** How far from the start of a paragraph a word may make all of it an outlook: （二）2019年，我局将继续. */
const OUTLOOK_REACH = 16;

/** Whether a paragraph begins with a word that says that it is about what is still to come. */
function opensWithOutlook({ text }: SqueezedText, paragraph: readonly Occurrence[][]): boolean {
  const first = paragraph[0]?.[0];
  if (first === undefined) return false;
  const start = text.lastIndexOf('\n', first.start) + 1;
  return (paragraph[0] ?? []).some(
    ({ meaning, start: at }) => meaning.cues.includes('outlook') && at - start <= OUTLOOK_REACH,
  );
}

/** Whether every 、 and comma inside a match stands where its wording has one. */
function joinsWell(
  { joints }: SqueezedText,
  start: number,
  end: number,
  allowed: ReadonlySet<number> | undefined,
): boolean {
  if (joints[start] === joints[end - 1]) return true;
  for (let at = start + 1; at < end; at += 1)
    if (joints[at] !== joints[at - 1] && !allowed?.has(at - start)) return false;
  return true;
}

/** Whether a 、 or comma was left out in front of a unit of squeezed text. */
function isJoint({ joints }: SqueezedText, at: number): boolean {
  return joints[at] !== joints[at - 1];
}

function collectContexts(sentence: readonly Occurrence[], contexts: Set<number>): void {
  for (const { meaning } of sentence)
    for (const practice of meaning.contexts) contexts.add(practice);
}

/** For the joined headings above a place, the practices whose contexts they hold; each text is read once. */
function createHeadingContexts(lexicon: PracticeLexicon): (headings: string) => Set<number> {
  const known = new Map<string, Set<number>>();
  return (headings) => {
    const before = known.get(headings);
    if (before !== undefined) return before;
    const contexts = new Set<number>();
    for (const paragraph of splitOccurrences(lexicon, squeezeText(headings)))
      for (const sentence of paragraph) collectContexts(sentence, contexts);
    known.set(headings, contexts);
    return contexts;
  };
}

/** How near to a sign a wording shows that something else is meant. */
const SPOILER_REACH = 16;

/** Aliases and descriptions of a sentence that no exclusion touches and no spoiler stands near. */
function createHitFinder(
  lexicon: PracticeLexicon,
  squeezed: SqueezedText,
): (sentence: readonly Occurrence[]) => Hit[] {
  // A sentence has some dozens of terms, and nearly all descriptions lack one of theirs: terms are marked with the
  // number of the sentence, and their places are gathered for the few descriptions that have all.
  const sentenceOf = new Int32Array(lexicon.termCount);
  let current = 0;
  const occurs = (term: number) => sentenceOf[term] === current;

  return (sentence) => {
    current += 1;
    const hits: Hit[] = [];
    const excluded = new Map<number, Stretch[]>();
    const spoilers = new Map<number, Stretch[]>();
    const terms: number[] = [];
    for (const occurrence of sentence) {
      const { meaning } = occurrence;
      for (const practice of meaning.spoils) pushTo(spoilers, practice, occurrence);
      for (const { practice, joints } of meaning.excludes)
        if (joints.every((at) => isJoint(squeezed, occurrence.start + at)))
          pushTo(excluded, practice, occurrence);
      for (const term of meaning.terms)
        if (!occurs(term)) {
          sentenceOf[term] = current;
          terms.push(term);
        }
    }
    const isAllowed = (practice: number, stretch: Stretch) =>
      !excluded.get(practice)?.some((other) => overlaps(other, stretch));
    for (const occurrence of sentence)
      for (const { practice, rule } of occurrence.meaning.signs)
        if (isAllowed(practice, occurrence))
          hits.push({ practice, rule, stretch: occurrence, lists: false });
    const occurrencesOf = (term: number) =>
      sentence.filter(({ meaning }) => meaning.terms.includes(term));
    for (const term of terms)
      for (const description of lexicon.descriptionsAt[term] ?? []) {
        if (!description.terms.every(occurs)) continue;
        const { practice } = description;
        const stretch = findDescription(description, occurrencesOf, (part) =>
          isAllowed(practice, part),
        );
        const lists = description.terms.length >= FEWEST_LISTED;
        if (stretch !== null) hits.push({ practice, rule: 'description', stretch, lists });
      }
    const isSpoiled = ({ practice, stretch }: Hit) =>
      spoilers.get(practice)?.some((spoiler) => distance(spoiler, stretch) <= SPOILER_REACH);
    const kept = spoilers.size === 0 ? hits : hits.filter((hit) => isSpoiled(hit) !== true);
    return withoutListedSteps(lexicon, kept);
  };
}

/** How many parts a description names at least when it lists the steps of a practice. */
const FEWEST_LISTED = 3;

/** Leaves out the steps of a practice where they stand in a list of its steps: 公众参与、专家论证、风险评估. */
function withoutListedSteps({ wholeOf }: PracticeLexicon, hits: Hit[]): Hit[] {
  const wholes = hits.filter(({ lists, stretch }) => lists && !holdsComma(stretch));
  if (wholes.length === 0) return hits;
  const isListed = ({ practice, stretch: step }: Hit) =>
    wholes.some(
      ({ practice: whole, stretch: list }) =>
        whole === wholeOf[practice] && overlaps(list, step) && step.end <= list.end,
    );
  return hits.filter((hit) => !isListed(hit));
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** How far before a practice a word may say that it is missing. */
const CUE_REACH = 16;

/** How far behind a practice a word may say that it falls short. */
const SHORTFALL_REACH = 8;

/** How far behind another place's practice 经验 or 做法 may stand. */
const LESSON_REACH = 4;

/** How long a list of fields of work may go on behind a practice. */
const TOPIC_REACH = 48;

/** How far behind 将 the verb may stand whose object 将 puts in front. */
const DISPOSAL_REACH = 40;

/** Whether a word follows within reach and without a comma between. */
function inClauseBehind(word: Stretch, next: Stretch, reach: number): boolean {
  const gap = next.start - word.end;
  return gap >= 0 && gap <= reach && next.from - word.to === gap;
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && a.end > b.start;
}

function holdsComma({ start, end, from, to }: Stretch): boolean {
  return to - from > end - start;
}

function isInside(word: Stretch, whole: Stretch): boolean {
  return word.start >= whole.start && word.end <= whole.end;
}

/** Reads the cues around a hit in its sentence. */
function createCueReader(sentence: readonly Occurrence[]): (hit: Stretch) => StatusCue[] {
  const cues = new Map<SentenceCue, Stretch[]>();
  for (const occurrence of sentence)
    for (const cue of occurrence.meaning.cues) pushTo(cues, cue, occurrence);
  if (cues.size === 0) return () => [];
  const cuesOf = (cue: SentenceCue) => cues.get(cue) ?? [];
  const putsObjectFirst = (coverb: Stretch) =>
    cuesOf('disposal').some((verb) => inClauseBehind(coverb, verb, DISPOSAL_REACH));
  const future = [
    ...cuesOf('future'),
    ...cuesOf('coverb').filter((cue) => !putsObjectFirst(cue)),
  ].filter(
    (cue) => !cuesOf('notFuture').some((cover) => cover.start <= cue.start && cover.end >= cue.end),
  );
  const isSoonBefore = (hit: Stretch) => (cue: Stretch) =>
    cue.end <= hit.start && hit.from - cue.to <= CUE_REACH;
  const isListedUnder = (hit: Stretch) => (cue: Stretch) => inClauseBehind(hit, cue, TOPIC_REACH);
  const fallsShort = (hit: Stretch) =>
    cuesOf('missing').some(isSoonBefore(hit)) ||
    cuesOf('shortfall').some(
      (cue) => isInside(cue, hit) || inClauseBehind(hit, cue, SHORTFALL_REACH),
    );
  const isMended = (hit: Stretch) => cuesOf('remedy').some(isSoonBefore(hit));
  const isLesson = (hit: Stretch) =>
    cuesOf('lessonVerb').some(isSoonBefore(hit)) &&
    cuesOf('lessonNoun').some((cue) => inClauseBehind(hit, cue, LESSON_REACH));
  return (hit) => {
    const found: StatusCue[] = [];
    if (future.some((cue) => cue.end <= hit.start)) found.push('future');
    if (fallsShort(hit) && !isMended(hit)) found.push('missing');
    const isAbsent =
      cuesOf('absent').some((cue) => inClauseBehind(cue, hit, CUE_REACH) || overlaps(cue, hit)) ||
      cuesOf('topic').some(isListedUnder(hit)) ||
      isLesson(hit);
    if (isAbsent) found.push('absent');
    return found;
  };
}

const LONGEST_QUOTATION = 80;
const SHORTEST_DEMAND = 18;

/** Whether a place lies in a quotation that tells what somebody demands: “…”的要求, 中央要求“…”. */
function isDemanded({ demand }: PracticeLexicon, text: string, start: number, end: number) {
  // Cut out first, so that a text without quotation marks is not searched from end to end for each place.
  const first = Math.max(0, start - LONGEST_QUOTATION);
  const around = text.slice(first, end + LONGEST_QUOTATION);
  const open = around.lastIndexOf('“', start - first);
  const close = open === -1 ? -1 : around.indexOf('”', open);
  if (close < end - first || close - open > LONGEST_QUOTATION) return false;
  const before = around.slice(0, open);
  if (demand.before.some((cue) => before.endsWith(cue))) return true;
  const behind = around.slice(close + 1);
  return close - open >= SHORTEST_DEMAND && demand.behind.some((cue) => behind.startsWith(cue));
}
