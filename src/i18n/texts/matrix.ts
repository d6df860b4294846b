/** Words of the matrix. */

const zh = {
  matrix: {
    title: '对照表',
    lead: '行是地方，列是做法或文件。有颜色的格子可以点开原句；空格只表示所收报告没有提到。',
    practices: '地方 × 做法',
    regulations: '地方 × 文件',
    sections: '报告 × 章节',
    place: '地方',
    order: '排列',
    orderRegion: '按行政区划',
    orderSimilar: '按相似程度',
    legend: '图例',
    columnsNote: (shown: number, total: number) =>
      `列出至少 2 个地方提到的 ${shown} 项，共 ${total} 项；其余见列表页。`,
    cell: (place: string, column: string, state: string, years: string) =>
      `${place}：${column}，${state}${years === '' ? '' : `，${years}`}`,
    download: '下载本表（CSV）',
  },
};

const en: typeof zh = {
  matrix: {
    title: 'Matrix',
    lead: 'Rows are places, columns are practices or documents. A coloured cell opens its sentences; an empty one only says that the reports held do not mention it.',
    practices: 'Places × practices',
    regulations: 'Places × documents',
    sections: 'Reports × sections',
    place: 'Place',
    order: 'Order',
    orderRegion: 'By administrative division',
    orderSimilar: 'By similarity',
    legend: 'Legend',
    columnsNote: (shown: number, total: number) =>
      `The ${shown} columns that at least two places mention, of ${total}; the others are in the lists.`,
    cell: (place: string, column: string, state: string, years: string) =>
      `${place}: ${column}, ${state}${years === '' ? '' : `, ${years}`}`,
    download: 'Download this table (CSV)',
  },
};

export const MATRIX = { zh, en };
