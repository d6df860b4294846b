/** Makes elements of a markup tree, in the browser; text goes in as text. */
import type { ElementContent } from 'hast';

/** @returns an element or text node that belongs to no place in the page yet */
export function toDom(tree: ElementContent): Node {
  if (tree.type !== 'element') return document.createTextNode('value' in tree ? tree.value : '');
  const made = document.createElement(tree.tagName);
  for (const [name, value] of Object.entries(tree.properties))
    made.setAttribute(name, String(value));
  made.append(...tree.children.map(toDom));
  return made;
}
