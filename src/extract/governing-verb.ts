/** Finds the verb in front of a list of titles that governs it, with the verbs joined to it. */
import type { CitationList } from './citation.ts';
import { firstFrom, type VerbCue } from './cue-words.ts';
import type { Relation } from '../schema/extraction.ts';

/** A verb that says what is done with the documents behind it. */
export interface GoverningVerb {
  verb: VerbCue & { before: { relation: Relation; weak: boolean } };
  /** The verb and those joined to it in front: 印发并贯彻实施. */
  cluster: readonly VerbCue[];
}

/** Words that join verbs into one. */
const JOINT =
  /^(?:[、和并与及，,]|认真|深入|全面|严格|扎实|切实|持续|加快|积极|进一步|组织|了|地|好|大力|继续|开展|有序|不断){0,3}$/u;
/** How far in front of a title a verb of one character can stand: 以[国务院]《…》. */
const SHORT_REACH = 6;

/** The verbs that lie wholly between two offsets. */
export function verbsBetween(verbs: readonly VerbCue[], from: number, to: number): VerbCue[] {
  const found: VerbCue[] = [];
  for (let index = firstFrom(verbs, from); index < verbs.length; index += 1) {
    const verb = verbs[index];
    if (verb === undefined || verb.end > to) break;
    found.push(verb);
  }
  return found;
}

/**
 * The nearest verb that is not merely attributive.
 * @param before the verbs between the start of the clause and the list
 */
export function governingVerb(
  text: string,
  before: readonly VerbCue[],
  list: CitationList,
): GoverningVerb | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const verb = before[index];
    if (verb === undefined || verb.attributive || verb.before === null) continue;
    if (verb.end - verb.start === 1 && list.start - verb.end > SHORT_REACH) continue;
    const cluster = [verb];
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = before[at];
      const next = cluster[0];
      if (other === undefined || next === undefined || other.before === null || other.attributive)
        break;
      if (other.before.weak || !JOINT.test(text.slice(other.end, next.start))) break;
      cluster.unshift(other);
    }
    return { verb: { ...verb, before: verb.before }, cluster };
  }
  return null;
}
