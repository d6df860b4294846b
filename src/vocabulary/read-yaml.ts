/** Reads a YAML file that people edit: values checked by a schema, each fault with its line and column. */
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../errors.ts';

/** What a YAML file gave: the checked value, or null with the reasons. */
export interface YamlResult<T> {
  value: T | null;
  problems: Problem[];
  /** 1-based line of the node at a path, for faults found later. */
  lineOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/**
 * Parses and checks one YAML file.
 * @param file path for messages
 * @param text the file's text
 * @param schema the shape that the whole file must have
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlResult<T> {
  const lines = new LineCounter();
  // Aliases are not needed in registries, and a chain of them can expand without bound.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: readonly PropertyKey[]) => positionOf(document, lines, path);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): Problem => {
      const place = lines.linePos(error.pos[0]);
      const [message = ''] = error.message.split(/ at line \d/u);
      return { file, line: place.line, column: place.col, message, severity: 'error' };
    });
    return { value: null, problems, lineOf };
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem: Problem = { file, line: 1, column: 1, message, severity: 'error' };
    return { value: null, problems: [problem], lineOf };
  }
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue): Problem => {
    const place = lineOf(issue.path);
    return { file, ...place, ...describeIssue(issue), severity: 'error' };
  });
  return { value: null, problems, lineOf };
}

function positionOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]) {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const place = lines.linePos(node.range[0]);
      return { line: place.line, column: place.col };
    }
  }
  return { line: 1, column: 1 };
}

/**
 * Puts a schema fault into words: the field, what was found, what is expected.
 * @param issue a zod issue, parsed with `reportInput`
 */
export function describeIssue(issue: z.core.$ZodIssue): { message: string; hint?: string } {
  const field = issue.path.map(String).join('.');
  const found = JSON.stringify(issue.input) ?? 'nothing';
  const prefix = field === '' ? '' : `${field}: `;
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: `${prefix}unknown value ${found}`,
        hint: `use ${issue.values.map(String).join(', ')}`,
      };
    case 'unrecognized_keys':
      return {
        message: `${prefix}unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        hint: 'remove it or correct its spelling',
      };
    case 'invalid_type':
      return issue.input === undefined
        ? { message: `${prefix}missing`, hint: `expected ${issue.expected}` }
        : { message: `${prefix}found ${found}, ${expectation(issue)}` };
    default:
      return { message: `${prefix}found ${found}, ${expectation(issue)}` };
  }
}

function expectation(issue: z.core.$ZodIssue): string {
  return issue.message.startsWith('expected')
    ? issue.message
    : issue.message.replace(/^Invalid input: /u, '');
}
