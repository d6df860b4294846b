/** Reads content/ into a vocabulary; every fault of every file in one go. */
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText, ContentError, type Problem } from '../errors.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { practiceSchema } from '../schema/practice.ts';
import { regulationSchema } from '../schema/regulation.ts';
import { findReferenceProblems, type Located } from './cross-check.ts';
import { GRAMMAR_SCHEMAS, type Grammar } from './grammar.ts';
import { loadPlaces } from './load-places-fs.ts';
import { readYaml } from './read-yaml.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Loads all registries below a content folder.
 * @param root the content folder
 * @param label how messages name that folder, e.g. `content`
 * @throws ContentError with every fault found
 */
export function loadVocabulary(root: string, label = 'content'): Vocabulary {
  const problems: Problem[] = [];
  const regulations = loadLists(root, label, 'regulations', regulationSchema, problems);
  const practices = loadLists(root, label, 'practices', practiceSchema, problems);
  const indicators = loadLists(root, label, 'indicators', indicatorSchema, problems);
  const grammar = loadGrammar(root, label, problems);
  problems.push(...findReferenceProblems({ regulations, practices, indicators }));
  const places = loadPlaces(root, label, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return {
    regulations: regulations.map((entry) => entry.value),
    practices: practices.map((entry) => entry.value),
    indicators: indicators.map((entry) => entry.value),
    places,
    grammar,
  };
}

function loadLists<T extends { id: string }>(
  root: string,
  label: string,
  folder: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Located<T>[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  const entries: Located<T>[] = [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort(compareText)) {
    const file = `${label}/${folder}/${name}`;
    const result = readYaml(file, readFileSync(join(directory, name), 'utf8'), z.array(schema));
    problems.push(...result.problems);
    for (const [index, value] of (result.value ?? []).entries())
      entries.push({ value, file, placeOf: (path) => result.lineOf([index, ...path]) });
  }
  return entries.sort((a, b) => compareText(a.value.id, b.value.id));
}

function loadGrammar(root: string, label: string, problems: Problem[]): Grammar {
  const grammar: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries<z.ZodType>(GRAMMAR_SCHEMAS)) {
    const file = `${label}/grammar/${name}.yaml`;
    const path = join(root, 'grammar', `${name}.yaml`);
    if (!existsSync(path)) {
      const message = 'file is missing';
      problems.push({ file, line: null, column: null, message, severity: 'error' });
      continue;
    }
    const result = readYaml(file, readFileSync(path, 'utf8'), schema);
    problems.push(...result.problems);
    grammar[name] = result.value;
  }
  return grammar as Grammar;
}
