/** Words of the page on when reports were published. */
import { plural } from '../plural.ts';

const zh = {
  duty: {
    title: '年度报告公布情况',
    lead: '《法治政府建设与责任落实督察工作规定》第二十四条要求，每年4月1日之前，地方各级政府和县级以上政府部门的法治政府建设年度报告（除涉密事项外）通过报刊、网站等新闻媒体向社会公开。下表只反映所收报告，未收录不等于未公布。',
    place: '地方',
    year: '报告年度',
    published: '公布日期',
    signed: '落款日期',
    timing: '与期限',
    timings: {
      before: '4月1日前',
      after: '4月1日及以后',
      unknown: '日期未注明',
      notDue: '规定施行前',
    },
    timingHint: '2019年4月规定印发前的年度，不适用此期限。',
    parts: '报告内容',
    partsNote: '“摘编”“节选”不含全部章节，空格不表示原报告没有。',
    has: '有',
    unseen: '未见',
    summary: (dated: number, total: number) => `${total} 篇年度报告中，${dated} 篇注明了公布日期。`,
  },
};

const en: typeof zh = {
  duty: {
    title: 'Publication of annual reports',
    lead: 'Article 24 of the Provisions on the Building of Law-based Government and the Supervision of Responsibility for It (《法治政府建设与责任落实督察工作规定》) requires local governments at all levels, and departments of governments at or above the county level, to publish their annual reports through newspapers, websites and other media before 1 April each year, matters of state secrecy excepted. The table reflects only the reports held: not held does not mean not published.',
    place: 'Place',
    year: 'Year reported on',
    published: 'Published',
    signed: 'Signed',
    timing: 'Against the deadline',
    timings: {
      before: 'before 1 April',
      after: 'on or after 1 April',
      unknown: 'date not stated',
      notDue: 'before the Provisions',
    },
    timingHint:
      'For years before the Provisions were issued in April 2019 the deadline does not apply.',
    parts: 'Parts of the report',
    partsNote:
      'Digests and excerpts do not hold all sections; an empty cell does not mean that the original lacks one.',
    has: 'yes',
    unseen: 'not seen',
    summary: (dated: number, total: number) =>
      `${dated} of ${plural(total, 'annual report')} state the date of publication.`,
  },
};

export const DUTY = { zh, en };
