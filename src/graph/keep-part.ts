/** How parts of the analysis can be taken over from an earlier build. */

/**
 * Gives a part of the analysis: worked out, or as it was when it looked at the same.
 * @param part name of the part
 * @param looksAt everything that its result depends on beside the code, as plain data for JSON
 * @param work gives plain data: objects, arrays, maps, strings, numbers
 */
export type KeepPart = <T>(part: string, looksAt: unknown, work: () => T) => T;

/** Keeps nothing. */
export const workOut: KeepPart = (_part, _looksAt, work) => work();
