/** Splits a content file into its YAML front matter and its body, and says what is wrong with the split. */
import matter from 'gray-matter';
import type { Problem } from '../errors.ts';

/** The two parts of a content file. */
export interface FrontMatterSplit {
  /** The YAML between the marks, behind the end of the line of the opening mark: lines count as in the file. */
  yaml: string;
  /** Offset in UTF-16 units where the body begins, behind the closing mark's line. */
  bodyStart: number;
}

/** The first line of a file with front matter; captures what stands behind the hyphens: `---js`. */
const OPENING_MARK = /^---([^\r\n]*)(?:\r?\n|$)/u;
/** What may follow the three hyphens that close front matter on their line: blanks alone, not a fourth hyphen. */
const END_OF_LINE = /^[ \t]*(?:\r?\n|$)/u;
/** Blanks without end: the time gray-matter takes to look for comments in them grows with their square. */
const GAP = /\s{1000}/u;

/** Front matter with many corrections is a tenth of this. */
const LONGEST = 65_536;

const EXPECTED = 'begin the file with a line "---", the YAML fields, and another line "---"';
const UNCLOSED = ['front matter is not closed', 'end it with a line "---"'] as const;

/** The YAML is kept as text here; who reads it names its faults by line. */
const ENGINES = { yaml: () => ({}) };

/**
 * Finds the front matter with gray-matter. Only YAML is front matter here: the text is never handed to an engine
 * that its first line names, so nothing in it can run.
 * @param file path for messages
 * @param text the whole file
 */
export function splitFrontMatter(
  file: string,
  text: string,
): FrontMatterSplit | { problems: Problem[] } {
  const fault = (line: number, column: number, message: string, hint: string) => ({
    problems: [{ file, line, column, message, hint, severity: 'error' as const }],
  });
  if (text.trim() === '')
    return fault(1, 1, 'file is empty', 'write the front matter and the body');
  const opening = OPENING_MARK.exec(text);
  if (opening === null) return fault(1, 1, 'front matter is missing', EXPECTED);
  const language = (opening[1] ?? '').trim();
  if (language !== '')
    return fault(
      1,
      4,
      `found front matter marked "${language.slice(0, 40)}", expected YAML`,
      'let the first line be "---" alone',
    );
  const closing = text.indexOf('\n---');
  if (closing === -1) return fault(1, 1, ...UNCLOSED);
  if (closing > LONGEST)
    return fault(
      1,
      1,
      `front matter is longer than ${LONGEST} characters`,
      'leave out what is no field',
    );
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const gap = GAP.exec(text.slice(0, closing));
  if (gap !== null)
    return fault(lineAt(gap.index), 1, 'front matter has 1000 blanks in a row', 'take them out');
  const { matter: block, content } = matter(text, { engines: ENGINES });
  const yaml = `${block}\n`;
  const end = text.length - content.length;
  const rest = text[end - 1] === '\n' ? '' : END_OF_LINE.exec(content)?.[0];
  if (rest === undefined) return fault(1, 1, ...UNCLOSED);
  const bodyStart = end + rest.length;
  if (yaml.trim() === '') return fault(2, 1, 'front matter has no fields', EXPECTED);
  if (text.slice(bodyStart).trim() === '')
    return fault(
      lineAt(closing + 1),
      1,
      'body is empty',
      "write the report's text below the front matter",
    );
  return { yaml, bodyStart };
}
