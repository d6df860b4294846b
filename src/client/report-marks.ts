/** The reader of a report: shows and hides marks by kind, keeps the choice in the address, and completes the citations. */
import { isoDay } from '../iso-day.ts';
import { required } from './elements.ts';

/** Name of the address parameter that holds the kinds shown; absent when all are. */
const PARAMETER = 'kinds';

/** A mark of the text; a link among them loses its address, and so its place in the order of keys, while hidden. */
interface Mark {
  element: HTMLElement;
  /** The one that gives the colour first. */
  kinds: readonly string[];
  href: string | null;
}

for (const date of document.querySelectorAll('[data-today]')) date.textContent = today();
for (const address of document.querySelectorAll('[data-own-address]'))
  address.textContent = `. ${location.origin}${location.pathname}`;
if (document.getElementById('marks') !== null) start(required('marks', HTMLFormElement));

function start(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
  const groups = document.querySelectorAll<HTMLElement>('#facts [data-kind]');
  const text = required('text', HTMLElement);
  const marks = [...text.querySelectorAll<HTMLElement>('.fact')].map((element): Mark => {
    const { kind = '', kinds = kind } = element.dataset;
    return { element, kinds: kinds.split(' '), href: element.getAttribute('href') };
  });

  const show = (): void => {
    const shown = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    for (const { element, kinds, href } of marks) {
      const kind = kinds.find((each) => shown.has(each));
      if (kind === undefined) delete element.dataset['kind'];
      else element.dataset['kind'] = kind;
      if (href !== null && kind !== undefined) element.setAttribute('href', href);
      else element.removeAttribute('href');
    }
    for (const group of groups) group.hidden = !shown.has(group.dataset['kind'] ?? '');
  };

  const chosen = new URLSearchParams(location.search).get(PARAMETER)?.split(',');
  for (const box of boxes) box.checked = chosen?.includes(box.value) ?? true;
  show();

  form.addEventListener('change', () => {
    const address = new URL(location.href);
    const kinds = boxes.filter((box) => box.checked).map((box) => box.value);
    if (kinds.length === boxes.length) address.searchParams.delete(PARAMETER);
    else address.searchParams.set(PARAMETER, kinds.join(','));
    history.replaceState(null, '', address);
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}

/** The reader's own date as a citation writes it, e.g. `2026-03-01`. */
function today(): string {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
