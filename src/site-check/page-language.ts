/** Finds Chinese words on pages in another language that no `lang` attribute declares as Chinese. */
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Words that a reader meets without a language of their own. */
export interface UndeclaredText {
  /** Where it stands: tag names from the body down, an attribute at the end, e.g. `main > a @title`. */
  where: string;
  text: string;
}

const parser = unified().use(rehypeParse);

// Any Chinese character: 件 in "14 件".
const HAN = /\p{Script=Han}/u;

/** Attributes that are shown or read aloud, as hast names them. */
const SPOKEN_ATTRIBUTES = ['title', 'alt', 'ariaLabel', 'placeholder', 'label'] as const;

/** Elements whose text nobody reads, or that quote code. */
const SILENT = new Set(['script', 'style', 'template', 'code']);

/**
 * The Chinese texts and spoken attributes of a page that inherit a language other than Chinese. The head is left
 * out: titles of tabs and descriptions for machines quote titles of reports.
 * @param html a whole page
 * @returns in page order; nothing for a page in Chinese
 */
export function findUndeclaredChinese(html: string): UndeclaredText[] {
  const tree: Root = parser.parse(html);
  const found: UndeclaredText[] = [];
  const note = (trail: readonly string[], text: string) => {
    if (HAN.test(text)) found.push({ where: trail.join(' > '), text: text.trim() });
  };
  const read = (node: RootContent | Root, isChinese: boolean, trail: readonly string[]): void => {
    if (node.type === 'text' && !isChinese) note(trail, node.value);
    if (node.type === 'root') for (const child of node.children) read(child, isChinese, trail);
    if (node.type !== 'element' || SILENT.has(node.tagName) || node.tagName === 'head') return;
    const here = declaredChinese(node) ?? isChinese;
    const path = node.tagName === 'html' || node.tagName === 'body' ? [] : [...trail, node.tagName];
    if (!here)
      for (const name of SPOKEN_ATTRIBUTES) {
        const value = node.properties[name];
        if (typeof value === 'string')
          note([...path.slice(0, -1), `${node.tagName} @${name}`], value);
      }
    for (const child of node.children) read(child, here, path);
  };
  read(tree, false, []);
  return found;
}

/** Whether an element declares its content as Chinese; null when it declares nothing. */
function declaredChinese({ properties }: Element): boolean | null {
  const { lang } = properties;
  return typeof lang === 'string' && lang !== '' ? /^zh\b/u.test(lang) : null;
}
