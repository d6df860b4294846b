/** Pictures made at build: a Plot figure as an SVG string that styles and reads well without scripts. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A picture wider than this would be too small to read when it is made as narrow as others on a phone. */
const WIDE_FROM = 800;

/**
 * Draws a figure. Plot's own style element is left out: the site's style sheet does the same, and the content policy
 * of the page needs no exception.
 * @param options marks and scales; colours as CSS variables, so that dark mode works
 * @param label what a screen reader is told the picture shows
 */
export function plotSvg(options: Plot.PlotOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const figure = Plot.plot({ ...options, document });
  figure.querySelector('style')?.remove();
  // An image is one thing to a screen reader: names of its parts would go unheard, and plain groups may not have any.
  for (const part of figure.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  figure.setAttribute('class', (options.width ?? 0) > WIDE_FROM ? 'plot wide' : 'plot');
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-label', label);
  figure.removeAttribute('font-family');
  return figure.outerHTML;
}
