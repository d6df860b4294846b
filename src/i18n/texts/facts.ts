/** Words around facts wherever they are listed: facets, sentences, badges. */
import { plural } from '../plural.ts';

const zh = {
  facets: {
    label: '筛选',
    show: '筛选条件',
    clear: '清除筛选',
    shown: (shown: string, total: number) => `显示 ${shown} / ${total} 条`,
    empty: '没有同时符合这些条件的条目。换一个条件，或清除筛选。',
    filter: '按名称筛选',
    names: {
      province: '省份',
      level: '层级',
      year: '年份',
      kind: '类别',
      domain: '领域',
      relation: '关系',
      status: '状态',
      coverage: '收录范围',
      unit: '单位',
      known: '登记情况',
    } as Record<string, string>,
    known: { known: '已登记', found: '仅见于报告' } as Record<string, string>,
  },
  listPages: {
    label: '分页',
    previous: '上一页',
    next: '下一页',
    page: (page: number) => `第 ${page} 页`,
    pageOf: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
    range: (from: string, to: string, total: string) => `第 ${from}–${to} 条，共 ${total} 条`,
    firstOf: (shown: string, total: string) => `此处列出前 ${shown} 条，共 ${total} 条；全部见`,
    toFilters: '回到第 1 页筛选',
    all: (total: string) => `共 ${total} 条，分页列出；筛选及于各页`,
    loading: '正在读入其余各页……',
    failed: '其余各页未能读入，筛选结果不全；请检查网络后重试。',
  },
  sentence: {
    more: (count: number) => `另有 ${count} 句，见原报告`,
    inReport: (years: string) => `${years}年报告`,
    undatedReport: '报告（年份未注明）',
    show: (count: number) => `原句 ${count} 句`,
  },
  badges: {
    planned: '计划',
    unsure: '待核',
    unsureHint: '标题、文号或日期只见于一篇报告，或未能核实',
    found: '仅见于报告',
    foundHint: '登记册中没有这份文件；名称与文号取自报告，层级等为推断',
    repaired: '已修复',
    repairedHint: (count: number) => `来源文字有错码，已按规律还原 ${count} 处`,
    masked: '隐名',
    maskedHint: '来源隐去了地名，不与其他地方合并',
    personal: (count: number) => `隐去个人信息 ${count} 处`,
    personalHint: '当事人姓名、身份证号、手机号、邮箱在本站以“某”“×”代替，来源中另有原文',
    low: '请核对',
  },
};

const en: typeof zh = {
  facets: {
    label: 'Filter',
    show: 'Filters',
    clear: 'Clear filters',
    shown: (shown: string, total: number) => `${shown} of ${total} shown`,
    empty: 'No entry meets all of these conditions. Change one, or clear the filters.',
    filter: 'Filter by name',
    names: {
      province: 'Province',
      level: 'Level',
      year: 'Year',
      kind: 'Kind',
      domain: 'Field',
      relation: 'Relation',
      status: 'Status',
      coverage: 'Text held',
      unit: 'Unit',
      known: 'Registry',
    },
    known: { known: 'In the registry', found: 'Found in reports only' },
  },
  listPages: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (page: number) => `Page ${page}`,
    pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
    range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
    firstOf: (shown: string, total: string) => `The first ${shown} of ${total}; all are in`,
    toFilters: 'Filter on page 1',
    all: (total: string) => `${total} in all, on several pages; filters look through every page`,
    loading: 'Loading the other pages…',
    failed:
      'The other pages could not be loaded, so the filter is incomplete. Please check the connection and try again.',
  },
  sentence: {
    more: (count: number) => `${plural(count, 'more sentence')} in the report`,
    inReport: (years: string) => `Report for ${years}`,
    undatedReport: 'Report (year not stated)',
    show: (count: number) => plural(count, 'sentence'),
  },
  badges: {
    planned: 'planned',
    unsure: 'unconfirmed',
    unsureHint: 'Title, number or date rests on one report only, or could not be confirmed',
    found: 'found in reports only',
    foundHint:
      'Not in the registry: title and number are as the report gives them, level and kind are inferred',
    repaired: 'repaired',
    repairedHint: (count: number) =>
      `The source text was garbled; ${plural(count, 'character')} restored by rule`,
    masked: 'name withheld',
    maskedHint: 'The source withholds the name of the place; it is never merged with another',
    personal: (count: number) => `${plural(count, 'personal detail')} hidden`,
    personalHint:
      'Names of private parties, identity and mobile numbers and e-mail addresses are replaced here; the source has them',
    low: 'please check',
  },
};

export const FACTS = { zh, en };
