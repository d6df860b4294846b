/** Lets the keyboard reach wide tables and pictures that scroll sideways, and only those that do. */

const areas = document.querySelectorAll<HTMLElement>('.table-scroll, .chart');

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const area of areas) observer.observe(area);
