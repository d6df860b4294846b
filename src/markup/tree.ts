/** Markup as data: one function builds a table, the build writes it as HTML and the browser makes it elements. */
import type { Element, ElementContent } from 'hast';

/** Attribute values by attribute name; undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What an element holds; null is left out. */
export type Child = ElementContent | string | null;

/**
 * An element of the tree. Text stays text: whoever writes the tree escapes it.
 * @param attributes names as HTML has them, e.g. `aria-label`
 */
export function h(tagName: string, attributes: Attributes, ...children: readonly Child[]): Element {
  const properties = Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] => {
      if (child === null) return [];
      return [typeof child === 'string' ? { type: 'text', value: child } : child];
    }),
  };
}
