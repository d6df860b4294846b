/** Words of the search page in both languages; `{q}`, `{n}` and `{m}` are filled in by its script. */
import type { EntityKind } from '../../search/entity-index.ts';
import type { Locale } from '../locales.ts';
import { TERMS } from '../terms.ts';

/** What the page and its script write. */
export interface SearchTexts {
  title: string;
  description: string;
  label: string;
  submit: string;
  hint: string;
  noScript: string;
  named: string;
  /** `{n}` counts all that match. */
  allNamed: string;
  exact: string;
  related: string;
  /** Kind of named thing → its name. */
  kinds: Record<EntityKind, string>;
  /** Facet of the full-text index → its name. */
  facets: Record<string, string>;
  none: string;
  found: string;
  searching: string;
  more: string;
  failed: string;
}

/** The same with the names of facet values in the order in which they are shown, e.g. 省级 → Province; years are said as they stand. */
export type SearchWords = SearchTexts & { values: Record<string, string> };

const kinds = (locale: Locale): Record<EntityKind, string> => TERMS[locale].node;

const zh: SearchTexts = {
  title: '检索',
  description: '按名称、别名、文号或拼音首字母查找地方、文件、做法与指标，并检索报告全文。',
  label: '检索词',
  submit: '检索',
  hint: '先列名称、别名、文号或拼音首字母相符的条目，再列标题或原文含有检索词的报告，最后是相关报告。几个词用空格分开，须全部出现；书名号、顿号与括号样式不影响结果。',
  noScript: '检索需要启用 JavaScript；不启用时可从下列目录浏览：',
  named: '名称相符',
  allNamed: '显示全部 {n} 项',
  exact: '标题或原文含有检索词的报告',
  related: '相关报告（只含部分字词）',
  kinds: kinds('zh'),
  facets: { 省份: '省份', 年份: '年份', 层级: '层级' },
  none: '没有找到“{q}”。未提及不等于未开展。',
  found: '“{q}”：名称相符 {n} 项，标题或原文含有的报告 {m} 篇。',
  searching: '正在检索……',
  more: '继续查找其余报告',
  failed: '检索没有成功，请刷新页面再试。',
};

const en: SearchTexts = {
  title: 'Search',
  description:
    'Find places, documents, practices and indicators by English or Chinese name, alias, document number or pinyin initials, and search the text of reports.',
  label: 'Search words',
  submit: 'Search',
  hint: 'Names in English or Chinese, aliases, document numbers and pinyin initials that match come first; then reports whose title or text holds all of the words, then related ones. Reports are in Chinese, so their text is found by Chinese words. Title marks, list commas and bracket styles make no difference.',
  noScript: 'Search needs JavaScript; without it, browse these lists:',
  named: 'Names that match',
  allNamed: 'Show all {n}',
  exact: 'Reports that hold the words',
  related: 'Related reports (some of the words)',
  kinds: kinds('en'),
  facets: { 省份: 'Province', 年份: 'Year', 层级: 'Level' },
  none: 'Nothing found for “{q}”. Not mentioned does not mean not done.',
  found: '“{q}”: matching names {n}, reports that hold the words {m}.',
  searching: 'Searching…',
  more: 'Look through the other reports',
  failed: 'The search did not succeed; reload the page to try again.',
};

export const SEARCH = { zh: { search: zh }, en: { search: en } };
