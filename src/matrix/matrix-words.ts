/** The words that a matrix is written with, as plain values that the browser is given too. */
import { fillIn } from '../i18n/fill-in.ts';
import type { Interface } from '../i18n/interface.ts';
import type { Texts } from '../i18n/texts.ts';
import type { JurisdictionLevel } from '../schema/extraction.ts';
import type { Coverage } from '../schema/report.ts';
import type { MatrixKind } from './matrix-data.ts';
import { MATRIX_STATES, PLANNED } from './matrix-states.ts';

/** How a state is written: a sign and a short word in the cell, the whole name elsewhere. */
export interface StateWords {
  sign: string;
  word: string;
  full: string;
}

/** All words of one matrix in one language. */
export interface MatrixWords {
  t: Texts['matrix'];
  kind: MatrixKind;
  /** True when names in English are to be used where there are any. */
  english: boolean;
  /** Language of the page, where words stand within Chinese text. */
  lang: string;
  states: Record<string, StateWords>;
  /** Names of the roles of sections, which are columns without a name of their own. */
  sections: Record<string, string>;
  levels: Record<JurisdictionLevel, string>;
  coverages: Record<Coverage, string>;
  undated: string;
  listSeparator: string;
}

/** Signs that tell states apart without colour. */
const SIGNS: Readonly<Record<string, string>> = {
  adopted: '●',
  planned: '○',
  problem: '△',
  issues: '◆',
  repeals: '✕',
  implements: '●',
  publicises: '◐',
  cites: '·',
  present: '✓',
};

/** The words of a matrix. */
export function matrixWords({ t, terms, locale, lang }: Interface, kind: MatrixKind): MatrixWords {
  const names: Readonly<Record<string, string>> = {
    ...terms.practiceStatus,
    ...terms.relation,
    present: t.matrix.sectionPresent,
  };
  const words: Readonly<Record<string, string>> = t.matrix.words;
  const wordsOf = (state: string): StateWords => {
    if (!state.endsWith(PLANNED))
      return { sign: SIGNS[state] ?? '', word: words[state] ?? '', full: names[state] ?? '' };
    const { sign, word, full } = wordsOf(state.slice(0, -PLANNED.length));
    return {
      sign,
      word: fillIn(t.matrix.plannedWord, { word }),
      full: fillIn(t.matrix.plannedFull, { word: full }),
    };
  };
  return {
    t: t.matrix,
    kind,
    english: locale === 'en',
    lang,
    states: Object.fromEntries(MATRIX_STATES[kind].map((state) => [state, wordsOf(state)])),
    sections: terms.section,
    levels: terms.level,
    coverages: terms.coverage,
    undated: t.undated,
    listSeparator: t.listSeparator,
  };
}
