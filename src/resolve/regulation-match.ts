/** Finds the one registry entry that a citation means, or says which several it could mean. */
import { numberKey } from '../extract/document-number.ts';
import type { OwnPlace } from '../extract/own-place.ts';
import { splitPlacePrefix } from '../extract/own-place.ts';
import { analyseTitle, noticePayload } from '../extract/title.ts';
import type { Regulation } from '../schema/regulation.ts';
import { edgesOf, stemsOf, type RegulationForm, type RegulationIndex } from './regulation-index.ts';

/** What is known about the citation besides its title. */
export interface MatchContext {
  place: OwnPlace;
  /** The region that words in front of the title name; null when there are none or they name a central body. */
  issuerRegion: readonly string[] | null;
  /** Words in front of the title name a central body. */
  issuerCentral: boolean;
  /** They name one of a province, city or county that the page does not tell: 省委、省政府《…》. */
  issuerUnplaced: boolean;
  number: string | null;
  /** The citation has no title beside its number. */
  byNumberAlone: boolean;
  /** Years of the report, for titles that leave out theirs. */
  period: { from: number | null; to: number | null };
  /** The place makes the document: it cannot be a superior's. */
  ownAct: boolean;
}

export type MatchRule = 'title' | 'number' | 'place' | 'issuer' | 'years' | 'lost-character';

/** One entry; or the entries that fit equally well; or null when none fits. */
export type Match =
  { regulation: Regulation; rule: MatchRule } | { candidates: readonly Regulation[] } | null;

/** A central issuer in front of the title proper: 国务院办公厅关于…, 中共中央 国务院…. */
const CENTRAL_ISSUER =
  /^(?:中共中央办公厅|国务院办公厅|中共中央|国务院|党中央|中央|中办|国办|全国人大常委会|全国人大|司法部|财政部|农业部|农业农村部|公安部|国家[\p{Script=Han}]{2,12}?(?:局|委员会|委)|[、和及])+(?=.{4})/u;
const ABOUT = /^(.{2,40}?)(关于.{4,})$/u;

/** Looks a title up. `central` tells whether an issuer inside the title is a central body. */
export function matchRegulation(
  index: RegulationIndex,
  title: string,
  context: MatchContext,
  isCentral: (issuer: string) => boolean,
): Match {
  const spellings = [title, noticePayload(title)].filter((spelling) => spelling !== null);
  for (const spelling of spellings) {
    const match = matchSpelling(index, spelling, context, isCentral);
    if (match !== null) return match;
  }
  return null;
}

function matchSpelling(
  index: RegulationIndex,
  title: string,
  context: MatchContext,
  isCentral: (issuer: string) => boolean,
): Match {
  const { base, years, draft } = analyseTitle(title);
  const pick = (forms: readonly RegulationForm[], rule: MatchRule) =>
    pickOne(
      forms.filter((form) => form.draft === draft || draft),
      years,
      context,
      rule,
    );

  const exact = (index.byTitle.get(base) ?? []).filter((form) => admissible(form, base, context));
  const byTitle = pick(exact, 'title');
  if (byTitle !== null) return byTitle;

  const centralRest = base.replace(CENTRAL_ISSUER, '');
  if (centralRest !== base) {
    const forms = (index.byTitle.get(centralRest) ?? []).filter((form) => form.region === null);
    const match = pick(forms, 'issuer');
    if (match !== null) return match;
  }
  const about = ABOUT.exec(base);
  if (about !== null && isCentral(about[1] ?? '')) {
    const forms = (index.byTitle.get(about[2] ?? '') ?? []).filter((form) => form.region === null);
    const match = pick(forms, 'issuer');
    if (match !== null) return match;
  }

  const split = splitPlacePrefix(base, context.place);
  const region = split?.region ?? context.issuerRegion;
  const stems = stemsOf(base, context.place);
  if (region !== null) {
    for (const stem of stems) {
      const forms = (index.byStem.get(stem) ?? []).filter(
        (form) => form.region !== null && sameRegion(form.region, region),
      );
      const match = pick(forms, split === null ? 'issuer' : 'place');
      if (match !== null) return match;
    }
  } else if (!context.issuerCentral && base.length >= 6) {
    for (const stem of stems) {
      const forms = (index.byStem.get(stem) ?? []).filter(
        (form) =>
          form.region !== null &&
          (context.ownAct
            ? sameRegion(form.region, context.place.path)
            : contains(form.region, context.place.path)),
      );
      const match = pick(forms, 'place');
      if (match !== null) return match;
    }
  }
  return byNumber(index, base, context) ?? lostCharacter(index, base, years, context);
}

/** Whether an entry can be meant by a report of this place. */
function admissible(form: RegulationForm, base: string, context: MatchContext): boolean {
  const { region, regulation } = form;
  const { place, issuerRegion, issuerCentral } = context;
  if (region === null) {
    const law = regulation.kind === 'law' || regulation.kind === 'constitution';
    return law || issuerRegion === null;
  }
  if (issuerCentral) return false;
  if (issuerRegion !== null && !sameRegion(region, issuerRegion)) return false;
  if (contains(region, place.path) || contains(place.path, region)) return true;
  // A province's or a city's own name is proof enough in any report; smaller places have namesakes.
  const own = region.at(-1) ?? '';
  const upper = region.at(-2);
  if (region.length <= 2 && /(?:省|市|自治区|州|盟)$/u.test(own) && base.includes(own)) return true;
  return upper !== undefined && base.includes(upper + own);
}

/** The only form whose years agree; near years count when nothing else is left. */
function pickOne(
  forms: readonly RegulationForm[],
  years: string | null,
  context: MatchContext,
  rule: MatchRule,
): Match {
  if (forms.length === 0) return null;
  const distinct = (list: readonly RegulationForm[]) => [
    ...new Map(list.map((form) => [form.regulation.id, form.regulation])).values(),
  ];
  const only = (list: readonly RegulationForm[], by: MatchRule): Match => {
    const found = distinct(list);
    const [first] = found;
    if (first === undefined) return null;
    return found.length === 1 ? { regulation: first, rule: by } : { candidates: found };
  };
  const same = forms.filter((form) => form.years === years);
  if (same.length > 0) return only(same, rule);
  if (years === null) {
    const covering = forms.filter((form) => covers(form.years, context.period));
    if (covering.length > 0) return only(covering, 'years');
    return only(
      forms.filter((form) => isOfTheTime(form.years, context.period)),
      rule,
    );
  }
  const yearless = forms.filter((form) => form.years === null && form.regulation.period === null);
  if (yearless.length > 0) return only(yearless, rule);
  const near = forms.filter(
    (form) =>
      // 省政府《…（2016-2020年）》: years of its own mark a province's document, not a slip.
      (sharesEnd(form.years, years) && !(context.issuerUnplaced && form.region === null)) ||
      (context.number !== null &&
        form.regulation.number !== null &&
        numberKey(form.regulation.number) === numberKey(context.number)),
  );
  return only(near, 'years');
}

/** 2016-2020 and 2015-2020 end alike and begin a year apart: one is a slip. 2015-2020 and 2021-2025 never meet. */
function sharesEnd(a: string | null, b: string): boolean {
  if (a === null) return false;
  const [fromA = '', toA = ''] = a.split('-');
  const [fromB = '', toB = ''] = b.split('-');
  if (toA === '' || toB === '') return false;
  const masked = /x|×/iu;
  if (masked.test(fromA) || masked.test(fromB)) return toA === toB;
  return toA === toB && Math.abs(Number(fromA) - Number(fromB)) <= 1;
}

/** A report on 2019 that leaves the years out may look back on what ended in 2018 and ahead to what begins in 2020, not on 2016-2017 or 2021-2025. */
function isOfTheTime(
  years: string | null,
  period: { from: number | null; to: number | null },
): boolean {
  const [from = NaN, to = NaN] = (years ?? '').split('-').map(Number);
  return !(from > (period.to ?? Infinity) + 1 || to < (period.from ?? -Infinity) - 1);
}

function covers(years: string | null, period: { from: number | null; to: number | null }): boolean {
  if (years === null || period.from === null || period.to === null) return false;
  const [from = NaN, to = from] = years.split('-').map(Number);
  return period.from >= from && period.to <= to;
}

/** A number names one document, unless the title shows that it stands beside the wrong one. */
function byNumber(index: RegulationIndex, base: string, context: MatchContext): Match {
  if (context.number === null) return null;
  const forms = (index.byNumber.get(numberKey(context.number)) ?? []).filter(
    (form) =>
      (form.region === null || contains(form.region, context.place.path)) &&
      (context.byNumberAlone || alike(analyseTitle(form.regulation.title).base, base)),
  );
  const ids = new Set(forms.map((form) => form.regulation.id));
  const [first] = forms;
  return first !== undefined && ids.size === 1
    ? { regulation: first.regulation, rule: 'number' }
    : null;
}

/** Same genre word, and more than half of the pairs of characters in common (Dice 1945). */
function alike(a: string, b: string): boolean {
  if (a.slice(-2) !== b.slice(-2)) return false;
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const left = pairs(a);
  const right = pairs(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size) > 0.6;
}

/** Words that change the meaning when they are lost: 反, 实施, digits. */
const NEVER_LOST = /[反非不未废\d]|实施|修订|试行|省|市|县|区|镇|乡/u;

/** A long central title with one or two characters lost or doubled: 实施纲(2015-2020年). */
function lostCharacter(
  index: RegulationIndex,
  base: string,
  years: string | null,
  context: MatchContext,
): Match {
  if (base.length < 8 || context.issuerRegion !== null || context.issuerUnplaced) return null;
  const near: RegulationForm[] = [];
  for (const edge of edgesOf(base))
    for (const { base: known, form } of index.byEdge.get(edge) ?? []) {
      const lost = missingPart(known, base) ?? missingPart(base, known);
      if (lost !== null && !NEVER_LOST.test(lost)) near.push(form);
    }
  return pickOne(
    near.filter((form) => form.years === years),
    years,
    context,
    'lost-character',
  );
}

/** What `short` lacks of `long`, when that is one stretch; null otherwise. */
function missingPart(long: string, short: string): string | null {
  const length = long.length - short.length;
  if (length <= 0 || length > 2) return null;
  let at = 0;
  while (at < short.length && long.charAt(at) === short.charAt(at)) at += 1;
  return long.slice(at + length) === short.slice(at) ? long.slice(at, at + length) : null;
}

/** Equal, or equal but for levels that one of them leaves out between the first and the last. */
function sameRegion(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return isSubsequence(a, b) || isSubsequence(b, a);
}

/** Whether `upper` is `lower` or a place above it. */
export function contains(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.length > 0 && upper[0] === lower[0] && isSubsequence(upper, lower);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const name of whole) if (name === part[at]) at += 1;
  return at === part.length;
}
