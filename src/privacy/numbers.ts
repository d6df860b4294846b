/** Finds identity numbers, mobile numbers and e-mail addresses in a text. */
import { HIDDEN, type PersonalData } from './personal-data.ts';

// An identity number of 18 places that stands by itself: 11010519491231002X, not part of a longer number or word.
const IDENTITY = /(?<![\dA-Za-z.])\d{17}[\dXx](?![\dA-Za-z])/gu;

// An identity number of 15 places, which has no check digit: only after its name, 身份证号：110105491231002.
const OLD_IDENTITY = /(?<=身份证(?:号码?)?[：:为是]?\s?)\d{15}(?![\dA-Za-z])/gu;

// A mobile number: 13812345678, 138 1234 5678, 138-1234-5678, with or without 86 before it; no fraction, no part of a longer number.
const MOBILE =
  /(?<![\dA-Za-z.,．/_=-])(?:(?:\+|00)?86[- ]?)?(?<number>1[3-9]\d(?<gap>[- ]?)\d{4}\k<gap>\d{4})(?![\dA-Za-z%_/-]|\.\d)/gu;

// What makes eleven digits an amount: 13812345678元, 13812345678.50万元 is excluded above.
const UNIT =
  /^[\s]?(?:[万亿]?元|万|亿|余|多|件|人|户|次|份|起|家|个|平方米|公里|公顷|亩|吨|千瓦|度|美元|％|%)/u;

// What makes it part of the number of a document or an account: 第13812345678号, 〔2021〕13812345678, 账号13812345678.
const NUMBERED = /(?:第|〔\d{4}〕|\[\d{4}\]|字|编号|文号|案号|账号|帐号|代码|订单号?)[：:为]?\s?$/u;

// An address of an e-mail: name@example.com.
const EMAIL =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,18}(?![A-Za-z0-9-])/gu;

// A unified social credit code says so: 统一社会信用代码：914401…
const CREDIT_CODE = /信用代码[（(：:为是]?\s?$/u;

/** Weights of GB 11643-1999 for the first 17 places, and the check characters by remainder of 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** First two digits of identity numbers: provinces by their division codes. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

/** Characters before a place that decide about it. */
const BEFORE = 12;

/**
 * Whether 18 characters are an identity number: province, date of birth and check character (GB 11643-1999).
 */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/u.test(text) || !PROVINCES.has(text.slice(0, 2))) return false;
  if (!isDate(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))))
    return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return CHECK[sum % 11] === text[17]?.toUpperCase();
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1880 || year > 2099 || month < 1 || day < 1) return false;
  return month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** All numbers and addresses of persons, in no order. */
export function findPersonalNumbers(text: string): PersonalData[] {
  return [...findIdentities(text), ...findMobiles(text), ...findEmails(text)];
}

function* findIdentities(text: string): Generator<PersonalData> {
  for (const match of text.matchAll(IDENTITY))
    if (isIdentityNumber(match[0]) && !CREDIT_CODE.test(before(text, match.index)))
      yield place('identity', match.index, match[0]);
  for (const match of text.matchAll(OLD_IDENTITY)) yield place('identity', match.index, match[0]);
}

function* findMobiles(text: string): Generator<PersonalData> {
  for (const match of text.matchAll(MOBILE)) {
    const number = match.groups?.['number'] ?? '';
    const end = match.index + match[0].length;
    if (UNIT.test(text.slice(end, end + 4)) || NUMBERED.test(before(text, match.index))) continue;
    yield place('mobile', end - number.length, number);
  }
}

function* findEmails(text: string): Generator<PersonalData> {
  for (const match of text.matchAll(EMAIL)) yield place('email', match.index, match[0]);
}

const before = (text: string, at: number) => text.slice(Math.max(0, at - BEFORE), at);

function place(kind: PersonalData['kind'], start: number, found: string): PersonalData {
  const mask = found.replaceAll(/[\dA-Za-z]/gu, HIDDEN);
  return { kind, start, end: start + found.length, mask };
}
