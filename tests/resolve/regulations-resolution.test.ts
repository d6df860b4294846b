/** Which document a title means: variants meet, namesakes never do, unknown ones get stable ids. */
import { describe, expect, it } from 'vitest';
import { regulationSchema, type Regulation } from '../../src/schema/regulation.ts';
import { createTestResolver, type ReportSketch } from './cite.ts';

function entry(id: string, title: string, more: Partial<Regulation> = {}): Regulation {
  return regulationSchema.parse({
    id,
    title,
    level: 'central',
    kind: 'normative-document',
    sure: true,
    ...more,
  });
}

const province = (region: string) => ({ level: 'province' as const, region });
const registry: Regulation[] = [
  entry('gangyao-2015', '甲乙建设实施纲要（2015－2020年）', { period: [2015, 2020] }),
  entry('gangyao-2021', '甲乙建设实施纲要（2021－2025年）', { period: [2021, 2025] }),
  entry('guowuyuan-yijian', '国务院关于加强甲工作的意见', { issuer: '国务院' }),
  entry('banfa', '乙工作规范管理暂行办法'),
  entry('xinfang', '丁条例', { kind: 'administrative-regulation' }),
  entry('jia-fa', '中华人民共和国甲法', { kind: 'law', aliases: ['甲法'] }),
  entry('shanxi', '山西省甲条例', province('山西省')),
  entry('shaanxi', '陕西省甲条例', province('陕西省')),
  entry('taizhou-z', '台州市甲办法', { level: 'city', region: '浙江省/台州市' }),
  entry('taizhou-j', '泰州市甲办法', { level: 'city', region: '江苏省/泰州市' }),
  entry('fazhi', '青山省法治宣传条例', province('青山省')),
  entry('fazhi-2', '青山省法制宣传条例', province('青山省')),
  entry('ps-gangyao', '青山省甲纲要（2016－2020年）', {
    ...province('青山省'),
    number: '青发〔2016〕20号',
    period: [2016, 2020],
  }),
  entry('ps-fangan', '青山省乙方案（2016－2020年）', {
    ...province('青山省'),
    period: [2016, 2020],
  }),
  entry('yunling-guiding', '云岭市人民政府重大事项决策规定', {
    level: 'city',
    region: '青山省/云岭市',
    number: '云府〔2013〕2号',
  }),
  entry('linxi-a', '临溪镇三公经费管理规定', {
    level: 'township',
    region: '青山省/云岭市/青禾县/临溪镇',
  }),
  entry('linxi-b', '临溪镇三公经费管理规定', {
    level: 'township',
    region: '碧海省/云海市/东湖区/临溪镇',
  }),
  entry('qinghe-guihua', '云岭市青禾县法治政府建设规划（2016－2020年）', {
    level: 'county',
    region: '青山省/云岭市/青禾县',
    period: [2016, 2020],
    implements: ['gangyao-2015'],
  }),
  entry('zhidao', '处罚裁量权规定', { level: 'city', region: '碧海省/云海市' }),
  entry('masked', 'X县甲制度', { level: 'county', region: 'X省/X市/X县' }),
];
const resolve = createTestResolver(registry);
const ids = (text: string, report?: ReportSketch) =>
  resolve(text, report).regulations.map(({ id }) => (id.startsWith('found-') ? 'found' : id));

describe('variants of one title meet', () => {
  it.each([
    ['《甲乙建设实施纲要(2015-2020年)》', 'gangyao-2015', 'width and dash'],
    ['《甲乙建设实施纲要(2015—2020)》', 'gangyao-2015', '年 left out'],
    ['《国务院关于加强甲工作的意见》', 'guowuyuan-yijian', 'full'],
    ['《关于加强甲工作的意见》', 'guowuyuan-yijian', 'the issuer left out'],
    ['国务院《关于加强甲工作的意见》', 'guowuyuan-yijian', 'the issuer outside'],
    ['《中华人民共和国丁条例》', 'xinfang', 'the country put in front'],
    ['国务院《丁条例》', 'xinfang', 'its issuer in front'],
    ['《甲法》', 'jia-fa', 'the country left out'],
    ['《乙工作规范管理办法》', 'banfa', 'a word lost'],
    ['《青山省甲纲要(2015-2020年)》', 'ps-gangyao', 'a slip in the first year'],
    ['《青山省甲纲要》(青发〔2016〕20号)', 'ps-gangyao', 'years left out'],
    ['《青山省甲建设纲要》(青发〔2016〕20号)', 'ps-gangyao', 'another wording, but its number'],
    ['《青禾县法治政府建设规划(2016-2020年)》', 'qinghe-guihua', 'the city in front left out'],
    ['市政府《重大事项决策规定》', 'yunling-guiding', 'the place outside'],
    ['《云岭市重大事项决策规定》', 'yunling-guiding', 'the body left out'],
    ['《临溪镇三公经费管理规定》', 'linxi-a', 'the town of this county'],
  ])('%s is %s (%s)', (text, id) => {
    expect(ids(`落实${text}。`)).toEqual([id]);
  });
});

describe('a title without its years', () => {
  it.each([
    [2014, 'found', 'the document was not made yet'],
    [2015, 'ps-fangan', 'made ahead of its time'],
    [2018, 'ps-fangan', 'in its time'],
    [2021, 'ps-fangan', 'looked back on'],
    [2022, 'found', 'another must have followed'],
  ])('in a report on %i is %s: %s', (year, id) => {
    expect(ids('落实《青山省乙方案》。', { years: [year, year] })).toEqual([id]);
  });
});

describe('namesakes never meet', () => {
  it.each([
    [
      '《甲乙建设实施纲要(2015-2020年)》《甲乙建设实施纲要(2021-2025年)》',
      ['gangyao-2015', 'gangyao-2021'],
    ],
    ['《甲乙建设实施纲要(2016-2025年)》', ['found']],
    ['《山西省甲条例》《陕西省甲条例》', ['shanxi', 'shaanxi']],
    ['《台州市甲办法》《泰州市甲办法》', ['taizhou-z', 'taizhou-j']],
    ['《青山省法治宣传条例》《青山省法制宣传条例》', ['fazhi', 'fazhi-2']],
    ['《碧海省甲条例》', ['found']],
    ['省《丁条例》', ['found']],
    ['青山省《丁条例》', ['found']],
    ['《青禾县人民政府关于加强甲工作的意见》', ['found']],
    ['县政府《重大事项决策规定》', ['found']],
    ['《处罚裁量权规定》', ['found']],
    ['《X县甲制度》', ['found']],
    ['《关于加强甲工作的实施意见》', ['found']],
    ['《乙工作规范管理暂行办法实施细则》', ['found']],
  ])('%s → %s', (text, expected) => {
    expect(ids(`落实${text}。`)).toEqual(expected);
  });

  it('takes years beside those of the nation for a document of the province that issues it', () => {
    const path = ['临溪镇'];
    const own = (text: string) => ids(`落实${text}。`, { path, level: 'township' });
    expect(own('省委、省政府《甲乙建设实施纲要(2016-2020年)》')).toEqual(['found']);
    expect(own('《甲乙建设实施纲要(2016-2020年)》')).toEqual(['gangyao-2015']);
    expect(own('省委、省政府《甲乙建设实施纲要(2015-2020年)》')).toEqual(['gangyao-2015']);
  });

  it('tells two towns of one name by the county that reports', () => {
    const text = '落实《临溪镇三公经费管理规定》。';
    const path = ['碧海省', '云海市', '东湖区', '临溪镇'];
    expect(ids(text, { path, level: 'township' })).toEqual(['linxi-b']);
    expect(ids(text, { path: ['临溪镇'], level: 'township' })).toEqual(['found']);
    expect(ids(text, { path: ['碧海省', '云海市'], level: 'city' })).toEqual(['linxi-b']);
  });
});

describe('unknown documents', () => {
  const found = (text: string, report?: ReportSketch) => resolve(text, report).found;
  const idOf = (text: string, report?: ReportSketch) => resolve(text, report).regulations[0]?.id;
  const town: ReportSketch = { path: ['青山省', '云岭市', '青禾县', '临溪镇'], level: 'township' };
  const otherTown: ReportSketch = {
    path: ['碧海省', '云海市', '东湖区', '临溪镇'],
    level: 'township',
  };

  it('keep their id over reports, years and spellings', () => {
    const id = idOf('印发《青禾县戊办法》。');
    expect(id).toMatchInlineSnapshot(`"found-5618d3d66799"`);
    expect(idOf('落实《青禾县戊办法(试行)》。', { years: [2019, 2019] })).toBe(id);
    expect(idOf('落实《云岭市青禾县戊办法》。', town)).toBe(id);
    expect(idOf('落实县《戊办法》。', town)).toBe(id);
  });

  it('of two same-named towns stay two', () => {
    const text = '制定《临溪镇学法制度》。';
    expect(idOf(text, town)).not.toBe(idOf(text, otherTown));
  });

  it('of masked places stay with their report', () => {
    const report = (sha256: string): ReportSketch => ({ path: ['X县'], masked: true, sha256 });
    const text = '制定《X县学法制度》。';
    expect(idOf(text, report('a'))).not.toBe(idOf(text, report('b')));
    expect(idOf(text, report('a'))).toBe(idOf(text, report('a')));
  });

  it('of unknown origin do not meet across places', () => {
    const text = '落实《重大事项决策程序规定》。';
    expect(idOf(text)).not.toBe(idOf(text, otherTown));
  });

  it.each([
    {
      text: '印发《青禾县戊办法》(青政规〔2022〕3号)。',
      expected: { level: 'county', kind: 'normative-document', region: '青山省/云岭市/青禾县' },
    },
    {
      text: '落实《云岭市戊条例》。',
      expected: { level: 'city', kind: 'local-regulation', region: '青山省/云岭市' },
    },
    {
      text: '落实省政府《戊规定》(省政府令第9号)。',
      expected: { level: 'province', kind: 'local-government-rule', issuer: '省政府' },
    },
    {
      text: '落实《关于做好戊工作的通知》(国办发〔2022〕9号)。',
      expected: { level: 'central', kind: 'work-notice', region: null, issuer: '国务院办公厅' },
    },
    {
      text: '落实《中国共产党戊工作条例》。',
      expected: { level: 'central', kind: 'party-document', region: null },
    },
    {
      text: '落实《关于戊工作的意见》。',
      expected: { level: null, kind: 'normative-document', region: null, issuer: null },
    },
    {
      text: '制定《戊工作实施方案》。',
      expected: { level: 'county', kind: 'plan', region: '青山省/云岭市/青禾县' },
    },
    {
      text: '落实《临溪镇戊守则》。',
      report: town,
      expected: { level: 'township', kind: 'internal-system' },
    },
  ])('are described as far as the text shows: $text', ({ text, report, expected }) => {
    expect(found(text, report)).toMatchObject([expected]);
  });

  it('join the one document of the report that has the same title with its place', () => {
    const { regulations } = resolve('印发《青禾县戊办法》。要求各单位落实《戊办法》。');
    expect(regulations).toHaveLength(1);
    expect(regulations[0]?.mentions).toHaveLength(2);
  });
});

describe('links', () => {
  const links = (text: string) =>
    resolve(text).links.map(({ to, kind, why }) => `${kind} ${to} (${why})`);

  it('from a title inside a title', () => {
    expect(links('印发《青禾县落实〈甲乙建设实施纲要(2021-2025年)〉的方案》。')).toEqual([
      'localises gangyao-2021 (nested-title)',
    ]);
  });

  it('from the basis under which a document was made', () => {
    expect(links('根据《丁条例》,制定《青禾县丁办法》。')).toEqual([
      'localises xinfang (made-under)',
    ]);
    expect(links('落实《丁条例》。制定《青禾县丁办法》。')).toEqual([]);
  });

  it('from the registry', () => {
    expect(links('落实《青禾县法治政府建设规划(2016-2020年)》。')).toEqual([
      'localises gangyao-2015 (registry)',
    ]);
  });

  it('from the same title at another level and for other years', () => {
    expect(
      links('落实《甲乙建设实施纲要(2021-2025年)》《青山省甲乙建设实施方案(2021-2025年)》。'),
    ).toEqual(['localises gangyao-2021 (title)']);
    expect(
      links(
        '落实《青禾县法治政府建设规划(2021-2025年)》,总结《青禾县法治政府建设规划(2016-2020年)》。',
      ),
    ).toEqual(['succeeds qinghe-guihua (title)', 'localises gangyao-2015 (registry)']);
  });
});

describe('time', () => {
  it.each([
    ['titles', '《甲办法》、'],
    ['titles never closed', '《甲办法,'],
    ['short forms', '《条例》'],
    ['aliases', '《甲意见》(以下简称《意见》)落实《意见》'],
    ['numbers', '《甲办法》(青府〔2016〕1号)'],
    ['numbers without titles', '根据青府〔2016〕1号文件'],
    ['described documents', '制定青禾县甲管理办法'],
    ['verbs', '贯彻落实印发学习'],
    ['bare names', '甲法、甲法和'],
  ])('grows with the text, however many %s stand in one line', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const before = process.cpuUsage();
    resolve(text);
    // Work that grows with the square of the text takes minutes here; the time that other programs take does not count.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  });
});
