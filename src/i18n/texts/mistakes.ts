/** Words of the page of corrections and of the links by which readers report mistakes. */

const zh = {
  mistakes: {
    link: '纠错',
    linkTitle: '指出这条事实的错误',
    title: '更正记录',
    lead: '读者指出、经人工核对后改正的事实。每条写明改了什么、为什么改；改动在网站下次更新时生效，旧版可在项目的版本记录中查到。',
    log: '已更正',
    none: '目前没有更正。',
    how: '指出错误',
    steps: [
      '在事实旁点“纠错”，本页下方会填好这条事实的编号；编号由报告与句子组成。',
      '补全下面的文字，发给向您提供本站的单位；本站没有设置收件地址，也不收集任何信息。',
      '维护者核对原报告后，把更正与理由写入该报告的文件，网站下次更新后列在这里。',
    ],
    stepsConfigured: [
      '在事实旁点“纠错”，会打开已填好事实编号的表单或邮件；编号由报告与句子组成。',
      '写明原文怎么说、应当是什么、依据在哪里。',
      '维护者核对原报告后，把更正与理由写入该报告的文件，网站下次更新后列在这里。',
    ],
    text: '可复制的文字',
    fact: '事实编号',
    unknownFact: '（请填写：报告页中该句的链接）',
    fields: ['本站写的是：', '应当是：', '依据（原文网址与句子）：'],
  },
};

const en: typeof zh = {
  mistakes: {
    link: 'report',
    linkTitle: 'Report a mistake in this fact',
    title: 'Corrections',
    lead: 'Facts that readers questioned and people put right. Each says what was changed and why; it takes effect when the site is next updated, and earlier versions remain in the project’s history.',
    log: 'Corrected',
    none: 'No corrections so far.',
    how: 'Report a mistake',
    steps: [
      'Follow “report” beside a fact: its id, made of report and sentence, is filled in below.',
      'Complete the text below and send it to whoever provides this site; no address is set here, and the site collects nothing.',
      'After a check against the report, the correction and its reason go into the file of the report and are listed here when the site is next updated.',
    ],
    stepsConfigured: [
      'Follow “report” beside a fact: a form or e-mail opens with its id, made of report and sentence.',
      'Say what the report says, what it should be, and where that can be seen.',
      'After a check against the report, the correction and its reason go into the file of the report and are listed here when the site is next updated.',
    ],
    text: 'Text to copy',
    fact: 'Fact',
    unknownFact: '(please fill in: the link of the sentence on the page of the report)',
    fields: [
      'What this site says:',
      'What it should be:',
      'Where that can be seen (address and sentence):',
    ],
  },
};

export const MISTAKES = { zh, en };
