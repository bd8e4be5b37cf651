import { createRoute } from '@hono/zod-openapi';
import { ChangeImport, CreateImport, ImportDetail, ImportPage, ImportQuery } from '@signalbox/contract';
import { changeImportExample, createImportExample, importDetailExample, importPageExample } from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { attachment } from '../attachment.ts';
import { answers, body, idOf } from '../describe.ts';
import { streamOf } from '../stream-of.ts';

const one = answers(ImportDetail, 'The import', importDetailExample);
const list = createRoute({
  method: 'get',
  path: '/imports',
  operationId: 'listImports',
  summary: 'Imports of contacts, newest first',
  description: 'With how far each is.',
  request: { query: ImportQuery },
  responses: { 200: answers(ImportPage, 'A page of imports', importPageExample) },
});
const get = createRoute({
  method: 'get',
  path: '/imports/{id}',
  operationId: 'getImport',
  summary: 'An import',
  description: 'How the file is read, where its columns go, what the dry run found, and how far it is.',
  request: { params: idOf('import') },
  responses: { 200: one },
});
const create = createRoute({
  method: 'post',
  path: '/imports',
  operationId: 'createImport',
  summary: 'Begin an import',
  description:
    'The bytes follow in pieces. The ending of the name says what the file is: `.xlsx`, `.json`, `.vcf`; everything else is text with delimiters. 413 `import.too_large`.',
  request: { body: body(CreateImport, createImportExample) },
  responses: { 201: answers(ImportDetail, 'The new import', { ...importDetailExample, state: 'upload', settings: null }) },
});
const putPiece = createRoute({
  method: 'put',
  path: '/imports/{id}/pieces/{no}',
  operationId: 'putImportPiece',
  summary: 'Send a piece of the file',
  description: 'Counted from 0. Each has 1,048,576 bytes and the last one the rest; the same one again replaces it.',
  request: {
    params: idOf('import').extend({ no: z.coerce.number().int().min(0).max(1000).meta({ description: 'Which piece.', example: 0 }) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }), example: 'Name;Mobile' } },
    },
  },
  responses: { 204: { description: 'Stored' } },
});
const change = createRoute({
  method: 'patch',
  path: '/imports/{id}',
  operationId: 'changeImport',
  summary: 'Say how a file is read and where its columns go',
  description: 'Only what is given is changed. A dry run that was made counts no longer.',
  request: { params: idOf('import'), body: body(ChangeImport, changeImportExample) },
  responses: { 200: one },
});
const errors = createRoute({
  method: 'get',
  path: '/imports/{id}/errors',
  operationId: 'downloadImportErrors',
  summary: 'The rows that were left out, as CSV',
  description: 'As they stood in the file, with the reason in a last column: to be mended and imported again.',
  request: { params: idOf('import') },
  responses: { 200: { description: 'The rows', content: { 'text/csv': { schema: z.string() } } } },
});

const acts = {
  lookAt: {
    path: '/imports/{id}/read',
    operationId: 'lookAtImport',
    summary: 'Look at a file that is there',
    description:
      'Encoding, delimiter, heads, dates and numbers are found, and where the columns probably go. 409 `import.state` when it is not the time for it.',
  },
  check: {
    path: '/imports/{id}/check',
    operationId: 'checkImport',
    summary: 'Make a dry run',
    description:
      'Nothing is written. It goes on in the background; `GET` tells what it found. 409 `import.state` when it is not the time for it.',
  },
  start: {
    path: '/imports/{id}/start',
    operationId: 'startImport',
    summary: 'Import',
    description: 'After a dry run of the same settings. It goes on in the background. 409 `import.state` when it is not the time for it.',
  },
  pause: {
    path: '/imports/{id}/pause',
    operationId: 'pauseImport',
    summary: 'Pause an import',
    description: 'It stops after the rows that are under way. 409 `import.state` when it is not the time for it.',
  },
  resume: {
    path: '/imports/{id}/resume',
    operationId: 'resumeImport',
    summary: 'Let a paused import go on',
    description: 'With the next row. 409 `import.state` when it is not the time for it.',
  },
  stop: {
    path: '/imports/{id}/stop',
    operationId: 'stopImport',
    summary: 'Stop an import or a dry run',
    description: 'What an import did stays and can be taken back. 409 `import.state` when it is not the time for it.',
  },
  undo: {
    path: '/imports/{id}/undo',
    operationId: 'undoImport',
    summary: 'Take an import back',
    description:
      'Within 30 days. Who came by it is archived, what it changed is put back unless somebody changed it since. 409 `import.state` when it is not the time for it.',
  },
} as const;
type Act = keyof typeof acts;
const actRoute = (act: (typeof acts)[Act]) =>
  createRoute({ method: 'post', ...act, request: { params: idOf('import') }, responses: { 200: one } });

export const importRoutes: ResourceRoutes = {
  tag: 'Imports',
  description: 'Files of contacts that are read into the account.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.imports.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.imports.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.imports.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(change, async (c) =>
      c.json(await c.var.services.imports.change(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(putPiece, async (c) => {
      await c.var.services.imports.putPiece(c.var.actor, c.req.valid('param'), new Uint8Array(await c.req.arrayBuffer()));
      return c.body(null, 204);
    });
    for (const act of Object.keys(acts) as Act[])
      app.openapi(actRoute(acts[act]), async (c) => c.json(await c.var.services.imports[act](c.var.actor, c.req.valid('param').id), 200));
    app.openapi(errors, async (c) => {
      const { name, lines } = await c.var.services.imports.errorFile(c.var.actor, c.req.valid('param').id);
      return new Response(streamOf(lines), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': attachment(name),
          'x-content-type-options': 'nosniff',
        },
      });
    });
  },
};
