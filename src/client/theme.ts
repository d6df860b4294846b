/** The reader's choice of colours: the system's, light or dark. */
import { required } from './elements.ts';

const choice = required('theme-choice', HTMLSelectElement);
const root = document.documentElement;

choice.value = root.dataset['theme'] ?? 'auto';
choice.addEventListener('change', () => {
  if (choice.value === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = choice.value;
  remember(choice.value);
});

/** Keeps the choice for other pages; where storage is closed it holds for this page. */
function remember(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Private windows may refuse storage.
  }
}
