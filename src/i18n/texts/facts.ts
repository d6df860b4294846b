/** Words around facts wherever they are listed: facets, sentences, badges. */

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
    low: '请核对',
  },
};

const en: typeof zh = zh;

export const FACTS = { zh, en };
