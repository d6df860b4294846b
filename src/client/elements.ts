/** Builds elements from data: text goes in as text, never as markup. */

/** Attribute values; undefined leaves the attribute out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * A new element.
 * @param tag HTML tag name
 * @param attributes attribute names and values
 * @param children elements, or strings that become text
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * The element with an id.
 * @throws Error when the page has none or it is of another kind: page and script do not fit
 */
export function required<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${type.name} #${id}`);
}
