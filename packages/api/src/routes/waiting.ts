import { createRoute } from '@hono/zod-openapi';
import {
  CounterQuery,
  MessagedWaiting,
  MessageWaiting,
  MovedRuns,
  MoveRuns,
  StepCounters,
  StepTries,
  WaitingCounts,
  WaitingPage,
  WaitingQuery,
} from '@signalbox/contract';
import {
  messagedWaitingExample,
  messageWaitingExample,
  movedRunsExample,
  moveRunsExample,
  stepCountersExample,
  stepTriesExample,
  waitingCountsExample,
  waitingPageExample,
} from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf, pathId } from '../describe.ts';

const stepId = z.string().min(1).max(60).meta({ description: 'Id of the step in the graph.', example: 'ask' });
const counts = createRoute({
  method: 'get',
  path: '/workflows/{id}/waiting',
  operationId: 'countWaiting',
  summary: 'How many runs wait at each step',
  description: 'Per version and step; items of a for-each are counted, too.',
  request: { params: idOf('workflow') },
  responses: { 200: answers(WaitingCounts, 'Counts per version and step', waitingCountsExample) },
});
const counters = createRoute({
  method: 'get',
  path: '/workflows/{id}/counters',
  operationId: 'countSteps',
  summary: 'How many runs passed, wait and failed at each step',
  description: 'Of the runs that started within the period; of very many the newest are looked at, and `cut` says so.',
  request: { params: idOf('workflow'), query: CounterQuery },
  responses: { 200: answers(StepCounters, 'Counts per step', stepCountersExample) },
});
const tries = createRoute({
  method: 'get',
  path: '/workflows/{id}/steps/{nodeId}/tries',
  operationId: 'listTries',
  summary: 'What the last runs did at a step',
  description:
    'How many of the last 50 went each way, and of the newest the values with which they came there. Values over 16 KiB are left out.',
  request: { params: z.object({ id: pathId('workflow'), nodeId: stepId }) },
  responses: { 200: answers(StepTries, 'Counts per way, and the newest runs', stepTriesExample) },
});
const write = createRoute({
  method: 'post',
  path: '/workflows/{id}/waiting/{nodeId}/message',
  operationId: 'messageWaiting',
  summary: 'Write to everyone who waits at a step',
  description:
    'To each phone once, and to nobody who has opted out. Without `people` it only counts; 409 `waiting.changed` when there are others by now.',
  request: { params: z.object({ id: pathId('workflow'), nodeId: stepId }), body: body(MessageWaiting, messageWaitingExample) },
  responses: { 200: answers(MessagedWaiting, 'How many are written to', messagedWaitingExample) },
});
const list = createRoute({
  method: 'get',
  path: '/workflows/{id}/waiting/{nodeId}',
  operationId: 'listWaiting',
  summary: 'Everyone who waits at a step, newest first',
  description: 'With what they wait for until when: of one version, or of all.',
  request: {
    params: z.object({
      id: pathId('workflow'),
      nodeId: stepId,
    }),
    query: WaitingQuery,
  },
  responses: { 200: answers(WaitingPage, 'A page of waiting runs', waitingPageExample) },
});
const move = createRoute({
  method: 'post',
  path: '/workflows/{id}/versions/{versionId}/move',
  operationId: 'moveRuns',
  summary: 'Move the waiting runs of a version to another one',
  description:
    'Those that stand where both versions are the same; the others stay and are counted by reason. `dryRun` only says what would come of it.',
  request: { params: z.object({ id: pathId('workflow'), versionId: pathId('version') }), body: body(MoveRuns, moveRunsExample) },
  responses: { 200: answers(MovedRuns, 'How many moved, and why others stay', movedRunsExample) },
});

export const waitingRoutes: ResourceRoutes = {
  tag: 'Waiting runs',
  description: 'Who waits where, and moving them to another version.',
  add(app) {
    app.openapi(counts, async (c) => c.json(await c.var.services.workflows.waiting(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(list, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.workflows.waitingAt(c.var.actor, id, nodeId, c.req.valid('query')), 200);
    });
    app.openapi(counters, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.counters(c.var.actor, id, c.req.valid('query')), 200);
    });
    app.openapi(tries, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.workflows.tries(c.var.actor, id, nodeId), 200);
    });
    app.openapi(write, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.workflows.messageWaiting(c.var.actor, id, nodeId, c.req.valid('json')), 200);
    });
    app.openapi(move, async (c) => {
      const { id, versionId } = c.req.valid('param');
      return c.json(await c.var.services.workflows.move(c.var.actor, id, versionId, c.req.valid('json')), 200);
    });
  },
};
