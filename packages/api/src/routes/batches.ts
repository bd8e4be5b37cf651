import { createRoute } from '@hono/zod-openapi';
import {
  BatchChanged,
  BatchDetail,
  BatchPage,
  BatchPeople,
  BatchPeopleQuery,
  BatchQuery,
  RecipientCounts,
  RecipientsQuery,
} from '@signalbox/contract';
import {
  batchDetailExample,
  batchPageExample,
  batchPeopleExample,
  recipientCountsExample,
  recipientsQueryExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/batches',
  operationId: 'listBatches',
  summary: 'Batches, newest first',
  description: 'What steps have sent to many people.',
  request: { query: BatchQuery },
  responses: { 200: answers(BatchPage, 'A page of batches', batchPageExample) },
});
const get = createRoute({
  method: 'get',
  path: '/batches/{id}',
  operationId: 'getBatch',
  summary: 'A batch with its counts',
  description: 'How many stand where, why some get nothing, and when the last message will have left.',
  request: { params: idOf('batch') },
  responses: { 200: answers(BatchDetail, 'The batch', batchDetailExample) },
});
const people = createRoute({
  method: 'get',
  path: '/batches/{id}/people',
  operationId: 'listBatchPeople',
  summary: 'Who gets it, and why not',
  description: 'A row per person, and where it goes by all channels one for each. `next` goes into `before`.',
  request: { params: idOf('batch'), query: BatchPeopleQuery },
  responses: { 200: answers(BatchPeople, 'A page of people', batchPeopleExample) },
});

const count = createRoute({
  method: 'post',
  path: '/recipient-counts',
  operationId: 'countRecipients',
  summary: 'How many people that would be',
  description: 'Counts as a batch would: each person once, with who has no address and who wants no messages. Nothing is written or sent.',
  request: { body: body(RecipientsQuery, recipientsQueryExample) },
  responses: { 200: answers(RecipientCounts, 'The counts', recipientCountsExample) },
});

const change = <const Verb extends string>(verb: Verb, operationId: string, words: { summary: string; description: string }) =>
  createRoute({
    method: 'post',
    path: `/batches/{id}/${verb}`,
    operationId,
    ...words,
    request: { params: idOf('batch') },
    responses: { 200: answers(BatchChanged, 'Done', { messages: 1566 }) },
  });
const pause = change('pause', 'pauseBatch', {
  summary: 'Hold what waits',
  description: 'What is on its way leaves. 409 when nothing waits.',
});
const resume = change('resume', 'resumeBatch', {
  summary: 'Go on sending',
  description: 'What was held goes when it was to go, or at once.',
});
const stop = change('stop', 'stopBatch', {
  summary: 'Take back what waits',
  description: 'It is never sent. What is on its way leaves. 409 when nothing waits.',
});
const retry = change('retry', 'retryBatch', {
  summary: 'Send again what did not arrive',
  description:
    'Only where that may help: nothing that was refused or taken back, nothing that is unclear, and nobody who has ended messages since.',
});

export const batchRoutes: ResourceRoutes = {
  tag: 'Batches',
  description: 'What one step sends to many people.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.batches.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(get, async (c) => c.json(await c.var.services.batches.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(count, async (c) => c.json(await c.var.services.batches.countAsked(c.var.actor, c.req.valid('json')), 200));
    app.openapi(people, async (c) =>
      c.json(await c.var.services.batches.people(c.var.actor, c.req.valid('param').id, c.req.valid('query')), 200),
    );
    app.openapi(pause, async (c) => c.json(await c.var.services.batches.pause(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(resume, async (c) => c.json(await c.var.services.batches.resume(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(stop, async (c) => c.json(await c.var.services.batches.stop(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(retry, async (c) => c.json(await c.var.services.batches.retry(c.var.actor, c.req.valid('param').id), 200));
  },
};
