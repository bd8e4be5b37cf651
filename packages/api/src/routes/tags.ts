import { createRoute } from '@hono/zod-openapi';
import { ChangeTag, MergeTag, TagDetail } from '@signalbox/contract';
import { changeTagExample, mergeTagExample, tagDetailExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const get = createRoute({
  method: 'get',
  path: '/tags/{id}',
  operationId: 'getTag',
  summary: 'A tag',
  description: 'With the workflows and the groups that name it. Its contacts are `GET /contacts?tagId=`.',
  request: { params: idOf('tag') },
  responses: { 200: answers(TagDetail, 'The tag', tagDetailExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/tags/{id}',
  operationId: 'changeTag',
  summary: 'Rename or colour a tag',
  description: '409 `tag.used` for another name while workflows or groups name it, 409 `tag.taken` for a name that another one has.',
  request: { params: idOf('tag'), body: body(ChangeTag, changeTagExample) },
  responses: { 200: answers(TagDetail, 'The tag', tagDetailExample) },
});
const merge = createRoute({
  method: 'post',
  path: '/tags/{id}/merge',
  operationId: 'mergeTag',
  summary: 'Merge a tag into another',
  description: 'Its contacts get the other one, and it is gone. 409 `tag.used` while workflows or groups name it.',
  request: { params: idOf('tag'), body: body(MergeTag, mergeTagExample) },
  responses: { 200: answers(TagDetail, 'The other tag', tagDetailExample) },
});
const remove = createRoute({
  method: 'delete',
  path: '/tags/{id}',
  operationId: 'removeTag',
  summary: 'Remove a tag',
  description: 'It is taken from everybody who has it. 409 `tag.used` while workflows or groups name it.',
  request: { params: idOf('tag') },
  responses: { 204: { description: 'Removed' } },
});

/** They stand with the other routes of contacts. */
export const addTagRoutes: ResourceRoutes['add'] = (app) => {
  app.openapi(get, async (c) => c.json(await c.var.services.contacts.tagDetail(c.var.actor, c.req.valid('param').id), 200));
  app.openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.changeTag(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(merge, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.mergeTag(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(remove, async (c) => {
    await c.var.services.contacts.removeTag(c.var.actor, c.req.valid('param').id);
    return c.body(null, 204);
  });
};
