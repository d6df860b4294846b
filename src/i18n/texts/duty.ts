/** Words of the page on when reports were published. */

const zh = {
  duty: {
    title: '年度报告公布情况',
    rules: '规定原文所在文件',
    place: '地方与报告',
    year: '年度',
    published: '公布日期',
    signed: '落款日期',
    notStated: '未注明',
    timing: '与期限相比',
    timings: {
      before: '{day}前',
      on: '{day}当日',
      after: '{day}后',
      unknown: '日期未注明',
      notDue: '规定印发前',
    },
    part: '写有的内容',
    parts: '规定列明的内容',
    partNames: {
      measures: '举措和成效',
      problems: '不足和原因',
      responsibility: '第一责任人履职',
      plan: '下一年度安排',
    },
    states: { present: '有', unseen: '未见', notCovered: '摘编未含' },
    notes: [
      '公布日期取自报告所在网页；网站迁移或转载时，网页日期可能晚于首次公布。',
      '“有”指收录的文字中有此部分；“未见”只用于收录全文的报告；“摘编未含”指收录的摘编没有写到，不表示原报告没有。',
    ],
    summary: (dated: number, total: number) => `${total} 篇年度报告中，${dated} 篇注明了公布日期。`,
    yearsSection: '按报告年度',
    yearsCaption: '各年度收录的年度报告与其公布日期',
    reports: '收录报告',
    chartTitle: '公布日期在一年中的位置',
    chartNote: '每条短线为一篇注明公布日期的报告，虚线为次年{day}。日期未注明的报告不在图中。',
    chartMonths: ['次年1月', '4月', '7月', '10月', '再次年1月'],
    listSection: '逐篇',
    listCaption: '按行政区划和年度排列，不排名',
  },
};

const en: typeof zh = {
  duty: {
    title: 'Publication of annual reports',
    rules: 'The rules',
    place: 'Place and report',
    year: 'Year',
    published: 'Published',
    signed: 'Signed',
    notStated: 'not stated',
    timing: 'Against the date',
    timings: {
      before: 'before {day}',
      on: 'on {day}',
      after: 'after {day}',
      unknown: 'date not stated',
      notDue: 'before the rules',
    },
    part: 'Parts found',
    parts: 'Parts that the rules list',
    partNames: {
      measures: 'Measures and results',
      problems: 'Shortcomings and causes',
      responsibility: 'Duties of the leadership',
      plan: 'Next year’s plan',
    },
    states: { present: 'yes', unseen: 'not seen', notCovered: 'not in the digest' },
    notes: [
      'Dates are those of the web page that holds the report; after a move of the site or a reprint they can be later than the first publication.',
      '“Yes” means that the text collected here has the part; “not seen” is said only of reports held in full; “not in the digest” says nothing about the original report.',
    ],
    summary: (dated: number, total: number) =>
      `${dated} of ${total} annual reports state the date of publication.`,
    yearsSection: 'By year reported on',
    yearsCaption: 'Annual reports collected for each year and when they were published',
    reports: 'Reports held',
    chartTitle: 'When in the year reports were published',
    chartNote:
      'One stroke per report that states its date; the dashed line is {day} of the following year. Reports without a date are not drawn.',
    chartMonths: ['Jan', 'April', 'July', 'October', 'Jan, year after'],
    listSection: 'Report by report',
    listCaption: 'In order of region and year; no ranking',
  },
};

export const DUTY = { zh, en };
