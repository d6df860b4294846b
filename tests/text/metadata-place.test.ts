/** Which place a report belongs to: real names of places, made-up texts. */
import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const TEXT =
  '一、主要做法\n(一)完善制度。全年审查规范性文件12件,办理行政复议案件3件。\n二、存在的问题\n执法力量不足。';

async function placeOf(text: string) {
  const { path, code, level, masked } = (await readReport(`${text}\n${TEXT}`)).metadata
    .jurisdiction;
  return [path.join('/'), code, masked ? `${level}, masked` : level];
}

test.each<[reason: string, text: string, path: string, code: string | null, level: string]>([
  [
    'a county of a single name',
    '灌南县人民政府2020年度法治政府建设工作报告',
    '江苏省/连云港市/灌南县',
    '320724',
    'county',
  ],
  [
    'a province',
    '湖北省人民政府关于2019年度推进法治政府建设情况的报告',
    '湖北省',
    '420000',
    'province',
  ],
  [
    'a district of a municipality has no city above',
    '静海区2023年度法治政府建设情况报告',
    '天津市/静海区',
    '120118',
    'county',
  ],
  [
    'an autonomous prefecture by its short name',
    '黔西南州人民政府关于2020年度法治政府建设情况的报告',
    '贵州省/黔西南布依族苗族自治州',
    '522300',
    'city',
  ],
  [
    'a bureau belongs to its place',
    '垫江县水利局2021年度法治政府建设年度报告',
    '重庆市/垫江县',
    '500231',
    'county',
  ],
  [
    'a town with the county above it',
    '宁乡市夏铎铺镇2020年度法治政府建设工作情况的报告',
    '湖南省/长沙市/宁乡市/夏铎铺镇',
    '430182104',
    'township',
  ],
  [
    'a homonym is settled by the addressee',
    '鼓楼区2020年法治政府建设情况报告\n南京市人民政府:\n2020年,我区推进依法行政。',
    '江苏省/南京市/鼓楼区',
    '320106',
    'county',
  ],
  [
    'a homonym is settled by the site',
    '当前位置:福州市鼓楼区人民政府门户网站 > 年度报告\n鼓楼区2020年法治政府建设情况报告\n2020年,我区推进依法行政。',
    '福建省/福州市/鼓楼区',
    '350102',
    'county',
  ],
  [
    'a homonym without proof stays open',
    '鼓楼区2020年法治政府建设情况报告\n2020年,我区推进依法行政。',
    '鼓楼区',
    null,
    'county',
  ],
  [
    'a town that several counties have stays open',
    '龙凤镇法治政府建设情况报告\n龙凤镇人民政府(2018年10月)\n我镇推进依法行政。',
    '龙凤镇',
    null,
    'township',
  ],
  [
    'a town is settled by the numbers of its city',
    '港口镇2019年法治政府建设情况工作报告\n2019年,港口镇落实《中山市依法行政工作要点》(中府办函〔2019〕8号)和《重大决策规定》(中府〔2018〕5号),我镇接受中山市的督察。',
    '广东省/中山市/港口镇',
    '442000108',
    'township',
  ],
  [
    'a zone is its city with a name',
    '2022年合肥经济技术开发区法治政府建设情况报告',
    '安徽省/合肥市/合肥经济技术开发区',
    '340177',
    'zone',
  ],
  [
    'a masked county',
    'X县2020年法治政府建设情况报告\n2020年,我县推进依法行政。',
    'X县',
    null,
    'county, masked',
  ],
  [
    'a masked town',
    '法治政府建设情况自查报告\n20xx年,xx镇党委、政府组织学法。xx镇我镇推进依法行政。',
    'xx镇',
    null,
    'township, masked',
  ],
  ['a made-up county is a name only', '青禾县2020年法治政府建设情况报告', '青禾县', null, 'county'],
  [
    'a town named in what is announced',
    '根据《法治政府建设与责任落实督察工作规定》等要求,现将庆隆镇2020年度法治政府建设情况报告如下:',
    '重庆市/铜梁区/庆隆镇',
    '500151113',
    'township',
  ],
  [
    'a street that acts in the first sentence',
    '根据市、区的部署,2023年,清波街道以深入学习贯彻习近平法治思想为核心,推进法治政府建设。现总结如下:',
    '浙江省/杭州市/上城区/清波街道',
    '330102001',
    'township',
  ],
  [
    'a bureau that calls itself by its rank is named in full on the page',
    '市水务局2025年度法治政府建设情况报告\n2026-01-20 17:01 | 武汉市水务局\n2025年,我局推进依法行政。',
    '湖北省/武汉市',
    '420100',
    'city',
  ],
  [
    'bureaus of two cities prove nothing',
    '市水务局2025年度法治政府建设情况报告\n2025年,我局到长沙市水务局、南昌市水务局学习,推进依法行政。',
    '',
    null,
    'city',
  ],
  [
    'the only province that 省人民政府 speaks of',
    '省人民政府关于2020年度推进法治政府建设情况的报告\n2020年是湖北很不平凡的一年。省政府坚持依法行政,让法治成为湖北的优势。',
    '湖北省',
    '420000',
    'province',
  ],
  [
    'the district word of an autonomous region',
    '自治区党委、政府自觉推进我区法治政府建设,全区依法行政水平提高。自治区党委专题研究,出台《法治广西建设规划》《广西法治政府建设实施方案》。',
    '广西壮族自治区',
    '450000',
    'province',
  ],
  [
    'a number line that belongs to a province',
    '关于深入推进依法行政的实施意见\n桂政发〔2015〕2号\n各市、县人民政府:\n为推进依法行政,提出以下意见:',
    '广西壮族自治区',
    '450000',
    'province',
  ],
  [
    'a city without its rank',
    '现将温州2019年法治政府建设情况报告如下:2019年,我市推进依法行政,我市成效明显。',
    '浙江省/温州市',
    '330300',
    'city',
  ],
  [
    'the nation',
    '国务院关于加强法治政府建设的意见\n各省、自治区、直辖市人民政府:\n现提出以下意见:',
    '',
    null,
    'national',
  ],
  [
    'a ministry',
    '2022年,应急管理部坚持以习近平法治思想为指导,推进法治政府建设。现报告如下:',
    '',
    null,
    'national',
  ],
  [
    'a local office of a national body',
    '国家税务总局灌南县税务局2022年法治政府建设情况报告',
    '江苏省/连云港市/灌南县',
    '320724',
    'county',
  ],
  [
    'the nation in the first sentence of a county',
    '法治政府建设情况报告\n党中央、国务院高度重视法治政府建设。我县认真落实,我县成效明显。',
    '',
    null,
    'county',
  ],
  [
    'an office that acts, its verb far behind',
    '2025年以来,鼓楼区应急管理局在区委、区政府的坚强领导下,推进法治政府建设。',
    '鼓楼区',
    null,
    'county',
  ],
  [
    'an own regulation named after the place and the one above it',
    '2024年,区应急管理局在区委的领导下,推进法治政府建设,落实《深圳市罗湖区行政机关学法若干规定》。',
    '广东省/深圳市/罗湖区',
    '440303',
    'county',
  ],
  [
    'a visit to another place proves nothing',
    '2024年,区应急管理局在区委的领导下,推进法治政府建设,赴深圳市罗湖区学习。',
    '',
    null,
    'county',
  ],
  [
    'a committee and a government that act in one clause',
    '2022年,湖北省委、省政府坚持依法治省,推进法治政府建设。',
    '湖北省',
    '420000',
    'province',
  ],
  [
    'a city’s bureau that compares itself with all the province',
    '2022年,市农业农村局在市委、市政府的领导下,推进法治政府建设,全省率先开展试点,经验在全省推广。',
    '',
    null,
    'city',
  ],
  [
    'a department that only provinces have',
    '2022年,我厅推进全省水利系统法治建设。',
    '',
    null,
    'province',
  ],
  [
    'a bureau that is announced',
    '现将市水利局2022年法治政府建设情况报告予以公开。',
    '',
    null,
    'city',
  ],
  [
    'a bureau that makes documents in its own name',
    '2022年,我局推进法治政府建设,制定《天津市水务局行政执法管理办法》。',
    '天津市',
    '120000',
    'province',
  ],
  [
    'a bureau that passes on another’s',
    '2022年,我局推进法治政府建设,转发《天津市水务局行政执法管理办法》。',
    '',
    null,
    'county',
  ],
  [
    'a subdistrict by the short form of its rank',
    '2022年,河口街坚持依法行政,推进法治政府建设。',
    '',
    null,
    'township',
  ],
  [
    'a street of shops is none',
    '2022年,商业街坚持依法经营,法治政府建设有序推进。',
    '',
    null,
    'county',
  ],
  [
    'a township government that goes by somebody’s thought',
    '2022年,青禾乡人民政府以习近平法治思想为指导,推进法治政府建设。',
    '青禾乡',
    null,
    'township',
  ],
  [
    'who reports says 我 of its own place once',
    '2022年,依法行政工作成效明显。现将我乡2022年度法治政府建设情况报告如下:',
    '',
    null,
    'township',
  ],
  [
    'not of a market in it',
    '2022年,依法行政工作成效明显。现将我市场2022年度法治政府建设情况报告如下:',
    '',
    null,
    'county',
  ],
  [
    'a verb before a rank is no place',
    '关于加强市县政府依法行政的决定\n为推进依法行政,我市结合实际作出决定。我市将认真落实。',
    '',
    null,
    'city',
  ],
])('%s', async (_, text, path, code, level) => {
  expect(await placeOf(text)).toEqual([path, code, level]);
});

test('the site that a page is found on proves no place by itself', async () => {
  const text =
    '您当前的位置: > >政府工作报告\n信息来源:本网 发布日期:2020-04-08\n法治政府建设情况报告\n2019年,我镇推进依法行政,我镇成效明显。';
  expect(await placeOf(text)).toEqual(['', null, 'township']);
});

test.each<[reason: string, title: string, path: string, code: string | null]>([
  [
    'a zone that no list knows lies in the city it is named after',
    '湘潭经济技术开发区2021年法治政府建设情况报告',
    '湖南省/湘潭市/湘潭经济技术开发区',
    null,
  ],
  [
    'its committee, with a part of a name in between',
    '湘潭九华经济技术开发区管委会2021年法治政府建设情况报告',
    '湖南省/湘潭市/湘潭九华经济技术开发区',
    null,
  ],
  [
    'the province stands in front',
    '湖南湘潭经济技术开发区2021年法治政府建设情况报告',
    '湖南省/湘潭市/湘潭经济技术开发区',
    null,
  ],
  [
    'a zone of a district',
    '岳塘经济开发区2021年法治政府建设情况报告',
    '湖南省/湘潭市/岳塘区/岳塘经济开发区',
    null,
  ],
  [
    'a zone that is named after one of two places, and no page proves which',
    '朝阳经济开发区2021年法治政府建设情况报告',
    '朝阳经济开发区',
    null,
  ],
  [
    'a city of science is not the district that its name begins with',
    '三亚市崖州湾科技城管理局2021年法治政府建设情况报告',
    '海南省/三亚市/崖州区/崖州湾科技城',
    null,
  ],
  [
    'a zone with a code of its own that the registry of zones knows as well',
    '苏州工业园区2021年法治政府建设情况报告',
    '江苏省/苏州市/苏州工业园区',
    '320576',
  ],
  [
    'one that the codes count among the towns of a district, and the registry under the city',
    '北京经济技术开发区2021年法治政府建设情况报告',
    '北京市/北京经济技术开发区',
    null,
  ],
])('zones: %s', async (_, title, path, code) => {
  const { jurisdiction } = (await readReport(`${title}\n${TEXT}`)).metadata;
  expect(jurisdiction).toEqual({ path: path.split('/'), code, level: 'zone', masked: false });
});

test.each([
  [
    'a kind of place in the name of a department',
    '柳州市城市管理局',
    '广西壮族自治区/柳州市',
    '450200',
  ],
  ['another one', '济南市城乡水务局', '山东省/济南市', '370100'],
  ['the district of a branch', '武汉市生态环境局江汉区分局', '湖北省/武汉市/江汉区', '420103'],
  [
    'a branch whose district is not in the city',
    '武汉市生态环境局江宁区分局',
    '湖北省/武汉市',
    '420100',
  ],
])('departments: %s', async (_, body, path, code) => {
  const { jurisdiction } = (await readReport(`${body}2021年法治政府建设情况报告\n${TEXT}`))
    .metadata;
  expect([jurisdiction.path.join('/'), jurisdiction.code]).toEqual([path, code]);
});

test('a report that a zone signs is not its city’s, whatever the page around it says', async () => {
  const page = `您当前的位置:首页 > 湘潭市人民政府 > 法治政府建设\n2021年度法治政府建设工作报告\n${TEXT}\n湘潭经济技术开发区管理委员会\n2022年1月10日`;
  const { jurisdiction, body } = (await readReport(page)).metadata;
  expect(jurisdiction.path).toEqual(['湖南省', '湘潭市', '湘潭经济技术开发区']);
  expect(body).toBe('湘潭经济技术开发区管理委员会');
});

test('a city of the corps has the division before its name', async () => {
  const page = `新疆生产建设兵团第八师石河子市2021年法治政府建设情况报告\n${TEXT}`;
  expect((await readReport(page)).metadata.jurisdiction.code).toBe('659001');
});

test.each<[reason: string, opening: string, path: string[]]>([
  [
    'what an own place’s work is fitted to',
    '为推进依法行政,结合荷城街道实际,现就2022年工作情况报告如下:',
    ['荷城街道'],
  ],
  [
    'a town that acts in the first clause, under the district’s committee',
    '2025年,望月街道在区委、区政府的坚强领导下,扎实推进依法行政,现将2025年情况报告如下:',
    ['望月街道'],
  ],
  ['towns in general are none', '2025年,指导乡镇扎实推进依法行政,现报告如下:', []],
  ['a rank alone is no name', '现将街道2025年度法治政府建设工作情况报告如下:', []],
  ['nor is a kind of region', '自治区党委高度重视,现报告如下:', []],
])('the place by the first sentences: %s', async (_, opening, path) => {
  expect((await readReport(`${opening}\n${TEXT}`)).metadata.jurisdiction.path).toEqual(path);
});

test('the end of a phrase is no county of two characters', async () => {
  const phrases =
    '2021年度法治政府建设工作总结\n2021年,我局在县委和县政府的领导下,市委和县委多次部署,创建省级示范县、国家级示范县,组成县级专班,提高县域治理水平。';
  expect((await readReport(`${phrases}\n${TEXT}`)).metadata.jurisdiction.path).toEqual([]);
  const named = await readReport(
    `在安徽省和县的支持下,和县司法局推进工作,和县有12个乡镇。\n${TEXT}`,
  );
  expect(named.metadata.jurisdiction.path).not.toEqual([]);
});

test.each(['农场', '开发区', '工业园区'])(
  'a common word that is the name of one town is no proof: %s',
  async (word) => {
    const page = `第九师团结${word}2022年法治政府建设工作总结\n2022年,${word}认真推进依法行政。\n${TEXT}`;
    expect((await readReport(page)).metadata.jurisdiction.code).toBeNull();
  },
);

test('a report given to an assembly belongs to its place', async () => {
  const page = `政府工作报告\n——在灌南县第十六届人民代表大会第一次会议上\n各位代表:\n现在,我代表县人民政府报告工作。\n${TEXT}`;
  expect((await readReport(page)).metadata.jurisdiction.code).toBe('320724');
});
