/** Finds where a report says by which short name it will call a document: 以下简称《意见》. */
import type { AliasDefinition, Citation } from './citation.ts';
import { firstFrom } from './cue-words.ts';

/** 以下简称《意见》  下称“实施纲要”  (简称《办法》)  以下统称《两个规定》: groups 1 to 3 hold the name by its brackets. */
const DEFINITION =
  /(?:以下)?(?:统一)?(?:简称|下称|以下称|统称)(?:为)?[:：]?\s*(?:《([^《》\n]{1,30})》|“([^“”\n]{1,30})”|"([^"\n]{1,30})")/gu;
/** How far behind its document a definition can stand. */
const REACH = 90;

/** A definition before it is known what it defines; offsets in UTF-16 units. */
export interface AliasPhrase {
  start: number;
  end: number;
  name: string;
  /** 统称: the name stands for a whole list. */
  collective: boolean;
}

/** All phrases such as 以下简称《意见》, in order; the 《》 in them are not citations. */
export function findAliasPhrases(text: string): AliasPhrase[] {
  return [...text.matchAll(DEFINITION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? match[2] ?? match[3] ?? '',
    collective: match[0].includes('统称'),
  }));
}

/**
 * Binds each phrase to the citation that it stands behind, or to that one's whole list.
 * @param citations in order of the text, without those inside the phrases
 * @param listOf indexes of the citations that share a list with one
 */
export function bindAliases(
  text: string,
  phrases: readonly AliasPhrase[],
  citations: readonly Citation[],
  listOf: (citation: number) => readonly number[],
): AliasDefinition[] {
  const definitions: AliasDefinition[] = [];
  for (const { start, end, name, collective } of phrases) {
    const index = firstFrom(citations, start) - 1;
    const citation = citations[index];
    if (citation === undefined) continue;
    const between = text.slice(citation.end, start);
    if (between.length > REACH || /[。\n]/u.test(between)) continue;
    definitions.push({ start, end, name, targets: collective ? listOf(index) : [index] });
  }
  return definitions;
}
