/** Random numbers that are the same in every build. */

/**
 * A generator of numbers in [0, 1): Mulberry32 by Tommy Ettinger (2017), period 2^32.
 * @param seed any 32-bit integer; equal seeds give equal sequences
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
