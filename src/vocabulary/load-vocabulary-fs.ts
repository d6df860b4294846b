/** Reads content/ into a vocabulary; every fault of every file in one go. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readGenre } from '../content/genre-fs.ts';
import { fileFault, listContentFolder } from '../content/read-content-file-fs.ts';
import { compareText, ContentError, type Problem } from '../errors.ts';
import { requireFolder } from '../named-folder-fs.ts';
import { decisionSchema } from '../schema/decision.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { allowedTextSchema } from '../schema/personal-data.ts';
import { practiceSchema } from '../schema/practice.ts';
import { regulationSchema } from '../schema/regulation.ts';
import { findCueProblems } from './check-cues.ts';
import { findWordingProblems } from './check-wordings.ts';
import { findDecisionProblems } from './check-decisions.ts';
import { findReferenceProblems, type Located, type RegistryName } from './cross-check.ts';
import { GRAMMAR_SCHEMAS, type Grammar } from './grammar.ts';
import { loadPlaces } from './load-places-fs.ts';
import { readYamlFile } from './read-yaml-fs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Folder → the registry that its entries belong to. */
const REGISTRIES: Partial<Record<string, RegistryName>> = {
  regulations: 'regulations',
  practices: 'practices',
  proposals: 'practices',
  indicators: 'indicators',
};

/**
 * Loads all registries below a content folder.
 * @param root the content folder
 * @param label how messages name that folder, e.g. `content`
 * @throws ContentError with every fault found; RefusalError when there is no such folder
 */
export function loadVocabulary(root: string, label = 'content'): Vocabulary {
  requireFolder(root);
  const problems: Problem[] = [];
  const regulations = loadRegistry(root, label, 'regulations', regulationSchema, problems);
  const practices = loadRegistry(root, label, 'practices', practiceSchema, problems);
  const proposed = loadRegistry(root, label, 'proposals', practiceSchema, problems);
  const indicators = loadRegistry(root, label, 'indicators', indicatorSchema, problems);
  const incomplete = new Set(
    problems.flatMap(({ file }) => REGISTRIES[file.split('/').at(-2) ?? ''] ?? []),
  );
  const decisions = loadLists(root, label, 'decisions', decisionSchema, problems);
  const allowed = loadLists(root, label, 'privacy', allowedTextSchema, problems);
  const located = loadGrammar(root, label, problems);
  const grammar = Object.fromEntries(
    Object.entries(located).map(([name, entry]) => [name, entry.value]),
  ) as unknown as Grammar;
  const allPractices = [...practices, ...proposed];
  const genre = readGenre(root, label);
  problems.push(...genre.problems);
  const domains = genre.value?.domains.map(({ id }) => id) ?? null;
  problems.push(
    ...findReferenceProblems({
      regulations,
      practices: allPractices,
      indicators,
      domains,
      incomplete,
    }),
  );
  const synonyms = located['practice-synonyms'];
  const cues = located['practice-status'];
  if (synonyms !== undefined)
    problems.push(...findWordingProblems(allPractices, cues ?? null, synonyms.value));
  const classes = located['indicator-synonyms'];
  if (classes !== undefined) problems.push(...findCueProblems(indicators, classes.value));
  problems.push(
    ...findDecisionProblems(
      decisions,
      regulations.map((entry) => entry.value),
      !incomplete.has('regulations'),
    ),
  );
  const places = loadPlaces(root, label, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return {
    regulations: regulations.map((entry) => entry.value),
    practices: practices.map((entry) => entry.value),
    proposedPractices: proposed.map((entry) => entry.value),
    indicators: indicators.map((entry) => entry.value),
    domains: domains ?? [],
    places,
    decisions: decisions.map((entry) => entry.value),
    allowed: allowed.map((entry) => entry.value),
    decisionOrigins: new Map(
      decisions.map(({ value, file, placeOf }) => [value, { file, ...placeOf(['title']) }]),
    ),
    grammar,
  };
}

/** The entries of a registry in id order. */
function loadRegistry<T extends { id: string }>(
  root: string,
  label: string,
  folder: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Located<T>[] {
  const entries = loadLists(root, label, folder, schema, problems);
  return entries.sort((a, b) => compareText(a.value.id, b.value.id));
}

/** The entries of all files of a folder, each file a list, in the order of files and lines. */
function loadLists<T>(
  root: string,
  label: string,
  folder: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Located<T>[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  const entries: Located<T>[] = [];
  for (const { name } of listContentFolder(directory, `${label}/${folder}`, problems)) {
    const file = `${label}/${folder}/${name}`;
    if (!name.endsWith('.yaml')) {
      // territories.yml, 省.YAML
      if (/\.ya?ml$/iu.test(name))
        problems.push(fileFault(file, 'is not read', 'give it the ending .yaml'));
      continue;
    }
    const result = readYamlFile(join(directory, name), file, z.array(schema));
    problems.push(...result.problems);
    for (const [index, value] of (result.value ?? []).entries())
      entries.push({ value, file, placeOf: (path) => result.lineOf([index, ...path]) });
  }
  return entries;
}

/** The grammar files that could be read, by name, with their places. */
type LocatedGrammar = { [Name in keyof Grammar]?: Located<Grammar[Name]> };

function loadGrammar(root: string, label: string, problems: Problem[]): LocatedGrammar {
  const grammar: Record<string, Located<unknown>> = {};
  for (const [name, schema] of Object.entries<z.ZodType>(GRAMMAR_SCHEMAS)) {
    const file = `${label}/grammar/${name}.yaml`;
    const path = join(root, 'grammar', `${name}.yaml`);
    if (!existsSync(path)) {
      const message = 'file is missing';
      problems.push({ file, line: null, column: null, message, severity: 'error' });
      continue;
    }
    const result = readYamlFile(path, file, schema);
    problems.push(...result.problems);
    if (result.value !== null)
      grammar[name] = { value: result.value, file, placeOf: result.lineOf };
  }
  return grammar;
}
