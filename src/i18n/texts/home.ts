/** Words of the home page. */

const zh = {
  home: {
    title: '各地怎样建设法治政府，看原句',
    lead: '各级政府每年公布法治政府建设情况报告。法治图谱逐句读取这些报告：哪个地方落实或制定了哪些文件、采取了哪些做法、写明了哪些数字；每一条都附原句，可点回报告中的位置。',
    coversTitle: '收录范围',
    covers: {
      reports: '篇报告',
      places: '个地方',
      provinces: '个省（区、市）',
      years: '年份',
      regulations: '份文件',
      practices: '项做法',
      metrics: '项指标',
      sentences: '句原文依据',
    },
    searchHint: '例如：行政复议、中发〔2021〕33号、浙江省、规范性文件备案数',
    exampleTitle: '一句话，三类事实',
    exampleLead: '报告中的一句话怎样成为可查的事实：',
    ways: '从哪里看起',
    byPlace: {
      title: '我所在的地方',
      text: '它落实哪些文件，有哪些做法，上年安排的事下一年怎么说。',
    },
    byRegulation: {
      title: '一份文件',
      text: '哪些地方在落实，怎样落实，从中央到乡镇怎样层层落实。',
    },
    byPractice: { title: '一项做法', text: '谁在做，从哪年起，和哪些做法一起出现，依据是什么。' },
    popularPlaces: '报告较多的地方',
    popularRegulations: '提及地方较多的文件',
    popularPractices: '已开展地方较多的做法',
    all: (count: number) => `全部 ${count} 条`,
    latest: '最近年份的报告',
    tools: '工具',
    toolTexts: {
      graph: '地方、文件、做法与指标的关系图，可筛选、找路径',
      matrix: '地方 × 做法、地方 × 文件，点格中的字看原句',
      compare: '两到五个地方并排，可打印',
      timeline: '文件与做法按年份排开',
      diffusion: '做法先见于哪一级、后见于哪一级，文件隔几年落实',
      communities: '做法或文件相近的地方聚成的群组，附稳定度',
      duty: '各年度报告何时公布，写了哪些部分',
      data: '全部数据下载',
    },
  },
};

const en: typeof zh = {
  home: {
    title: 'How China’s localities build law-based government, sentence by sentence',
    lead: 'Every year governments at all levels report on building law-based government. Fazhi Atlas reads these reports sentence by sentence: which documents a place carries out or issues, which practices it has adopted, what the figures are. Every fact leads back to the sentence that states it.',
    coversTitle: 'What is covered',
    covers: {
      reports: 'reports',
      places: 'places',
      provinces: 'provinces',
      years: 'years',
      regulations: 'documents',
      practices: 'practices',
      metrics: 'indicators',
      sentences: 'sentences as evidence',
    },
    searchHint:
      'For example: administrative reconsideration, Zhejiang, or in Chinese a title or document number',
    exampleTitle: 'One sentence, three kinds of fact',
    exampleLead: 'How a sentence of a report becomes facts that can be looked up:',
    ways: 'Where to start',
    byPlace: {
      title: 'My own place',
      text: 'Which documents it carries out, which practices it has, and what the next report says of last year’s plans.',
    },
    byRegulation: {
      title: 'A document',
      text: 'Which places carry it out, and how it is passed down from the centre to the township.',
    },
    byPractice: {
      title: 'A practice',
      text: 'Who does it, since when, together with what, and on what basis.',
    },
    popularPlaces: 'Places with most reports',
    popularRegulations: 'Documents most places mention',
    popularPractices: 'Practices most places have adopted',
    all: (count: number) => `All ${count}`,
    latest: 'Reports for the latest years',
    tools: 'Tools',
    toolTexts: {
      graph: 'The network of places, documents, practices and indicators: filter it, find paths',
      matrix: 'Places × practices, places × documents; each cell opens its sentences',
      compare: 'Two to five places side by side, printable',
      timeline: 'Documents and practices year by year',
      diffusion: 'At which level practices appear first and later, and how long documents take',
      communities: 'Groups of places that share practices or documents, with their stability',
      duty: 'When each annual report was published and which parts it has',
      data: 'All data for download',
    },
  },
};

export const HOME = { zh, en };
