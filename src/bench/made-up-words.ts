/** Vocabulary made larger by entries that nobody wrote, to see what the size of the lexicon costs. */
import { createChooser, type Chooser } from '../generate/chooser.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

const SEED = 7;

/** A Chinese character, or a class of synonyms in a wording: `<审查>`. */
const WORD_PARTS = /<[^<>]+>|\p{Script=Han}/gu;

/** What stands for a class of synonyms. */
const CLASS_LENGTH = 2;

/**
 * Each registry `times` as long: for every entry further ones of the same form whose words are made up of characters
 * that the registries use, as often as these use them.
 * @param times a whole number; 1 gives the vocabulary itself
 */
export function growVocabulary(vocabulary: Vocabulary, times: number): Vocabulary {
  const chooser = createChooser(SEED);
  const characters = charactersOf(vocabulary);
  const invent = (words: string) => inventWords(words, characters, chooser);
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 2);
  const grow = <T extends { id: string }>(entries: readonly T[], make: (entry: T) => T): T[] => [
    ...entries,
    ...copies.flatMap((copy) =>
      entries.map((entry) => ({ ...make(entry), id: `${entry.id}-${copy}` })),
    ),
  ];
  return {
    ...vocabulary,
    regulations: grow(vocabulary.regulations, (entry) => ({
      ...entry,
      title: invent(entry.title),
      aliases: entry.aliases.map(invent),
      number: null,
      implements: [],
      successorOf: null,
    })),
    practices: grow(vocabulary.practices, (entry) => ({
      ...entry,
      name: invent(entry.name),
      aliases: entry.aliases.map(invent),
      wordings: entry.wordings.map(invent),
      contextAliases: entry.contextAliases.map(invent),
      contexts: entry.contexts.map(invent),
      descriptions: entry.descriptions.map(invent),
      excludes: entry.excludes.map(invent),
      implies: [],
      parent: null,
    })),
    indicators: grow(vocabulary.indicators, (entry) => ({
      ...entry,
      name: invent(entry.name),
      cues: entry.cues.map(invent),
      excludes: entry.excludes.map(invent),
    })),
  };
}

/** How many entries the registries of a vocabulary have. */
export function entriesOf({ regulations, practices, indicators }: Vocabulary): number {
  return regulations.length + practices.length + indicators.length;
}

function charactersOf({ regulations, practices, indicators }: Vocabulary): string[] {
  const words = [
    ...regulations.map(({ title }) => title),
    ...practices.flatMap(({ aliases }) => aliases),
    ...indicators.flatMap(({ cues }) => cues),
  ];
  return words.join('').match(/\p{Script=Han}/gu) ?? [];
}

function inventWords(words: string, characters: readonly string[], chooser: Chooser): string {
  return words.replace(WORD_PARTS, (part) =>
    Array.from({ length: part.startsWith('<') ? CLASS_LENGTH : 1 }, () =>
      chooser.pick(characters),
    ).join(''),
  );
}
