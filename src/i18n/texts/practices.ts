/** Words of the pages of practices. */
import { plural } from '../plural.ts';

const zh = {
  practices: {
    title: '做法',
    lead: (count: number, places: number) => `${count} 项做法，见于 ${places} 个地方的报告。`,
    name: '做法',
    since: '最早',
    adopted: '已开展',
    planned: '计划开展',
    problem: '列为不足',
    unseen: (count: number) => `词表中另有 ${count} 项做法，所收报告尚未提及`,
  },
  practice: {
    definition: '定义',
    confusable: '易混',
    domain: '领域',
    parent: '属于',
    parts: '包含',
    mandatesSection: '依据的文件',
    mandatesLead: '登记册载明要求这项做法的文件。',
    mandateUnlinked: '（所收报告未提到）',
    whoSection: '哪些地方',
    whoLead: '状态综合各年报告：任一年写明已开展，即为“已开展”。',
    adoptionSection: '何时见于报告',
    adoptionLead:
      '实心点为首次写明已开展的地方数（累计），空心点为当年有报告可查的地方数。报告年份不全，曲线只反映所收报告。',
    adoptionCaption: '按年份：首次见到的地方、累计、当年有报告的地方',
    first: '当年首次见到',
    cumulative: '累计',
    observed: '有报告的地方',
    seen: '其中写明已开展',
    notYet: (count: number) => `另有 ${count} 个有报告的地方未提及或未写明已开展。`,
    undated: (count: number) => `${count} 个地方的报告未注明年份，不在图中。`,
    companionsSection: '常一起出现的做法',
    companionsLead: '与本做法同时见于同一地方、次数明显多于偶然的做法。',
    companionsLeads: '样本还小，一起出现的次数都未明显多于偶然。下面是共有地方最多的，只作线索。',
    companionsNone: '样本中没有常一起出现的做法。',
    both: '同时见于',
    status: '状态',
    tier2: '这项做法界限较宽，提取结果请以原句为准。',
  },
};

const en: typeof zh = {
  practices: {
    title: 'Practices',
    lead: (count: number, places: number) =>
      `${plural(count, 'practice')} found in the reports of ${plural(places, 'place')}.`,
    name: 'Practice',
    since: 'First',
    adopted: 'Adopted',
    planned: 'Planned',
    problem: 'Shortcoming',
    unseen: (count: number) =>
      `${plural(count, 'further practice')} of the lexicon that no report held here mentions`,
  },
  practice: {
    definition: 'Definition',
    confusable: 'Not to be confused',
    domain: 'Field',
    parent: 'Part of',
    parts: 'Consists of',
    mandatesSection: 'Documents it rests on',
    mandatesLead: 'Documents that, by the registry, call for this practice.',
    mandateUnlinked: ' (not mentioned in the reports held)',
    whoSection: 'Which places',
    whoLead:
      'The status is taken over all years: “adopted” as soon as the report for any year says that it is done.',
    adoptionSection: 'When it appears in reports',
    adoptionLead:
      'Filled dots: places, cumulatively, whose reports have said that it is done. Hollow dots: places with a report for that year. Years are missing, so the curve reflects only the reports held.',
    adoptionCaption: 'By year: places new in that year, cumulative, places with a report',
    first: 'New in the year',
    cumulative: 'Cumulative',
    observed: 'Places with a report',
    seen: 'of which say it is done',
    notYet: (count: number) =>
      `${plural(count, 'further place')} with reports do not mention it or do not say that it is done.`,
    undated: (count: number) =>
      count === 1
        ? 'The report of 1 place states no year and is not in the picture.'
        : `The reports of ${plural(count, 'place')} state no year and are not in the picture.`,
    companionsSection: 'Often found together with',
    companionsLead:
      'Practices that occur in the same places as this one clearly more often than by chance.',
    companionsLeads:
      'The sample is small: none occurs together with this one clearly more often than by chance. The strongest are listed as leads only.',
    companionsNone: 'No practice occurs together with this one often in this sample.',
    both: 'Places with both',
    status: 'Status',
    tier2: 'This practice is loosely delimited: rely on the sentences rather than on the label.',
  },
};

export const PRACTICES = { zh, en };
