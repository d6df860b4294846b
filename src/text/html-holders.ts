/**
 * The article of a page that shows none until its scripts run: in the data of a script, a template, a form field or what
 * old browsers show instead of frames. Nothing is run; the longest Chinese text among these is taken as it stands.
 */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { countHan } from './common-characters.ts';
import { childrenOf, isElement, isText } from './html-elements.ts';

/** Scripts that browsers do not run are templates: `type="text/html"`. */
const TEMPLATE_TYPE = /html|template/iu;
/** Elements that hold text for other times or programs. */
const HOLDERS = new Set('textarea noscript noframes template'.split(' '));

const parser = unified().use(rehypeParse).freeze();

/**
 * @param raw the source of a page
 * @returns the longest Chinese text that the page holds without showing it; empty when there is none
 */
export function findHeldText(raw: string): string {
  let best = '';
  let most = 0;
  const offer = (text: string) => {
    const han = countHan(text);
    if (han <= most) return;
    most = han;
    best = text;
  };
  const visit = (node: Root | Element) => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      for (const held of heldBy(child, raw)) offer(held);
      visit(child);
    }
  };
  visit(parser.parse(raw));
  return best;
}

function heldBy(element: Element, raw: string): string[] {
  const { tagName, properties } = element;
  if (tagName === 'script') {
    const text = textOf(element);
    return TEMPLATE_TYPE.test(String(properties['type'] ?? '')) ? [text] : stringsOf(text);
  }
  if (HOLDERS.has(tagName)) return [sourceOf(element, raw)];
  const { value, srcDoc } = properties;
  return [value, srcDoc].filter((held): held is string => typeof held === 'string');
}

/** The strings of a script, found in one pass: `"content":"<p>…</p>"`, `'…'`, and those with line ends between back quotes. */
function stringsOf(script: string): string[] {
  const strings: string[] = [];
  for (let at = 0; at < script.length; at += 1) {
    const quote = script.charAt(at);
    if (quote !== '"' && quote !== "'" && quote !== '`') continue;
    let end = at + 1;
    while (end < script.length && script[end] !== quote) end += script[end] === '\\' ? 2 : 1;
    const inner = script.slice(at + 1, end);
    if (countHan(inner) > 0 || inner.includes('\\u')) strings.push(unescapeString(inner));
    at = end;
  }
  return strings;
}

/** A string with its escapes resolved; as it is when it has some that JSON does not know. */
function unescapeString(inner: string): string {
  const quoted = inner
    .replace(/\\'/gu, "'")
    .replace(/\n/gu, '\\n')
    .replace(/(?<!\\)((?:\\\\)*)"/gu, '$1\\"');
  try {
    return String(JSON.parse(`"${quoted}"`));
  } catch {
    return inner;
  }
}

function textOf(element: Element): string {
  return childrenOf(element)
    .map((child) => (isText(child) ? child.value : ''))
    .join('');
}

/** What stands between the tags of an element: as text where the parser takes it so, else as it is in the source. */
function sourceOf(element: Element, raw: string): string {
  const text = textOf(element);
  if (text.trim() !== '') return text;
  const start = element.position?.start.offset;
  const end = element.position?.end.offset;
  return start === undefined || end === undefined
    ? ''
    : raw.slice(start, end).replace(/^<[^>]*>/u, '');
}
