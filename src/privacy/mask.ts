/** Hides personal data in a text without moving anything: offsets before and after are the same. */
import type { AllowedText, PersonalDataWords } from '../schema/personal-data.ts';
import { withoutOverlaps } from '../text/edits.ts';
import { createNameFinder, type PairCount } from './names.ts';
import { findPersonalNumbers } from './numbers.ts';
import type { PersonalData } from './personal-data.ts';

/** A text to publish, and what was done to it. */
export interface MaskedText {
  /** As long as the text that was given. */
  text: string;
  /** What was hidden, in text order. */
  hidden: PersonalData[];
  /** What an entry of content/privacy/ lets stand. */
  allowed: number;
}

// Addresses of pages hold long numbers and the like, and must stay whole.
const WEB_ADDRESS = /https?:\/\/[^\s<>"'）》]+/gu;

/**
 * Prepares the hiding.
 * @param allowed what may stand
 * @param pairCount frequency of pairs of characters inside words
 */
export function createMask(
  words: PersonalDataWords,
  allowed: readonly AllowedText[],
  pairCount: PairCount,
): (text: string) => MaskedText {
  const findNames = createNameFinder(words, pairCount);
  return (text) => {
    const addresses = [...text.matchAll(WEB_ADDRESS)].map(
      ({ 0: address, index }) => [index, index + address.length] as const,
    );
    const found = withoutOverlaps([...findPersonalNumbers(text), ...findNames(text)]).filter(
      ({ start, end }) => !addresses.some(([from, to]) => start >= from && end <= to),
    );
    const hidden = found.filter((each) => !isAllowed(each, text, allowed));
    let masked = '';
    let done = 0;
    for (const { start, end, mask } of hidden) {
      masked += text.slice(done, start) + mask;
      done = end;
    }
    return { text: masked + text.slice(done), hidden, allowed: found.length - hidden.length };
  };
}

function isAllowed(
  { start, end, kind }: PersonalData,
  text: string,
  allowed: readonly AllowedText[],
): boolean {
  const found = text.slice(start, end);
  return allowed.some(
    (entry) =>
      entry.kind === kind &&
      (entry.text === found ||
        (kind === 'email' && entry.text.startsWith('@') && endsInDomain(found, entry.text))),
  );
}

/** `a@zs.gov.cn` and `a@gov.cn` end in `@gov.cn`, `a@mygov.cn` does not. */
function endsInDomain(address: string, ending: string): boolean {
  const host = address.slice(address.indexOf('@') + 1).toLowerCase();
  const domain = ending.slice(1).toLowerCase();
  return host === domain || host.endsWith(`.${domain}`);
}
