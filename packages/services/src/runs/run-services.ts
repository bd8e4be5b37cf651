import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { cancelRun } from './cancel-run.ts';
import { getRun } from './get-run.ts';
import { listChildren } from './list-children.ts';
import { listRuns } from './list-runs.ts';
import { retryRun } from './retry-run.ts';
import { retryRuns } from './retry-runs.ts';
import { terminateRun } from './terminate-run.ts';

export const runServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listRuns,
    get: getRun,
    cancel: cancelRun,
    terminate: terminateRun,
    children: listChildren,
    retry: retryRun,
    retryMany: retryRuns,
  });
