import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { createExport } from './create-export.ts';
import { listExportColumns } from './export-columns.ts';
import { endExport, fetchExport } from './fetch-export.ts';
import { getExport, listExports } from './list-exports.ts';

export const exportServices = (context: ServiceContext) =>
  bindUseCases(context, {
    columns: listExportColumns,
    list: listExports,
    get: getExport,
    create: createExport,
    fetch: fetchExport,
    end: endExport,
  });
