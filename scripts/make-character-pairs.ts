/**
 * `node scripts/make-character-pairs.ts DICT.TXT > content/grammar/character-pairs.yaml`: the word list of jieba
 * (lines `word frequency class`; `dict.txt` of the npm package `@node-rs/jieba`) → how often characters follow
 * one another inside words.
 */
import { readFileSync } from 'node:fs';
import { compareText } from '../src/errors.ts';
import { COMMON_CHARACTERS, RARER_CHARACTERS } from '../src/text/common-characters.ts';

/** Rarer pairs are left out: they would double the file and decide nothing. */
const LEAST_FREQUENCY = 15;

const HEADER = `# How often Chinese characters follow one another inside words. Made by scripts/make-character-pairs.ts from the word
# list of jieba (MIT licence, copyright 2013 Sun Junyi), as shipped with @node-rs/jieba 2.0.3. Each line: a character
# and its frequency as a word of its own, a colon, and the characters that follow it, each with the frequency of the pair. Frequencies are
# halves of binary logarithms, rounded down: 1 stands for 4, 2 for 16, 9 for 262,144 times.

pairs: |
`;

function main(path: string | undefined): void {
  if (path === undefined) throw new Error('usage: node scripts/make-character-pairs.ts DICT.TXT');
  const characters = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', frequency = ''] = line.split(' ');
    const letters = [...word];
    if (!letters.every((letter) => COMMON_CHARACTERS.has(letter) || RARER_CHARACTERS.has(letter)))
      continue;
    for (const [index, letter] of letters.entries()) {
      add(characters, letter, letters.length === 1 ? Number(frequency) : 0);
      const next = letters[index + 1];
      if (next === undefined) continue;
      const following = pairs.get(letter) ?? new Map<string, number>();
      pairs.set(letter, following);
      add(following, next, Number(frequency));
    }
  }
  process.stdout.write(HEADER);
  for (const [character, frequency] of sorted(characters)) {
    const following = sorted(pairs.get(character) ?? new Map<string, number>())
      .filter(([, count]) => count >= LEAST_FREQUENCY)
      .map(([next, count]) => `${next}${level(count)}`);
    process.stdout.write(`  ${character}${level(frequency)}:${following.join('')}\n`);
  }
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => compareText(a, b));
}

function level(count: number): number {
  return Math.min(9, Math.floor(Math.log2(Math.max(1, count)) / 2));
}

main(process.argv[2]);
