/** What a search for personal data gives. */
import type { PersonalDataKind } from '../schema/personal-data.ts';

/** One place in a text; offsets are UTF-16 units. */
export interface PersonalData {
  start: number;
  end: number;
  kind: PersonalDataKind;
  /** What is published in its place, as long as the text itself, so that offsets stay. */
  mask: string;
}

/** Hides a character of a number; Markdown and YAML give it no meaning. */
export const HIDDEN = '×';
