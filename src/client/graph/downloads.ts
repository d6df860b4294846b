/** Files of what the explorer shows: picture, drawing, tables, graph. */
import { attributeTypes } from '../../export/attribute-types.ts';
import { writeCsv } from '../../export/csv.ts';
import type { DrawnEdge } from '../../export/drawn-graph.ts';
import { writeGexf } from '../../export/gexf.ts';
import { freeRun } from '../../export/runs.ts';
import { drawSvg } from '../../explorer/draw-svg.ts';
import type { ExplorerModel } from '../../explorer/explorer-model.ts';
import type { VisibleGraph } from '../../explorer/visible-graph.ts';
import { fillIn } from '../../i18n/fill-in.ts';
import type { GraphTexts } from '../../i18n/texts/graph.ts';
import { element } from '../elements.ts';
import type { LegendEntry } from './looks.ts';
import type { GraphPicture, Looks, PictureColours } from './picture.ts';

/** What is downloaded. */
export interface View {
  model: ExplorerModel;
  visible: VisibleGraph;
  looks: Looks & { legend: readonly LegendEntry[] };
  colours: PictureColours;
  /** The filters in words. */
  filters: string;
  texts: GraphTexts;
  /** Name of the site, for notes. */
  siteName: string;
  /** Name of the data, for files. */
  dataset: string;
}

export const FORMATS = ['png', 'svg', 'gexf', 'nodes.csv', 'edges.csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Offers the view as a file. @param picture needed for a PNG; without it nothing happens there */
export async function download(
  view: View,
  format: Format,
  picture: GraphPicture | null,
): Promise<void> {
  const blob = await makeFile(view, format, picture);
  if (blob === null) return;
  const address = URL.createObjectURL(blob);
  element('a', { href: address, download: `${view.dataset}.${format}` }).click();
  URL.revokeObjectURL(address);
}

async function makeFile(
  view: View,
  format: Format,
  picture: GraphPicture | null,
): Promise<Blob | null> {
  switch (format) {
    case 'png':
      return picture === null ? null : withCaption(picture.toCanvas(), view);
    case 'svg':
      return new Blob([svgOf(view)], { type: 'image/svg+xml' });
    case 'gexf':
      return new Blob([gexfOf(view)], { type: 'application/gexf+xml' });
    case 'nodes.csv':
      return csv(nodesCsv(view));
    case 'edges.csv':
      return csv(edgesCsv(view));
  }
}

/** The mark in front lets a spreadsheet see that the text is UTF-8. */
const csv = (text: string) => new Blob(['\ufeff', text], { type: 'text/csv' });

/** Notes below a picture: what it is, filters, day. */
function notesOf({ texts, filters, siteName }: View): string[] {
  const date = new Date().toISOString().slice(0, 10);
  const day = fillIn(texts.dateNote, { date });
  return [filters, `${siteName}${texts.colon}${texts.pictureNote} ${day}`].filter(
    (line) => line !== '',
  );
}

function svgOf(view: View): string {
  const { model, visible, looks, colours, texts } = view;
  return drawSvg(model, visible, {
    colourOf: looks.colourOf,
    radiusOf: looks.sizeOf,
    ink: colours.label,
    paper: colours.ground,
    line: colours.edge,
    title: texts.networks[model.network],
    legend: looks.legend,
    notes: notesOf(view),
  });
}

const ROW = 26;

/** The picture with legend and notes below it. */
function withCaption(picture: HTMLCanvasElement, view: View): Promise<Blob | null> {
  const { looks, colours } = view;
  const notes = notesOf(view);
  const ratio = devicePixelRatio;
  const width = picture.width / ratio;
  const whole = document.createElement('canvas');
  const context = whole.getContext('2d');
  if (context === null) return Promise.resolve(null);
  const font = '14px system-ui, sans-serif';
  context.font = font;
  const rows: LegendEntry[][] = [[]];
  let used = 0;
  for (const entry of looks.legend) {
    const size = context.measureText(entry.label).width + 36;
    if (used + size > width && used > 0) [used] = [0, rows.push([])];
    rows.at(-1)?.push(entry);
    used += size;
  }
  whole.width = picture.width;
  whole.height = picture.height + (rows.length + notes.length + 0.5) * ROW * ratio;
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, whole.width, whole.height);
  context.drawImage(picture, 0, 0);
  context.scale(ratio, ratio);
  context.font = font;
  let y = picture.height / ratio + ROW * 0.8;
  for (const row of rows) {
    let x = 12;
    for (const { colour, label } of row) {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(x + 6, y - 5, 6, 0, 2 * Math.PI);
      context.fill();
      context.fillStyle = colours.label;
      context.fillText(label, x + 17, y);
      x += context.measureText(label).width + 36;
    }
    y += ROW;
  }
  for (const note of notes) {
    context.fillText(note, 12, y);
    y += ROW;
  }
  return new Promise((resolve) => whole.toBlob(resolve));
}

function nodesCsv({ model, visible }: View): string {
  const header = ['key', 'label', 'kind', 'province', 'level', 'degree', 'first_year', 'last_year'];
  const rows = model.nodes
    .filter(({ index }) => visible.nodes.has(index))
    .map(({ key, label, kind, province, level, degree, years }) => [
      ...[key, label, kind, province, level, degree],
      ...[years?.[0] ?? null, years?.[1] ?? null],
    ]);
  return writeCsv(header, rows);
}

function edgesCsv({ model, visible }: View): string {
  const header = ['source', 'target', 'relation', 'status', 'first_year', 'last_year', 'evidence'];
  const rows = model.edges
    .filter(({ index }) => visible.edges.has(index))
    .map(({ source, target, kind, status, years, evidence }) => [
      ...[model.nodes[source]?.key ?? '', model.nodes[target]?.key ?? ''],
      ...[kind, status, years?.[0] ?? null, years?.[1] ?? null, evidence],
    ]);
  return writeCsv(header, rows);
}

/** GEXF as the data page offers it for the whole. */
function gexfOf({ model, visible, looks }: View): string {
  const shown = model.nodes.filter(({ index }) => visible.nodes.has(index));
  const joined = model.edges.filter(({ index }) => visible.edges.has(index));
  function* edges(): Generator<DrawnEdge> {
    for (const { index, source, target, kind, status, evidence } of joined)
      yield {
        key: String(index),
        source: model.nodes[source]?.key ?? '',
        target: model.nodes[target]?.key ?? '',
        weight: evidence,
        attributes: { kind, ...(status === null ? {} : { status }) },
      };
  }
  return [
    ...writeGexf({
      *nodes() {
        for (const node of shown) {
          const { key, label, kind, province, x, y } = node;
          const attributes = { kind, ...(province === null ? {} : { province }) };
          const [size, color] = [looks.sizeOf(node), looks.colourOf(node)];
          yield { key, label, x, y, size, color, attributes };
        }
      },
      edges: () => [freeRun(edges)],
      edgeTypes: () => attributeTypes(Array.from(edges(), ({ attributes }) => attributes)),
    }),
  ].join('');
}
