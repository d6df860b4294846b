/** A Markdown file → its text, with what its front matter says. */
import { parse } from 'yaml';
import { z } from 'zod';
import { RefusalError, type Problem } from '../errors.ts';
import { readYaml } from '../vocabulary/read-yaml.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findMarkdownExcess } from './markdown-limits.ts';
import { readMarkdownText } from './markdown-text.ts';
import { refuseDeepNesting } from './nesting.ts';
import type { SourceText } from './source-text.ts';

/** Front matter without a field, as generators of sites leave it: two lines of three hyphens, blank lines between. */
const EMPTY_FRONT_MATTER = /^---[ \t]*\r?\n(?:[ \t]*\r?\n){0,20}---[ \t]*(?:\r?\n|$)/u;

const fieldsSchema = z.record(z.string(), z.unknown());

/**
 * Reads Markdown with or without front matter of any fields.
 * @param file path for messages
 * @throws RefusalError for front matter that is not plain YAML, and for nesting without end
 */
export function readMarkdown(file: string, text: string): SourceText {
  return refuseDeepNesting(file, () => {
    if (!text.startsWith('---')) return readBody(file, text, 0, {});
    const empty = EMPTY_FRONT_MATTER.exec(text);
    if (empty !== null) return readBody(file, text, empty[0].length, {});
    const split = splitFrontMatter(file, text);
    if ('problems' in split) throw refusalOf(file, split.problems);
    const { value: frontMatter, problems } = readYaml(file, split.yaml, fieldsSchema);
    if (frontMatter === null) throw refusalOf(file, problems);
    return readBody(file, text, split.bodyStart, hintsOf(split.yaml));
  });
}

function readBody(file: string, text: string, start: number, hints: SourceText['hints']) {
  const excess = findMarkdownExcess(text, start);
  if (excess !== null) throw new RefusalError(file, excess.message, excess.hint);
  return { raw: text, source: readMarkdownText(text, start), furniture: [], hints };
}

/**
 * Fields of text as a page's own, whatever they are called: generators of sites write `title` and `date`.
 * @param yaml sound front matter; moments of time stay as they are written, for their day hangs on where they were
 */
function hintsOf(yaml: string): SourceText['hints'] {
  const fields = Object.entries(fieldsSchema.parse(parse(yaml, { logLevel: 'error' }))).flatMap(
    ([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value.trim()] as const] : [],
  );
  const { title, ...metaTags } = Object.fromEntries(fields);
  return { ...(title === undefined ? {} : { htmlTitle: title }), metaTags };
}

function refusalOf(file: string, problems: readonly Problem[]): RefusalError {
  const [problem] = problems;
  if (problem === undefined) return new RefusalError(file, 'the front matter cannot be read');
  const { line, column, message, hint } = problem;
  const place = [line, column].filter((part) => part !== null).join(':');
  return new RefusalError(file, `front matter ${place}: ${message}`, hint);
}
