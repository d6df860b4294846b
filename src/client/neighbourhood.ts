/** Draws the small graph of an entity page once a reader opens it; until then nothing of it is loaded. */
for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-focus]'))
  fold.addEventListener('toggle', () => draw(fold), { once: true });

function draw(fold: HTMLDetailsElement): void {
  import('./graph/neighbourhood-picture.ts')
    .then(({ drawNeighbourhood }) => drawNeighbourhood(fold))
    .catch((error: unknown) => {
      console.error(error);
      const note = fold.querySelector('[data-note]');
      if (note !== null) note.textContent = fold.dataset['failed'] ?? '';
    });
}
