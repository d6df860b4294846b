/** Decides whether what stands in 《》 is a document with force, or a book, a certificate, a contract, a form. */
import type { DocumentClasses, DocumentGenres } from '../schema/document-grammar.ts';
import type { DocumentClass, Relation } from '../schema/extraction.ts';
import type { RegulationKind } from '../schema/regulation.ts';
import { createEndingLookup } from './word-endings.ts';

/** What a title and its surroundings say. */
export interface ClassReading {
  class: DocumentClass;
  /** Kind by the title's last word; null when it has none of the genre words. */
  kind: RegulationKind | null;
  /** True when the class is certain from the title's own words. */
  certain: boolean;
}

/** Where the title stands and what is done with it. */
export interface ClassContext {
  /** A few characters in front of and behind the title, brackets left out. */
  before: string;
  after: string;
  relation: Relation;
  hasNumber: boolean;
}

/** State, year range, edition, instalment or whom it is for （市级部门） behind the genre word: （试行）, (2021-2025年), 2016－2020年, （第一批）; （第三卷） stays. */
const TAIL =
  /(?:[（(](?:[^（）()]*(?:20\d\d|[Xx]|试行|暂行|修订|修正|草案|稿|版|部门|单位|机关|乡镇|街道|[省市县区镇]级|适用|第[一二三四五六七八九十\d]+批)[^（）()]*)[)）]?|20\d\d\s*[-—–－]+\s*20\d\d\s*年?|[“”"]|[一二三四五六七八九十]期|(?<=[清单目录方案条例规定办法])草案)+$/u;
/** 优化营商环境十条, 12条措施. */
const COUNT_BEFORE = /(?:\d+|[一二三四五六七八九十]+)$/u;

/** A reader for the given words. */
export function createClassReader(genres: DocumentGenres, classes: DocumentClasses) {
  const endings = createEndingLookup<{ class: DocumentClass; kind: RegulationKind | null }>([
    ...classes.classes.flatMap((entry) =>
      entry.endings.map((word) => [word, { class: entry.class, kind: null }] as const),
    ),
    ...genres.genres.flatMap(({ kind, words }) =>
      words.map((word) => [word, { class: 'regulation', kind }] as const),
    ),
  ]);
  const counted = createEndingLookup(genres.counted.map((word) => [word, true] as const));
  const promotable = new Set(classes.promotable);
  const yardsticks = createEndingLookup(classes.yardsticks.map((word) => [word, true] as const));

  return (title: string, context: ClassContext): ClassReading => {
    const core = title.replace(TAIL, '').replace(/[〉》]+$/u, '');
    for (const { class: kindOfThing, starts } of classes.classes)
      if (
        starts?.some((word) => title.startsWith(word)) &&
        !/(?:的通知|的意见|的决定|方案)$/u.test(core)
      )
        return { class: kindOfThing, kind: null, certain: true };
    const ending = endings(core);
    const around = aroundClass(context);
    if (ending === null) {
      const count = counted(core);
      if (count !== null && COUNT_BEFORE.test(core.slice(0, core.length - count.word.length)))
        return { class: 'regulation', kind: 'normative-document', certain: true };
      return { class: around ?? 'other', kind: null, certain: false };
    }
    const { class: byTitle, kind } = ending.value;
    if (byTitle === 'regulation') {
      // A teaching event's title may end in a genre word: 以《…的意见》为题 stays, a lecture on 《党章》 too.
      if (around === 'agreement') return { class: 'agreement', kind: null, certain: false };
      return { class: 'regulation', kind, certain: true };
    }
    if (context.relation === 'implements' && yardsticks(core) !== null)
      return { class: 'regulation', kind: 'work-notice', certain: false };
    if ((context.hasNumber || context.relation === 'issues') && promotable.has(ending.word))
      return { class: 'regulation', kind: 'work-notice', certain: false };
    return { class: byTitle, kind: null, certain: true };
  };

  function aroundClass({ before, after }: ClassContext): DocumentClass | null {
    for (const entry of classes.contexts.before)
      if (entry.words.some((word) => before.endsWith(word))) return entry.class;
    for (const entry of classes.contexts.after)
      if (entry.words.some((word) => after.startsWith(word))) return entry.class;
    return null;
  }
}
