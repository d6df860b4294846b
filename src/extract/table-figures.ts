/** Finds the bare figures of tables and says each as a sentence would: 市场监管局 under 行政处罚（件） with 120 is 市场监管局行政处罚120件. */
import type { UnitMatcher } from './unit-matcher.ts';

/** A cell with a figure whose unit stands elsewhere in its table; offsets in UTF-16 units of the text. */
export interface TableFigure {
  start: number;
  end: number;
  /** What the cell says with its row, its column and its unit. */
  statement: string;
  /** The year that heads its column. */
  year: number | null;
}

interface Cell {
  text: string;
  start: number;
}

/** A number, or what stands in its place: `1,204`, `35.6`, `X`. */
const FIGURE = /^(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$|^[XxＸｘ×*＊]{1,4}$/u;
/** A figure that is a rate by itself: `86.8%`. */
const RATE = /^\d{1,3}(?:\.\d+)?(?<unit>[%％])$/u;
/** Heads the names of rows and says what they are names of: `纠纷类型`, `案件类别`. */
const KINDS_OF = /^(?<noun>[\u4e00-\u9fff]{2,6}?)(?:的)?(?:类型|类别|种类|分类)$/u;
/** A row with a figure and its unit (`46件`) heads nothing. */
const HOLDS_DIGIT = /[0-9０-９]/u;
/** A unit behind a name: `罚没金额（万元）`. */
const UNIT_IN_BRACKETS = /^(?<name>.+?)\s*[(（](?:单位[:：])?(?<unit>[^()（）]{1,6})[)）]$/u;
/** A name that says its unit: `案件数`, `培训人数`. */
const NUMBER_OF = /(?<unit>[件项次人条份个场期宗家户])数$/u;
/** A power of ten before a unit: `万元`. */
const MULTIPLIER = /^[万亿]/u;
/** Heads a column of units. */
const UNIT_COLUMN = /^(?:计量)?单位$/u;
/** Heads a column that numbers the rows. */
const NUMBERING = /^(?:序号|编号|№|No\.?)$/iu;
/** Heads figures without saying what they count: `数量`, `2023年`. */
const SAYS_NOTHING =
  /^(?:数量|数值|数据|数|合计|总计|总数|总量|结果|完成情况|完成数|指标值|本年度?|全年|20\d\d年度?)$/u;
/** Opens the name of a row that tells a part of the one above. */
const PART_OF = /^其中[:：，,]?\s*/u;
/** Between acts that a row counts together: 撤销、变更、确认违法. */
const JOINT = /[、/和及与或]/u;
/** The shortest topic that says what the acts below it were done to: 行政复议. */
const SHORTEST_TOPIC = 4;
/** A year that heads a column. */
const YEAR = /(?<year>20\d\d)年/u;

/**
 * The figures of all tables, in text order. A figure for which no unit is stated is left out.
 * @param acts verbs that a row may consist of; what they are done to stands in a row above
 */
export function findTableFigures(
  text: string,
  matchUnit: UnitMatcher,
  acts: ReadonlySet<string>,
): TableFigure[] {
  const isUnit = (written: string) => {
    const bare = written.replace(MULTIPLIER, '');
    return bare !== '' && matchUnit(bare, 0)?.written === bare;
  };
  const figures: TableFigure[] = [];
  let header: readonly Cell[] | null = null;
  let topic = '';
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line, lineStart);
    lineStart += line.length + 1;
    if (cells.length < 2) header = null;
    else if (cells.some((cell) => FIGURE.test(cell.text))) {
      if (header === null) continue;
      const { name } = labelOf(cells, header, isUnit).label;
      if (!consistsOf(name, acts)) topic = withoutAct(name, acts);
      figures.push(...figuresOf(cells, header, isUnit, topic, acts));
    } else if (cells.every((cell) => !HOLDS_DIGIT.test(cell.text) || YEAR.test(cell.text)))
      [header, topic] = [cells, ''];
  }
  return figures;
}

/** 受理, 其中：撤销、变更: a row that says what was done and not to what. */
function consistsOf(name: string, acts: ReadonlySet<string>): boolean {
  return name
    .replace(PART_OF, '')
    .split(JOINT)
    .every((part) => acts.has(part));
}

/** What a row's act is done to: 收到行政复议申请 and 受理行政复议 are of 行政复议申请 and 行政复议; empty when too little is left. */
function withoutAct(name: string, acts: ReadonlySet<string>): string {
  const plain = name.replace(PART_OF, '');
  const lengths = [4, 3, 2];
  const act = lengths.map((length) => plain.slice(0, length)).find((lead) => acts.has(lead)) ?? '';
  const rest = plain.slice(act.length);
  return rest.length >= SHORTEST_TOPIC ? rest : '';
}

function cellsOf(line: string, lineStart: number): Cell[] {
  if (!line.includes('|')) return [];
  const cells: Cell[] = [];
  let at = 0;
  for (const part of line.split('|')) {
    const text = part.trim();
    cells.push({ text, start: lineStart + at + part.indexOf(text) });
    at += part.length + 1;
  }
  return cells;
}

/** The column of units of a row; -1 without one. 单位 heads units, or bodies. */
function unitColumnOf(
  cells: readonly Cell[],
  header: readonly Cell[],
  isUnit: (written: string) => boolean,
): number {
  return header.findIndex(
    ({ text }, index) => UNIT_COLUMN.test(text) && isUnit(cells[index]?.text ?? ''),
  );
}

/** What names a row, and where it stands. */
function labelOf(
  cells: readonly Cell[],
  header: readonly Cell[],
  isUnit: (written: string) => boolean,
) {
  const unitColumn = unitColumnOf(cells, header, isUnit);
  const labelAt = cells.findIndex(
    ({ text }, index) =>
      !FIGURE.test(text) && index !== unitColumn && !NUMBERING.test(header[index]?.text ?? ''),
  );
  return { labelAt, label: named(cells[labelAt]?.text ?? '', isUnit) };
}

function figuresOf(
  cells: readonly Cell[],
  header: readonly Cell[],
  isUnit: (written: string) => boolean,
  topic: string,
  acts: ReadonlySet<string>,
): TableFigure[] {
  const headOf = (index: number) => header[index]?.text ?? '';
  const columnUnit = cells[unitColumnOf(cells, header, isUnit)]?.text ?? '';
  const { label, labelAt } = labelOf(cells, header, isUnit);
  if (label.name === '') return [];
  // 土地权属 under 纠纷类型 is 土地权属纠纷.
  const noun = KINDS_OF.exec(headOf(labelAt))?.groups?.noun ?? '';
  const whole = consistsOf(label.name, acts) ? topic + label.name.replace(PART_OF, '') : label.name;
  const row = whole.endsWith(noun) ? whole : whole + noun;
  return cells.flatMap(({ text, start }, index) => {
    const head = named(headOf(index), isUnit);
    const rate = RATE.exec(text)?.groups?.unit;
    if (index === labelAt || NUMBERING.test(head.name)) return [];
    if (rate === undefined && !FIGURE.test(text)) return [];
    const figure = rate === undefined ? text : text.slice(0, -rate.length);
    const unit = rate ?? head.unit ?? (columnUnit === '' ? null : columnUnit) ?? label.unit;
    if (unit === null) return [];
    const name = SAYS_NOTHING.test(head.name) ? '' : head.name;
    const year = YEAR.exec(headOf(index))?.groups?.year;
    return [
      {
        start,
        end: start + text.length,
        statement: `${row}${name}${figure}${unit}`,
        year: year === undefined ? null : Number(year),
      },
    ];
  });
}

/** A name without the unit in brackets behind it, and its unit. */
function named(text: string, isUnit: (written: string) => boolean) {
  const { name, unit } = UNIT_IN_BRACKETS.exec(text)?.groups ?? {};
  if (name !== undefined && unit !== undefined && isUnit(unit)) return { name, unit };
  return { name: text, unit: NUMBER_OF.exec(text)?.groups?.unit ?? null };
}
