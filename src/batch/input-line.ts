/** One line of a batch's input: a path, or a report in the line itself. */
import { z } from 'zod';
import { RefusalError } from '../errors.ts';
import { parseJson } from '../parse-json.ts';
import type { SourceFile } from '../text/document.ts';

/** A report as a JSON line; bytes that are no text, such as those of a PDF file, as base64. */
const inlineSchema = z.union([
  z.strictObject({ file: z.string().min(1), text: z.string() }),
  z.strictObject({ file: z.string().min(1), base64: z.base64() }),
]);

/**
 * @param line not empty, without its end; one that begins with `{` is JSON, `{"file": "甲县.txt", "text": "…"}` or
 *   `{"file": "甲县.pdf", "base64": "…"}`, any other a path
 * @param name what messages call the line, e.g. `stdin:12`
 * @returns the path to read, or the report itself
 * @throws RefusalError for JSON of another form
 */
export function readInputLine(line: string, name: string): string | SourceFile {
  const trimmed = line.trim();
  if (!trimmed.startsWith('{')) return trimmed;
  const parsed = inlineSchema.safeParse(parseJson(trimmed));
  if (!parsed.success)
    throw new RefusalError(
      name,
      'is no JSON object of a report',
      'write {"file": NAME, "text": TEXT} or {"file": NAME, "base64": BYTES}',
    );
  const bytes =
    'text' in parsed.data
      ? Buffer.from(parsed.data.text, 'utf8')
      : Buffer.from(parsed.data.base64, 'base64');
  return { name: parsed.data.file, bytes };
}
