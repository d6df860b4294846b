/** Words of the timeline. */

const zh = {
  timeline: {
    title: '时间线',
    lead: '左列是当年出台的文件（登记册或文号载明年份），右列是所收报告中首次写明已开展的做法。',
    documents: '出台的文件',
    practices: '首次见于报告的做法',
    reports: '报告',
    more: (count: number) => `另有 ${count} 项`,
  },
};

const en: typeof zh = {
  timeline: {
    title: 'Timeline',
    lead: 'On the left the documents issued in a year (by the registry or the document number), on the right the practices that a report held here first says are in use in that year.',
    documents: 'Documents issued',
    practices: 'Practices first reported',
    reports: 'Reports',
    more: (count: number) => `${count} more`,
  },
};

export const TIMELINE = { zh, en };
