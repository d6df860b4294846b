/** Reads the wordings of the practice lexicon: alternatives, synonym classes and descriptions. */
import { UsageError } from '../errors.ts';
import type { PracticeSynonyms } from '../schema/practice-synonyms.ts';

/** A description taken apart; wordings not yet expanded. */
export interface Description {
  parts: string[];
  ordered: boolean;
  /** Wordings that must not stand near. */
  without: string[];
  /** How many squeezed units may lie between two neighbouring parts. */
  reach: number;
}

const DEFAULT_REACH = 12;
const MOST_PHRASES = 2000;

/**
 * All texts that a wording stands for, in the order of its alternatives.
 * @throws UsageError for a class that does not exist and for a wording with too many readings
 */
export function expandWording(wording: string, synonyms: PracticeSynonyms): string[] {
  let texts = [''];
  for (const choices of readChoices(wording, synonyms)) {
    texts = texts.flatMap((text) => choices.map((choice) => text + choice));
    if (texts.length > MOST_PHRASES)
      throw new UsageError(`wording "${wording}" has more than ${MOST_PHRASES} readings`);
  }
  return [...new Set(texts)];
}

/** One list of choices for each stretch of a wording: `合法性<审查>` gives [合法性] and [审查, 审核, …]. */
function readChoices(wording: string, synonyms: PracticeSynonyms): (readonly string[])[] {
  // A class, a group of alternatives, or plain text: <审查>, (甲|乙), 合法性.
  const stretches = wording.match(/<[^<>]*>|\([^()]*\)|[^<>()]+/gu) ?? [];
  return stretches.map((stretch) => {
    if (stretch.startsWith('(')) return stretch.slice(1, -1).split('|');
    if (!stretch.startsWith('<')) return [stretch];
    const words = synonyms[stretch.slice(1, -1)];
    if (words === undefined)
      throw new UsageError(`wording "${wording}" names an unknown class ${stretch}`);
    return words;
  });
}

/** Takes a description apart, e.g. `规范性文件 + 合法性<审查> - 备案 ~20`. */
export function parseDescription(source: string): Description {
  // The reach at the end: ~20.
  const reach = / ~(\d+)$/u.exec(source);
  const [body = '', ...without] = source.replace(/ ~\d+$/u, '').split(' - ');
  const ordered = body.includes(' > ');
  return {
    parts: body.split(ordered ? ' > ' : ' + '),
    ordered,
    without,
    reach: reach === null ? DEFAULT_REACH : Number(reach[1]),
  };
}
