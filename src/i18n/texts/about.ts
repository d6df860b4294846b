/** Words of the page about the project. */

/** A section: paragraphs, named steps, and links to pages of this site that say more. */
export interface AboutSection {
  /** HTML id, the same in both languages. */
  id: string;
  title: string;
  paragraphs: string[];
  steps?: { name: string; text: string }[];
  links?: { path: string; label: string }[];
}

const zhSections: AboutSection[] = [
  {
    id: 'what',
    title: '这是什么',
    paragraphs: [
      '各级政府和政府部门每年公布法治政府建设情况报告。法治图谱逐句读取所收的报告，整理成可以查的事实：哪个地方落实或制定了哪些文件，采取了哪些做法，写明了哪些数字，自己列出了哪些不足和下一年安排。',
      '每一条事实都附原句，并可点回它在报告中的位置。供研究者、机关工作人员、记者和市民查阅、比对和引用。',
    ],
  },
  {
    id: 'method',
    title: '事实怎样得来',
    paragraphs: [],
    steps: [
      {
        name: '收录',
        text: '每篇报告是一个文本文件，前面写明标题、机关、年度、公布日期、来源和收录范围，填写有误时网站不能生成。',
      },
      {
        name: '识别',
        text: '程序按公开的规则和词表找出书名号内外的文件名、文号、做法的各种说法和带单位的数字；词表与规则由人编写，可以查看和修改，不用语言模型猜测。',
      },
      {
        name: '归并',
        text: '同一份文件的全称、简称、文号归为一条；登记册里没有的文件照报告所称列出，标明“仅见于报告”；不能确定的引用不猜，列在“质量”页。',
      },
      {
        name: '关系',
        text: '文件分为制定印发、落实、宣传学习、废止、提及；做法分为已开展、计划开展、列为不足；数字分为实际、预计、目标。',
      },
      {
        name: '核对',
        text: '每处引文都记有在正文中的起止位置；引文与位置对不上，网站就不能生成。把握较小的标“请核对”。',
      },
    ],
    links: [{ path: 'quality/', label: '准确度、收录范围与未能确定的引用' }],
  },
  {
    id: 'reading',
    title: '怎样读这些页面',
    paragraphs: [
      '未提及不等于未开展。报告没有写，可能是没有做，也可能是做了没有写，或者写了而这里只收了摘编。',
      '“最早”指所收报告中首次写明的年份，实际起始可能更早。',
      '一个地方对一份文件的关系，取各年报告中最强的一种；做法只要有一年写明已开展，即为“已开展”。',
      '数字照报告所写。各地统计对象、时段不同，标明“不宜比较”的指标请勿横向比较。',
    ],
  },
  {
    id: 'limits',
    title: '局限',
    paragraphs: [
      '收录不全：只收了一部分地方和年份，未列出的地方只是尚未收录。目前收录的是本站编写的摘编，只涉及原报告的一部分，引用任何一句话之前都要核对原报告。',
      '来源隐去名称的地方（如“X县”）单独列出，不与任何真实地方合并。',
      '自动提取会有错漏。准确度在人工标注的报告上测得，公布在“质量”页。',
      '登记册中部分文件的文号或日期只见于一篇报告，标为“待核”。',
    ],
  },
  {
    id: 'no-rankings',
    title: '不排名',
    paragraphs: [
      '条目多少取决于收了几篇报告、摘编多长、报告怎么写，不代表工作好坏。本站不给地方打分，不排名次；“相近的地方”只表示共有的少见做法和文件较多，不表示高下。',
    ],
  },
  {
    id: 'cite',
    title: '怎样引用',
    paragraphs: [
      '引用一条事实，请引用原报告（发布机关、标题、年度、网址），并注明“据法治图谱提取”及该句的网址：报告页上每句话都有永久链接，每篇报告页末有现成的引用格式。',
      '引用整套数据，请写明本站名称、版本和下载日期。',
    ],
    links: [{ path: 'data/', label: '下载与字段说明' }],
  },
  {
    id: 'corrections',
    title: '更正',
    paragraphs: [
      '发现错误，请告诉本站的维护者报告网址和那句话。更正写入该报告的文件，注明理由，可以剔除、补充或改正一条事实；更正随报告一起公开，列在报告页上。',
    ],
  },
  {
    id: 'licence',
    title: '许可',
    paragraphs: [
      '程序以 MIT 许可发布。摘编文字与提取的数据可自由使用，请注明出处。原报告的权利归发布机关。',
    ],
  },
  {
    id: 'privacy',
    title: '隐私',
    paragraphs: [
      '本站是静态网页：没有账号，不设 cookie，不做访问统计，不向任何第三方请求字体、脚本或图片。',
      '检索在您的浏览器里完成。配色的选择只存在您的浏览器里。检索词与筛选条件写在网址里，以便保存和分享；托管本站的服务器可能照常记录所访问的网址。',
    ],
  },
];

const enSections: AboutSection[] = [
  {
    id: 'what',
    title: 'What it is',
    paragraphs: [
      'Governments at every level in China, and their departments, publish a yearly report on building law-based government. Fazhi Atlas reads the reports it holds sentence by sentence and turns them into facts that can be looked up: which documents a place carries out or issues, which practices it follows, which figures it states, which shortcomings and plans it lists itself.',
      'Every fact comes with its sentence and leads back to its place in the report. The site is for researchers, officials, journalists and citizens who look up, compare and cite.',
    ],
  },
  {
    id: 'method',
    title: 'How facts are made',
    paragraphs: [],
    steps: [
      {
        name: 'Collecting',
        text: 'Each report is a text file that states its title, body, year, date of publication, source and coverage; a faulty entry stops the site from being built.',
      },
      {
        name: 'Finding',
        text: 'The program applies published rules and word lists to find titles of documents, document numbers, the many wordings of a practice, and figures with units. People wrote the lists and rules; they can be read and changed. No language model guesses.',
      },
      {
        name: 'Resolving',
        text: 'Full titles, short titles and numbers of one document become one entry. Documents that the registry lacks are listed as the report names them and marked as found only in reports. Citations that cannot be settled are not guessed; they are listed on the quality page.',
      },
      {
        name: 'Relating',
        text: 'A document is issued, carried out, publicised, repealed or mentioned; a practice is adopted, planned or named as a shortcoming; a figure is actual, projected or a target.',
      },
      {
        name: 'Checking',
        text: 'Every quotation carries its place in the text; the site cannot be built when a quotation is not at its place. What is less certain is marked for checking.',
      },
    ],
    links: [{ path: 'quality/', label: 'Accuracy, coverage and unresolved citations' }],
  },
  {
    id: 'reading',
    title: 'How to read the pages',
    paragraphs: [
      'Not mentioned does not mean not done. A report may be silent because nothing was done, because it was done and not written down, or because only a digest of the report is held here.',
      '“First” is the first year in which a report held here says so; the true start may lie before it.',
      'Between a place and a document the strongest relation of all years is shown; a practice counts as adopted when any year says that it was done.',
      'Figures stand as reported. What is counted, and over which period, differs between places; indicators marked as not comparable should not be compared.',
    ],
  },
  {
    id: 'limits',
    title: 'Limits',
    paragraphs: [
      'Coverage is partial: some places, some years. A place that is not listed has not been added yet. At present the reports are digests in our own words that cover part of the original, so check the original report before quoting any sentence.',
      'Places whose names the source hides, such as “X County”, stand alone and are never merged with a real place.',
      'Automatic extraction makes mistakes. Its accuracy is measured on reports annotated by hand and published on the quality page.',
      'For some documents of the registry the number or date rests on one report only; they are marked as unconfirmed.',
    ],
  },
  {
    id: 'no-rankings',
    title: 'No rankings',
    paragraphs: [
      'How many entries a place has depends on how many reports are held, how long the digests are and how the reports are written, not on how well it works. This site neither scores nor ranks places; similar places share rare practices and documents, and none is above another.',
    ],
  },
  {
    id: 'cite',
    title: 'How to cite',
    paragraphs: [
      'To cite a fact, cite the original report (publisher, title, year, address), say that it was extracted by Fazhi Atlas, and give the address of the sentence: each sentence of a report page has a permanent link, and each report page ends with a ready-made citation.',
      'To cite the data as a whole, give the name of this site, its version and the date of download.',
    ],
    links: [{ path: 'data/', label: 'Downloads and fields' }],
  },
  {
    id: 'corrections',
    title: 'Corrections',
    paragraphs: [
      'If you find a mistake, tell whoever runs this site the address of the report and the sentence. Corrections are written into the report’s file with a reason; they can reject, add or change a fact, and are shown in public on the report’s page.',
    ],
  },
  {
    id: 'licence',
    title: 'Licence',
    paragraphs: [
      'The program is under the MIT licence. Digests and extracted data may be used freely with attribution. Rights in the original reports belong to their publishers.',
    ],
  },
  {
    id: 'privacy',
    title: 'Privacy',
    paragraphs: [
      'This is a static site: no accounts, no cookies, no visitor statistics, and no fonts, scripts or pictures from third parties.',
      'Searching happens in your browser. Your choice of colours is kept in your browser only. Search terms and filters are part of the address so that it can be kept and shared; the server that hosts this site may log addresses as servers do.',
    ],
  },
];

const zh = {
  about: {
    title: '关于',
    lead: '法治图谱怎样从公开报告得出可查的事实，使用时要注意什么。',
    sections: zhSections,
  },
};

const en: typeof zh = {
  about: {
    title: 'About',
    lead: 'How Fazhi Atlas turns public reports into facts that can be looked up, and where to be careful.',
    sections: enSections,
  },
};

export const ABOUT = { zh, en };
