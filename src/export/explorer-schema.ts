/** The shape of the explorer's files; apart from their types, so that the browser need not load the checker. */
import { z } from 'zod';
import { NETWORK_IDS, type ExplorerGraph } from '../explorer/explorer-file.ts';

const texts = z.array(z.string());
const integers = z.array(z.int());

/** Kept in step with {@link ExplorerGraph} by the compiler. */
export const explorerGraphSchema = z.object({
  schema: z.literal('explorer@3'),
  network: z.enum(NETWORK_IDS),
  kinds: texts,
  edgeKinds: texts,
  statuses: texts,
  levels: texts,
  provinces: texts,
  communities: z.array(z.object({ name: z.string(), nameEn: z.string(), stable: z.boolean() })),
  reports: texts,
  sharedLabels: texts,
  sharedLabelsEn: texts,
  nodes: z.object({
    key: texts,
    label: texts,
    labelEn: texts,
    kind: integers,
    x: integers,
    y: integers,
    size: z.array(z.number()),
    degree: integers,
    from: integers,
    to: integers,
    level: integers,
    province: integers,
    community: integers,
    reports: z.array(integers),
  }),
  edges: z.object({
    source: integers,
    target: integers,
    kind: integers,
    status: integers,
    from: integers,
    to: integers,
    evidence: integers,
    reports: integers,
    shared: z.array(integers),
  }),
  shownAt: z.record(z.string(), z.string()).optional(),
}) satisfies z.ZodType<ExplorerGraph>;
