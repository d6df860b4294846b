/** The two bytes that GBK has for a character, read off the decoder: encoders for it do not come with Node. */

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;

let pairs: ReadonlyMap<string, number> | null = null;

/** Lead and trail byte of a character as one number (0xb7a8 for 法); undefined for one that GBK has no two bytes for. */
export function gbkPair(character: string): number | undefined {
  pairs ??= readPairs();
  return pairs.get(character);
}

/** The character of two bytes; U+FFFD where GBK has none. */
export function gbkCharacter(lead: number, trail: number): string {
  return new TextDecoder('gbk').decode(Uint8Array.of(lead, trail)).slice(0, 1);
}

/** Whether a byte can stand second: letters and some marks of ASCII can. */
export function isTrail(byte: number): boolean {
  return byte >= FIRST_TRAIL && byte <= LAST_TRAIL && byte !== 0x7f;
}

function readPairs(): Map<string, number> {
  const found = new Map<string, number>();
  const decoder = new TextDecoder('gbk');
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead += 1)
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail += 1) {
      if (!isTrail(trail)) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !found.has(character))
        found.set(character, (lead << 8) | trail);
    }
  return found;
}
