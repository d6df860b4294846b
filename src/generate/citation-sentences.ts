/** Sentences of a generated report that cite documents: registered ones, and the place's own. */
import type { Regulation } from '../schema/regulation.ts';
import type { Chooser } from './chooser.ts';
import type { Planted, PlantedRegulation } from './planted.ts';

type Relation = PlantedRegulation['relations'][number];

/** Frames by relation; `{d}` stands for the document. */
const FRAMES: Readonly<Record<Exclude<Relation, 'cites' | 'repeals'>, readonly string[]>> = {
  implements: [
    '认真贯彻落实{d}，逐条对照抓好落实。',
    '按照{d}要求，细化年度任务。',
    '严格执行{d}，规范办事程序。',
    '根据{d}有关规定，进一步明确分工。',
    '对照{d}，查找薄弱环节。',
  ],
  publicises: [
    '组织干部职工学习{d}，撰写心得体会。',
    '广泛宣传{d}，营造浓厚氛围。',
    '开展{d}宣传周活动，走进社区和企业。',
  ],
  issues: ['制定印发{d}，明确责任分工。', '出台{d}，并抓好组织实施。', '印发{d}，细化工作流程。'],
};

const RELATIONS = ['implements', 'implements', 'implements', 'publicises'] as const;

/** Cites a registered document, with its number half of the time. */
export function citationSentence(regulation: Regulation, chooser: Chooser): Planted {
  const relation = chooser.pick(RELATIONS);
  const number = chooser.chance(0.5) ? regulation.number : null;
  const document = `《${chooser.pick([regulation.title, ...regulation.aliases])}》${numberText(number, chooser)}`;
  return sentence(document, { title: regulation.title, number, relation }, chooser);
}

const OWN_TITLES = [
  '{y}年法治政府建设工作要点',
  '行政执法协调监督工作实施方案',
  '重大行政决策程序规定',
  '行政规范性文件管理办法',
  '{y}年度普法依法治理工作计划',
  '优化营商环境若干措施',
  '矛盾纠纷多元化解工作方案',
  '政务服务“好差评”工作实施细则',
];

/**
 * Has the place issue a document of its own.
 * @param short name of the place without its rank, for the document number
 */
export function ownDocumentSentence(
  place: { name: string; short: string },
  year: number,
  chooser: Chooser,
): Planted {
  const title = `${place.name}${chooser.pick(OWN_TITLES).replace('{y}', String(year))}`;
  const prefix = `${place.short.slice(0, 1)}${chooser.pick(['政发', '政办发', '府办'])}`;
  const number = chooser.chance(0.6) ? `${prefix}〔${year}〕${chooser.integer(1, 90)}号` : null;
  const document = `《${title}》${number === null ? '' : `（${number}）`}`;
  return sentence(document, { title, number, relation: 'issues' }, chooser);
}

function sentence(
  document: string,
  planted: { title: string; number: string | null; relation: keyof typeof FRAMES },
  chooser: Chooser,
): Planted {
  const { title, number, relation } = planted;
  return {
    text: chooser.pick(FRAMES[relation]).replace('{d}', document),
    regulations: [
      { title, accept: [], number, relations: [relation], status: 'done', optional: false },
    ],
    practices: [],
    metrics: [],
  };
}

function numberText(number: string | null, chooser: Chooser): string {
  if (number === null) return '';
  const [open, close] = chooser.pick([
    ['〔', '〕'],
    ['[', ']'],
    ['（', '）'],
  ] as const);
  return `（${number.replace('〔', open).replace('〕', close)}）`;
}
