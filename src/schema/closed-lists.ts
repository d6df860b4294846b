/** The closed lists of what facts can be, without the schemas made of them: the browser loads these alone. */

export const REPORT_KINDS = ['annual-report', 'plan', 'commentary', 'other'] as const;
export const JURISDICTION_LEVELS = [
  'national',
  'province',
  'city',
  'county',
  'township',
  'zone',
] as const;
export const SECTION_ROLES = [
  'overview',
  'measures',
  'responsibility',
  'problems',
  'plan',
  'other',
] as const;
export const DOCUMENT_CLASSES = [
  'regulation',
  'publication',
  'certificate',
  'agreement',
  'form',
  'other',
] as const;
/** Strongest first: a report that both issues and cites a document issues it. */
export const RELATIONS = ['issues', 'repeals', 'implements', 'publicises', 'cites'] as const;
export const PRACTICE_STATUSES = ['adopted', 'planned', 'problem'] as const;
export const QUALIFIERS = ['exact', 'about', 'over', 'at-least', 'at-most', 'below'] as const;
export const METRIC_STATUSES = ['actual', 'projected', 'target'] as const;
/** How sure a fact is: `high` ones are right at least 98 times in 100 on the gold reports. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const REGULATION_LEVELS = [
  'central',
  'province',
  'city',
  'county',
  'township',
  'department-internal',
] as const;
