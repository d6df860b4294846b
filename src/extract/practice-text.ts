/** The form of a text in which practices are looked for: no quotes, brackets, blanks or commas, one width. */

/** A text reduced to what wordings are compared by. */
export interface SqueezedText {
  text: string;
  /** For each unit of `text` its offset in the full text. */
  offsets: Int32Array;
  /** For each unit of `text` the number of 、 and commas that were left out up to it; a quotation behind a quotation counts as one. */
  joints: Int32Array;
  /** For each unit of `text` the number of commas that were left out up to it; a title behind a title counts as one. */
  commas: Int32Array;
}

const KEEP = 0;
const DROP = 1;
const JOINT = 2;
const COMMA = 3;

/** What becomes of each UTF-16 unit. */
const TREATMENTS = new Uint8Array(0x10000);
for (const unit of '“”‘’"\'「」『』《》〈〉()()【】[]〔〕 \t\r\u00a0\u3000\u200b\ufeff')
  TREATMENTS[unit.charCodeAt(0)] = DROP;
for (const unit of '()') TREATMENTS[unit.charCodeAt(0) + 0xfee0] = DROP;
TREATMENTS['、'.charCodeAt(0)] = JOINT;
for (const unit of ',\uff0c') TREATMENTS[unit.charCodeAt(0)] = COMMA;

const TITLE_START = '《'.charCodeAt(0);
const QUOTE_START = '“'.charCodeAt(0);

/** Whether the title that starts here follows another one in a list: two documents hold no wording in common. */
function follows(full: string, start: number): boolean {
  const before = '、和及与'.includes(full[start - 1] ?? '》') ? start - 2 : start - 1;
  return full[before] === '》';
}

/** Full-width ASCII (！ to ～) to ASCII, and every middle dot to a full stop, as in 12·4. */
function foldUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (unit === 0xb7 || unit === 0x2022 || unit === 0x30fb) return 0x2e;
  return unit;
}

/** Reduces a text; offsets are UTF-16 units of it. */
export function squeezeText(full: string): SqueezedText {
  const units = new Uint16Array(full.length);
  const offsets = new Int32Array(full.length);
  const joints = new Int32Array(full.length);
  let length = 0;
  const commas = new Int32Array(full.length);
  let jointCount = 0;
  let commaCount = 0;
  for (let at = 0; at < full.length; at += 1) {
    const unit = full.charCodeAt(at);
    const treatment = TREATMENTS[unit];
    if (treatment !== KEEP) {
      const newTitle = unit === TITLE_START && follows(full, at);
      if (treatment === COMMA || newTitle) commaCount += 1;
      const newQuotation = unit === QUOTE_START && full[at - 1] === '”';
      if (treatment !== DROP || newTitle || newQuotation) jointCount += 1;
      continue;
    }
    units[length] = foldUnit(unit);
    offsets[length] = at;
    joints[length] = jointCount;
    commas[length] = commaCount;
    length += 1;
  }
  return {
    text: textOfUnits(units.subarray(0, length)),
    offsets: offsets.subarray(0, length),
    joints: joints.subarray(0, length),
    commas: commas.subarray(0, length),
  };
}

/** A wording in the form in which it is looked for. */
export interface SqueezedPhrase {
  text: string;
  /** The units in front of which a 、 or comma was left out. */
  joints: readonly number[];
}

const NO_JOINTS: readonly number[] = [];

/** Reduces a wording; of tens of thousands nearly all stay as they are. */
export function squeezePhrase(phrase: string): SqueezedPhrase {
  if (isSqueezed(phrase)) return { text: phrase, joints: NO_JOINTS };
  const { text, joints } = squeezeText(phrase);
  const positions: number[] = [];
  for (let at = 1; at < joints.length; at += 1)
    if (joints[at] !== joints[at - 1]) positions.push(at);
  return { text, joints: positions };
}

function isSqueezed(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at += 1) {
    const unit = phrase.charCodeAt(at);
    if (TREATMENTS[unit] !== KEEP || foldUnit(unit) !== unit) return false;
  }
  return true;
}

/** Decoded as a whole: several times faster than a call for each unit. */
function textOfUnits({ buffer, byteOffset, byteLength }: Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le');
}
