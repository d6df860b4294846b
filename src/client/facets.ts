/** Filters lists by the facet panel beside them. */
import { connectFacetPanel } from './facet-panel.ts';

/** How rows write several values into one attribute. */
const SEPARATOR = '|';

for (const panel of document.querySelectorAll<HTMLFormElement>('form[data-facets-for]'))
  start(panel);

function start(panel: HTMLFormElement): void {
  const list = document.getElementById(panel.dataset['facetsFor'] ?? '');
  if (list === null) return;
  const empty = list.querySelector<HTMLElement>('[data-empty]');
  const elements = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  connectFacetPanel(panel, {
    rows: (names) =>
      elements.map((element) => ({
        values: Object.fromEntries(names.map((name) => [name, valuesOf(element, name)])),
        label: element.dataset['name'] ?? '',
      })),
    show: (visible) => {
      for (const [index, element] of elements.entries()) element.hidden = visible[index] !== true;
      for (const group of groups)
        group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
      if (empty) empty.hidden = visible.some(Boolean);
    },
  });
}

function valuesOf(element: HTMLElement, name: string): string[] {
  const value = element.getAttribute(`data-${name}`);
  return value === null || value === '' ? [] : value.split(SEPARATOR);
}
