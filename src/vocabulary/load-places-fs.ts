/** Reads content/places/: the division-code snapshot and the registries of zones, former places, number prefixes and English names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText, type Problem } from '../errors.ts';
import { createEnglishNames } from '../places/english-names.ts';
import { parseSnapshot, type SnapshotRow } from '../places/snapshot.ts';
import {
  ethnicGroupSchema,
  formerPlaceSchema,
  numberPrefixSchema,
  placeWordSchema,
  zoneSchema,
  type EthnicGroup,
  type PlaceWord,
} from '../schema/place.ts';
import { createPlaceRegistry, type PlaceRegistry } from './places.ts';
import { listContentFolder, readContentFile } from '../content/read-content-file-fs.ts';
import { readYamlFile } from './read-yaml-fs.ts';

/**
 * Loads all places below a content folder; faults are added to `problems`.
 * @param root the content folder
 * @param label how messages name that folder
 */
export function loadPlaces(root: string, label: string, problems: Problem[]): PlaceRegistry {
  const folder = join(root, 'places');
  const divisions = loadNewestSnapshot(folder, `${label}/places`, problems);
  const codes = new Set(divisions.map((row) => row.code));
  const load = <T>(name: string, schema: z.ZodType<T[]>, codesOf: (entry: T) => CodePath[]): T[] =>
    loadRegistry({ folder, label: `${label}/places`, name, schema, codesOf, codes, problems });
  return createPlaceRegistry({
    divisions,
    zones: load('zones', z.array(zoneSchema), ({ parent }) => [[['parent'], parent]]),
    former: load('renamed', z.array(formerPlaceSchema), ({ became, mergedInto }) => [
      [[became === undefined ? 'mergedInto' : 'became'], became ?? mergedInto ?? ''],
    ]),
    prefixes: load('number-prefixes', z.array(numberPrefixSchema), ({ places }) =>
      places.map((code, index): CodePath => [['places', index], code]),
    ),
    ...loadWords(folder, `${label}/places`, problems),
  });
}

/**
 * Reads what English names are made of, and nothing else of content/places/.
 * @param root the content folder, whose faults have been told
 * @returns the function that says a name in English
 */
export function loadEnglishNames(root: string): (name: string) => string {
  const { words, ethnicGroups } = loadWords(join(root, 'places'), 'content/places', []);
  return createEnglishNames(words, ethnicGroups);
}

function loadWords(
  folder: string,
  label: string,
  problems: Problem[],
): { ethnicGroups: EthnicGroup[]; words: PlaceWord[] } {
  const load = <T>(name: string, schema: z.ZodType<T[]>): T[] =>
    loadRegistry({ folder, label, name, schema, codesOf: () => [], codes: new Set(), problems });
  return {
    ethnicGroups: load('ethnic-groups', z.array(ethnicGroupSchema)),
    words: load('english-names', z.array(placeWordSchema)),
  };
}

/** A field's path inside an entry and the division code that stands there. */
type CodePath = [path: PropertyKey[], code: string];

interface RegistryFile<T> {
  folder: string;
  label: string;
  name: string;
  schema: z.ZodType<T[]>;
  codesOf: (entry: T) => CodePath[];
  codes: ReadonlySet<string>;
  problems: Problem[];
}

function loadNewestSnapshot(folder: string, label: string, problems: Problem[]): SnapshotRow[] {
  const entries = existsSync(folder) ? listContentFolder(folder, label, problems) : [];
  const newest = entries
    .map(({ name }) => name)
    .filter((name) => /^divisions-\d{4}-\d{2}-\d{2}\.tsv$/.test(name))
    .sort(compareText)
    .at(-1);
  if (newest === undefined) return [];
  const file = `${label}/${newest}`;
  const text = readContentFile(join(folder, newest), file);
  if (typeof text !== 'string') {
    problems.push(text);
    return [];
  }
  const result = parseSnapshot(file, text);
  problems.push(...result.problems);
  return result.rows;
}

function loadRegistry<T>(source: RegistryFile<T>): T[] {
  const { folder, label, name, schema, codesOf, codes, problems } = source;
  const path = join(folder, `${name}.yaml`);
  if (!existsSync(path)) return [];
  const file = `${label}/${name}.yaml`;
  const result = readYamlFile(path, file, schema);
  problems.push(...result.problems);
  const entries = result.value ?? [];
  for (const [index, entry] of entries.entries())
    for (const [field, code] of codesOf(entry))
      if (!codes.has(code))
        problems.push({
          file,
          ...result.lineOf([index, ...field]),
          message: `${String(field[0])}: no place has the code "${code}"`,
          hint: 'use a code of the snapshot in the same folder',
          severity: 'error',
        });
  return entries;
}
