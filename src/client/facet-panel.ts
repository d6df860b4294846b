/** Connects a facet panel to the rows that it filters and orders; the choice is part of the address, so back and links work. */
import { fillIn } from '../i18n/fill-in.ts';
import { filterRows, type Selection } from '../page-data/facet-filter.ts';
import type { FacetValues } from '../page-data/facets.ts';
import { toSearchForm } from '../search/search-form.ts';

/** From this width on the panel stands beside its list; the style sheet says the same. */
const BESIDE = '(min-width: 62rem)';

/** What a panel filters. */
export interface FacetTarget {
  /**
   * The values and the name of every row.
   * @param names facets of the panel
   */
  rows: (names: readonly string[]) => { values: FacetValues; label: string }[];
  /**
   * Called at first and after every choice, also one by the back button.
   * @param order value of a `ListOrder`; empty where the panel offers none
   */
  show: (visible: readonly boolean[], selection: Selection, order: string) => void;
  /** Brings in the rows that other pages of the list hold; null when all are there. */
  loadRest?: (() => Promise<void>) | null;
  /** Address parameters that a new choice makes void, such as the number of a page. */
  resets?: readonly string[];
}

/** Follows the panel's boxes and the address from now on. */
export function connectFacetPanel(panel: HTMLFormElement, target: FacetTarget): void {
  const fold = panel.querySelector<HTMLDetailsElement>('.facets-fold');
  if (fold !== null) {
    fold.open = matchMedia(BESIDE).matches;
    fold.classList.add('ready');
  }
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const names = [...new Set(boxes.map((box) => box.name))];
  const nameBox = panel.querySelector<HTMLInputElement>('input[name="name"]');
  /** The order, and what else a page lets choose one of. */
  const selects = [...panel.querySelectorAll('select')];
  const status = panel.querySelector('[role="status"]');
  let rows = readRows();
  let rest = target.loadRest ?? null;
  let loading: Promise<void> | null = null;

  function readRows() {
    return target.rows(names).map(({ values, label }) => ({ values, label: toSearchForm(label) }));
  }

  const order = (): string => selects.find(({ name }) => name === 'order')?.value ?? '';

  /** Whether the list is another than the one that the page was sent with. */
  const isChanged = (): boolean =>
    order() !== '' || boxes.some((box) => box.checked) || toSearchForm(nameBox?.value ?? '') !== '';

  /** The numbers in the page count all rows; they stand until a choice needs the rows of other pages. */
  const show = (): void => {
    if (rest === null) filter();
    else if (isChanged()) {
      if (status) status.textContent = panel.dataset['loading'] ?? '';
      loading ??= rest().then(
        () => {
          rest = null;
          rows = readRows();
          filter();
        },
        (error: unknown) => {
          loading = null;
          if (status) status.textContent = panel.dataset['failed'] ?? '';
          console.error(error);
        },
      );
    }
  };

  const filter = (): void => {
    const selection: Selection = Object.fromEntries(
      names.map((name) => [
        name,
        boxes.filter((box) => box.name === name && box.checked).map((box) => box.value),
      ]),
    );
    const wanted = toSearchForm(nameBox?.value ?? '');
    const values = rows.map((row) => row.values);
    const { visible, counts } = filterRows(values, names, selection, (row) =>
      (rows[row]?.label ?? '').includes(wanted),
    );
    for (const box of boxes) {
      const number = counts.get(box.name)?.get(box.value) ?? 0;
      const label = box.closest('label');
      const count = label?.querySelector('.count');
      if (count) count.textContent = String(number);
      label?.classList.toggle('without-rows', number === 0 && !box.checked);
    }
    const shown = visible.filter(Boolean).length;
    const words = isChanged()
      ? panel.dataset['shown']
      : (panel.dataset['all'] ?? panel.dataset['shown']);
    if (status) status.textContent = fillIn(words ?? '', { n: shown });
    target.show(visible, selection, order());
  };

  const readAddress = (): void => {
    const parameters = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = parameters.getAll(box.name).includes(box.value);
    for (const box of boxes) if (box.checked) box.closest('details')?.setAttribute('open', '');
    if (nameBox !== null) nameBox.value = parameters.get('name') ?? '';
    for (const select of selects) {
      select.value = parameters.get(select.name) ?? '';
      // An address may ask for what is not there.
      if (select.selectedIndex === -1) select.value = '';
    }
    show();
  };

  /** @param replace for typing: one step back for a word, not for each of its letters */
  const writeAddress = (replace: boolean): void => {
    const parameters = new URLSearchParams(location.search);
    const own = ['name', ...selects.map(({ name }) => name)];
    for (const name of [...names, ...own, ...(target.resets ?? [])]) parameters.delete(name);
    for (const box of boxes) if (box.checked) parameters.append(box.name, box.value);
    if (nameBox !== null && nameBox.value !== '') parameters.set('name', nameBox.value);
    for (const { name, value } of selects) if (value !== '') parameters.set(name, value);
    const search = parameters.size > 0 ? `?${parameters.toString()}` : '';
    if (search === location.search) return;
    const address = location.pathname + search;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };

  panel.addEventListener('change', (event) => {
    writeAddress(event.target === nameBox);
    show();
  });
  nameBox?.addEventListener('input', () => {
    writeAddress(true);
    show();
  });
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  panel.addEventListener('reset', () => {
    // The form's fields are empty only after this event.
    setTimeout(() => {
      writeAddress(false);
      show();
    });
  });
  addEventListener('popstate', readAddress);
  readAddress();
}
