/** Filters lists by the facet panel beside them; rows on further pages of a list are fetched once a filter needs them. */
import { connectFacetPanel } from './facet-panel.ts';

/** How rows write several values into one attribute. */
const SEPARATOR = '|';

for (const panel of document.querySelectorAll<HTMLFormElement>('form[data-facets-for]'))
  start(panel);

function start(panel: HTMLFormElement): void {
  const list = document.getElementById(panel.dataset['facetsFor'] ?? '');
  if (list === null) return;
  const empty = list.querySelector<HTMLElement>('[data-empty]');
  const pages = list.querySelector<HTMLElement>('[data-rest]');
  const addresses = (pages?.dataset['rest'] ?? '').split(' ').filter((each) => each !== '');
  const own = rowsOf(list);
  let elements = own;
  connectFacetPanel(panel, {
    rows: (names) =>
      elements.map((element) => ({
        values: Object.fromEntries(names.map((name) => [name, valuesOf(element, name)])),
        label: element.dataset['name'] ?? '',
      })),
    loadRest:
      addresses.length === 0
        ? null
        : async () => {
            for (const further of await Promise.all(addresses.map(fetchList)))
              takeRows(list, further, pages);
            elements = rowsOf(list);
          },
    show: (visible) => {
      // A list that nothing narrows is its first page again.
      const shown = visible.every(Boolean) && pages !== null ? new Set(own) : null;
      for (const [index, element] of elements.entries())
        element.hidden = visible[index] !== true || (shown !== null && !shown.has(element));
      for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
        group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
      if (pages) pages.hidden = shown === null;
      if (empty) empty.hidden = visible.some(Boolean);
    },
  });
}

function rowsOf(list: ParentNode): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

/** The list of another page. @throws when it cannot be read */
async function fetchList(address: string): Promise<Element> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const read = new DOMParser().parseFromString(await response.text(), 'text/html');
  const list = read.getElementById('list');
  if (list === null) throw new Error(`${address} has no list`);
  return list;
}

/**
 * Moves the rows of another page into a list: into the group of the same name, else with their group before the pages' links.
 * @param end what the list ends with
 */
function takeRows(list: Element, further: Element, end: Element | null): void {
  const groups = [...further.querySelectorAll<HTMLElement>(':scope > [data-group]')];
  for (const group of groups) {
    const same = list.querySelector(
      `:scope > [data-group="${CSS.escape(group.dataset['group'] ?? '')}"]`,
    );
    if (same === null) list.insertBefore(document.adoptNode(group), end);
    else append(same, group);
  }
  if (groups.length === 0) append(list, further);
}

/** Moves rows behind those of the same sort. */
function append(to: Element, from: Element): void {
  const holder = to.querySelector('[data-row]')?.parentElement;
  holder?.append(...rowsOf(from).map((row) => document.adoptNode(row)));
}

function valuesOf(element: HTMLElement, name: string): string[] {
  const value = element.getAttribute(`data-${name}`);
  return value === null || value === '' ? [] : value.split(SEPARATOR);
}
