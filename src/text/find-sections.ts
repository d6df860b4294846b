/** Divides a text into sections at its headings and gives each its role by heading and inheritance. */
import type { ReportKind, Section, SectionRole } from '../schema/extraction.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { findHeadings, type Heading } from './find-headings.ts';
import { HEADING_FORMS } from './heading-number.ts';
import { readReportProfile } from './report-profile.ts';
import { createRoleReader, roleBelow, type RoleReader } from './section-role.ts';

/** What is known of a report before its sections are. */
export interface ReportProfile {
  kind: ReportKind;
  /** The last year reported on; null when not stated. */
  year: number | null;
}

/** A heading on the way down to the current one, with its role. */
interface OpenHeading {
  heading: Heading;
  role: SectionRole;
}

/** With so many sections below it, a 基本情况 is no introduction but the report itself. */
const CHILDREN_OF_A_BODY = 2;
/** A second 一、 that follows the first within so many characters lies below it. */
const NESTED_WITHIN = 30;

/**
 * Sections in reading order. They cover the text; the text before the first heading is one, with an empty path.
 * @param profile kind and year of the report; read from the text's own title when not given
 */
export function findSections(
  text: string,
  vocabulary: Vocabulary,
  profile: ReportProfile = readReportProfile(text, vocabulary),
): Section[] {
  const roles = vocabulary.grammar['section-roles'];
  const reader = createRoleReader(roles, profile.year);
  const start: SectionRole = profile.kind === 'plan' ? 'plan' : 'overview';
  const sections: Section[] = [{ path: [], role: start, start: 0, end: text.length }];
  let open: OpenHeading[] = [];
  for (const heading of findHeadings(text, roles, reader)) {
    const current = open.at(-1)?.role ?? null;
    if (heading.form === 'lead' && reader.leadOf(heading.label) === current) continue;
    open = openAbove(open, heading, reader);
    const parent = open.at(-1)?.role ?? null;
    const role = profile.kind === 'plan' ? 'plan' : roleOf(heading, parent, profile, reader);
    open.push({ heading, role });
    const last = sections.at(-1);
    if (last !== undefined) last.end = heading.start;
    sections.push({ path: pathOf(open), role, start: heading.start, end: text.length });
  }
  return settleOverviews(
    sections.filter((section) => section.end > section.start || section.end === 0),
  );
}

/** The open headings that a new one lies below. */
function openAbove(open: readonly OpenHeading[], next: Heading, reader: RoleReader): OpenHeading[] {
  const plainAt = open.findLastIndex(({ heading }) => isUnnumbered(heading));
  if (isUnnumbered(next)) return plainAt < 0 ? [...open] : open.slice(0, plainAt);
  const sameAt = open.findLastIndex(({ heading }) => heading.form === next.form);
  const same = open[sameAt]?.heading;
  if (same === undefined) {
    const rank = HEADING_FORMS.indexOf(next.form as (typeof HEADING_FORMS)[number]);
    const lower = open.findIndex(
      ({ heading }, index) =>
        index > plainAt &&
        HEADING_FORMS.indexOf(heading.form as (typeof HEADING_FORMS)[number]) > rank,
    );
    return lower < 0 ? [...open] : open.slice(0, lower);
  }
  const outerAt = open.slice(0, sameAt).findLastIndex(({ heading }) => heading.form === next.form);
  const outer = open[outerAt]?.heading;
  if (outer !== undefined && next.ordinal === outer.ordinal + 1) {
    const isMain = reader.signOf(next.title)?.strong === true;
    if (isMain || next.ordinal !== same.ordinal + 1) return open.slice(0, outerAt);
  }
  if (next.ordinal > same.ordinal) return open.slice(0, sameAt);
  // The numbers begin again: below what was opened in between, or below a heading without text of its own.
  if (plainAt > sameAt) return open.slice(0, plainAt + 1);
  const isNested =
    outerAt < 0 && open.length - 1 === sameAt && next.start - same.end <= NESTED_WITHIN;
  return next.ordinal === 1 && isNested ? [...open] : open.slice(0, sameAt);
}

function isUnnumbered({ form }: Heading): boolean {
  return form === 'plain' || form === 'lead';
}

/** Headings from the last one without a number down; a paragraph has no heading of its own. */
function pathOf(open: readonly OpenHeading[]): string[] {
  const from = Math.max(
    0,
    open.findLastIndex(({ heading }) => isUnnumbered(heading)),
  );
  return open
    .slice(from)
    .filter(({ heading }) => heading.form !== 'lead')
    .map(({ heading }) => heading.label);
}

function roleOf(
  heading: Heading,
  parent: SectionRole | null,
  profile: ReportProfile,
  reader: RoleReader,
): SectionRole {
  if (heading.form === 'lead') return reader.leadOf(heading.label) ?? parent ?? 'measures';
  const sign = reader.signOf(heading.title);
  const above = heading.form === 'plain' ? null : parent;
  if (above === null && (sign === null || !sign.strong) && isNextYear(heading.title, profile.year))
    return 'plan';
  return roleBelow(sign, above);
}

/** `三、2021年重点工作` in a report on 2020. */
function isNextYear(title: string, year: number | null): boolean {
  const named = /(20\d{2})\s*年/u.exec(title)?.[1];
  return year !== null && named !== undefined && Number(named) > year;
}

/** Makes measures of a 基本情况 that holds the report itself, as the sections below it show. */
function settleOverviews(sections: Section[]): Section[] {
  for (const [index, section] of sections.entries()) {
    if (section.role !== 'overview' || section.path.length === 0) continue;
    let children = 0;
    while ((sections[index + 1 + children]?.path.length ?? 0) > section.path.length) children += 1;
    if (children >= CHILDREN_OF_A_BODY) section.role = 'measures';
  }
  return sections;
}
