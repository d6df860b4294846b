/** Words of the pages of diffusion and communities, in both languages. */
import { plural } from '../plural.ts';

const zh = {
  diffusion: {
    title: '扩散',
    lead: '做法在哪一级先见于报告、后来见于哪些层级；文件隔几年落实到下一级。',
    coverage: (places: number, once: number) =>
      `${places} 个地方有注明年度的年度报告，其中 ${once} 个只有一个年度，看不出先后。`,
    censoring:
      '“首次见到”是所收报告中最早写明已开展的年份。没有更早报告的地方可能早已开展（左删失）；尚未见到的地方可能未写明，或在最后一份报告之后开展（右删失）。',
    practices: '做法：各层级的先后',
    practicesLead:
      '按首次见到的地方数排列。括号内为“见到的地方／有报告的地方”；有报告的地方不足 5 个的标“少”，不足为凭。',
    practice: '做法',
    firstSeen: '首次见到',
    adopted: '见到的地方',
    left: '可能更早',
    right: '尚未见到',
    order: '先后（首次见到的年份与地方数）',
    thin: '少',
    unknownGroup: '未详',
    trees: '文件：层层落实与间隔年数',
    lags: (known: number, unknown: number, median: number) =>
      `有上下位关系的文件中，${known} 份与上一层文件的年份都可考，间隔的中位数为 ${median} 年；${unknown} 份年份不详。`,
    lag: (years: number) =>
      years === 0 ? '同年' : years > 0 ? `晚 ${years} 年` : `早 ${-years} 年`,
    documentsBelow: (count: number) => `以下 ${count} 份`,
    noYear: '年份不详',
    byLevel: '按层级',
    byProvince: '按省份',
    group: '组别',
    observed: '有报告的地方',
    median: '中位年份',
    curve: '累计（年份：地方数）',
    more: '各层级、各项做法的先后见“扩散”页',
  },
  communities: {
    title: '群组与中心度',
    lead: '共有做法或文件多的地方（以及共有地方多的做法、文件）聚成群组。',
    method:
      '群组用 Louvain 方法以不同随机种子多次划分，取与其余各次最一致的一次；稳定度是两个成员在各次划分中同属一群的平均比例，低于 80% 的标“不稳定”，不宜据以下结论。',
    network: (tied: number, ties: number, significant: number, tested: number) =>
      `${tied} 个点、${ties} 条线，其中显著 ${significant} 条（检验 ${tested} 对，错误发现率 5%），其余为线索。`,
    structure: (runs: number, modularity: string, stability: string) =>
      `${runs} 次划分，模块度 ${modularity}，各次划分的平均调整兰德指数 ${stability}。`,
    unstableWhole: '整体划分不稳定：换一个随机种子，结果会明显不同。',
    noSignificant: '没有一条线达到显著；下面的群组由线索得出，只供查找例子。',
    community: '群组',
    members: '成员',
    stability: '稳定度',
    stable: '稳定',
    unstable: '不稳定',
    seeInGraph: '在图谱中看',
    central: '中心度',
    centralLead: '按强度排列的前几位。名称依通行教科书；只说明在本网络中的位置，不是排名。',
    node: '名称',
    degree: '度',
    strength: '强度',
    betweenness: '中介中心度',
    closeness: '接近中心度',
    measures:
      '度：连线数。强度：连线权重（共有之物的 ln(N/n) 之和）之和。中介中心度：经过该点的最短路径所占比例（Freeman 1977，归一）。接近中心度：到同一连通部分各点距离的倒数，按部分大小校正（Wasserman 与 Faust 1994）。',
  },
};

const en: typeof zh = {
  diffusion: {
    title: 'Diffusion',
    lead: 'On which level practices are seen first and where next; how many years documents take to the level below.',
    coverage: (places, once) =>
      `${plural(places, 'place')} have dated annual reports, ${once} of them for one year alone: no order can be seen there.`,
    censoring:
      '“First seen” is the earliest year whose report says that it is done. Places without an earlier report may have begun before (left-censored); places where it is not seen may leave it out, or have begun after their last report (right-censored).',
    practices: 'Practices: the order of levels',
    practicesLead:
      'By number of places. In brackets: places where it is seen / places with reports; “few” marks levels with fewer than five places with reports, which prove little.',
    practice: 'Practice',
    firstSeen: 'First seen',
    adopted: 'Places',
    left: 'Perhaps earlier',
    right: 'Not seen yet',
    order: 'Order (year first seen and places)',
    thin: 'few',
    unknownGroup: 'not known',
    trees: 'Documents: from level to level, and the years between',
    lags: (known, unknown, median) =>
      `Of documents that carry others out, ${known} have a known year as has the one above; the median lag is ${plural(median, 'year')}. For ${unknown} a year is not known.`,
    lag: (years) =>
      years === 0
        ? 'same year'
        : years > 0
          ? `${plural(years, 'year')} later`
          : `${plural(-years, 'year')} earlier`,
    documentsBelow: (count) => `${plural(count, 'document')} below`,
    noYear: 'year not known',
    byLevel: 'By level',
    byProvince: 'By province',
    group: 'Group',
    observed: 'Places with reports',
    median: 'Median year',
    curve: 'Cumulative (year: places)',
    more: 'The order of levels for all practices: page on diffusion',
  },
  communities: {
    title: 'Communities and centrality',
    lead: 'Places that share practices or documents, and practices and documents that share places, form communities.',
    method:
      'Communities come from many seeded runs of the Louvain method; the run that agrees best with all others is kept. Stability is the share of runs in which two members fall together, on average; below 80% a community is called unstable and proves nothing.',
    network: (tied, ties, significant, tested) =>
      `${plural(tied, 'node')}, ${plural(ties, 'tie')}, ${significant} of them significant (${plural(tested, 'pair')} tested at a false discovery rate of 5%); the others are leads.`,
    structure: (runs, modularity, stability) =>
      `${plural(runs, 'run')}, modularity ${modularity}, mean adjusted Rand index between runs ${stability}.`,
    unstableWhole:
      'The partition as a whole is unstable: another seed gives a clearly different one.',
    noSignificant:
      'No tie is significant: the communities below rest on leads, good for finding examples only.',
    community: 'Community',
    members: 'Members',
    stability: 'Stability',
    stable: 'stable',
    unstable: 'unstable',
    seeInGraph: 'See in the graph',
    central: 'Centrality',
    centralLead:
      'The strongest few. Names are those of textbooks; they tell a position within this network and rank nobody.',
    node: 'Name',
    degree: 'Degree',
    strength: 'Strength',
    betweenness: 'Betweenness',
    closeness: 'Closeness',
    measures:
      'Degree: number of ties. Strength: sum of their weights, each the sum of ln(N/n) over what is shared. Betweenness: share of shortest paths through the node (Freeman 1977, normalised). Closeness: reciprocal of distances within its component, corrected for its size (Wasserman and Faust 1994).',
  },
};

export const NETWORK = { zh, en };
