// Applies the reader's choice of colours before the page is painted; a file of its own, since the content policy bars inline scripts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to this page: the system's colours stay.
}
