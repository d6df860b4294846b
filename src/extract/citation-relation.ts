/** Decides what a place does with the documents of one list: the verb that governs them, and its modality. */
import type { RelationWords } from '../schema/document-grammar.ts';
import type { Relation } from '../schema/extraction.ts';
import { RELATIONS } from '../schema/extraction.ts';
import type { CitationList } from './citation.ts';
import { firstFrom, type Cues, type ModalityKind, type VerbCue } from './cue-words.ts';
import type { OwnPlace } from './own-place.ts';

/** What the words around a list say. */
export interface RelationReading {
  relation: Relation;
  planned: boolean;
  /** Which rule decided, for the mention. */
  rule: RelationRule;
  /** What the same words say when the place cannot have made the document: of 制定实施, implements. */
  otherwise: Relation;
  /** The verb 转发: the document is a superior's and yet passed on here. */
  forwarded: boolean;
}

export type RelationRule =
  /** a verb right before, in the same clause */
  | 'verb-before'
  /** a verb behind, in the same clause */
  | 'verb-after'
  /** a weak verb before and a verb of teaching behind */
  | 'verb-around'
  /** a verb in an earlier clause of the sentence */
  | 'verb-earlier'
  /** the act is denied, or somebody else's */
  | 'blocked'
  /** no verb says anything */
  | 'no-verb';

const CLAUSE_END = /[，,。；;：:！!？?\n]/u;
const SENTENCE_END = /[。！!？?\n；;]/u;
/** Longest clause and sentence that are looked at, in UTF-16 units. */
const MAX_CLAUSE = 120;
const MAX_SENTENCE = 240;
/** Words that join verbs into one: 印发并贯彻实施, 学习、宣传和贯彻. */
const VERB_JOINT =
  /^(?:[、和并与及，,]|认真|深入|全面|严格|扎实|切实|持续|加快|积极|进一步|组织|了|地|好|大力|继续|开展|有序|不断){0,3}$/u;
/** A basis clause whose main clause is future makes the whole act future: 根据《…》，拟设立…. */
const BASIS = new Set(['根据', '按照', '依据', '依照', '严格按照', '按', '结合']);
const FUTURE_MAIN_CLAUSE =
  /^[^，,。；;\n]{0,16}[，,]\s*(?:我[\p{Script=Han}]{1,2})?(?:拟|计划|准备|下一步)/u;
/** Verbs of making that also say that the document is carried out. */
const CARRIES_OUT = /实施|贯彻|落实|执行/u;
/** What may stand in front of a superior level's own word: 青山省人民政府, 市司法局. */
const BODY_TAIL =
  '(?:委|政府|人民政府|人大|人大常委会|委办公室|政府办公室|政府办公厅|[\\p{Script=Han}]{0,8}(?:厅|局|委|办|部|中心|组))?(?:[、和]|联合)?';

/** A reader for the given words. */
export function createRelationReader(words: RelationWords) {
  const adverbs = new RegExp(`(?:${words.adverbs.join('|')})+$`, 'u');
  const superiors = words.superiors.join('|');

  return (
    text: string,
    list: CitationList,
    neighbours: { before: CitationList | undefined; after: CitationList | undefined },
    cues: Cues,
    place: OwnPlace,
  ): RelationReading => {
    const superior = superiorPattern(superiors, place.superiorLevels);
    const clauseStart = Math.max(
      backTo(text, list.start, CLAUSE_END, MAX_CLAUSE),
      neighbours.before?.end ?? 0,
    );
    const clauseEnd = Math.min(
      forwardTo(text, list.end, CLAUSE_END, MAX_CLAUSE),
      neighbours.after?.start ?? text.length,
    );
    const before = verbsBetween(cues.verbs, clauseStart, list.start);
    const after = verbsBetween(cues.verbs, list.end, clauseEnd);

    const governing = lastGoverning(text, before, list, place, superior);
    if (governing !== null) {
      const { verb, cluster } = governing;
      const meaning = verb.before;
      if (meaning === null) return reading('issues', false, 'verb-before');
      if (meaning.weak) {
        const stop = Math.min(
          forwardTo(text, list.end, SENTENCE_END, 60),
          neighbours.after?.start ?? text.length,
        );
        const teaching = verbsBetween(cues.verbs, list.end, stop).find(
          ({ after: relation }) => relation === 'publicises',
        );
        const near = after.find(({ after: relation }) => relation !== null);
        const relation = near?.after ?? (teaching ? 'publicises' : meaning.relation);
        const modality = modalityAt(text, cues, clauseStart, near?.start ?? list.start);
        return judge(relation, near ?? verb, clauseStart, modality, 'verb-around');
      }
      const start = cluster.at(0)?.start ?? verb.start;
      const relation = strongest(cluster.map((cue) => cue.before?.relation ?? 'cites'));
      const modality = modalityAt(text, cues, clauseStart, start);
      const future =
        BASIS.has(text.slice(verb.start, verb.end)) &&
        FUTURE_MAIN_CLAUSE.test(text.slice(list.end, list.end + 60));
      if (future) modality.add('planned');
      return judge(relation, { ...verb, start }, clauseStart, modality, 'verb-before');
    }
    const behind = after.find(({ after: relation }) => relation !== null);
    if (behind !== undefined && behind.after !== null) {
      const modality = modalityAt(text, cues, list.end, behind.start);
      for (const kind of modalityAt(text, cues, clauseStart, list.start)) modality.add(kind);
      return judge(behind.after, behind, list.end, modality, 'verb-after');
    }
    const sentenceStart = Math.max(
      backTo(text, list.start, SENTENCE_END, MAX_SENTENCE),
      neighbours.before?.end ?? 0,
    );
    const earlier = verbsBetween(cues.verbs, sentenceStart, clauseStart)
      .filter((verb) => verb.before !== null && !verb.before.weak && verb.end - verb.start >= 2)
      .at(-1);
    if (earlier !== undefined && earlier.before !== null && earlier.before.relation !== 'repeals')
      return judge(
        earlier.before.relation === 'issues' ? 'cites' : earlier.before.relation,
        earlier,
        sentenceStart,
        modalityAt(text, cues, sentenceStart, list.start),
        'verb-earlier',
      );
    return reading(
      'cites',
      modalityAt(text, cues, clauseStart, list.start).has('planned'),
      'no-verb',
    );

    function judge(
      relation: Relation,
      verb: VerbCue,
      from: number,
      modality: ReadonlySet<ModalityKind>,
      rule: RelationRule,
    ): RelationReading {
      const planned = modality.has('planned') && !modality.has('done');
      const words = text.slice(verb.start, verb.end);
      const forwarded = words.includes('转发');
      const otherwise = CARRIES_OUT.test(words) ? 'implements' : 'cites';
      if (relation === 'issues' || relation === 'repeals') {
        const subject = text.slice(from, verb.start).replace(/\s+/gu, '').replace(adverbs, '');
        const others =
          superior.test(subject) || modality.has('delegated') || modality.has('negation');
        if (others) return reading('cites', planned, 'blocked');
      }
      return { relation, otherwise, planned, rule, forwarded };
    }
  };

  function reading(relation: Relation, planned: boolean, rule: RelationRule): RelationReading {
    return { relation, otherwise: 'cites', planned, rule, forwarded: false };
  }
}

/** The verb nearest before the list with the verbs joined to it; attributive ones only when the place itself acted. */
function lastGoverning(
  text: string,
  before: readonly VerbCue[],
  list: CitationList,
  place: OwnPlace,
  superior: RegExp,
): { verb: VerbCue; cluster: readonly VerbCue[] } | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const verb = before[index];
    if (verb === undefined) break;
    if (verb.attributive) {
      const subject = text.slice(Math.max(0, verb.start - 16), verb.start);
      if (
        index === 0 &&
        isOwnAct(subject, place) &&
        !superior.test(subject) &&
        verb.end === list.start
      )
        return { verb, cluster: [verb] };
      continue;
    }
    if (verb.before === null) continue;
    // One-character verbs govern only what touches them: 以《…》, 按《…》.
    if (
      verb.end - verb.start === 1 &&
      list.start - verb.end > 0 &&
      !/^[\s\p{Script=Han}]{0,12}$/u.test(text.slice(verb.end, list.start))
    )
      continue;
    if (verb.end - verb.start === 1 && list.start - verb.end > 6) continue;
    const cluster = [verb];
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = before[at];
      const next = cluster[0];
      if (other === undefined || next === undefined || other.before === null || other.attributive)
        break;
      if (other.before.weak || !VERB_JOINT.test(text.slice(other.end, next.start))) break;
      cluster.unshift(other);
    }
    return { verb, cluster };
  }
  return null;
}

/** 我局制定的, 县政府印发的: the subject is the reporting place or a body in it. */
function isOwnAct(subject: string, place: OwnPlace): boolean {
  if (/(?:我|本)[省市州县区旗镇乡局委厅街]{1,2}$/u.test(subject)) return true;
  return place.names.some(
    ({ name, region }) => region.length === place.path.length && subject.endsWith(name),
  );
}

function superiorPattern(superiors: string, levels: ReadonlySet<string>): RegExp {
  const local = levels.size === 0 ? '' : `|(?:${[...levels].join('|')})${BODY_TAIL}`;
  return new RegExp(`(?:(?:${superiors})${BODY_TAIL}${local})$`, 'u');
}

function strongest(relations: readonly Relation[]): Relation {
  return RELATIONS.find((relation) => relations.includes(relation)) ?? 'cites';
}

/** Verbs that lie wholly between two offsets. */
function verbsBetween(verbs: readonly VerbCue[], from: number, to: number): VerbCue[] {
  const found: VerbCue[] = [];
  for (let index = firstFrom(verbs, from); index < verbs.length; index += 1) {
    const verb = verbs[index];
    if (verb === undefined || verb.end > to) break;
    found.push(verb);
  }
  return found;
}

/** The modality of a verb: cues in front of it, near enough to belong to it. */
function modalityAt(text: string, cues: Cues, from: number, verbStart: number): Set<ModalityKind> {
  const kinds = new Set<ModalityKind>();
  for (let index = firstFrom(cues.modality, from); index < cues.modality.length; index += 1) {
    const cue = cues.modality[index];
    if (cue === undefined || cue.start >= verbStart + 2) break;
    const distance = verbStart - cue.end;
    const reach = cue.kind === 'negation' ? 3 : cue.kind === 'delegated' ? 14 : 16;
    if (distance > reach) continue;
    // 工作计划, 行动计划 are nouns.
    if (
      cue.kind === 'planned' &&
      /[作动划年度习]$/u.test(text.slice(Math.max(0, cue.start - 1), cue.start)) &&
      text.slice(cue.start, cue.end) === '计划'
    )
      continue;
    kinds.add(cue.kind);
  }
  return kinds;
}

function backTo(text: string, offset: number, stop: RegExp, limit: number): number {
  const lowest = Math.max(0, offset - limit);
  let at = offset;
  while (at > lowest && !stop.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function forwardTo(text: string, offset: number, stop: RegExp, limit: number): number {
  const highest = Math.min(text.length, offset + limit);
  let at = offset;
  while (at < highest && !stop.test(text.charAt(at))) at += 1;
  return at;
}
