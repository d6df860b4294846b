/** The registry of documents, prepared for look-up by title, by title without its place, and by number. */
import { numberKey } from '../extract/document-number.ts';
import { describeOwnPlace, splitPlacePrefix } from '../extract/own-place.ts';
import { analyseTitle, noticePayload } from '../extract/title.ts';
import type { Regulation } from '../schema/regulation.ts';

/** One spelling of a registry entry. */
export interface RegulationForm {
  regulation: Regulation;
  /** From the province down; null for the nation. */
  region: readonly string[] | null;
  /** Years in this spelling. */
  years: string | null;
  draft: boolean;
}

/** Look-ups over the registry; the keys are `base` forms of titles. */
export interface RegulationIndex {
  byId: ReadonlyMap<string, Regulation>;
  byTitle: ReadonlyMap<string, readonly RegulationForm[]>;
  /** Local documents by their title without the place's name. */
  byStem: ReadonlyMap<string, readonly RegulationForm[]>;
  byNumber: ReadonlyMap<string, readonly RegulationForm[]>;
  /** Central titles by `edgesOf`, for titles that lost a character. */
  byEdge: ReadonlyMap<string, readonly { base: string; form: RegulationForm }[]>;
}

/** Bodies behind a place name that may be left out: 青禾市人民政府重大行政决策…规定 = 重大行政决策…规定. */
const BODY =
  /^(?:人民政府办公厅|人民政府办公室|人民政府|政府办公厅|政府办公室|政府|委员会|委)(?=.{5})/u;

/** Builds the index. Entries of masked places (X县) are left out: no other report can mean them. */
export function createRegulationIndex(regulations: readonly Regulation[]): RegulationIndex {
  const byId = new Map<string, Regulation>();
  const byTitle = new Map<string, RegulationForm[]>();
  const byStem = new Map<string, RegulationForm[]>();
  const byNumber = new Map<string, RegulationForm[]>();
  const byEdge = new Map<string, { base: string; form: RegulationForm }[]>();
  for (const regulation of regulations) {
    const region = regulation.region?.split('/') ?? null;
    byId.set(regulation.id, regulation);
    if (region?.some(isMasked)) continue;
    const place = region === null ? null : placeOf(region);
    for (const title of [regulation.title, ...regulation.aliases]) {
      for (const spelling of [title, noticePayload(title)]) {
        if (spelling === null) continue;
        const { base, years, draft } = analyseTitle(spelling);
        const form = { regulation, region, years, draft };
        add(byTitle, base, form);
        const about = base.indexOf('关于');
        if (region === null) {
          if (about > 0) add(byTitle, base.slice(about), form);
          for (const edge of edgesOf(base)) add(byEdge, edge, { base, form });
        }
        if (place === null) continue;
        for (const stem of stemsOf(base, place)) add(byStem, stem, form);
      }
    }
    if (regulation.number !== null)
      add(byNumber, numberKey(regulation.number), {
        regulation,
        region,
        years: null,
        draft: false,
      });
  }
  return { byId, byTitle, byStem, byNumber, byEdge };
}

/** The first and the last four characters: a title that lost a stretch in between, or at one end, keeps one of them. */
export function edgesOf(base: string): string[] {
  return [`${base.slice(0, 4)}…`, `…${base.slice(-4)}`];
}

/** The title without the place's name and without the body behind it, as far as it has them; always the title itself too. */
export function stemsOf(base: string, place: ReturnType<typeof placeOf>): string[] {
  const stems = [base];
  const split = splitPlacePrefix(base.replace(/^中共|^中国共产党/u, ''), place);
  if (split !== null) stems.push(split.rest);
  for (const stem of [...stems]) {
    const body = stem.replace(BODY, '');
    if (body !== stem) stems.push(body);
    // Without the body that issued it: 青禾县人民政府[关于加强基层执法的意见].
    const about = /^[^关]{0,24}?(关于.{6,})$/u.exec(stem)?.[1];
    if (about !== undefined && about !== stem) stems.push(about);
  }
  return [...new Set(stems)];
}

/** The names of a region, with no level assumed above it. */
export function placeOf(region: readonly string[]) {
  return describeOwnPlace({ path: [...region], code: null, level: 'county', masked: false });
}

/** X县, 某镇: a name that stands for no place. */
export function isMasked(name: string): boolean {
  return /[XxＸ×*]|^某|○|〇/u.test(name);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
