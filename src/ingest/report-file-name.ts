/** Folder and file name of a content report: province and place in pinyin, with the office and the year. */
import { pinyin } from 'pinyin-pro';
import type { ReportFrontMatter } from '../schema/report.ts';
import type { PlaceRegistry } from '../vocabulary/places.ts';

/** The rank at the end of a place's name: 县, 自治州, 街道, 开发区. */
const RANK =
  /(?:自治区|自治州|自治县|自治旗|地区|街道|苏木|管理区|开发区|高新区|经开区|新区|[省市县区州旗盟镇乡])$/u;
/** What governments are called; only offices are named in a file. */
const GOVERNMENT =
  /(?:中共|中国共产党|人民政府|市委|县委|区委|党委|党工委|管委会|管理委员会|街道办事处|办事处|政府)/gu;
/** The end of an office's name: 司法局, 农业委员会, 教育厅. */
const OFFICE = /^(?<name>[\u4e00-\u9fff]{2,14}?)(?:局|厅|委员会|委|办公室|党组)/u;
/** Names of files are no longer than this. */
const LONGEST = 60;

/** Where a report goes below the folder of all reports, both made of lower-case letters, digits and hyphens alone. */
export interface ReportFileName {
  folder: string;
  /** Without `.md`. */
  name: string;
}

/** Makes the name of a report's file; the same for reports of one body, kind and year. */
export function nameReportFile(report: ReportFrontMatter, places: PlaceRegistry): ReportFileName {
  const { jurisdiction, kind, period } = report;
  const { path, masked, level } = jurisdiction;
  const place = path.at(-1);
  const province = path[0];
  const isPlaced = jurisdiction.code !== null || path.length > 1 || level === 'province';
  const folder = masked
    ? 'masked'
    : province === undefined
      ? 'national'
      : isPlaced
        ? spellPlace(province, places)
        : 'unplaced';
  const parts = [
    place === undefined ? 'quanguo' : spellPlace(place, places),
    spellOffice(report.body, path),
    kind === 'annual-report' ? '' : kind,
    ...new Set([period.from, period.to]),
  ];
  const name = parts
    .map((part) => String(part ?? ''))
    .filter((part) => part !== '')
    .join('-');
  return {
    folder: folder || 'unplaced',
    name: name.slice(0, LONGEST).replace(/-+$/u, '') || 'report',
  };
}

/** 广东省 → guangdong, 彭水苗族土家族自治县 → pengshui: as English says the place, without its rank. */
function spellPlace(name: string, places: PlaceRegistry): string {
  const known = places.byName.get(name) ?? [];
  const short = [...places.byShortName]
    .filter(([, named]) => known.some((place) => named.includes(place)))
    .map(([word]) => word)
    .sort((a, b) => a.length - b.length)[0];
  return slug(places.englishName(short ?? name.replace(RANK, '')));
}

/** 青禾县司法局 → sifa; '' for a government. */
function spellOffice(body: string | null, path: readonly string[]): string {
  let rest = body ?? '';
  for (const name of path) rest = rest.replaceAll(name, '');
  rest = rest
    .replace(GOVERNMENT, '')
    .replace(/^[省市县区州旗镇乡]/u, '')
    .trim();
  const name = OFFICE.exec(rest)?.groups?.['name'];
  return name === undefined ? '' : slug(pinyin(name, { toneType: 'none', separator: '' }));
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
