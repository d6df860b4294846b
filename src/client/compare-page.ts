/** The comparison page: places and years chosen by form or address, their files fetched, tables drawn. */
import { FEWEST, MOST, readChoices, writeChoices, type Choice } from '../compare/choices.ts';
import { compareChoices } from '../compare/comparison.ts';
import { columnLabel, comparisonSections } from '../compare/comparison-tables.ts';
import type { ComparisonWords } from '../compare/comparison-words.ts';
import type { EntityJson } from '../export/entity-json.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { toSearchForm } from '../search/search-form.ts';
import { element, required } from './elements.ts';
import { toDom } from './to-dom.ts';

const result = required('comparison', HTMLElement);
const form = required('compare-form', HTMLFormElement);
const input = required('compare-place', HTMLInputElement);
const chosen = required('compare-chosen', HTMLUListElement);
const status = required('compare-status', HTMLElement);
const address = required('compare-address', HTMLElement);
const words = JSON.parse(result.dataset['words'] ?? '{}') as ComparisonWords;
const { t } = words;
const pages = result.dataset['pages'] ?? '/';
const siteTitle = document.title;
/** What the page shows before anything is chosen. */
const example = [...result.childNodes];

/** A place of the list. */
interface Option {
  id: string;
  /** Its own name alone. */
  name: string;
  fullName: string;
  label: string;
  years: string[];
}

const options = [...document.querySelectorAll<HTMLOptionElement>('#compare-places option')].map(
  ({ value, dataset }): Option => ({
    id: dataset['id'] ?? '',
    name: dataset['name'] ?? value,
    fullName: value,
    label: dataset['label'] ?? value,
    years: (dataset['years'] ?? '').split(' ').filter((year) => year !== ''),
  }),
);
const optionOf = new Map(options.map((option) => [option.id, option]));
const entities = new Map<string, Promise<EntityJson>>();
/** Places named to a reader who could have meant several. */
const NAMED = 6;
/** Counts what was asked for, so that an answer that comes late is not drawn over a newer one. */
let asked = 0;

function choices(): Choice[] {
  return readChoices(new URLSearchParams(location.search));
}

function change(to: readonly Choice[]): void {
  const search = writeChoices(to);
  history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
  void show();
}

async function show(): Promise<void> {
  const current = choices();
  asked += 1;
  const turn = asked;
  writeChosen(current);
  address.textContent = t.address + location.href;
  if (current.length < FEWEST) {
    status.textContent = current.length === 0 ? '' : t.empty;
    document.title = siteTitle;
    result.replaceChildren(...(current.length === 0 ? example : []));
    return;
  }
  status.textContent = t.loading;
  const loaded = await Promise.allSettled(current.map(({ place }) => loadEntity(place)));
  if (turn !== asked) return;
  const found = loaded.flatMap((outcome, index) => {
    const choice = current[index];
    return outcome.status === 'rejected' || choice === undefined
      ? []
      : [{ choice, entity: outcome.value }];
  });
  const failed = loaded.findIndex((outcome) => outcome.status === 'rejected');
  const missing = current[failed]?.place ?? '';
  status.textContent =
    failed < 0 ? '' : fillIn(t.failed, { place: optionOf.get(missing)?.label ?? missing });
  if (found.length < FEWEST) {
    result.replaceChildren();
    return;
  }
  const comparison = compareChoices(found);
  const names = comparison.columns.map((column) => columnLabel(column, words));
  document.title = `${names.join(words.listSeparator)} · ${siteTitle}`;
  const heading = element('p', { class: 'kind-label' }, names.join(' · '));
  const sections = comparisonSections(comparison, { words, href: (path) => pages + path });
  result.replaceChildren(heading, ...sections.map(toDom));
}

function loadEntity(place: string): Promise<EntityJson> {
  const known = entities.get(place);
  if (known !== undefined) return known;
  const loading = fetch(`${result.dataset['source'] ?? ''}${encodeURIComponent(place)}.json`).then(
    (response) => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.json() as Promise<EntityJson>;
    },
  );
  entities.set(place, loading);
  // What failed may succeed next time.
  loading.catch(() => entities.delete(place));
  return loading;
}

/** The chosen places, each with its years and a button to take it out. */
function writeChosen(current: readonly Choice[]): void {
  const items = current.map((choice, index) => {
    const option = optionOf.get(choice.place);
    const place = option?.label ?? choice.place;
    const others = current.filter((_, at) => at !== index);
    const year = element('select', { 'aria-label': fillIn(t.yearOf, { place }) });
    year.append(element('option', { value: '' }, t.allYears));
    for (const each of option?.years ?? []) year.append(element('option', { value: each }, each));
    year.value = choice.year === null ? '' : String(choice.year);
    year.addEventListener('change', () => {
      const to = year.value === '' ? null : Number(year.value);
      change(current.map((each, at) => (at === index ? { ...each, year: to } : each)));
    });
    const remove = element('button', { type: 'button', 'aria-label': fillIn(t.remove, { place }) });
    remove.textContent = '×';
    remove.addEventListener('click', () => {
      change(others);
    });
    return element('li', {}, element('span', {}, place), year, remove);
  });
  chosen.replaceChildren(...items);
  input.disabled = current.length >= MOST;
}

/** The places that a reader may have meant: by whole name, else by own name, else by what lies above too. */
function findOptions(typed: string): Option[] {
  const exact = options.filter(({ fullName, label }) => fullName === typed || label === typed);
  if (exact.length > 0) return exact;
  const wanted = toSearchForm(typed);
  const byName = options.filter(({ name }) => toSearchForm(name).includes(wanted));
  if (byName.length > 0) return byName;
  return options.filter(({ fullName }) => toSearchForm(fullName).includes(wanted));
}

/** Adds a place; one that is there already is added for its first year that is not. */
function add(option: Option): void {
  const current = choices();
  const used = new Set(
    current.filter(({ place }) => place === option.id).map(({ year }) => String(year ?? '')),
  );
  const free = ['', ...option.years].find((year) => !used.has(year));
  input.value = '';
  if (free === undefined || current.length >= MOST) return;
  change([...current, { place: option.id, year: free === '' ? null : Number(free) }]);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = input.value.trim();
  if (typed === '') return;
  const found = findOptions(typed);
  const [option] = found;
  if (option === undefined) status.textContent = fillIn(t.unknownPlace, { place: typed });
  else if (found.length === 1) add(option);
  else {
    const names = found.slice(0, NAMED).map(({ fullName }) => fullName);
    status.textContent = fillIn(t.severalPlaces, {
      place: typed,
      n: found.length,
      names: names.join(words.listSeparator),
    });
  }
});
input.addEventListener('input', (event) => {
  // Picking from the list replaces the text at once; typing goes letter by letter.
  const isPicked = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
  const option = options.find(({ fullName }) => fullName === input.value);
  if (isPicked && option !== undefined) add(option);
});
required('compare-clear', HTMLButtonElement).addEventListener('click', () => {
  change([]);
});
required('compare-print', HTMLButtonElement).addEventListener('click', () => {
  print();
});
addEventListener('popstate', () => void show());
void show();
