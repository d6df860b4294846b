/** The sentences behind a line of the graph, fetched report by report when a reader asks for them. */
import type { ReportStatement } from '../../export/report-statements.ts';
import type { ExplorerEdge, ExplorerModel } from '../../explorer/explorer-model.ts';
import { ThingSource } from '../thing-source.ts';

/** A sentence and where it stands. */
export interface EdgeSentence {
  /** Report id. */
  report: string;
  /** Id of the evidence: the anchor on the report's page. */
  id: string;
  sentence: string;
}

/** Fetches sentences; each file is asked for once. */
export class SentenceSource {
  readonly #statements: ThingSource<readonly ReportStatement[]>;

  /** @param files where the statements are, as JSON */
  constructor(files: string) {
    this.#statements = new ThingSource(files);
  }

  /**
   * All sentences of an edge, in the order of reports and text.
   * @throws TypeError or SyntaxError when a file cannot be had
   */
  async of(model: ExplorerModel, edge: ExplorerEdge): Promise<EdgeSentence[]> {
    const target = model.nodes[edge.target]?.key;
    const found: EdgeSentence[] = [];
    for (const report of model.reportsOf(edge)) {
      for (const statement of await this.#statements.of(report))
        if (statement.kind === edge.kind && statement.target === target)
          for (const { id, sentence } of statement.sentences) found.push({ report, id, sentence });
    }
    const seen = new Set<string>();
    return found.filter(({ report, sentence }) => {
      const isNew = !seen.has(`${report}|${sentence}`);
      seen.add(`${report}|${sentence}`);
      return isNew;
    });
  }
}
