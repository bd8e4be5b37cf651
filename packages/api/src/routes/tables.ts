import { createRoute } from '@hono/zod-openapi';
import {
  ChangedTableRows,
  ChangeTable,
  ChangeTableRows,
  ColumnsPreview,
  CreateTable,
  FilledTable,
  FillTable,
  PreviewColumns,
  TableDetail,
  TableFile,
  TableFileLook,
  TablePage,
  TableQuery,
  TableRowQuery,
  TableRows,
} from '@signalbox/contract';
import {
  changedTableRowsExample,
  changeTableExample,
  changeTableRowsExample,
  columnsPreviewExample,
  createTableExample,
  filledTableExample,
  fillTableExample,
  previewColumnsExample,
  tableDetailExample,
  tableFileExample,
  tableFileLookExample,
  tablePageExample,
  tableRowsExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/tables',
  operationId: 'listTables',
  summary: 'Tables, newest first',
  description: 'Without the archived ones, or those alone.',
  request: { query: TableQuery },
  responses: { 200: answers(TablePage, 'A page of tables', tablePageExample) },
});
const create = createRoute({
  method: 'post',
  path: '/tables',
  operationId: 'createTable',
  summary: 'Make a table',
  description: 'Without rows. 409 `table.taken` for a name that another one has.',
  request: { body: body(CreateTable, createTableExample) },
  responses: { 201: answers(TableDetail, 'The new table', tableDetailExample) },
});
const get = createRoute({
  method: 'get',
  path: '/tables/{id}',
  operationId: 'getTable',
  summary: 'A table',
  description: 'Its columns and the workflows that name it. Its rows are `GET /tables/{id}/rows`.',
  request: { params: idOf('table') },
  responses: { 200: answers(TableDetail, 'The table', tableDetailExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/tables/{id}',
  operationId: 'changeTable',
  summary: 'Change, archive or restore a table',
  description:
    'Only what is given is changed. A column that is left out goes with its values, and one of another kind keeps those that fit: 409 `table.loses` unless `mayLose` says that the others may go. 409 `table.changed_elsewhere` when `revision` is not the stored one, `table.used` for archiving one that workflows name.',
  request: { params: idOf('table'), body: body(ChangeTable, changeTableExample) },
  responses: { 200: answers(TableDetail, 'The table', tableDetailExample) },
});
const remove = createRoute({
  method: 'delete',
  path: '/tables/{id}',
  operationId: 'deleteTable',
  summary: 'Delete a table',
  description: 'With all its rows. 409 `table.used` while workflows name it.',
  request: { params: idOf('table') },
  responses: { 204: { description: 'Deleted' } },
});
const preview = createRoute({
  method: 'post',
  path: '/tables/{id}/preview',
  operationId: 'previewTableColumns',
  summary: 'What other columns would do to the values',
  description: 'Nothing is changed.',
  request: { params: idOf('table'), body: body(PreviewColumns, previewColumnsExample) },
  responses: { 200: answers(ColumnsPreview, 'What would be converted and what would go', columnsPreviewExample) },
});
const rows = createRoute({
  method: 'get',
  path: '/tables/{id}/rows',
  operationId: 'listTableRows',
  summary: 'Rows of a table',
  description: 'In the order in which they were added, or by a column.',
  request: { params: idOf('table'), query: TableRowQuery },
  responses: { 200: answers(TableRows, 'The rows', tableRowsExample) },
});
const changeRows = createRoute({
  method: 'patch',
  path: '/tables/{id}/rows',
  operationId: 'changeTableRows',
  summary: 'Put rows in, change them, take them out',
  description:
    'All of them or none: 422 `table.cell` at `set.<row>.<column>` for a value of another kind, 409 `table.key_taken`, 409 `table.row_changed` where a cell is not as `was` says.',
  request: { params: idOf('table'), body: body(ChangeTableRows, changeTableRowsExample) },
  responses: { 200: answers(ChangedTableRows, 'The rows as they are now', changedTableRowsExample) },
});

const look = createRoute({
  method: 'post',
  path: '/tables/{id}/file',
  operationId: 'lookAtTableFile',
  summary: 'Look at a file before rows are taken from it',
  description: 'How it is written and where its columns probably go. Send its bytes as those of an import first.',
  request: { params: idOf('table'), body: body(TableFile, tableFileExample) },
  responses: { 200: answers(TableFileLook, 'What stands in the file', tableFileLookExample) },
});
const fill = createRoute({
  method: 'post',
  path: '/tables/{id}/fill',
  operationId: 'fillTable',
  summary: 'Fill a table from a file',
  description:
    'Rows that do not fit are left out and told; everything else goes in at once or not at all. With `dry` nothing is changed. Afterwards the file is gone.',
  request: { params: idOf('table'), body: body(FillTable, fillTableExample) },
  responses: { 200: answers(FilledTable, 'What happened', filledTableExample) },
});
export const tableRoutes: ResourceRoutes = {
  tag: 'Tables',
  description: 'Rows of typed columns that steps look things up in: price lists, buildings, who is on call.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.tables.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.tables.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.tables.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.tables.change(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(remove, async (c) => {
      await c.var.services.tables.delete(c.var.actor, c.req.valid('param').id);
      return c.body(null, 204);
    });
    app.openapi(preview, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.tables.preview(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(look, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.tables.lookAtFile(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(fill, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.tables.fill(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(rows, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.tables.rows(c.var.actor, id, c.req.valid('query')), 200);
    });
    app.openapi(changeRows, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.tables.changeRows(c.var.actor, id, c.req.valid('json')), 200);
    });
  },
};
