/** Decides what a place does with the documents of one list: the verb that governs them, and its modality. */
import type { RelationWords } from '../schema/document-grammar.ts';
import { RELATIONS, type Relation } from '../schema/extraction.ts';
import { createOwnHelpTest, createSuperiorTest, isOwnSubject, modalityOf } from './act-modality.ts';
import type { CitationList } from './citation.ts';
import { backTo, CLAUSE_END, forwardTo, SENTENCE_END } from './clause.ts';
import type { Cues, ModalityKind, VerbCue } from './cue-words.ts';
import { governingVerb, verbsBetween, type GoverningVerb } from './governing-verb.ts';
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
  /** The verb 印发 in front: a superior's document too is printed for those below. */
  printed: boolean;
}

export type RelationRule =
  /** a verb in front, in the same clause */
  | 'verb-before'
  /** a verb behind, in the same clause */
  | 'verb-after'
  /** a weak verb in front, decided by what stands behind */
  | 'verb-around'
  /** a verb in an earlier clause of the sentence */
  | 'verb-earlier'
  /** the act is denied, or somebody else's */
  | 'blocked'
  /** no verb says anything */
  | 'no-verb';

/** Longest clause and sentence that are looked at, in UTF-16 units. */
const MAX_CLAUSE = 120;
const MAX_SENTENCE = 240;
/** 下一步 reaches over ； to the full stop. */
const FULL_STOP = /[。！!？?\n]/u;
/** How far behind a title a verb of teaching is looked for: 围绕《…》…开展宣传. */
const TEACHING_REACH = 60;
/** How far behind a title the word for what is made of it can reach. */
const DERIVED_REACH = 12;
/** A verb this close behind a title is said of the title. */
const TOUCHING = 2;
/** Who something is sent to, who does not act: 向市司法局[报备]. */
const RECIPIENT = /向[\p{Script=Han}、]{2,20}$/u;
/** How far behind a title it is looked for whether its demands are spoken of, with a number in brackets. */
const DEMAND_REACH = 40;
/** A number in brackets behind a title: （青政办〔2021〕8号）. */
const NUMBER_BEHIND = /^[（(][^（）()\n]{1,30}[)）]/u;
/** What ends a noun, so that 要求 is no verb: 等文件[要求，]. */
const DEMAND_END = /^(?:[，,。；;、和及]|$)/u;
/** A basis whose main clause is future is future itself: 根据《…》，拟设立…. */
const BASIS = new Set(['根据', '按照', '依据', '依照', '严格按照', '按', '结合']);
const FUTURE_MAIN_CLAUSE =
  /^[^，,。；;\n]{0,16}[，,]\s*(?:我[\p{Script=Han}]{1,2})?(?:拟|计划|准备|下一步)/u;
/** What a notice says of the document that it prints. */
const NOTICE = /^关于(?:印发|转发)$/u;
/** What is repealed, behind the verb: 废止[文件], 废止[12件], 废止[《]. */
const REPEALED = /^(?:了)?(?:\d|《|规范性|文件|部分|一批|[一二三四五六七八九十]+件)/u;
/** 出台规范性文件2件，分别是[《…》], 立了三项规矩：[《…》]: the titles are what was made. */
const LISTED_BEHIND = /^[^。；;\n]{0,30}(?:[：:]|分别(?:是|为)|包括|即|主要是)$/u;
/** 新出台《…》, 起草的《…》 at the beginning of a clause say what was made; behind a verb only which document it is. */
const NEWLY_MADE = /^(?:新(?:出台|制定|制订|印发|颁布|公布|发布|修订)|起草的|拟定的)$/u;
/** Behind a title, of which something is looked into and nothing made: 完成修订《…》的[立法调研]. */
const LOOKED_INTO = /^(?:立法|修法)?(?:调研|后评估|可行性论证)/u;
/** Verbs that make a lecture of a document what it is about: 学习贯彻《…》专题讲座. */
const STUDIES = /^(?:学习|宣传|宣讲)/u;
/** Verbs of passing on in print. */
const PRINTS = /(?:印发|下发)$/u;
/** Verbs of making that also say that the document is carried out. */
const CARRIES_OUT = /实施|贯彻|落实|执行/u;

/** The lists in front of and behind the one that is read; no verb beyond them counts. */
export interface Neighbours {
  before: CitationList | undefined;
  after: CitationList | undefined;
}

/** A reader of one text. */
export type RelationReader = (list: CitationList, neighbours: Neighbours) => RelationReading;

/** Prepares a reader for one report. */
export function createRelationReader(
  words: RelationWords,
  text: string,
  cues: Cues,
  place: OwnPlace,
): RelationReader {
  const isSuperior = createSuperiorTest(words, place);
  const helpsOwn = createOwnHelpTest(words, place);

  return (list, neighbours) => {
    const floor = neighbours.before?.end ?? 0;
    const ceiling = neighbours.after?.start ?? text.length;
    const clauseStart = Math.max(backTo(text, list.start, CLAUSE_END, MAX_CLAUSE), floor);
    // What is said behind the last list of an enumeration is said of all of them.
    const { after } = neighbours;
    const goesOn = after !== undefined && ENUMERATES.test(text.slice(list.end, after.start));
    const lastEnd = goesOn ? after.end : list.end;
    const bound = goesOn ? text.length : ceiling;
    const clauseEnd = Math.min(
      forwardTo(text, lastEnd, CLAUSE_END, MAX_CLAUSE),
      runsOn(text, list, after) ? text.length : bound,
    );
    const sentenceStart = Math.max(backTo(text, list.start, SENTENCE_END, MAX_SENTENCE), floor);
    const before = verbsBetween(cues.verbs, clauseStart, list.start);
    const behind = verbsBetween(cues.verbs, lastEnd, clauseEnd).find(hasAfter);
    const governing = governingVerb(text, before, list);

    const teachesThen = teachesBehind(text, list, cues.verbs);
    if (teachesThen !== null)
      return judge('publicises', teachesThen, list.end, 'verb-after', modalityBefore(list.start));
    if (inTheme(text, list)) return said('publicises', 'verb-after', isPlanned(new Set()));
    if (governing?.verb.before.weak === true) return readAround(governing);
    if (governing !== null) return readBefore(governing);
    if (isOwnMaking(before[0])) return said('issues', 'verb-before', false);
    if (behind !== undefined) {
      const modality = modalityOf(text, cues.modality, list.end, behind.start);
      for (const kind of modalityBefore(list.start)) modality.add(kind);
      // 《…决定》废止文件12件: the titled decision repeals, it is not repealed.
      const actsItself =
        behind.after === 'repeals' && REPEALED.test(text.slice(behind.end, behind.end + 8));
      const after = actsItself ? 'issues' : behind.after;
      return judge(after, behind, list.end, 'verb-after', modality);
    }
    const earlier = verbsBetween(cues.verbs, sentenceStart, clauseStart)
      .filter((verb) => verb.before !== null && !verb.before.weak)
      .at(-1);
    if (earlier !== undefined && earlier.before !== null && earlier.end - earlier.start > 1) {
      // What was made or repealed a clause ago is not what this clause names.
      const { relation } = earlier.before;
      const isListed = LISTED_BEHIND.test(text.slice(earlier.end, list.start));
      const making = relation === 'issues' || relation === 'repeals';
      const distant = making && !isListed ? 'cites' : relation;
      return judge(distant, earlier, sentenceStart, 'verb-earlier', new Set());
    }
    return said('cites', 'no-verb', isPlanned(modalityBefore(list.start)));

    function readBefore({ verb, cluster }: GoverningVerb): RelationReading {
      const start = cluster[0]?.start ?? verb.start;
      const relations = cluster.map((cue) => cue.before?.relation ?? 'cites');
      const verbal = RELATIONS.find((one) => relations.includes(one)) ?? 'cites';
      // 举办学习贯彻《…》专题讲座: the lecture teaches.
      const teaches =
        verbal === 'implements' &&
        behind?.after === 'publicises' &&
        behind.start - list.end <= TOUCHING &&
        STUDIES.test(text.slice(start, verb.end));
      const relation = teaches ? 'publicises' : verbal === 'issues' ? relationOfMaking() : verbal;
      const modality = modalityBefore(start);
      if (
        BASIS.has(text.slice(verb.start, verb.end)) &&
        FUTURE_MAIN_CLAUSE.test(text.slice(list.end, list.end + TEACHING_REACH))
      )
        modality.add('planned');
      return judge(relation, { ...verb, start }, clauseStart, 'verb-before', modality);
    }

    /** 制定《…》任务分工方案, 发布《…》解读: not the titled document is made, but one about it. */
    function relationOfMaking(): Relation {
      const tail = text.slice(list.end, list.end + DERIVED_REACH).replace(/^的/u, '');
      if (isDemand(text.slice(list.end, list.end + DEMAND_REACH))) return 'implements';
      if (words.derived.some((word) => tail.startsWith(word))) return 'implements';
      if (LOOKED_INTO.test(tail)) return 'cites';
      const touching = behind !== undefined && behind.start - list.end <= TOUCHING;
      return touching && behind.after === 'publicises' ? 'publicises' : 'issues';
    }

    /** 区政府办公室下发《…》（…号）等文件要求: what is told there is followed. */
    function isDemand(behind: string): boolean {
      const tail = behind.replace(NUMBER_BEHIND, '').replace(/^等(?:有关|相关)?/u, '');
      const demand = words.demands.find((word) => tail.startsWith(word)) ?? null;
      return demand !== null && DEMAND_END.test(tail.slice(demand.length));
    }

    function readAround({ verb }: GoverningVerb): RelationReading {
      const stop = Math.min(forwardTo(text, lastEnd, SENTENCE_END, TEACHING_REACH), bound);
      const teaching = verbsBetween(cues.verbs, lastEnd, stop).some(
        ({ after }) => after === 'publicises',
      );
      // 以《…》实施为契机，开展集中宣传: the occasion is not what is done.
      const isOccasion =
        (behind?.after === 'implements' || behind?.after === 'issues') &&
        (OCCASION.test(text.slice(list.end, behind.end + OCCASION_TAIL)) ||
          COMES_INTO_FORCE.test(text.slice(list.end, behind.end + OCCASION_TAIL)));
      // 推进《…三年行动计划》，举办培训: a plan is carried out, whatever its first step is.
      const pushes =
        PUSHES.test(text.slice(verb.start, verb.end)) &&
        list.members.every(({ title }) => PLAN.test(title));
      const taught = teaching || tellsOfTeaching(verb);
      const otherwise = pushes ? 'implements' : taught ? 'publicises' : verb.before.relation;
      const done = teaching ? 'publicises' : 'implements';
      const told = isOccasion ? done : (behind?.after ?? otherwise);
      const relation = told === 'implements' && isDraft(list) ? 'cites' : told;
      const deciding = behind ?? verb;
      const modality = modalityBefore(deciding.start);
      for (const kind of modalityBefore(list.start)) modality.add(kind);
      return judge(relation, deciding, clauseStart, 'verb-around', modality);
    }

    /** 常务会议学法6次，内容涉及《…》: the clause before says what was done with them. */
    function tellsOfTeaching(verb: VerbCue): boolean {
      if (!TOUCHES.test(text.slice(verb.start, list.start))) return false;
      return verbsBetween(cues.verbs, sentenceStart, clauseStart).some(
        ({ before, after }) => (before?.relation ?? after) === 'publicises',
      );
    }

    /** 我局制定的《…》, or a notice of the place's own: 青禾县人民政府关于印发《…》. */
    function isOwnMaking(verb: VerbCue | undefined): boolean {
      if (verb?.attributive !== true || verb.end !== list.start) return false;
      const subject = text.slice(Math.max(clauseStart, verb.start - 16), verb.start);
      if (isSuperior(subject)) return false;
      if (subject.trim() === '' && NEWLY_MADE.test(text.slice(verb.start, verb.end))) return true;
      return NOTICE.test(text.slice(verb.start, verb.end)) || isOwnSubject(subject, place);
    }

    function modalityBefore(verbStart: number): Set<ModalityKind> {
      return modalityOf(text, cues.modality, clauseStart, verbStart);
    }

    function judge(
      relation: Relation,
      verb: VerbCue,
      from: number,
      rule: RelationRule,
      modality: ReadonlySet<ModalityKind>,
    ): RelationReading {
      const planned = isPlanned(modality);
      const making = relation === 'issues' || relation === 'repeals';
      const subject = text.slice(from, verb.start).replace(RECIPIENT, '');
      const isDelegated = modality.has('delegated') && !helpsOwn(subject);
      if (making && (isSuperior(subject) || isDelegated || modality.has('negation')))
        return said('cites', 'blocked', planned);
      const verbWords = text.slice(verb.start, verb.end);
      return {
        relation,
        planned,
        rule,
        otherwise: CARRIES_OUT.test(verbWords) ? 'implements' : 'cites',
        forwarded: verbWords.includes('转发'),
        printed: rule === 'verb-before' && PRINTS.test(verbWords),
      };
    }

    function isPlanned(modality: ReadonlySet<ModalityKind>): boolean {
      if (modality.has('done')) return false;
      if (modality.has('planned')) return true;
      const from = backTo(text, list.start, FULL_STOP, MAX_SENTENCE);
      return modalityOf(text, cues.modality, from, list.start).has('planned-sentence');
    }
  };
}

/** 《…》施行前，…轮训 and 《…》印发后，组织学习: an event of the document only dates what is done. */
const DATED_BY_IT =
  /^(?:等)?(?:正式|新近)?(?:印发|施行|实施|出台|颁布|公布|修订|发布|生效)(?:实施|施行)?(?:之?前|之?后|之际|以来)[，,]?/u;

/** The verb of teaching behind such an event, in the same sentence; null without one. */
function teachesBehind(
  text: string,
  list: CitationList,
  verbs: readonly VerbCue[],
): (VerbCue & { after: Relation }) | null {
  const dated = DATED_BY_IT.exec(text.slice(list.end, list.end + DERIVED_REACH + 2));
  if (dated === null) return null;
  const from = list.end + dated[0].length;
  const stop = forwardTo(text, from, SENTENCE_END, TEACHING_REACH);
  const verb = verbsBetween(verbs, from, stop).find(
    (each) => (each.before?.relation ?? each.after) !== 'cites',
  );
  if (verb === undefined) return null;
  const teaches = verb.before?.relation === 'publicises' || verb.after === 'publicises';
  return teaches ? { ...verb, after: 'publicises' } : null;
}

/** 《…》实施为契机: what happens to the document is an occasion. */
const OCCASION =
  /^[^，,。；;]{0,6}(?:实施|施行|颁布|出台|修订)[^，,。；;]{0,6}(?:契机|时机|之际|周年)/u;
/** 结合《…》修订实施: it came into force by somebody else's act, and is worked by here. */
const COMES_INTO_FORCE = /^(?:的)?(?:新?修订|修改|颁布|公布)(?:实施|施行)/u;
const OCCASION_TAIL = 6;

/** Weak verbs that carry a plan out. */
const PUSHES = /^(?:完成|推进|推动|抓好|做好|强化|深化|加强|开展|进行)$/u;
/** Right in front of titles: says what something was about. */
const TOUCHES = /^涉及(?:了)?$/u;
/** The end of a title that is no more than proposed: 青禾县养犬管理条例（修订草案）, 青禾县养犬管理办法（征求意见稿）. */
const DRAFT_TITLE = /[（(][^（）()]*(?:草案|稿|送审)[^（）()]*[)）]$/u;
/** What the title of a plan ends with, perhaps with its years behind: 提升…三年行动计划（2023—2025年）. */
const PLAN = /(?:计划|规划|规划纲要|实施纲要|方案|要点|行动|任务)(?:[（(][^（）()]{1,16}[)）])?$/u;

/** “学习宪法、遵守宪法”为主题, “学宪法考法律活动”: a slogan that ends in a quotation mark with the word for a theme or an event. */
const THEME =
  /^[^“”。；;\n]{0,40}”(?:为|的|等)?(?:宣传|学习|教育|普法|系列|集中)*(?:主题|活动|宣传|标语|横幅)|^[^“”。；;\n]{0,40}(?:活动|竞赛|大赛)”/u;
/** How far the opening mark of a slogan may stand in front of the title. */
const THEME_REACH = 40;

/** Whether a bare name stands in the quoted theme of a campaign, where the verbs are the slogan's. */
function inTheme(text: string, list: CitationList): boolean {
  const first = list.members[0];
  if (first?.form !== 'bare') return false;
  const open = text.lastIndexOf('“', list.start);
  if (open === -1 || list.start - open > THEME_REACH) return false;
  if (text.slice(open, list.start).includes('”')) return false;
  return THEME.test(text.slice(list.end, list.end + 2 * THEME_REACH));
}

/** 《甲》等公共法律，以及《乙》…的学习: words between two lists of one enumeration with one verb behind it. */
const ENUMERATES = /^等[\u4e00-\u9fff]{0,10}[，,]?(?:以及|及|和|与)$/u;

/** 宪法、党内法规、民法典…纳入学习内容: plain words between two lists that are one enumeration. */
const RUNNING_ON = /^、[^，,。；;：:《》\n]{0,16}[、和及]$/u;

/** Whether the list and the next one, both without brackets, belong to one enumeration with one verb behind it. */
function runsOn(text: string, list: CitationList, next: CitationList | undefined): boolean {
  return (
    next?.members[0]?.form === 'bare' &&
    list.members.every(({ form }) => form === 'bare') &&
    RUNNING_ON.test(text.slice(list.end, next.start))
  );
}

/** 围绕《…（草案）》听取意见: what is not yet made is not carried out. */
function isDraft(list: CitationList): boolean {
  return list.members.every(({ title }) => DRAFT_TITLE.test(title));
}

function hasAfter(verb: VerbCue): verb is VerbCue & { after: Relation } {
  return verb.after !== null;
}

function said(relation: Relation, rule: RelationRule, planned: boolean): RelationReading {
  return { relation, planned, rule, otherwise: 'cites', forwarded: false, printed: false };
}
