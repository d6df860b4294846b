/** What the words of a clause say of its figure: a change, a part of something, a name of its own. */
import type { QuantityScope } from '../extract/quantity-scope.ts';
import type { MetricLabelWords } from '../schema/quantity-grammar.ts';

/** A clause this short names a part of what the quantity before counts: 县处级69人. */
export const LONGEST_PART = 12;

/** Prepares the words. @returns what can be asked of a clause */
export function createClauseReader({
  changes,
  changeNames,
  verbs,
  parts,
  partBeginnings,
  partEndings,
  otherNouns,
}: MetricLabelWords) {
  return { tellsChange, isMereChange, hasOwnName, opensParts, namesPart };

  /** 败诉率下降 tells of a change, 依法行政能力提升班 does not. */
  function tellsChange(left: string): boolean {
    if (!changes.some((word) => left.includes(word))) return false;
    const rest = changeNames.reduce((text, name) => text.replaceAll(name, ''), left);
    return changes.some((word) => rest.includes(word));
  }

  /** 同比下降43% says nothing of what fell. */
  function isMereChange(label: string): boolean {
    return changes.reduce((rest, word) => rest.replaceAll(word, ''), label).length <= 1;
  }

  /** 作出批示4次, 办结率100%: what is counted has a name of its own, which no indicator bears. */
  function hasOwnName(noun: string): boolean {
    return otherNouns.some((word) => noun.endsWith(word));
  }

  /** 其中 in the clause, or as a clause of its own right before it. */
  function opensParts(text: string, { left, leftStart, sentenceStart }: QuantityScope): boolean {
    const before = text.slice(sentenceStart, leftStart).replace(/[,，:：]$/u, '');
    return parts.some((word) => left.includes(word) || before.endsWith(word));
  }

  /** 其中县处级 and 合同类型 name a part; 制作短视频 and 优秀案卷 name something else. */
  function namesPart({ left, right }: QuantityScope, label: string): boolean {
    if (right.trim() !== '' && !parts.some((word) => left.includes(word))) return false;
    const verb = verbs.find((each) => label.startsWith(each)) ?? '';
    const name = label.slice(verb.length);
    return (
      label.length <= LONGEST_PART &&
      (partBeginnings.some(
        (word) => [name, label].some((each) => each.startsWith(word)) || `${name}级` === word,
      ) ||
        partEndings.some((word) => name.endsWith(word)))
    );
  }
}
