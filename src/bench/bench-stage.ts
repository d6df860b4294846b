/** What a stage of the benchmark is: how its input is made at a size, and what is measured. */

/** Input at one size, ready to be worked on again and again. */
export interface BenchLoad {
  /** Amount of input in `unit`s, such as bytes. */
  amount: number;
  /** Characters worked on, where the amount is that of something else, such as entries of a lexicon. */
  work?: number;
  run: () => unknown;
}

/** One line of the table. */
export interface BenchStage {
  /** As chosen on the command line. */
  name: string;
  /** What is measured, in a few words. */
  what: string;
  /** What sizes are counted in, and speed too, unless a load says how many characters it works on. */
  unit: 'MB' | 'chars' | 'reports' | 'nodes' | 'entries';
  /** Three sizes, each a multiple of the one before; what they count is the stage's own. */
  sizes: readonly [number, number, number];
  prepare: (size: number) => BenchLoad | Promise<BenchLoad>;
}
