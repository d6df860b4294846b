/** Pieces of HTML as strings, for rows that pages hold by the thousand: a component for each takes several times as long. */

/** A character that means something in HTML: `《A&B》`. */
const SPECIAL = /[&<>'"]/u;

/** Text between tags. */
export function escapeText(text: string): string {
  return SPECIAL.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll("'", '&#39;')
        .replaceAll('"', '&quot;')
    : text;
}

/** A character that means something in a quoted attribute: `?a=1&b=2`. */
const SPECIAL_QUOTED = /[&"]/u;

/**
 * Attributes with a blank before each; those that are undefined are left out.
 * @param values by name, e.g. `aria-label`; names are not escaped
 */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  let html = '';
  for (const name in values) {
    const value = values[name];
    if (value === undefined) continue;
    if (value === '') html += ` ${name}`;
    else if (SPECIAL_QUOTED.test(value))
      html += ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    else html += ` ${name}="${value}"`;
  }
  return html;
}
