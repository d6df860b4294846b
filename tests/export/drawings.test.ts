/** The graph as drawing programs read it back: GEXF and GraphML. */
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { NODE_COLORS } from '../../src/export/palette.ts';
import { buildMadeUp, filesOf, observedInTextOrder } from './made-up-export.ts';

const made = buildMadeUp();
const files = filesOf(made);
const { graph } = made.atlas;
const { positions } = made.analysis;
const TITLE = '=青禾镇 "2019" <法治> & 报告,\t其一';

describe('GEXF', () => {
  const text = files.get('graph.gexf') ?? '';
  const document = new DOMParser().parseFromString(text, 'text/xml') as unknown as XMLDocument;
  const all = (name: string): Element[] => [...document.querySelectorAll(name)];
  const edges = all('edges > edge');

  it('holds every node with its place, size and colour', () => {
    const nodes = all('nodes > node').map((node) => {
      const child = (name: string) =>
        [...node.children].find(({ localName }) => localName.endsWith(name));
      const at = child('position');
      const rgb = ['r', 'g', 'b'].map((part) => Number(child('color')?.getAttribute(part)));
      return {
        key: node.getAttribute('id'),
        x: Number(at?.getAttribute('x')),
        y: Number(at?.getAttribute('y')),
        color: `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
        alpha: child('color')?.getAttribute('a') ?? null,
        hasSize: Number(child('size')?.getAttribute('value')) > 0,
      };
    });
    expect(nodes).toEqual(
      graph.mapNodes((key, { kind }) => ({
        key,
        ...positions.get(key),
        color: NODE_COLORS[kind],
        alpha: null,
        hasSize: true,
      })),
    );
  });

  it('holds every edge between the same ends', () => {
    expect(
      edges.map((edge) => ['id', 'source', 'target'].map((name) => edge.getAttribute(name))),
    ).toEqual(graph.mapEdges((key, _, from, to) => [key, from, to]));
  });

  it('reads as Gephi Lite reads it', () => {
    const read = parseGexf(Graph, text, { allowUndeclaredAttributes: false });
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);
    const report = read.getNodeAttributes('report:qinghe-2019') as Record<string, unknown>;
    expect(report).toMatchObject({
      label: TITLE,
      ...positions.get('report:qinghe-2019'),
      color: 'rgb(153,153,153)',
      kind: 'report',
      years: '2018-2019',
    });
    expect(report['size']).toBeGreaterThan(0);
  });

  it('keeps zero and leaves an empty slot out', () => {
    const values = observedInTextOrder(made).map((key) => {
      const edge = edges.find((each) => each.getAttribute('id') === key);
      return edge?.querySelector('attvalue[for="value"]')?.getAttribute('value') ?? null;
    });
    expect(values).toEqual(['0', null, '-3.25', '45134230']);
  });

  it('carries no day of export, no control character and the right namespace', () => {
    expect(text).not.toMatch(/lastmodified/iu);
    expect(text).not.toContain('\u0007');
    expect(text).toContain('xmlns:viz="http://gexf.net/1.3/viz"');
  });
});

describe('GraphML', () => {
  const text = files.get('graph.graphml') ?? '';
  const read = parseGraphml(Graph, text);

  it('holds every node and edge with its values', () => {
    expect(read.nodes()).toEqual(graph.nodes());
    expect(read.mapEdges((key, _, from, to) => [key, from, to])).toEqual(
      graph.mapEdges((key, _, from, to) => [key, from, to]),
    );
    expect(
      read.mapNodes((key, { x, y, label }: Record<string, unknown>) => ({ key, x, y, label })),
    ).toEqual(
      graph.mapNodes((key, { label }) => ({
        key,
        ...positions.get(key),
        label: label.replace('\u0007', ''),
      })),
    );
  });

  it('brings markup, quotes and tabs of a title back', () => {
    expect(read.getNodeAttribute('report:qinghe-2019', 'label')).toBe(TITLE);
  });

  it('keeps numbers and truth values what they are', () => {
    expect(read.getNodeAttributes('place:442000901')).toMatchObject({
      code: '442000901',
      masked: false,
    });
    const values = observedInTextOrder(made).map(
      (edge) => read.getEdgeAttribute(edge, 'value') as unknown,
    );
    expect(values).toEqual([0, undefined, -3.25, 45134230]);
  });
});
