/** A list of any length behind a built page: its pages are those of the site, filled with made-up rows (seeded), so that a browser reads what a large site would send. */
import { parseHTML } from 'linkedom';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import { listPagePath, ROWS_PER_PAGE } from '../../src/page-data/list-pages.ts';

/** One made-up row, as its list should know it. */
export interface MadeUpRow {
  /** Number in the list, from 0; part of the row's name. */
  number: number;
  name: string;
  /** Facet → value; facets of the panel of the built page, each with one of its values. */
  values: Record<string, string>;
  /** ISO date, one for each row. */
  published: string;
}

/** Days between the dates of neighbouring rows: prime, so that each row has a date of its own, in no order. */
const STEP = 1237;

/** A list of made-up rows. */
export interface MadeUpList {
  rows: MadeUpRow[];
  /** Address below the site's base → the page. */
  pages: Map<string, string>;
}

/**
 * Fills the pages of a list.
 * @param built HTML of the list's built first page; rows are direct children of one element
 * @param path of the list, e.g. `reports/`
 * @param length how many rows
 */
export function makeUpList(built: string, path: string, length: number): MadeUpList {
  const facets = facetsOf(built);
  const random = seededRandom(5);
  const rows = Array.from({ length }, (_, number): MadeUpRow => {
    const values = Object.fromEntries(
      [...facets].map(([facet, known]) => [
        facet,
        known[Math.floor(random() * known.length)] ?? '',
      ]),
    );
    const day = new Date(Date.UTC(2015, 0, 1 + ((number * STEP) % length)));
    return {
      number,
      name: `造字县第${number}号`,
      values,
      published: day.toISOString().slice(0, '2015-01-01'.length),
    };
  });
  const addresses = Array.from({ length: Math.ceil(length / ROWS_PER_PAGE) }, (_, at) =>
    listPagePath(path, at + 1),
  );
  const pages = new Map(
    addresses.map((address, at) => {
      const others = addresses.filter((each) => each !== address);
      const own = rows.slice(at * ROWS_PER_PAGE, (at + 1) * ROWS_PER_PAGE);
      return [address, fillPage(built, own, others, length)] as const;
    }),
  );
  return { rows, pages };
}

function facetsOf(built: string): Map<string, string[]> {
  const { document } = parseHTML(built);
  const facets = new Map<string, string[]>();
  for (const box of document.querySelectorAll('.facets input[type="checkbox"]')) {
    const name = box.getAttribute('name') ?? '';
    facets.set(name, [...(facets.get(name) ?? []), box.getAttribute('value') ?? '']);
  }
  return facets;
}

function fillPage(
  built: string,
  rows: readonly MadeUpRow[],
  others: readonly string[],
  total: number,
): string {
  const { document } = parseHTML(built);
  const sample = document.querySelector('#list [data-row]');
  const holder = sample?.parentElement;
  if (!sample || !holder) throw new Error('the built page has no rows');
  holder.replaceChildren(
    ...rows.map(({ name, number, values, published }) => {
      const row = sample.cloneNode(true) as Element;
      row.setAttribute('data-name', name);
      for (const [facet, value] of Object.entries(values)) row.setAttribute(`data-${facet}`, value);
      row.setAttribute('data-by-published', published);
      const link = row.querySelector('th a');
      if (link) {
        link.textContent = name;
        link.setAttribute('href', `/made-up/${number}/`);
      }
      return row;
    }),
  );
  const list = document.getElementById('list');
  for (const own of list?.querySelectorAll('.list-pages, .list-more') ?? []) own.remove();
  const nav = document.createElement('nav');
  nav.className = 'list-pages';
  nav.setAttribute('data-rest', others.map((each) => `/${each}`).join(' '));
  const more = document.createElement('button');
  more.setAttribute('data-more', '{n} / {left}');
  more.setAttribute('hidden', '');
  list?.append(nav, more);
  const panel = document.querySelector('.facets');
  panel?.setAttribute('data-shown', `{n} / ${total}`);
  panel?.setAttribute('data-all', `${total}`);
  return `<!doctype html>${document.documentElement.outerHTML}`;
}
