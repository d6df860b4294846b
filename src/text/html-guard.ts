/** Refuses pages that would take a parser for ever: nesting without end, formatting left open a thousand times. */
import { RefusalError } from '../errors.ts';

/** Browsers cut nesting off here too. */
const DEEPEST = 512;
/** Every paragraph opens anew all formatting that was left open: so many elements at most. */
const MOST_REOPENED = 500_000;

/** An opening or closing tag: `<div class="a">`, `</b>`; captures the slash and the name. */
const TAG = /<(\/?)([a-z][a-z\d]*)/giu;

/** Elements that end by themselves say nothing about nesting. */
const SELF_ENDING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option colgroup html body head'.split(
    ' ',
  ),
);
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const PARAGRAPH = new Set('p div td li tr h1 h2 h3'.split(' '));

/**
 * Counts tags without parsing them.
 * @param file path for messages
 * @throws RefusalError when parsing could take more than seconds
 */
export function refuseEndlessHtml(file: string, html: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  let formatting = 0;
  let reopened = 0;
  for (const match of html.matchAll(TAG)) {
    const name = (match[2] ?? '').toLowerCase();
    if (PARAGRAPH.has(name)) reopened += formatting;
    if (!SELF_ENDING.has(name)) {
      const count = open.get(name) ?? 0;
      const step = match[1] === '' ? 1 : count > 0 ? -1 : 0;
      open.set(name, count + step);
      depth += step;
      if (FORMATTING.has(name)) formatting += step;
    }
    if (depth > DEEPEST || reopened > MOST_REOPENED)
      throw new RefusalError(
        file,
        'the page nests its parts too deeply to be read',
        'copy the report out of the page into a text file',
      );
  }
}
