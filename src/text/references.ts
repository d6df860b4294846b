/** Character references of pages in what is no page: `&nbsp;`, `&#12288;`, `&ldquo;`. */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { editsOf, type Edit } from './edits.ts';

/** A named or numbered reference with its semicolon: `&nbsp;`, `&#8220;`, `&#x201C;`. */
const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/giu;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const known = new Map<string, string>();
/** There are some 2,000 names; numbers could go on for ever. */
const MOST_KNOWN = 5000;

/** Edits that put characters in the place of their references. */
export function referenceEdits(text: string): Edit[] {
  return editsOf(text, REFERENCE, ([reference]) => characterOf(reference));
}

/** A text with its references resolved. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, characterOf) : text;
}

/** The character of a reference; the reference itself when it has none. */
function characterOf(reference: string): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const [node] = parser.parse(reference).children;
  const character = node?.type === 'text' ? node.value : reference;
  if (known.size < MOST_KNOWN) known.set(reference, character);
  return character;
}
