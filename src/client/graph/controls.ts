/** The explorer's form: it follows the state, and changes it. */
import { COLOURINGS, SIZINGS, type ExplorerState } from '../../explorer/explorer-state.ts';
import type { ExplorerModel } from '../../explorer/explorer-model.ts';
import { NETWORK_IDS } from '../../explorer/explorer-file.ts';
import { languageOf } from '../declare-language.ts';
import { element } from '../elements.ts';

/** Fields of lists that are written as boxes: ticked means shown. */
const BOXES = {
  kind: 'hiddenKinds',
  relation: 'hiddenRelations',
  status: 'hiddenStatuses',
} as const;

/** A control of the form by name. */
export function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`the page has no control "${name}"`);
}

/** The controls follow the state, so that an address or the back button sets them too. */
export function writeControls(
  form: HTMLFormElement,
  model: ExplorerModel,
  state: ExplorerState,
): void {
  for (const [name, list] of Object.entries(BOXES))
    for (const box of boxes(form, name)) box.checked = !state[list].includes(box.value);
  field(form, 'network').value = state.network;
  const reports = field(form, 'reports');
  if (reports instanceof HTMLInputElement) reports.checked = state.reports;
  field(form, 'depth').value = String(state.depth);
  field(form, 'province').value = state.province ?? '';
  field(form, 'level').value = state.level ?? '';
  field(form, 'community').value = state.community === null ? '' : String(state.community);
  field(form, 'min-degree').value = state.minDegree === null ? '' : String(state.minDegree);
  field(form, 'max-degree').value = state.maxDegree === null ? '' : String(state.maxDegree);
  field(form, 'colour').value = state.colour;
  field(form, 'size').value = state.size;
  const [from, to] = state.years ?? model.years ?? ['', ''];
  for (const [name, value] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const year = field(form, name);
    if (model.years !== null && year instanceof HTMLInputElement)
      [year.min, year.max] = model.years.map(String) as [string, string];
    year.value = String(value);
    year.disabled = model.years === null;
    const shown = form.querySelector(`output[for="graph-${name}"]`);
    if (shown !== null) shown.textContent = String(value);
  }
}

/** The state as the controls say it; what they do not show stays as it is. */
export function readControls(
  form: HTMLFormElement,
  model: ExplorerModel,
  state: ExplorerState,
): Partial<ExplorerState> {
  const text = (name: string) => field(form, name).value;
  const orNull = (name: string) => (text(name) === '' ? null : text(name));
  const number = (name: string) => (text(name) === '' ? null : Number(text(name)));
  const hidden = (name: keyof typeof BOXES) =>
    boxes(form, name)
      .filter((box) => !box.checked)
      .map((box) => box.value);
  const [from, to] = [Number(text('from')), Number(text('to'))];
  const isWhole = model.years === null || (from === model.years[0] && to === model.years[1]);
  const reports = field(form, 'reports');
  return {
    [BOXES.kind]: hidden('kind'),
    [BOXES.relation]: hidden('relation'),
    [BOXES.status]: hidden('status'),
    network: NETWORK_IDS.find((id) => id === text('network')) ?? state.network,
    reports: reports instanceof HTMLInputElement && reports.checked,
    depth: state.focus === null ? 0 : Number(text('depth')),
    province: orNull('province'),
    level: orNull('level'),
    community: number('community'),
    minDegree: number('min-degree'),
    maxDegree: number('max-degree'),
    colour: COLOURINGS.find((each) => each === text('colour')) ?? state.colour,
    size: SIZINGS.find((each) => each === text('size')) ?? state.size,
    years: isWhole ? null : [Math.min(from, to), Math.max(from, to)],
  };
}

/** Offers the choices of a select anew, below its first, which stands for all. */
export function offerChoices(
  select: HTMLInputElement | HTMLSelectElement,
  choices: readonly { value: string; label: string }[],
): void {
  const [all] = select.querySelectorAll('option');
  const options = choices.map(({ value, label }) =>
    element('option', { value, lang: languageOf(label) }, label),
  );
  select.replaceChildren(...(all === undefined ? [] : [all]), ...options);
}

/** The filters that are set, in the words of the form: for the note below a saved picture. */
export function filtersInWords(form: HTMLFormElement): string {
  const words: string[] = [];
  for (const select of form.querySelectorAll('select')) {
    const label = select.closest('label')?.firstChild?.textContent?.trim() ?? '';
    const chosen = select.selectedOptions[0];
    if (chosen !== undefined && select.value !== '' && select.selectedIndex > 0)
      words.push(`${label} ${chosen.text}`);
  }
  const hidden = [...form.querySelectorAll<HTMLInputElement>('fieldset input:not(:checked)')];
  for (const box of hidden) words.push(`− ${box.closest('label')?.textContent.trim() ?? ''}`);
  return words.join('；');
}

function boxes(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`)];
}
