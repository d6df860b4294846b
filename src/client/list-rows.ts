/** The rows of a list as elements: those that are wanted stand in the page, the others are kept aside. */

/** Rows wherever they stand, in the list's own order. */
export function rowsOf(list: ParentNode): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

/**
 * Moves the rows of another page into a list: into the group of the same name, else with their group before what the list ends with.
 * @param end what the list ends with
 */
export function takeRows(list: Element, further: Element, end: Element | null): void {
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

/**
 * Gives a function that leaves the wanted rows of a list in the page, in the order in which it gets them.
 * Where rows alone stand beside each other, the others are taken out, so that a long list costs no more than what is shown;
 * a row of a tree, which what lies below it needs, is hidden instead.
 * @param rows all rows, each where it belongs
 */
export function createRowPlacer(
  list: Element,
  rows: readonly HTMLElement[],
): (wanted: readonly HTMLElement[]) => void {
  const homes = new Map(rows.map((row) => [row, row.parentElement]));
  const holders = [...new Set(homes.values())].filter((holder) => holder !== null);
  const isOfRows = new Map(
    holders.map((holder) => [
      holder,
      [...holder.children].every((child) => homes.has(child as HTMLElement)),
    ]),
  );
  return (wanted) => {
    const shown = new Set(wanted);
    for (const row of rows) {
      const home = homes.get(row);
      if (home && isOfRows.get(home) !== true) row.hidden = !shown.has(row);
    }
    for (const holder of holders)
      if (isOfRows.get(holder) === true)
        holder.replaceChildren(...wanted.filter((row) => homes.get(row) === holder));
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
  };
}
