/** Words of the pages of documents. */

const zh = {
  regulations: {
    title: '文件',
    lead: (count: number, known: number) =>
      `报告中提到的 ${count} 份文件，其中 ${known} 份在登记册中有据可查，其余仅见于报告。`,
    name: '文件',
    number: '文号',
    issued: '日期',
    places: '提及地方',
    reports: '报告',
  },
  regulation: {
    number: '文号',
    issuer: '制定机关',
    level: '层级',
    kind: '类别',
    issuedOn: '日期',
    period: '适用年份',
    region: '适用范围',
    aliases: '又称',
    summary: (places: number, reports: number) => `${places} 个地方的 ${reports} 篇报告提到`,
    span: (first: string, last: string) =>
      first === last ? `（${first}年）` : `（${first}—${last}年）`,
    whoSection: '哪些地方，怎样做',
    whoLead: '“最早”指图谱所收报告中最早提到的年份。',
    since: '最早',
    treeSection: '上下传递',
    treeLead: '从国家到省、市、县、乡镇，谁依据谁制定。',
    upstream: '依据、落实的上位文件',
    downstream: '据此制定的文件',
    this: '本文件',
    noTree: '报告和登记册中都没有写明它的上位或下位文件。',
    versionsSection: '版本',
    older: '此前',
    newer: '此后',
    practicesSection: '要求的做法',
    practicesLead: '登记册载明由本文件要求、且报告中提到过的做法。',
    unproven: '省份未能证明',
    relation: '关系',
    place: '地方',
    proof: '原句',
  },
};

const en: typeof zh = zh;

export const DOCUMENTS = { zh, en };
