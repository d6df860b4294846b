/** Words of the download page. */

const zh = {
  data: {
    title: '数据',
    lead: '全部事实连同原句，供下载和再利用。',
    files: '下载',
    file: '文件',
    format: '格式',
    content: '内容',
    cite: '怎样引用',
    citeText: '引用具体事实时，请同时引用原报告；每条事实都带有报告编号和句子位置。',
    schemas: '字段说明',
    schemaLead: '提取结果每篇报告一行 JSON：',
    fields: {
      report: '报告：标题、类别、地方（自省而下的路径与区划代码）、机关、年度、日期',
      sections: '章节：标题路径、性质、起止位置',
      regulations: '文件：标题、文号、关系、状态、每次提及的原文与位置',
      practices: '做法：名称、状态、每次提及的原文与位置',
      metrics: '数字：指标、数值（基本单位）、限定、时段、性质、原文与位置',
    },
    licence: '许可',
    licenceText: '摘编文字与提取的数据可自由使用，请注明出处。原报告的权利归发布机关。',
  },
};

const en: typeof zh = {
  data: {
    title: 'Data',
    lead: 'All facts with their sentences, to download and reuse.',
    files: 'Downloads',
    file: 'File',
    format: 'Format',
    content: 'Content',
    cite: 'How to cite',
    citeText:
      'When you quote a fact, cite the original report as well; every fact carries the id of its report and the place of its sentence.',
    schemas: 'Fields',
    schemaLead: 'The extraction gives one line of JSON per report:',
    fields: {
      report:
        'report: title, kind, place (path from the province down, division code), body, years, dates',
      sections: 'sections: path of headings, role, start and end',
      regulations:
        'regulations: title, document number, relation, status, every mention with its text and position',
      practices: 'practices: name, status, every mention with its text and position',
      metrics:
        'metrics: indicator, value (in the basic unit), qualifier, period, status, text and position',
    },
    licence: 'Licence',
    licenceText:
      'The digests and the extracted data may be used freely with attribution. The rights in the original reports rest with the bodies that issued them.',
  },
};

export const DATA = { zh, en };
