/** The matrices as the browser loads them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { MATRIX_KINDS, type MatrixKind } from '../../matrix/matrix-data.ts';
import { matrixData } from '../../page-data/matrix.ts';
import { loadSite } from '../../page-data/site-fs.ts';

export const getStaticPaths = (() =>
  MATRIX_KINDS.map((kind) => ({ params: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(matrixData(loadSite().atlas, params['kind'] as MatrixKind)));
