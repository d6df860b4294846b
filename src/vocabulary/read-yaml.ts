/** Reads a YAML file that people edit: values checked by a schema, each fault with its line and column. */
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../errors.ts';

/** What a YAML file gave: the checked value, or null with the reasons. */
export interface YamlResult<T> {
  value: T | null;
  problems: Problem[];
  /** 1-based line of the node at a path, for faults found later. */
  lineOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** A fault in words, without its place. */
interface Fault {
  message: string;
  hint?: string;
}

/**
 * Parses and checks one YAML file.
 * @param file path for messages
 * @param text the file's text
 * @param schema the shape that the whole file must have
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlResult<T> {
  const lines = new LineCounter();
  // Other readers take a bare 2019-11-21 for a moment in time; reading it so here lets the schema demand quotes.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    customTags: ['timestamp'],
  });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const lineOf = (path: readonly PropertyKey[]) => placeAt(offsetOf(document, path));
  const refuse = (problems: Problem[]): YamlResult<T> => ({ value: null, problems, lineOf });
  const at = (offset: number, fault: Fault): Problem => {
    return { file, ...placeAt(offset), ...fault, severity: 'error' };
  };

  const errors = leadingErrors(document.errors);
  if (errors.length > 0)
    return refuse(errors.map((error) => at(error.pos[0], describeSyntaxFault(error, text))));
  let data: unknown;
  try {
    // A chain of aliases can expand without bound.
    data = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    return refuse([at(faultyAlias(document), describeExpansionFault(error))]);
  }
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [], lineOf };
  return refuse(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            at(keyOffsetOf(document, issue.path, key), describeUnknownField([...issue.path, key])),
          )
        : [
            at(
              offsetOf(document, issue.path),
              describeIssue(issue, sourceOf(document, data, issue.path)),
            ),
          ],
    ),
  );
}

/** Repeated fields each on their own; of other faults the first, since the rest mostly follow from it. */
function leadingErrors(errors: readonly YAMLError[]): YAMLError[] {
  const repeated = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  return repeated.length > 0 ? repeated : errors.slice(0, 1);
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffsetOf(document: Document, path: readonly PropertyKey[], key: string): number {
  const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const keys = isMap(map) ? map.items.map((pair) => pair.key) : [];
  const found = keys.find((node) => isScalar(node) && node.value === key);
  return isNode(found) && found.range ? found.range[0] : offsetOf(document, path);
}

/** What stands at a path: a scalar as the file writes it, 010000, which YAML reads as a number; else JSON. */
function sourceOf(
  document: Document,
  data: unknown,
  path: readonly PropertyKey[],
): string | undefined {
  const node: unknown = document.getIn(path, true);
  if (isScalar(node) && typeof node.value !== 'string') return node.source;
  let value = data;
  for (const part of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  return JSON.stringify(value);
}

/** Where the first alias stands whose anchor is nowhere before it; the beginning when all have theirs. */
function faultyAlias(document: Document): number {
  let at = 0;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      at = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** Why values could not be made of YAML that is well-formed. */
function describeExpansionFault(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  return /alias count/iu.test(message)
    ? { message: 'aliases multiply without end', hint: 'write the values out' }
    : { message, hint: 'put the value in quotes, or write it out' };
}

/** Faults of the YAML itself; those that people meet often in words of this project. */
function describeSyntaxFault(error: YAMLError, text: string): Fault {
  const [message = ''] = error.message.split(/ at line \d/u);
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const [line = ''] = text.slice(lineStart).split('\n', 1);
  if (error.code === 'DUPLICATE_KEY') {
    const [key = ''] = text.slice(error.pos[0]).split(':', 1);
    return { message: `field "${key.trim()}" stands twice`, hint: 'keep one of the two' };
  }
  // The parser runs out of stack.
  if (/call stack/iu.test(message))
    return {
      message: 'brackets are nested too deeply',
      hint: 'write lists and fields on lines of their own',
    };
  // A tab among the blanks that indent a line.
  if (/^ *\t/u.test(line)) return { message: 'found a tab as indent', hint: 'indent with blanks' };
  return { message, hint: 'check the indents, brackets and quotes of this entry' };
}

function describeUnknownField(path: readonly PropertyKey[]): Fault {
  return {
    message: `unknown field "${fieldName(path)}"`,
    hint: 'remove it or correct its spelling',
  };
}

/**
 * Puts a schema fault into words: the field, what was found, what is expected.
 * @param issue a zod issue, parsed with `reportInput`
 * @param source what was found, as the file writes it; by default the value as JSON
 */
function describeIssue(issue: z.core.$ZodIssue, source?: string): Fault {
  const field = fieldName(issue.path);
  // A field without a value has an empty source.
  const found = shorten((source ?? JSON.stringify(issue.input)) || 'nothing');
  const prefix = field === '' ? '' : `${field}: `;
  switch (issue.code) {
    case 'invalid_value': {
      const problem = issue.input === undefined ? 'missing' : `unknown value ${found}`;
      return {
        message: `${prefix}${problem}`,
        hint: `use ${issue.values.map(String).join(', ')}`,
      };
    }
    case 'unrecognized_keys':
      return describeUnknownField([...issue.path, issue.keys.join(', ')]);
    case 'invalid_type':
      return issue.input === undefined
        ? { message: `${prefix}missing`, hint: `expected ${issue.expected}` }
        : { message: `${prefix}found ${found}, ${expectation(issue)}` };
    default:
      return { message: `${prefix}found ${found}, ${expectation(issue)}` };
  }
}

/** A message quotes the beginning of a long value: its place says where the rest stands. */
function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** `jurisdiction.path[0]`; the number of an entry in a file that is a list is left out, its line says more. */
function fieldName(path: readonly PropertyKey[]): string {
  const parts = typeof path[0] === 'number' ? path.slice(1) : path;
  return parts
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

/** The expected part of zod's message: `expected boolean` of "Invalid input: expected boolean, received string". */
function expectation(issue: z.core.$ZodIssue): string {
  return issue.message
    .replace(/^(?:Invalid input|Too small|Too big|Invalid [a-z]+): /u, '')
    .replace(/, received [a-zA-Z]+$/u, '');
}
