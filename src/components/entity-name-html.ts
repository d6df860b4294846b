/** Names and short marks as rows hold them. */
import type { Interface } from '../i18n/interface.ts';
import { attributes, escapeText } from '../markup/html-text.ts';
import type { EntityLink, PlaceLink } from '../page-data/entities.ts';

/**
 * What a thing is called; in English with the Chinese name of a place or document behind it, as sources write it.
 * @param full a place with the one above it
 */
export function entityNameHtml(
  entity: EntityLink | PlaceLink,
  ui: Interface,
  full: boolean,
): string {
  const isFull = full && 'fullLabel' in entity;
  const name = isFull ? ui.fullName(entity) : ui.name(entity);
  const original = ui.original(isFull ? { ...entity, label: entity.fullLabel } : entity);
  const named = `<span${attributes({ lang: ui.nameLang(entity) })}>${escapeText(name)}</span>`;
  if (original === null) return named;
  return `${named}<span class="original"> (<span lang="zh-CN">${escapeText(original)}</span>)</span>`;
}

/** A short mark: a relation, a status, a caution. @param hint longer explanation on hovering */
export function badgeHtml(
  tone: 'strong' | 'caution' | 'quiet',
  text: string,
  hint?: string,
): string {
  return `<span class="badge ${tone}"${attributes({ title: hint })}>${escapeText(text)}</span>`;
}
