import { createRoute } from '@hono/zod-openapi';
import { CreateExport, Export, ExportColumnQuery, ExportColumns, ExportPage, ExportQuery } from '@signalbox/contract';
import { createExportExample, exportColumnsExample, exportExample, exportPageExample } from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { attachment } from '../attachment.ts';
import { answers, body, idOf } from '../describe.ts';
import { streamOf } from '../stream-of.ts';

const one = answers(Export, 'The export', exportExample);
const list = createRoute({
  method: 'get',
  path: '/exports',
  operationId: 'listExports',
  summary: 'Who exported what, newest first',
  description: 'Those of others are shown with the right for it.',
  request: { query: ExportQuery },
  responses: { 200: answers(ExportPage, 'A page of exports', exportPageExample) },
});
const columns = createRoute({
  method: 'get',
  path: '/export-columns',
  operationId: 'listExportColumns',
  summary: 'The columns that an export can have',
  description: 'Fields of the account and columns of a table included.',
  request: { query: ExportColumnQuery },
  responses: { 200: answers(ExportColumns, 'The columns', exportColumnsExample) },
});
const create = createRoute({
  method: 'post',
  path: '/exports',
  operationId: 'createExport',
  summary: 'Export a list or a table',
  description:
    'The file is written in the background; `GET` tells how far it is. It can be fetched for 7 days. Nothing in it calculates: a cell that a spreadsheet would take for a formula is text. A spreadsheet has room for 1,048,575 rows, CSV for all.',
  request: { body: body(CreateExport, createExportExample) },
  responses: { 201: answers(Export, 'The new export', { ...exportExample, state: 'running', endedAt: null, fetchUntil: null }) },
});
const get = createRoute({
  method: 'get',
  path: '/exports/{id}',
  operationId: 'getExport',
  summary: 'An export',
  description: 'How far it is, and until when its file can be fetched.',
  request: { params: idOf('export') },
  responses: { 200: one },
});
const file = createRoute({
  method: 'get',
  path: '/exports/{id}/file',
  operationId: 'fetchExport',
  summary: 'The file of an export',
  description: 'That it was fetched is noted. 410 `export.over` when it is not there yet or not any more.',
  request: { params: idOf('export') },
  responses: {
    200: { description: 'The file', content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } },
  },
});
const end = createRoute({
  method: 'delete',
  path: '/exports/{id}/file',
  operationId: 'endExport',
  summary: 'Stop an export, or delete its file',
  description: 'That it was made stays in the list.',
  request: { params: idOf('export') },
  responses: { 200: one },
});

export const exportRoutes: ResourceRoutes = {
  tag: 'Exports',
  description: 'Lists and tables as files for spreadsheets.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.exports.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(columns, async (c) => c.json(await c.var.services.exports.columns(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.exports.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.exports.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(file, async (c) => {
      const { name, format, sizeBytes, pieces } = await c.var.services.exports.fetch(c.var.actor, c.req.valid('param').id);
      return new Response(streamOf(pieces), {
        headers: {
          ...{ 'content-type': types[format], 'content-length': String(sizeBytes), 'content-disposition': attachment(name) },
          ...{ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' },
        },
      });
    });
    app.openapi(end, async (c) => c.json(await c.var.services.exports.end(c.var.actor, c.req.valid('param').id), 200));
  },
};
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
