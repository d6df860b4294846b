/** Reads whether an act is planned, done, denied or somebody else's, and whose act it is. */
import type { RelationWords } from '../schema/document-grammar.ts';
import { firstFrom, type ModalityCue, type ModalityKind } from './cue-words.ts';
import type { OwnPlace } from './own-place.ts';

/** How far in front of its verb a word can stand and still belong to it, in UTF-16 units. */
const REACH: Record<ModalityKind, number> = {
  planned: 16,
  'planned-sentence': Infinity,
  done: 16,
  negation: 3,
  delegated: 14,
};
/** 工作计划, 行动计划 are nouns. */
const NOUN_BEFORE_PLAN = /[作动划年度习]计划$/u;

/** The modality of a verb: the cues from `from` on that stand in front of it and near enough. */
export function modalityOf(
  text: string,
  cues: readonly ModalityCue[],
  from: number,
  verbStart: number,
): Set<ModalityKind> {
  const kinds = new Set<ModalityKind>();
  for (let index = firstFrom(cues, from); index < cues.length; index += 1) {
    const cue = cues[index];
    if (cue === undefined || cue.start >= verbStart + 1) break;
    if (verbStart - cue.end > REACH[cue.kind]) continue;
    if (NOUN_BEFORE_PLAN.test(text.slice(Math.max(0, cue.start - 1), cue.end))) continue;
    kinds.add(cue.kind);
  }
  return kinds;
}

/** What may follow the name of a level or a body above: 市政府, 省司法厅, 中共云岭市委. */
const BODY_TAIL =
  '(?:委|政府|人民政府|人大|人大常委会|委办公室|政府办公室|政府办公厅|[\\p{Script=Han}]{0,8}(?:厅|局|委|办|部|中心|组))?(?:[、和]|联合)?';
/** In front of a level word: 区市场监管局 is the district's own, 在全市 says where, and 市 in 市场 is no level. */
const NOT_BEHIND_OWN_LEVEL = '(?<![县区旗镇乡全])';

/** Recognises subjects that are superiors of the place: 国务院, and of a county 省政府, 市司法局. */
export function createSuperiorTest(
  words: RelationWords,
  place: OwnPlace,
): (subject: string) => boolean {
  const levels = [...place.superiorLevels].map((level) => (level === '市' ? '市(?!场|监)' : level));
  const local =
    levels.length === 0 ? '' : `|${NOT_BEHIND_OWN_LEVEL}(?:${levels.join('|')})${BODY_TAIL}`;
  const adverbs = new RegExp(`(?:${words.adverbs.join('|')})+$`, 'u');
  const superior = new RegExp(`(?:(?:${words.superiors.join('|')})${BODY_TAIL}${local})$`, 'u');
  return (subject) => superior.test(subject.replace(/\s+/gu, '').replace(adverbs, ''));
}

/** Recognises 配合[县政府办], 协助[县司法局] in a county's report: who is helped is the reporting place itself. */
export function createOwnHelpTest(
  words: RelationWords,
  place: OwnPlace,
): (subject: string) => boolean {
  const own = [...place.byLevelWord]
    .filter(([, region]) => region.length === place.path.length)
    .map(([level]) => level);
  if (own.length === 0) return () => false;
  const help = new RegExp(
    `(?:${words.delegated.join('|')})(?:${own.join('|')})[\\p{Script=Han}]{0,8}(?:政府|委|局|办|部|中心)`,
    'u',
  );
  return (subject) => help.test(subject);
}

/** 我局, 县政府: the subject is the reporting place or a body that speaks of itself. */
export function isOwnSubject(subject: string, place: OwnPlace): boolean {
  if (/(?:我|本)[省市州县区旗镇乡局委厅街]{1,2}$/u.test(subject)) return true;
  return place.names.some(
    ({ name, region }) => region.length === place.path.length && subject.endsWith(name),
  );
}
