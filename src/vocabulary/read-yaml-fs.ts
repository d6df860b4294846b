/** Reads a YAML file of content/ from the disk; a file that cannot be read is a fault like any other. */
import type { z } from 'zod';
import { readContentFile } from '../content/read-content-file-fs.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';

/**
 * @param path where it is read from
 * @param file how messages name it
 * @param schema the shape that the whole file must have
 */
export function readYamlFile<T>(path: string, file: string, schema: z.ZodType<T>): YamlResult<T> {
  const text = readContentFile(path, file);
  if (typeof text === 'string') return readYaml(file, text, schema);
  return { value: null, problems: [text], lineOf: () => ({ line: 1, column: 1 }) };
}
