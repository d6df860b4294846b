/**
 * Filters and orders lists by the panel beside them; rows on further pages of a list are fetched once they are needed,
 * and only so many stand in the page at once.
 */
import { fillIn } from '../i18n/fill-in.ts';
import { orderRows } from '../page-data/list-order.ts';
import { ROWS_PER_PAGE } from '../page-data/list-pages.ts';
import { connectFacetPanel } from './facet-panel.ts';
import { createRowPlacer, rowsOf, takeRows } from './list-rows.ts';

/** How rows write several values into one attribute. */
const SEPARATOR = '|';

for (const panel of document.querySelectorAll<HTMLFormElement>('form[data-facets-for]'))
  start(panel);

function start(panel: HTMLFormElement): void {
  const list = document.getElementById(panel.dataset['facetsFor'] ?? '');
  if (list === null) return;
  const empty = list.querySelector<HTMLElement>('[data-empty]');
  const pages = list.querySelector<HTMLElement>('[data-rest]');
  const more = list.querySelector<HTMLButtonElement>('button[data-more]');
  const addresses = (pages?.dataset['rest'] ?? '').split(' ').filter((each) => each !== '');
  const own = rowsOf(list);
  let rows = own;
  let place = createRowPlacer(list, rows);
  /** What passes, in its order; the first of it stand in the page. */
  let found = own;

  const show = (): void => {
    const listed = pages === null ? found.length : listedRows();
    place(found.slice(0, listed));
    if (more === null) return;
    const left = found.length - listed;
    more.hidden = left <= 0;
    more.textContent = fillIn(more.dataset['more'] ?? '', {
      n: Math.min(left, ROWS_PER_PAGE),
      left,
    });
  };

  more?.addEventListener('click', () => {
    const before = listedRows();
    history.replaceState({ listed: before + ROWS_PER_PAGE }, '');
    show();
    // The button may be gone, and what it brought stands above it.
    found[before]?.querySelector('a')?.focus();
  });

  connectFacetPanel(panel, {
    rows: (names) =>
      rows.map((element) => ({
        values: Object.fromEntries(names.map((name) => [name, valuesOf(element, name)])),
        label: element.dataset['name'] ?? '',
      })),
    loadRest:
      addresses.length === 0
        ? null
        : async () => {
            for (const further of await Promise.all(addresses.map(fetchList)))
              takeRows(list, further, pages);
            rows = rowsOf(list);
            place = createRowPlacer(list, rows);
          },
    show: (visible, _, order) => {
      // A list that nothing narrows or orders is its first page again.
      const isWhole = pages !== null && order === '' && visible.every(Boolean);
      found = isWhole
        ? own
        : orderRows(
            rows.filter((_row, index) => visible[index] === true),
            order,
            (row, name) => row.getAttribute(`data-by-${name}`),
          );
      show();
      if (pages) pages.hidden = !isWhole;
      if (empty) empty.hidden = found.length > 0;
    },
  });
}

/** How many rows the reader has asked for; kept with the address, so that the way back leads to the same list. */
function listedRows(): number {
  const { listed } = (history.state ?? {}) as { listed?: number };
  return listed ?? ROWS_PER_PAGE;
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

function valuesOf(element: HTMLElement, name: string): string[] {
  const value = element.getAttribute(`data-${name}`);
  return value === null || value === '' ? [] : value.split(SEPARATOR);
}
