/** Words that any page may need: the site's name, marks between words, counts, caveats. */
import { plural } from '../plural.ts';

const zh = {
  siteName: '法治图谱',
  tagline: '各地法治政府建设年度报告中的文件、做法与数字，句句有据',
  undated: '年份未注明',
  masked: '数值略去',
  none: '无',
  unknown: '不详',
  listSeparator: '、',
  /** Between two sentences. */
  sentenceGap: '',
  colon: '：',
  year: (year: number) => `${year}年`,
  places: (count: number) => `${count} 个地方`,
  documents: (count: number) => `${count} 份文件`,
  notMentioned: '未提及不等于未开展。',
  coverageNote: {
    full: '本页依据报告全文。',
    digest: '收录的是本站编写的摘编，只涉及原报告的一部分。',
    excerpt: '收录的是本站编写的节选，只涉及原报告的一小部分。',
  },
};

const en: typeof zh = {
  siteName: 'Fazhi Atlas',
  tagline:
    'Documents, practices and figures from China’s annual reports on law-based government, each with its sentence',
  undated: 'year not stated',
  masked: 'figure withheld',
  none: 'None',
  unknown: 'not known',
  listSeparator: ', ',
  sentenceGap: ' ',
  colon: ': ',
  year: (year: number) => `${year}`,
  places: (count: number) => plural(count, 'place'),
  documents: (count: number) => plural(count, 'document'),
  notMentioned: 'Not mentioned does not mean not done.',
  coverageNote: {
    full: 'This page rests on the full text of the report.',
    digest:
      'What is held is a digest in our own words; it covers only part of the original report.',
    excerpt:
      'What is held is an excerpted digest; it covers only a small part of the original report.',
  },
};

export const GENERAL = { zh, en };
