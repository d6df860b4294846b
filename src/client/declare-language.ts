/** Names from data files are Chinese or English: which language an element that shows one has to declare. */
import { LANGUAGE_TAGS } from '../i18n/locales.ts';

// Any Chinese character: 法 in "《甲法》".
const HAN = /\p{Script=Han}/u;

/** `zh-CN` for a Chinese text on a page in another language; undefined where the page's own language fits. */
export function languageOf(text: string): string | undefined {
  return document.documentElement.lang !== LANGUAGE_TAGS.zh && HAN.test(text)
    ? LANGUAGE_TAGS.zh
    : undefined;
}
