/** Cleaning: decoded text → the report's own text in plain paragraphs, with the way back to the raw text. */
import { removeBlanks } from './blanks.ts';
import { cleanCharacters } from './characters.ts';
import type { FurnitureLine } from './document.ts';
import type { MappedText } from './edits.ts';
import type { FurnitureDetector } from './furniture.ts';
import { arrangeLines } from './lines.ts';
import { removeLineMarks } from './line-marks.ts';
import { removePageMarks } from './page-marks.ts';
import { removeRepeatedText } from './repeated-text.ts';

/** A cleaned text and the lines that were taken out of it, in reading order. */
export interface CleanText {
  source: MappedText;
  furniture: FurnitureLine[];
}

/**
 * One step may uncover work for another (a line that is a page number once its blanks are gone), so cleaning goes on
 * until nothing changes. Real texts need two rounds, the second to see that nothing is left to do.
 */
const MOST_ROUNDS = 12;

/**
 * Cleans a text; cleaning the result again changes nothing.
 * @param source the text as decoded or as read out of a page
 * @param detect tells furniture lines
 */
export function cleanText(source: MappedText, detect: FurnitureDetector): CleanText {
  const furniture: FurnitureLine[] = [];
  let current = source;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = current.text;
    const plain = removeBlanks(removePageMarks(removeLineMarks(cleanCharacters(current))));
    const arranged = arrangeLines(plain, detect);
    furniture.push(...arranged.furniture);
    current = removeRepeatedText(arranged.source);
    if (current.text === before) break;
  }
  return { source: current, furniture };
}
