/** The comparison page: places and years chosen by form or address, their files fetched, tables drawn. */
import {
  FEWEST,
  isPlaceId,
  MOST,
  readChoices,
  writeChoices,
  type Choice,
} from '../compare/choices.ts';
import { compareChoices } from '../compare/comparison.ts';
import { columnLabel, comparisonSections } from '../compare/comparison-tables.ts';
import type { ComparisonWords } from '../compare/comparison-words.ts';
import type { EntityJson } from '../export/entity-json.ts';
import { entityName, originalName } from '../i18n/entity-name.ts';
import { expandYears } from '../graph/statements.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { fullPlaceLabel, fullPlaceLabelEn } from '../page-data/entities.ts';
import { searchEntities, type Entity } from '../search/entity-index.ts';
import { connectCombobox, type Suggestion } from './combobox.ts';
import { languageOf } from './declare-language.ts';
import { element, required } from './elements.ts';
import { loadEntities } from './load-entities.ts';
import { pageAddress } from './page-address.ts';
import { ThingSource } from './thing-source.ts';
import { toDom } from './to-dom.ts';

const result = required('comparison', HTMLElement);
const input = required('compare-place', HTMLInputElement);
const chosen = required('compare-chosen', HTMLUListElement);
const status = required('compare-status', HTMLElement);
const address = required('compare-address', HTMLElement);
const words = JSON.parse(result.dataset['words'] ?? '{}') as ComparisonWords;
const { t } = words;
const pages = result.dataset['pages'] ?? '/';
/** Base path of files that all languages share. */
const base = result.dataset['base'] ?? '/';
const siteTitle = document.title;
/** What the page shows before anything is chosen. */
const example = [...result.childNodes];

const entities = new ThingSource<EntityJson>(result.dataset['source'] ?? '{}');
let places: Promise<readonly Entity[]> | null = null;
/** Suggestions below the field. */
const OFFERED = 10;
/** The page of a place stands in this folder. */
const FOLDER = 'jurisdictions/';
/** Counts what was asked for, so that an answer that comes late is not drawn over a newer one. */
let asked = 0;

function choices(): Choice[] {
  return readChoices(new URLSearchParams(location.search));
}

function change(to: readonly Choice[]): void {
  const search = writeChoices(to);
  history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
  refresh();
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
  status.textContent = failed < 0 ? '' : fillIn(t.failed, { place: missing });
  if (found.length < FEWEST) {
    result.replaceChildren();
    return;
  }
  const comparison = compareChoices(found, words.domains);
  const names = comparison.columns.map((column) => columnLabel(column, words));
  document.title = `${names.join(words.listSeparator)} · ${siteTitle}`;
  const heading = element('p', { class: 'kind-label' }, names.join(' · '));
  const sections = comparisonSections(comparison, {
    words,
    href: (path) => pageAddress(pages, path),
  });
  result.replaceChildren(heading, ...sections.map(toDom));
}

function refresh(): void {
  show().catch((error: unknown) => {
    const place = choices().map((choice) => choice.place);
    status.textContent = fillIn(t.failed, { place: place.join(words.listSeparator) });
    result.replaceChildren();
    console.error(error);
  });
}

/** @throws also when the file holds something else than a place */
async function loadEntity(place: string): Promise<EntityJson> {
  if (!isPlaceId(place)) throw new RangeError(`${place} is no place id`);
  const entity = await entities.of(place);
  chosenPlace(entity);
  return entity;
}

/** A chosen place as its file names it, and the years of its reports. */
interface ChosenPlace {
  label: string;
  years: number[];
}

function chosenPlace({ attributes, nodes }: EntityJson): ChosenPlace {
  if (attributes.kind !== 'jurisdiction') throw new TypeError(`${attributes.id} is no place`);
  const label = words.english ? fullPlaceLabelEn(attributes) : fullPlaceLabel(attributes);
  const years = Object.values(nodes).flatMap((node) =>
    node.kind === 'report' ? expandYears(node.years) : [],
  );
  return { label, years: [...new Set(years)].sort((a, b) => a - b) };
}

/** The chosen places, each with its years and a button to take it out; names come with the places' files. */
function writeChosen(current: readonly Choice[]): void {
  const items = current.map((choice, index) => {
    const item = element('li', {});
    const write = ({ label: place, years }: ChosenPlace): void => {
      const year = element('select', { 'aria-label': fillIn(t.yearOf, { place }) });
      year.append(element('option', { value: '' }, t.allYears));
      for (const each of years) year.append(element('option', { value: `${each}` }, `${each}`));
      year.value = choice.year === null ? '' : String(choice.year);
      year.addEventListener('change', () => {
        const to = year.value === '' ? null : Number(year.value);
        change(current.map((each, at) => (at === index ? { ...each, year: to } : each)));
      });
      const remove = element(
        'button',
        { type: 'button', 'aria-label': fillIn(t.remove, { place }) },
        '×',
      );
      remove.addEventListener('click', () => {
        change(current.filter((_, at) => at !== index));
      });
      item.replaceChildren(element('span', { lang: languageOf(place) }, place), year, remove);
    };
    write({ label: choice.place, years: choice.year === null ? [] : [choice.year] });
    loadEntity(choice.place).then(
      (entity) => {
        write(chosenPlace(entity));
      },
      // What did not load is named by the status line; the place can be taken out all the same.
      () => undefined,
    );
    return item;
  });
  chosen.replaceChildren(...items);
  input.disabled = current.length >= MOST;
}

/** Places with a report, by name, pinyin initials or English name. */
async function suggestPlaces(typed: string): Promise<Suggestion[]> {
  places ??= loadEntities(base).then((entities) =>
    entities.filter(({ kind, reports }) => kind === 'jurisdiction' && reports > 0),
  );
  places.catch(() => {
    places = null;
  });
  return searchEntities(await places, typed, OFFERED).map(({ entity }) => {
    const label = entityName(entity, words.english);
    const original = originalName(entity, words.english);
    const above = words.english ? (entity.noteEn ?? entity.note) : entity.note;
    const note = [original, above].filter((each) => each !== null && each !== '').join(' · ');
    return {
      id: entity.path.slice(FOLDER.length, -1),
      label,
      lang: languageOf(label),
      note,
      noteLang: languageOf(note),
    };
  });
}

/** Adds a place; one that is there already is added for its first year that is not. */
async function add(id: string): Promise<void> {
  const current = choices();
  if (current.length >= MOST) return;
  const used = new Set(current.filter(({ place }) => place === id).map(({ year }) => year));
  const years = used.size === 0 ? [] : chosenPlace(await loadEntity(id)).years;
  const free = [null, ...years].find((year) => !used.has(year));
  if (free !== undefined) change([...current, { place: id, year: free }]);
}

connectCombobox(input, required('compare-places', HTMLUListElement), {
  suggest: suggestPlaces,
  pick: ({ id }) => void add(id).catch(console.error),
  fail: (typed, error) => {
    if (error !== undefined) console.error(error);
    status.textContent = fillIn(error === undefined ? t.unknownPlace : t.failed, { place: typed });
  },
  announce: (count) => {
    status.textContent =
      count === 0
        ? fillIn(t.unknownPlace, { place: input.value.trim() })
        : fillIn(t.suggested, { n: count });
  },
});
required('compare-clear', HTMLButtonElement).addEventListener('click', () => {
  change([]);
});
required('compare-print', HTMLButtonElement).addEventListener('click', () => {
  print();
});
addEventListener('popstate', refresh);
refresh();
