/** The parts that an annual report has to have, and where a report has them. */
import type { AtlasReport } from '../graph/atlas.ts';
import type { SectionRole } from '../schema/extraction.ts';
import { anchorPath, sentenceAnchor } from './paths.ts';

/**
 * What an annual report is to contain, in the order of 《法治政府建设与责任落实督察工作规定》 (厅字〔2019〕28号):
 * measures and results, shortcomings and causes, the leaders' own duties, the next year's plan.
 */
export const REQUIRED_PARTS = [
  'measures',
  'problems',
  'responsibility',
  'plan',
] as const satisfies readonly SectionRole[];
export type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** Whether a part was found: a digest or an excerpt that lacks it says nothing about the report. */
export type PartState =
  | {
      state: 'present';
      /** Site path to the section; null when no heading leads it. */
      path: string | null;
    }
  | { state: 'unseen' | 'notCovered'; path: null };

/** The state of each part in a report, whatever its kind. */
export function partStates({
  id,
  facts,
  frontMatter,
}: Pick<AtlasReport, 'id' | 'facts' | 'frontMatter'>): Record<RequiredPart, PartState> {
  const { sections } = facts.document;
  const absent = frontMatter.coverage === 'full' ? 'unseen' : 'notCovered';
  const stateOf = (part: RequiredPart): PartState => {
    const of = sections.filter(({ role }) => role === part);
    if (of.length === 0) return { state: absent, path: null };
    const headed = of.find(({ path }) => path.length > 0);
    const path = headed === undefined ? null : anchorPath(id, sentenceAnchor(headed.start));
    return { state: 'present', path };
  };
  return {
    measures: stateOf('measures'),
    problems: stateOf('problems'),
    responsibility: stateOf('responsibility'),
    plan: stateOf('plan'),
  };
}
