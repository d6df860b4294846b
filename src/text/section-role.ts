/** Tells the role of a section from its heading and from that of the section above it. */
import type { SectionRole } from '../schema/extraction.ts';
import type { RoleCue, SectionRoles } from '../schema/section-roles.ts';

/** A role that a heading's words give, and whether they say so wherever they stand. */
export interface RoleSign {
  role: SectionRole;
  strong: boolean;
}

/** Reads the roles out of headings. */
export interface RoleReader {
  /** The sign in a heading without its number; null when its words give none. */
  signOf: (heading: string) => RoleSign | null;
  /** Whether a short line without a number is a heading: its words give a role and end with that. */
  isPlainHeading: (line: string) => boolean;
  /** The role of a paragraph or short line without number, by its first words; null when they give none. */
  leadOf: (line: string) => SectionRole | null;
}

/** How a heading without a number ends: 存在的主要问题, 下一步工作打算, 主要举措和成效. */
const PLAIN =
  /(?:情况|成效|做法|举措|措施|问题|不足|短板|困难|原因|打算|计划|安排|思路|方向|工作|职责|分析)$/u;

/** A line that an attachment begins with: `附件`, `附件1`, `附表二`. */
const ATTACHMENT = /^附[件表录] ?[\d一二三四五六七八九]?$/u;

/** A paragraph on what a later year will bring: `2021年,我局将…`; captures the year. */
const YEAR_AHEAD = /^(20\d{2})\s*年度?[,，]?[^，,。；;]{0,12}将/u;

/**
 * @param roles the cue words
 * @param year the last year reported on; null when not stated
 */
export function createRoleReader(roles: SectionRoles, year: number | null = null): RoleReader {
  const leads = roles.leads.flatMap(({ role, words }) => words.map((word) => ({ role, word })));
  return {
    signOf: (heading) => firstSign(heading, roles.cues),
    isPlainHeading: (line) =>
      firstSign(line, roles.cues)?.strong === true && (PLAIN.test(line) || ATTACHMENT.test(line)),
    leadOf: (line) => {
      const named = YEAR_AHEAD.exec(line)?.[1];
      if (year !== null && named !== undefined && Number(named) > year) return 'plan';
      return leads.find(({ word }) => line.startsWith(word))?.role ?? null;
    },
  };
}

function firstSign(heading: string, cues: readonly RoleCue[]): RoleSign | null {
  let best: (RoleSign & { at: number }) | null = null;
  const take = (at: number, role: SectionRole, strong: boolean) => {
    if (at >= 0 && (best === null || at < best.at)) best = { role, strong, at };
  };
  for (const { role, anywhere, ending, unless } of cues) {
    for (const word of anywhere) take(heading.indexOf(word), role, true);
    for (const part of partsOf(heading)) {
      if (unless.some((word) => part.text.includes(word))) continue;
      for (const word of ending)
        if (part.text.endsWith(word))
          take(part.start + part.text.length - word.length, role, false);
    }
  }
  return best;
}

/** The parts of a heading between its commas and before 及, without marks: 主要成效, 存在的问题. */
function partsOf(heading: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  // A stretch without comma or stop: `主要举措和成效` in `主要举措和成效,存在的不足`.
  for (const match of heading.matchAll(/[^,，、。:：;；及（()）\s]+/gu))
    parts.push({ text: match[0], start: match.index });
  return parts;
}

/**
 * The role of a section: its own sign where it may speak against the section above, else that one's role.
 * @param sign what its heading says
 * @param parent role of the section above; null at the top
 */
export function roleBelow(sign: RoleSign | null, parent: SectionRole | null): SectionRole {
  if (parent === null) return sign?.role ?? 'measures';
  if (sign === null) return parent === 'overview' ? 'measures' : parent;
  switch (parent) {
    case 'plan':
      return sign.role === 'problems' && sign.strong ? 'problems' : 'plan';
    case 'problems':
      return sign.role === 'plan' ? 'plan' : 'problems';
    case 'responsibility':
      return sign.strong && sign.role !== 'measures' && sign.role !== 'overview'
        ? sign.role
        : 'responsibility';
    case 'measures':
    case 'overview':
      return sign.role === 'overview' ? 'measures' : sign.role;
    default:
      return parent;
  }
}
