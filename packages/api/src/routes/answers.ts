import { createRoute } from '@hono/zod-openapi';
import { AnswerCounts, AnswerQuery } from '@signalbox/contract';
import { answerCountsExample } from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, pathId } from '../describe.ts';

const counts = createRoute({
  method: 'get',
  path: '/workflows/{id}/answers/{nodeId}',
  operationId: 'countAnswers',
  summary: 'What people really answered to a question',
  description: 'How often each way out of the step was taken in runs that started lately, and the texts that fitted none.',
  request: {
    params: z.object({
      id: pathId('workflow'),
      nodeId: z.string().min(1).max(60).meta({ description: 'Id of the step in the graph.', example: 'ask' }),
    }),
    query: AnswerQuery,
  },
  responses: { 200: answers(AnswerCounts, 'Counts per way, and texts', answerCountsExample) },
});

export const answerRoutes: ResourceRoutes = {
  tag: 'Answers',
  description: 'What people said to the questions of a workflow.',
  add(app) {
    app.openapi(counts, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.workflows.answers(c.var.actor, id, nodeId, c.req.valid('query')), 200);
    });
  },
};
