/** A text field with a list of suggestions below it, for keyboard, pointer and screen reader alike (the editable combobox of the ARIA practices, with list autocompletion). */
import { element } from './elements.ts';

/** One suggestion. */
export interface Suggestion {
  id: string;
  label: string;
  /** Language of the label, where it is not that of the page. */
  lang?: string | undefined;
  /** What tells it from namesakes. */
  note: string;
  noteLang?: string | undefined;
}

/** What a combobox offers and does. */
export interface ComboboxOptions {
  /** Suggestions for what is typed, best first. */
  suggest: (typed: string) => Promise<readonly Suggestion[]>;
  /** Called with what the reader picks; the field has been emptied. */
  pick: (suggestion: Suggestion) => void;
  /** Called when nothing fits, or the suggestions could not be had. */
  fail: (typed: string, error?: unknown) => void;
  /** Tells how many suggestions there are. */
  announce: (count: number) => void;
}

/**
 * Makes a field and a list one combobox.
 * @param input with `role="combobox"` and `aria-controls`
 * @param list with `role="listbox"`, hidden at first
 */
export function connectCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  { suggest, pick, fail, announce }: ComboboxOptions,
): void {
  let shown: readonly Suggestion[] = [];
  let active = -1;
  /** Counts what was typed, so that late suggestions do not replace newer ones. */
  let typedTimes = 0;

  const close = (): void => {
    shown = [];
    list.replaceChildren();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };

  const activate = (index: number): void => {
    active = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = list.children[index];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };

  const choose = (suggestion: Suggestion): void => {
    input.value = '';
    close();
    pick(suggestion);
  };

  const open = async (): Promise<void> => {
    typedTimes += 1;
    const turn = typedTimes;
    const typed = input.value.trim();
    if (typed === '') {
      close();
      return;
    }
    const found = await suggest(typed);
    if (turn !== typedTimes) return;
    shown = found;
    list.replaceChildren(...found.map((each, index) => optionOf(list.id, each, index)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    activate(-1);
    announce(found.length);
  };

  const tryOpen = (): Promise<void> =>
    open().catch((error: unknown) => {
      fail(input.value, error);
    });

  /** Takes the marked suggestion, else the best one. */
  const submit = async (): Promise<void> => {
    if (shown.length === 0) await tryOpen();
    const suggestion = shown[active] ?? shown[0];
    if (suggestion !== undefined) choose(suggestion);
    else if (input.value.trim() !== '') fail(input.value.trim());
  };

  input.addEventListener('input', () => void tryOpen());
  input.addEventListener('keydown', (event) => {
    // Enter and arrows that an input method uses are its own.
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (shown.length === 0) void tryOpen();
      else
        activate(
          (active + step + (active === -1 && step === -1 ? 1 : 0) + shown.length) % shown.length,
        );
    } else if (event.key === 'Escape') {
      if (shown.length > 0) event.preventDefault();
      close();
    }
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  // The field keeps the focus: it would close the list before the click is done.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    const suggestion = option === null ? undefined : shown[[...list.children].indexOf(option)];
    if (suggestion !== undefined) choose(suggestion);
  });
  input.addEventListener('blur', close);
}

function optionOf(list: string, { label, lang, note, noteLang }: Suggestion, index: number) {
  return element(
    'li',
    { id: `${list}-${index}`, role: 'option', 'aria-selected': 'false' },
    element('span', { lang }, label),
    ...(note === '' ? [] : [' ', element('span', { class: 'soft small', lang: noteLang }, note)]),
  );
}
