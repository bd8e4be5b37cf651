import { createRoute } from '@hono/zod-openapi';
import { ListChoice, ListName, SearchHits, SearchQuery } from '@signalbox/contract';
import { listChoiceExample, searchHitsExample } from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';

const list = z.object({ list: ListName.meta({ description: 'Which list.', example: 'messages' }) });
const search = createRoute({
  method: 'get',
  path: '/search',
  operationId: 'searchEverywhere',
  summary: 'Find things of every kind',
  description: 'The first few workflows, steps, runs, messages and contacts that have the words.',
  request: { query: SearchQuery },
  responses: { 200: answers(SearchHits, 'What was found', searchHitsExample) },
});
const choice = createRoute({
  method: 'get',
  path: '/me/lists/{list}',
  operationId: 'getListChoice',
  summary: 'How the person arranged a list',
  description: 'Its columns, and filters under names.',
  request: { params: list },
  responses: { 200: answers(ListChoice, 'The choice', listChoiceExample) },
});
const choose = createRoute({
  method: 'put',
  path: '/me/lists/{list}',
  operationId: 'changeListChoice',
  summary: 'Arrange a list',
  description: 'Replaces what the person chose before. `columns` is null for the list as it is made.',
  request: { params: list, body: body(ListChoice, listChoiceExample) },
  responses: { 200: answers(ListChoice, 'The choice', listChoiceExample) },
});
export const listRoutes: ResourceRoutes = {
  tag: 'Lists',
  description: 'Search over everything, and how people arrange their lists.',
  add(app) {
    app.openapi(search, async (c) => c.json(await c.var.services.search.everywhere(c.var.actor, c.req.valid('query')), 200));
    app.openapi(choice, async (c) => c.json(await c.var.services.lists.choice(c.var.actor, c.req.valid('param').list), 200));
    app.openapi(choose, async (c) =>
      c.json(await c.var.services.lists.changeChoice(c.var.actor, c.req.valid('param').list, c.req.valid('json')), 200),
    );
  },
};
