/** The key `/` goes to the search box, unless the reader is writing. */

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'))
    return;
  const box = document.querySelector<HTMLInputElement>('#search-query, #site-query');
  if (box === null) return;
  event.preventDefault();
  box.focus();
  box.select();
});
