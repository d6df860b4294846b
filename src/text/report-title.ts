/** Finds the title of a report among the lines at the head of its page. */
import type { ReportTitles } from '../schema/report-genre.ts';
import type { MetadataInput } from './document.ts';
import { readHeadingNumber } from './heading-number.ts';
import { findPrintedTitle, findTitleOfLetter } from './notice-title.ts';
import type { PageLine, PageView } from './page-lines.ts';

/** A title and the lines of the text that it stands in. */
export interface ReportTitle {
  /** Without blanks between Chinese characters; empty when the page has none. */
  text: string;
  /** Index behind its last line in the head; 0 when it does not stand in the text. */
  nextLine: number;
  /** The same behind its second copy, where pages print it twice. */
  textLine: number;
  /** The notice that prints the document of this title, and the line behind the notice's own title; null when there is none. */
  notice: { text: string; textLine: number } | null;
}

/** Reads whether a line is the name of a body alone: 青禾县人民政府. */
export type BodyTest = (line: string) => boolean;

interface Candidate {
  text: string;
  nextLine: number;
  score: number;
}

const LONGEST = 90;
const LONGEST_PART = 44;
const MOST_PARTS = 4;
/** Score from which on a line is taken for a title of the genre. */
const ENOUGH = 6;

/** `第三篇:` in front of the title of an article in a compilation. */
const PART_MARK = /^第[一二三四五六七八九十百]{1,4}篇\s*[:：]?\s*/u;
/** `【已失效】`, `# `, `[失效]`, `• `, `- ` in front of a title. */
const STATUS_MARK = /^(?:[#•·*\s]+|[-–—]\s+|【[^】]{1,12}】|\[[^\]]{1,8}\])+\s*/u;
/** The address of a site that a document carries along: `www.example.com`. */
const SITE_ADDRESS = /(?:https?:\/\/)?(?:www\.)?[\w-]+\.(?:com|cn|net|org)(?:\.cn)?\/?/giu;
/** A label in front of a title, perhaps set to one width: `标题:`, `标  题：`. */
const LABEL = /^(?<label>[\p{Script=Han}\s]{1,8})[:：|]\s*/u;
/** A year range in brackets on a line of its own: `(2017—2020年)`. */
const BARE_RANGE = /^[(（]\s*\d{4}\s*年?\s*[-—–－~～至]+\s*\d{4}\s*年?\s*[)）]$/u;
/** A document number on a line of its own: `青政发〔2021〕5号`. */
const BARE_NUMBER = /^[\u4e00-\u9fff]{2,12}[〔﹝[(（【]\d{4}[〕﹞\])）】]第?\d{1,4}号$/u;
/** How a line ends that names a body or a place: what follows may begin with 关于. */
const NAME_END = /(?:[省市县区州旗镇乡局委厅办所]|街道|政府|公署|党组|年度?)$/u;
/** How a line ends that names the place and the year: 青禾县2019年, 青禾县司法局关于2019年度. */
const YEAR_END = /\p{Script=Han}{2}(?:20\d{2}|二[〇○零][一二][〇○零一二三四五六七八九])年?度?$/u;
/** A year as titles state it: 2019年, 2020年度, 二〇一九年, 20xx年. */
const YEAR = /(?:19|20)\d{2}|二[〇○零][一二][〇○零一二三四五六七八九]|20[xX×*]{2}/u;
/** The end of a title before running text: a year, an opening word, or a blank behind its last word. */
const GLUED =
  /(?:报告|总结|方案|要点|计划|汇报|情况)(?=\s*(?:(?:19|20)\d{2}\s?年|一、|为[了深贯认进]|根据|依据|按照|今年以来|近年来|现将|\d{4})|\s)/gu;
/** A blank beside a Chinese character, a digit or a bracket: none belongs into a title. */
const NEEDLESS_BLANK = /(?<=[^A-Za-z])[ \t\u3000\u00a0]+|[ \t\u3000\u00a0]+(?=[^A-Za-z])/gu;

/**
 * @param isBody tells lines that only name a body, which may be the first part of a title
 */
export function readTitle(
  view: PageView,
  hints: MetadataInput['hints'],
  fileName: string,
  words: ReportTitles,
  isBody: BodyTest,
): ReportTitle {
  const fromLines = readLines(view.head, words, isBody);
  const furniture = view.furnitureHead.map((text, index) => ({ text, start: index, end: index }));
  const others = [
    ...readLines(furniture, words, isBody),
    ...titleParts(hints.htmlTitle ?? ''),
    ...titleParts(fileName.replace(/^.*[/\\]/u, '').replace(/\.[a-z]{1,8}$/iu, '')),
  ].map((candidate) => ({ ...candidate, nextLine: 0, score: candidate.score - 0.5 }));
  const ranked = [...fromLines, ...others].filter((candidate) => candidate.score >= ENOUGH);
  const best = ranked.reduce<Candidate | null>(
    (top, candidate) => (top === null || candidate.score > top.score ? candidate : top),
    null,
  );
  const lettered = best === null ? findTitleOfLetter(view.head) : null;
  if (lettered !== null) {
    const { text, nextLine, letterLine } = lettered;
    // The signature stands below the letter.
    const notice = { text: '', textLine: Math.max(1, letterLine - 1) };
    return { text, nextLine, textLine: nextLine, notice };
  }
  const chosen = best ?? fromLines.find((candidate) => candidate.score >= 0);
  if (chosen === undefined) return { text: '', nextLine: 0, textLine: 0, notice: null };
  const { text, nextLine } = chosen;
  const textLine = afterRepeats(view.head, chosen);
  const printed = findPrintedTitle(text, view.head, textLine);
  return printed === null
    ? { text, nextLine, textLine, notice: null }
    : { ...printed, textLine: printed.nextLine, notice: { text, textLine } };

  function titleParts(text: string): Candidate[] {
    return text
      .split(/[_|｜]|\s[-–—]\s|--+/u)
      .map((part) => toTitle(part, words))
      .filter((part): part is string => part !== null)
      .map((part) => ({ text: part, nextLine: 0, score: scoreOf(part, words, isBody) }))
      .filter((candidate) => candidate.score >= ENOUGH);
  }
}

/** Steps over the title's second copy under the first. */
function afterRepeats(head: readonly PageLine[], title: Candidate): number {
  if (title.nextLine === 0) return 0;
  for (let at = Math.min(head.length, title.nextLine + 4); at > title.nextLine; at -= 1)
    if (squeeze(head[at - 1]?.text ?? '') === title.text) return at;
  return title.nextLine;
}

function readLines(lines: readonly PageLine[], words: ReportTitles, isBody: BodyTest): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    if (isSentence(line.text)) {
      const glued = readGlued(line.text, words);
      if (glued !== null)
        found.push({
          text: glued,
          nextLine: index,
          score: scoreOf(glued, words, isBody) - index * 0.1,
        });
      if (index > 2) break;
      continue;
    }
    const single = toTitle(line.text, words);
    // The further down, the less likely a title; a title in hand beats a better one far below.
    const place = index * 0.1;
    if (single === null) {
      const glued = readGlued(line.text, words);
      if (glued !== null)
        found.push({ text: glued, nextLine: index, score: scoreOf(glued, words, isBody) - place });
      continue;
    }
    // A range of years below belongs to the title for sure; any other line only perhaps.
    if (!BARE_RANGE.test(lines[index + 1]?.text ?? ''))
      found.push({
        text: single,
        nextLine: index + 1,
        score: scoreOf(single, words, isBody) - place,
      });
    let joined = single;
    let isSure = true;
    for (let count = 1; count < MOST_PARTS; count += 1) {
      const next = lines[index + count];
      if (next === undefined) break;
      isSure &&= joins(joined, next.text, words, isBody);
      if (!isSure && !mayGoOn(joined, next.text, words)) break;
      const isBroken = breaksWord(joined, squeeze(next.text), words);
      joined += squeeze(next.text);
      if (joined.length > LONGEST) break;
      const score = scoreOf(joined, words, isBody) - place - 0.05;
      if (endsAsTitle(joined, words) && (isSure || isBroken))
        found.push({ text: joined, nextLine: index + count + 1, score });
    }
  }
  return found;
}

/** A title that the text follows on the same line: `…情况报告 2020年,在…`; null when the line begins with none. */
function readGlued(line: string, words: ReportTitles): string | null {
  for (const match of line.slice(0, LONGEST).matchAll(GLUED)) {
    const title = toTitle(line.slice(0, match.index + match[0].length), words);
    if (title !== null && words.subjects.some((word) => title.includes(word))) return title;
  }
  return null;
}

/** Whether a line can go on a title that has begun on the line before. */
function joins(title: string, next: string, words: ReportTitles, isBody: BodyTest): boolean {
  if (BARE_RANGE.test(next)) return true;
  if (next.length > LONGEST_PART || title.length > LONGEST) return false;
  if (isSentence(next) || hasForeignWord(next, words) || readHeadingNumber(next, 0) !== null)
    return false;
  if (endsAsTitle(title, words)) return false;
  if (/^关于/u.test(next)) return isBody(title) || NAME_END.test(title);
  if (/^印发|^[(（《]/u.test(next) || /(?:关于(?:20\d{2}年度?)?|印发|的|[、和])$/u.test(title))
    return true;
  if (isBody(title)) return isBody(next) || YEAR.test(next.slice(0, 5));
  const hasSubject = (text: string) => words.subjects.some((word) => text.includes(word));
  if (!endsAsTitle(next, words)) return false;
  if (hasSubject(title)) return !hasSubject(next);
  return hasSubject(next) && YEAR_END.test(title) && !YEAR.test(next);
}

/** The beginning of a title that was broken anywhere, at the edge of a narrow page: 青禾县人民政. */
const BROKEN_START = /[省市县区州旗镇乡局委厅办]|街道|关于|20\d{2}/u;

/** Whether a line may be the rest of a title that was broken inside a word. */
function mayGoOn(title: string, next: string, words: ReportTitles): boolean {
  return (
    BROKEN_START.test(title) &&
    next.length <= LONGEST_PART &&
    !endsAsTitle(title, words) &&
    !isSentence(next) &&
    !hasForeignWord(next, words) &&
    readHeadingNumber(next, 0) === null
  );
}

/** Whether two parts of a title make a word of its kind that neither has: 法治政 and 府建设情况的报告. */
function breaksWord(title: string, next: string, words: ReportTitles): boolean {
  const hasSubject = (text: string) => words.subjects.some((word) => text.includes(word));
  const isWhole = hasSubject(title + next);
  if (!hasSubject(title)) return isWhole && !hasSubject(next);
  return !endsAsTitle(next, words);
}

/** A line as a title: marks and labels in front taken off, blanks taken out; null when it is none. */
function toTitle(line: string, words: ReportTitles): string | null {
  let text = line
    .replace(SITE_ADDRESS, '')
    .replace(PART_MARK, '')
    .replace(STATUS_MARK, '')
    .replace(/\*\*$/u, '')
    .trim();
  const labelled = LABEL.exec(text);
  if (words.labels.includes(squeeze(labelled?.groups?.['label'] ?? '')))
    text = text.slice(labelled?.[0].length);
  text = squeeze(text).replace(/[|｜]+$/u, '');
  const isTitle =
    text.length >= 4 &&
    text.length <= LONGEST &&
    /\p{Script=Han}{3}/u.test(text) &&
    !/[>›»。;；？?|]|[,，:：]$/u.test(text) &&
    !BARE_NUMBER.test(text) &&
    !hasForeignWord(line, words) &&
    (readHeadingNumber(text, 0) === null || line !== text);
  return isTitle ? text : null;
}

function hasForeignWord(line: string, words: ReportTitles): boolean {
  return words.notInTitles.some((word) => line.includes(word));
}

function squeeze(text: string): string {
  return text.trim().replace(NEEDLESS_BLANK, '');
}

/** A line of running text. */
function isSentence(line: string): boolean {
  return (
    line.length > LONGEST ||
    (line.length > 30 && /[。；;]/u.test(line)) ||
    /[，,].*[，,].*[，,。]/u.test(line)
  );
}

function endsAsTitle(title: string, words: ReportTitles): boolean {
  const bare = title.replace(/[(（][^()（）]{1,30}[)）]$/u, '').replace(/[》”"]+$/u, '');
  return words.endings.some((ending) => bare.endsWith(ending));
}

function scoreOf(title: string, words: ReportTitles, isBody: BodyTest): number {
  let score = 0;
  if (words.subjects.some((word) => title.includes(word))) score += 4;
  if (endsAsTitle(title, words)) score += 3;
  if (YEAR.test(title)) score += 1;
  if (/(?:[省市县区州旗镇乡局委厅办所]|街道|政府)/u.test(title.slice(1))) score += 0.5;
  if (/关于.*的/u.test(title)) score += 0.5;
  if (isBody(title)) score -= 4;
  if (title.length > 50) score -= 0.5;
  return score;
}
