/** What things are called in each language, in pages and in the browser. */
import type { EntityLink } from '../page-data/entities.ts';
import { LANGUAGE_TAGS } from './locales.ts';

export type NamedThing = Pick<EntityLink, 'kind' | 'label' | 'labelEn'>;

/** Kinds whose Chinese name a reader needs to find the thing elsewhere. */
const KINDS_WITH_ORIGINAL: ReadonlySet<EntityLink['kind']> = new Set([
  'jurisdiction',
  'regulation',
]);

/** A thing's name, a document's with title marks in Chinese; the Chinese one when there is no other. */
export function entityName(entity: NamedThing, english: boolean): string {
  return english && entity.labelEn !== null ? entity.labelEn : chineseName(entity);
}

/** Language of what `entityName` gives, where it is not that of the page. */
export function entityNameLang({ labelEn }: NamedThing, english: boolean): string | undefined {
  return english && labelEn === null ? LANGUAGE_TAGS.zh : undefined;
}

/** The Chinese name to stand behind the English one of a place or a document; null where none is needed. */
export function originalName(entity: NamedThing, english: boolean): string | null {
  return english && entity.labelEn !== null && KINDS_WITH_ORIGINAL.has(entity.kind)
    ? chineseName(entity)
    : null;
}

function chineseName({ kind, label }: NamedThing): string {
  return kind === 'regulation' ? `《${label}》` : label;
}
