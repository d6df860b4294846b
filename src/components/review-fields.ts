/** Names of front matter fields that a person has yet to check. */
import type { Interface } from '../i18n/interface.ts';

/** @param fields as the front matter has them; one without a name is written as it stands */
export function reviewFields(fields: readonly string[], { t }: Interface): string {
  const names: Readonly<Record<string, string>> = t.reader.fields;
  return fields.map((field) => names[field] ?? field).join(t.listSeparator);
}
