/** Words of the pages of metrics. */
import { plural } from '../plural.ts';

const zh = {
  metrics: {
    title: '指标',
    lead: (count: number, values: number) => `${count} 项指标，共 ${values} 个写明的数字。`,
    name: '指标',
    unit: '单位',
    places: '地方',
    values: '数字',
    comparable: '可比性',
    comparableYes: '大致可比',
    comparableNo: '不宜比较',
  },
  metric: {
    definition: '定义',
    unit: '单位',
    domain: '领域',
    comparableYes: '口径大致相同，可作参照；仍须注意统计时段和对象。',
    comparableNo: '各地口径不同，不宜直接比较。',
    chartTitle: (unit: string) => `各地各年（${unit}）`,
    chartNoteBinned:
      '地方较多，同一年里大小相近的数字合为一圈，圈越大数字越多，指向圈可见范围与个数；年份未注明的不在图中。空心为预计或目标。',
    chartNote: '每点为一篇报告写明的一个数字。横轴为对数刻度时，0 标在最左端。空心为预计或目标。',
    valuesSection: '全部数字',
    value: '数值',
    period: '时段',
    status: '性质',
    label: '报告所称',
    place: '地方',
    year: '年份',
    proof: '原句',
    download: '下载 CSV',
    notRanked: '按省份和地方排列，不排名。',
  },
};

const en: typeof zh = {
  metrics: {
    title: 'Indicators',
    lead: (count: number, values: number) =>
      `${plural(count, 'indicator')} with ${plural(values, 'stated figure')}.`,
    name: 'Indicator',
    unit: 'Unit',
    places: 'Places',
    values: 'Figures',
    comparable: 'Comparability',
    comparableYes: 'broadly comparable',
    comparableNo: 'not comparable',
  },
  metric: {
    definition: 'Definition',
    unit: 'Unit',
    domain: 'Field',
    comparableYes:
      'Counted in much the same way everywhere, so it may serve as a reference; mind the period and what is counted.',
    comparableNo: 'Counted differently from place to place; do not compare figures directly.',
    chartTitle: (unit: string) => `By place and year (${unit})`,
    chartNoteBinned:
      'With so many places, figures of one year that are close in size share a circle: the larger it is, the more they are, and pointing at it shows their range and count. Undated figures are left out. Hollow: projected or targets.',
    chartNote:
      'Each dot is one figure stated in a report. On a logarithmic axis 0 stands at the far left. Hollow dots are projections or targets.',
    valuesSection: 'All figures',
    value: 'Figure',
    period: 'Period',
    status: 'Status',
    label: 'As the report calls it',
    place: 'Place',
    year: 'Year',
    proof: 'Sentence',
    download: 'Download CSV',
    notRanked: 'In order of province and place; not ranked.',
  },
};

export const METRICS = { zh, en };
