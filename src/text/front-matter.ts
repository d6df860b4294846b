/** Splits a content file into its YAML front matter and its body, and says what is wrong with the split. */
import type { Problem } from '../errors.ts';

/** The two parts of a content file. */
export interface FrontMatterSplit {
  /** The YAML between the marks, behind one empty line that stands for the opening mark: lines count as in the file. */
  yaml: string;
  /** Offset in UTF-16 units where the body begins, behind the closing mark's line. */
  bodyStart: number;
}

/** A line of three hyphens and nothing else, with its line end: `---`. */
const CLOSING_MARK = /^---[ \t]*(?:\r?\n|$)/gmu;
/** The first line of a file with front matter; captures what stands behind the hyphens: `---js`. */
const OPENING_MARK = /^---([^\r\n]*)(?:\r?\n|$)/u;

/** Front matter with many corrections is a tenth of this. */
const LONGEST = 65_536;

const EXPECTED = 'begin the file with a line "---", the YAML fields, and another line "---"';

/**
 * Finds the front matter. Only YAML is front matter here: the text is never handed to an engine that its
 * first line names, so nothing in it can run.
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
  CLOSING_MARK.lastIndex = opening[0].length;
  const closing = CLOSING_MARK.exec(text);
  if (closing === null)
    return fault(1, 1, 'front matter is not closed', 'end it with a line "---"');
  if (closing.index > LONGEST)
    return fault(
      1,
      1,
      `front matter is longer than ${LONGEST} characters`,
      'leave out what is no field',
    );
  const yaml = `\n${text.slice(opening[0].length, closing.index)}`;
  const bodyStart = closing.index + closing[0].length;
  if (yaml.trim() === '') return fault(2, 1, 'front matter has no fields', EXPECTED);
  if (text.slice(bodyStart).trim() === '') {
    const line = text.slice(0, closing.index).split('\n').length;
    return fault(line, 1, 'body is empty', "write the report's text below the front matter");
  }
  return { yaml, bodyStart };
}
