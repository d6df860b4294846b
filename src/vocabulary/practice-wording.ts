/** Reads the wordings of the practice lexicon: alternatives, synonym classes and descriptions. */
import { InternalError } from '../errors.ts';
import type { PracticeSynonyms } from '../schema/practice-synonyms.ts';
import { nearestId } from './cross-check.ts';

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

/** What is wrong with a wording, in the words of the person who has to fix it. */
export interface WordingFault {
  message: string;
  hint: string;
}

/** The first fault of a wording, null when it can be expanded. */
export function findWordingFault(wording: string, synonyms: PracticeSynonyms): WordingFault | null {
  // Alternatives inside alternatives: (甲|乙(丙|)).
  if (/\([^()]*\(/u.test(wording))
    return {
      message: `"${wording}" has brackets within brackets`,
      hint: 'write out the inner alternatives',
    };
  let readings = 1;
  for (const stretch of stretchesOf(wording)) {
    const unknown = partsOf(stretch).find((part) => wordsOf(part, synonyms) === null);
    if (unknown !== undefined) {
      const near = nearestId(unknown.slice(1, -1), Object.keys(synonyms));
      return {
        message: `"${wording}" names an unknown class ${unknown}`,
        hint:
          near === null
            ? 'add the class to grammar/practice-synonyms.yaml or write its words in brackets'
            : `did you mean <${near}>?`,
      };
    }
    readings *= choicesOf(stretch, synonyms).length;
  }
  return readings <= MOST_PHRASES
    ? null
    : {
        message: `"${wording}" has more than ${MOST_PHRASES} readings`,
        hint: 'split it into several wordings',
      };
}

/**
 * All texts that a wording stands for, in the order of its alternatives.
 * @throws InternalError for a wording with a fault, which loading the content would have reported
 */
export function expandWording(wording: string, synonyms: PracticeSynonyms): string[] {
  const fault = findWordingFault(wording, synonyms);
  if (fault !== null) throw new InternalError(fault.message);
  let texts = [''];
  for (const stretch of stretchesOf(wording)) {
    const choices = choicesOf(stretch, synonyms);
    texts = texts.flatMap((text) => choices.map((choice) => text + choice));
  }
  return [...new Set(texts)];
}

/** The stretches of a wording: `合法性<审查>` gives 合法性 and <审查>. */
function stretchesOf(wording: string): string[] {
  // A class, a group of alternatives, or plain text: <审查>, (甲|<审查>), 合法性.
  return wording.match(/<[^<>]*>|\([^()]*\)|[^<>()]+/gu) ?? [];
}

/** The alternatives of a stretch as written: `(<审查>|备案)` gives <审查> and 备案. */
function partsOf(stretch: string): string[] {
  return stretch.startsWith('(') ? stretch.slice(1, -1).split('|') : [stretch];
}

/** The words that an alternative stands for; null for a class that does not exist. */
function wordsOf(part: string, synonyms: PracticeSynonyms): readonly string[] | null {
  return part.startsWith('<') ? (synonyms[part.slice(1, -1)] ?? null) : [part];
}

/** What may stand for a stretch, each text once. */
function choicesOf(stretch: string, synonyms: PracticeSynonyms): string[] {
  return [...new Set(partsOf(stretch).flatMap((part) => wordsOf(part, synonyms) ?? []))];
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
