/** Words of the page on when reports were published. */

const zh = {
  duty: {
    title: '年度报告公布情况',
    lead: '《法治政府建设与责任落实督察工作规定》第二十四条要求，每年4月1日之前，地方各级政府和县级以上政府部门的法治政府建设年度报告（除涉密事项外）通过报刊、网站等新闻媒体向社会公开。下表只反映所收报告，未收录不等于未公布。',
    rules: '规定原文所在文件',
    place: '地方与报告',
    year: '年度',
    published: '公布日期',
    signed: '落款日期',
    notStated: '未注明',
    timing: '与期限相比',
    timings: {
      before: '4月1日前',
      on: '4月1日当日',
      after: '4月1日后',
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
      '规定于2019年4月15日印发，2018年度及以前的报告不适用此期限；功能区管理机构是否适用，由各地规定。',
      '“有”指收录的文字中有此部分；“未见”只用于收录全文的报告；“摘编未含”指收录的摘编没有写到，不表示原报告没有。',
    ],
    summary: (dated: number, total: number) => `${total} 篇年度报告中，${dated} 篇注明了公布日期。`,
    yearsSection: '按报告年度',
    yearsCaption: '各年度收录的年度报告与其公布日期',
    reports: '收录报告',
    chartTitle: '公布日期在一年中的位置',
    chartNote: '每条短线为一篇注明公布日期的报告，虚线为次年4月1日。日期未注明的报告不在图中。',
    chartMonths: ['次年1月', '4月1日', '7月', '10月', '再次年1月'],
    listSection: '逐篇',
    listCaption: '按行政区划和年度排列，不排名',
  },
};

const en: typeof zh = {
  duty: {
    title: 'Publication of annual reports',
    lead: 'Article 24 of the Provisions on Supervising Law-Based Government and the Fulfilment of Responsibilities (2019) asks local governments at every level, and departments of governments at county level and above, to publish their annual report, state secrets aside, through newspapers, websites and other media before 1 April of the following year. The tables cover only the reports collected here: a report that is not listed may well have been published.',
    rules: 'The Provisions',
    place: 'Place and report',
    year: 'Year',
    published: 'Published',
    signed: 'Signed',
    notStated: 'not stated',
    timing: 'Against the date',
    timings: {
      before: 'before 1 April',
      on: 'on 1 April',
      after: 'after 1 April',
      unknown: 'date not stated',
      notDue: 'before the Provisions',
    },
    part: 'Parts found',
    parts: 'Parts that the Provisions list',
    partNames: {
      measures: 'Measures and results',
      problems: 'Shortcomings and causes',
      responsibility: 'Duties of the leadership',
      plan: 'Next year’s plan',
    },
    states: { present: 'yes', unseen: 'not seen', notCovered: 'not in the digest' },
    notes: [
      'Dates are those of the web page that holds the report; after a move of the site or a reprint they can be later than the first publication.',
      'The Provisions were issued on 15 April 2019, so the date does not apply to reports on 2018 and earlier; whether it applies to administrations of special zones is for each locality to rule.',
      '“Yes” means that the text collected here has the part; “not seen” is said only of reports held in full; “not in the digest” says nothing about the original report.',
    ],
    summary: (dated: number, total: number) =>
      `${dated} of ${total} annual reports state the date of publication.`,
    yearsSection: 'By year reported on',
    yearsCaption: 'Annual reports collected for each year and when they were published',
    reports: 'Reports held',
    chartTitle: 'When in the year reports were published',
    chartNote:
      'One stroke per report that states its date; the dashed line is 1 April of the following year. Reports without a date are not drawn.',
    chartMonths: ['Jan', '1 April', 'July', 'October', 'Jan, year after'],
    listSection: 'Report by report',
    listCaption: 'In order of region and year; no ranking',
  },
};

export const DUTY = { zh, en };
