/** Facts of a report as marks on its text: one per stretch, with what each says in the language of the page. */
import type { Interface } from '../i18n/interface.ts';
import type { ReportFact, ReportPage } from '../page-data/report-page.ts';
import type { FactMark } from '../rehype/mark-facts.ts';

/** The facts of a page as marks, those of one stretch as one, and its mere anchors. */
export function reportMarks(
  { facts, anchors }: Pick<ReportPage, 'facts' | 'anchors'>,
  ui: Interface,
): FactMark[] {
  const marks = new Map<string, FactMark & { kinds: string[] }>();
  for (const fact of facts) {
    const { anchor, start, end, kind } = fact;
    const title = `${ui.t.report.kinds[kind]}${ui.t.colon}${factName(fact, ui)}${details(fact, ui)}`;
    const href = fact.target === null ? null : ui.href(fact.target.path);
    const mark = marks.get(anchor);
    if (mark === undefined) {
      marks.set(anchor, { id: anchor, start, end, kinds: [kind], href, title });
      continue;
    }
    if (!mark.kinds.includes(kind)) mark.kinds.push(kind);
    mark.href ??= href;
    if (!mark.title.split('\n').includes(title)) mark.title += `\n${title}`;
  }
  const bare = anchors.map(({ id, start, end }) => ({
    id,
    start,
    end,
    kinds: [],
    href: null,
    title: '',
  }));
  return [...marks.values(), ...bare];
}

/** What a fact is about, e.g. a document's title in title marks. */
export function factName({ kind, fact, target }: ReportFact, ui: Interface): string {
  switch (kind) {
    case 'regulation':
      return target === null ? `《${fact.title}》` : ui.name(target);
    case 'other':
      return `《${fact.title}》`;
    case 'practice':
      return target === null ? fact.name : ui.name(target);
    case 'metric':
      return target === null ? fact.label : ui.name(target);
    case 'unresolved':
      return fact.text;
  }
}

/** What the report says of it, piece by piece, e.g. relation and status, or number and period. */
export function factDetails(entry: ReportFact, ui: Interface): string[] {
  const { terms } = ui;
  const { kind, fact } = entry;
  switch (kind) {
    case 'regulation': {
      const planned = fact.status === 'planned' ? [terms.regulationStatus.planned] : [];
      return [terms.relation[fact.relation], ...planned];
    }
    case 'practice':
      return [terms.practiceStatus[fact.status]];
    case 'metric': {
      const period = fact.period === null ? [] : [ui.period(fact.period)];
      const status = fact.status === 'actual' ? [] : [terms.metricStatus[fact.status]];
      return [ui.quantity({ ...fact, unitEn: entry.unitEn }), ...period, ...status];
    }
    case 'other':
      return [terms.documentClass[fact.class]];
    case 'unresolved':
      return [ui.t.reader.reasons[fact.reason]];
  }
}

function details(fact: ReportFact, ui: Interface): string {
  const parts = factDetails(fact, ui);
  if ('confidence' in fact && fact.confidence === 'low') parts.push(ui.terms.confidence.low);
  return parts.length === 0 ? '' : ` · ${parts.join(' · ')}`;
}
