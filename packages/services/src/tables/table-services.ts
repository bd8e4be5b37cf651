import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeTable, deleteTable, previewColumns } from './change-table.ts';
import { changeTableRows } from './change-table-rows.ts';
import { createTable } from './create-table.ts';
import { fillTable, lookAtTableFile } from './fill-table.ts';
import { listTableRows } from './list-table-rows.ts';
import { getTable, listTables } from './list-tables.ts';

export const tableServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listTables,
    create: createTable,
    get: getTable,
    change: changeTable,
    preview: previewColumns,
    delete: deleteTable,
    rows: listTableRows,
    changeRows: changeTableRows,
    lookAtFile: lookAtTableFile,
    fill: fillTable,
  });
