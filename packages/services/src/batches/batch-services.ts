import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { countAsked } from './count-recipients.ts';
import { getBatch } from './get-batch.ts';
import { pauseBatch, resumeBatch, stopBatch } from './hold-batch.ts';
import { listBatchPeople } from './list-batch-people.ts';
import { listBatches } from './list-batches.ts';
import { retryBatch } from './retry-batch.ts';

export const batchServices = (context: ServiceContext) =>
  bindUseCases(context, {
    ...{ list: listBatches, get: getBatch, people: listBatchPeople, countAsked },
    ...{ pause: pauseBatch, resume: resumeBatch, stop: stopBatch, retry: retryBatch },
  });
