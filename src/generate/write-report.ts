/** Writes one report of the genre from its occasion: headings, wording and planted facts all chosen by the seed. */
import type { JurisdictionLevel } from '../schema/extraction.ts';
import type { Practice } from '../schema/practice.ts';
import type { Regulation } from '../schema/regulation.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Chooser } from './chooser.ts';
import { citationSentence, ownDocumentSentence } from './citation-sentences.ts';
import { fillerSentence } from './filler-sentences.ts';
import type { Occasion } from './generated-places.ts';
import type { GeneratedReport, GeneratedSection } from './generated-report.ts';
import {
  CAPACITY_PHRASES,
  DECISION_PHRASES,
  DISPUTE_PHRASES,
  ENFORCEMENT_PHRASES,
  OVERSIGHT_PHRASES,
  SERVICE_PHRASES,
  type MetricPhrase,
} from './metric-phrases.ts';
import { metricSentences } from './metric-sentences.ts';
import type { Planted } from './planted.ts';
import { practiceSentence } from './practice-sentences.ts';

/** What reports may name: tier 1 practices and documents that are sure. */
export interface Stock {
  practices: readonly Practice[];
  regulations: readonly Regulation[];
}

/** Takes the stock from the registries. */
export function stockOf({ practices, regulations }: Vocabulary): Stock {
  return {
    practices: practices.filter(({ tier }) => tier === 1),
    regulations: regulations.filter(
      ({ sure, region, kind }) => sure && region === null && kind !== 'constitution',
    ),
  };
}

/** Headings of the parts of the first section, with the numbers that fit there. */
const PARTS: readonly (readonly [readonly string[], readonly MetricPhrase[]])[] = [
  [['依法全面履行政府职能', '持续优化政务服务', '深化“放管服”改革'], SERVICE_PHRASES],
  [['完善依法行政制度体系', '健全依法行政制度', '提高制度建设质量'], DECISION_PHRASES],
  [['坚持严格规范公正文明执法', '规范行政执法行为', '提升行政执法水平'], ENFORCEMENT_PHRASES],
  [['依法有效化解社会矛盾纠纷', '健全矛盾化解机制'], DISPUTE_PHRASES],
  [['强化对行政权力的制约和监督', '自觉接受各方面监督'], OVERSIGHT_PHRASES],
  [['全面提高法治思维和依法行政能力', '加强法治宣传教育'], CAPACITY_PHRASES],
];

const LEAST_LENGTH = 6000;
const MOST_LENGTH = 12000;

/** A part of the first section, its sentences not yet joined. */
interface WrittenPart {
  heading: string;
  paragraphs: string[][];
}

/** Writes the report; the same occasion and chooser state give the same report. */
export function writeReport(
  { place, path, year }: Occasion,
  stock: Stock,
  chooser: Chooser,
): GeneratedReport {
  const body = `${path.slice(-2).join('')}人民政府`;
  const title = `${place.name}${year}年${chooser.pick([
    '法治政府建设情况报告',
    '度法治政府建设情况报告',
    '法治政府建设工作报告',
    '度法治政府建设年度报告',
  ])}`;
  const practices = chooser.sample(withoutAncestors(stock.practices), chooser.integer(20, 40));
  const regulations = chooser.sample(stock.regulations, chooser.integer(8, 18));
  const planned = practices.splice(0, 4);
  const problems = practices.splice(0, 2);
  const planted: Planted[] = [];
  const plant = (sentence: Planted) => {
    planted.push(sentence);
    return sentence.text;
  };

  const parts = writeParts({ place, year }, { regulations, practices }, plant, chooser);
  const problemTexts = problems.map((each) => plant(practiceSentence(each, 'problem', chooser)));
  const planTexts = planned.map((each) => plant(practiceSentence(each, 'planned', chooser)));

  lengthen(parts, chooser);
  const sections = arrangeSections(year, parts, problemTexts, planTexts, chooser);
  const day = `${year + 1}-0${chooser.integer(1, 3)}-${chooser.integer(10, 28)}`;
  return {
    id: `${place.code}-${year}`,
    title,
    path,
    code: place.code,
    level: place.level satisfies JurisdictionLevel,
    body,
    year,
    publishedOn: day,
    signedOn: `${year}-12-${chooser.integer(10, 31)}`,
    introduction: `${year}年，${fillerSentence(chooser).text}现将有关情况报告如下：`,
    sections,
    facts: {
      regulations: planted.flatMap((each) => each.regulations),
      practices: planted.flatMap((each) => each.practices),
      metrics: planted.flatMap((each) => each.metrics),
    },
  };
}

/** The parts of the first section: what is planted as done, shared out among them, and the figures of their field. */
function writeParts(
  { place, year }: Pick<Occasion, 'place' | 'year'>,
  { regulations, practices }: Stock,
  plant: (sentence: Planted) => string,
  chooser: Chooser,
): WrittenPart[] {
  const parts = chooser.sample(PARTS, PARTS.length).map(([headings, phrases], index, all) => {
    const share = <T>(list: readonly T[]) => list.filter((_, at) => at % all.length === index);
    const sentences = [
      ...share(regulations).map((each) => plant(citationSentence(each, chooser))),
      ...share(practices).map((each) => plant(practiceSentence(each, 'adopted', chooser))),
      ...metricSentences(
        chooser.sample(phrases, chooser.integer(2, phrases.length)),
        year,
        chooser,
      ).map(plant),
    ];
    return {
      heading: chooser.pick(headings),
      paragraphs: [chooser.sample(sentences, sentences.length)],
    };
  });
  const short = place.name.replace(/(?:自治[区州县]|[省市县区乡镇])$/u, '');
  parts
    .at(0)
    ?.paragraphs.push([plant(ownDocumentSentence({ name: place.name, short }, year, chooser))]);
  return parts;
}

/** The sections of the report in their order, under headings that vary as those of real ones do. */
function arrangeSections(
  year: number,
  parts: readonly WrittenPart[],
  problems: string[],
  plans: string[],
  chooser: Chooser,
): GeneratedSection[] {
  const join = (paragraphs: string[][]) => paragraphs.map((sentences) => sentences.join(''));
  return [
    {
      heading: chooser.pick([
        '主要举措和成效',
        `${year}年度推进法治政府建设的主要举措和成效`,
        '工作开展情况',
      ]),
      role: 'measures',
      paragraphs: [],
      parts: parts.map(({ heading, paragraphs }) => ({ heading, paragraphs: join(paragraphs) })),
    },
    {
      heading: '党政主要负责人履行推进法治建设第一责任人职责情况',
      role: 'responsibility',
      paragraphs: [fillerSentence(chooser).text + fillerSentence(chooser).text],
      parts: [],
    },
    {
      heading: chooser.pick(['存在的问题和不足', '存在的主要问题', '存在的不足和原因']),
      role: 'problems',
      paragraphs: problems,
      parts: [],
    },
    {
      heading: chooser.pick([`${year + 1}年工作安排`, '下一步工作打算', `${year + 1}年工作计划`]),
      role: 'plan',
      paragraphs: plans,
      parts: [],
    },
  ];
}

/** Practices that are no other's parent: a report that does a part would else seem to lack the whole. */
function withoutAncestors(practices: readonly Practice[]): Practice[] {
  const parents = new Set(practices.map(({ parent }) => parent));
  return practices.filter(({ id, parent }) => parent === null && !parents.has(id));
}

/** Puts fact-free sentences between the others until the wished length is reached. */
function lengthen(parts: readonly { paragraphs: string[][] }[], chooser: Chooser): void {
  const wished = chooser.integer(LEAST_LENGTH, MOST_LENGTH);
  let length = parts.reduce((sum, part) => sum + part.paragraphs.flat().join('').length, 0);
  while (length < wished) {
    const paragraphs = chooser.pick(parts).paragraphs;
    if (chooser.chance(0.2)) paragraphs.push([]);
    const paragraph = chooser.pick(paragraphs);
    const { text } = fillerSentence(chooser);
    paragraph.splice(chooser.integer(0, paragraph.length), 0, text);
    length += text.length;
  }
}
