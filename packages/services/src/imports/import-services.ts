import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeImport } from './change-import.ts';
import { importErrorFile } from './error-file.ts';
import { getImport, listImports } from './list-imports.ts';
import { lookAtImport } from './look-at-import.ts';
import { checkImport, pauseImport, resumeImport, startImport, stopImport, undoImport } from './run-import.ts';
import { createImport, putImportPiece } from './upload-import.ts';

export const importServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listImports,
    get: getImport,
    create: createImport,
    putPiece: putImportPiece,
    lookAt: lookAtImport,
    change: changeImport,
    check: checkImport,
    start: startImport,
    pause: pauseImport,
    resume: resumeImport,
    stop: stopImport,
    undo: undoImport,
    errorFile: importErrorFile,
  });
