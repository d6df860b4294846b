/** A decoded file → its reports' texts: out of data files, pages, Markdown, and text that a program wrote out. */
import type { HtmlPageNames } from '../schema/html-pages.ts';
import { countHan } from './common-characters.ts';
import { detectTextFormat } from './detect-format.ts';
import { unedited } from './edits.ts';
import { resolveEscapedTags, resolveEscapes, resolveReferences } from './escapes.ts';
import { findHeldText } from './html-holders.ts';
import { readJsonRecords, type DataRecord } from './json-records.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import type { SourceText } from './source-text.ts';
import { readXmlRecord } from './xml-records.ts';

/**
 * @param file path for messages
 * @returns one text, or one for each record of a data file, whose own text is the raw one then
 * @throws RefusalError for a page or Markdown that cannot be read
 */
export function readTexts(file: string, text: string, pageNames: HtmlPageNames): SourceText[] {
  const xml = readXmlRecord(text);
  const records = xml === null ? readJsonRecords(text) : [xml];
  return records === null
    ? [readOne(file, text, pageNames)]
    : records.map((record) => withFields(readOne(file, record.text, pageNames), record));
}

/** What the fields of a record say goes before what its text says. */
function withFields(read: SourceText, { title, fields }: DataRecord): SourceText {
  return {
    ...read,
    hints: {
      ...read.hints,
      ...(title === '' ? {} : { htmlTitle: title }),
      metaTags: { ...read.hints.metaTags, ...fields },
    },
  };
}

function readOne(file: string, text: string, pageNames: HtmlPageNames): SourceText {
  const given = detectTextFormat(file, text);
  const raw = given === 'html' ? text : resolveEscapedTags(text);
  switch (raw === text ? given : detectTextFormat(file, raw)) {
    case 'html':
      return readPage(file, raw, pageNames);
    case 'markdown':
      return readMarkdown(file, raw);
    default:
      return { raw, source: resolveReferences(resolveEscapes(raw)), furniture: [], hints: {} };
  }
}

/** A page that shows fewer Chinese characters shows no report. */
const LEAST_SHOWN = 200;

/** Some pages show the tags of their article as text, others hold it for a script: it is read as a page again. */
function readPage(file: string, raw: string, pageNames: HtmlPageNames): SourceText {
  const page = readHtml(file, raw, pageNames);
  const { text } = page.source;
  const held = countHan(text) < LEAST_SHOWN ? findHeldText(raw) : '';
  const inner = countHan(held) > countHan(text) ? held : text;
  if (detectTextFormat('', inner) === 'html') {
    const article = readHtml(file, inner, pageNames);
    return { ...article, furniture: page.furniture, hints: page.hints };
  }
  return inner === held ? { ...page, raw: held, source: unedited(held) } : page;
}
