/** The search page: exact named things first, then reports that hold what was asked, then loosely related ones. */
import { entityName, originalName } from '../i18n/entity-name.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { LANGUAGE_TAGS } from '../i18n/locales.ts';
import type { SearchWords } from '../i18n/texts/search.ts';
import { searchEntities, type Entity } from '../search/entity-index.ts';
import { exactPassages, type Passage } from '../search/passages.ts';
import { languageOf } from './declare-language.ts';
import { element, required } from './elements.ts';
import { loadEntities } from './load-entities.ts';
import { openFullText, type FacetCounts, type FullText, type FullTextHit } from './full-text.ts';
import { pageAddress } from './page-address.ts';

/** Named things shown before the reader asks for all. */
const SHOWN_FIRST = 12;
/** Texts loaded at once. */
const BATCH = 20;
/** Texts checked for the whole query before the reader is asked whether to go on. */
const CHECKED = 120;
const PASSAGES = 2;

const results = required('search-results', HTMLElement);
const form = required('search-form', HTMLFormElement);
const status = required('search-status', HTMLElement);
const input = required('search-query', HTMLInputElement);
const facets = required('search-facets', HTMLElement);
const texts = JSON.parse(results.dataset['texts'] ?? '{}') as SearchWords;
const isEnglish = document.documentElement.lang === LANGUAGE_TAGS.en;
/** Base path of files that all languages share. */
const base = results.dataset['base'] ?? '/';
const indexes = Number(results.dataset['indexes'] ?? 1);
/** Base path of the pages of this language. */
const pages = results.dataset['pages'] ?? base;

let fullText: Promise<FullText> | null = null;
let latest = 0;

/** What the address asks for. */
function readState(): { query: string; filters: Record<string, string[]> } {
  const parameters = new URLSearchParams(location.search);
  const filters = Object.fromEntries(
    Object.keys(texts.facets).map((name) => [name, parameters.getAll(name)]),
  );
  return { query: parameters.get('q')?.trim() ?? '', filters };
}

function writeState(query: string, filters: Record<string, readonly string[]>): void {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, values] of Object.entries(filters))
    for (const value of values) parameters.append(name, value);
  const search = parameters.size > 0 ? `?${parameters.toString()}` : '';
  if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
}

async function show(): Promise<void> {
  const run = ++latest;
  const { query, filters } = readState();
  input.value = query;
  results.replaceChildren();
  if (query === '') {
    status.textContent = '';
    facets.hidden = true;
    return;
  }
  status.textContent = texts.searching;
  const hits = searchEntities(await loadEntities(base), query, Infinity);
  if (run !== latest) return;
  if (hits.length > 0) results.append(namedGroup(hits.map((hit) => hit.entity)));
  fullText ??= openFullText(base, indexes);
  const found = await (await fullText).search(query, filters);
  if (run !== latest) return;
  showFacets(found.counts, filters, query);
  const exact = element('ol', { class: 'search-reports', 'data-kind': 'exact' });
  const related = element('ol', { class: 'search-reports', 'data-kind': 'related' });
  const groups = [group(texts.exact, exact), group(texts.related, related)];
  results.append(...groups);
  const showFrom = async (at: number): Promise<void> => {
    await showReports(run, query, found.hits.slice(at, at + CHECKED), exact, related);
    if (run !== latest) return;
    for (const each of groups) each.hidden = each.querySelector('li') === null;
    const count = hits.length + exact.childElementCount + related.childElementCount;
    status.textContent = fillIn(count === 0 ? texts.none : texts.found, {
      q: query,
      n: hits.length,
      m: exact.childElementCount,
    });
    if (at + CHECKED >= found.hits.length) return;
    const more = element('button', { type: 'button' }, texts.more);
    more.addEventListener('click', () => {
      more.remove();
      showFrom(at + CHECKED).catch(fail);
    });
    results.append(more);
  };
  await showFrom(0);
}

function group(heading: string, list: HTMLElement): HTMLElement {
  return element('section', {}, element('h2', {}, heading), list);
}

/** The first of the named things, and a button that adds the others. */
function namedGroup(found: readonly Entity[]): HTMLElement {
  const list = element(
    'ol',
    { class: 'search-entities' },
    ...found.slice(0, SHOWN_FIRST).map(entityItem),
  );
  const section = group(texts.named, list);
  if (found.length <= SHOWN_FIRST) return section;
  const more = element(
    'button',
    { type: 'button' },
    texts.allNamed.replace('{n}', String(found.length)),
  );
  more.addEventListener('click', () => {
    const others = found.slice(SHOWN_FIRST).map(entityItem);
    list.append(...others);
    more.remove();
    others[0]?.querySelector('a')?.focus();
  });
  section.append(more);
  return section;
}

function entityItem(entity: Entity): HTMLElement {
  return element(
    'li',
    { class: `kind-${entity.kind}` },
    element('span', { class: 'kind' }, texts.kinds[entity.kind]),
    ...nameAndNote(entity),
  );
}

/** The link with the name and the note; in English with the Chinese name behind that of a place or document. */
function nameAndNote(entity: Entity): HTMLElement[] {
  const name = entityName(entity, isEnglish);
  const original = originalName(entity, isEnglish);
  const note = isEnglish ? (entity.noteEn ?? entity.note) : entity.note;
  return [
    element('a', { href: pageAddress(pages, entity.path), lang: languageOf(name) }, name),
    ...(original === null
      ? []
      : [element('span', { class: 'original', lang: LANGUAGE_TAGS.zh }, original)]),
    element('span', { class: 'note', lang: languageOf(note) }, note),
  ];
}

async function showReports(
  run: number,
  query: string,
  hits: readonly FullTextHit[],
  exact: HTMLElement,
  related: HTMLElement,
): Promise<void> {
  for (let at = 0; at < hits.length; at += BATCH) {
    const fragments = await Promise.all(hits.slice(at, at + BATCH).map((hit) => hit.load()));
    if (run !== latest) return;
    for (const fragment of fragments) {
      const passages = exactPassages(fragment, query, PASSAGES);
      const href = pageAddress(pages, fragment.url.slice(base.length));
      const heading = element('a', { href, lang: LANGUAGE_TAGS.zh }, fragment.title);
      const item = element('li', {}, heading, ...(passages ?? []).map(passageLine));
      (passages === null ? related : exact).append(item);
    }
  }
}

function passageLine({ text, highlights }: Passage): HTMLElement {
  const line = element('p', { class: 'passage', lang: LANGUAGE_TAGS.zh });
  let at = 0;
  for (const { start, end } of highlights) {
    line.append(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  line.append(text.slice(at));
  return line;
}

function showFacets(
  counts: FacetCounts,
  chosen: Record<string, readonly string[]>,
  query: string,
): void {
  const order = Object.keys(texts.values);
  const groups = Object.entries(texts.facets).flatMap(([name, label]) => {
    const values = Object.entries(counts[name] ?? {})
      .filter(([value, count]) => count > 0 || chosen[name]?.includes(value) === true)
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    if (values.length === 0) return [];
    const boxes = values.map(([value, count]) => {
      const box = element('input', { type: 'checkbox', name, value });
      box.checked = chosen[name]?.includes(value) === true;
      return element(
        'label',
        {},
        box,
        `${texts.values[value] ?? value} `,
        element('span', { class: 'count' }, `${count}`),
      );
    });
    return [element('fieldset', {}, element('legend', {}, label), ...boxes)];
  });
  facets.replaceChildren(...groups);
  facets.hidden = groups.length === 0;
  facets.onchange = () => {
    const filters = Object.fromEntries(
      Object.keys(texts.facets).map((name) => [
        name,
        [...facets.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
          (box) => box.value,
        ),
      ]),
    );
    writeState(query, filters);
    run();
  };
}

function fail(error: unknown): void {
  status.textContent = texts.failed;
  console.error(error);
}

function run(): void {
  show().catch(fail);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  writeState(input.value.trim(), {});
  run();
});
addEventListener('popstate', run);
run();
