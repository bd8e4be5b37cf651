import { createRoute } from '@hono/zod-openapi';
import { AddedMembers, AddMembers, ChangeGroup, GroupDetail, GroupPreview, PreviewGroup, WhyMember } from '@signalbox/contract';
import {
  addedMembersExample,
  addMembersExample,
  changeGroupExample,
  groupDetailExample,
  groupPreviewExample,
  previewGroupExample,
  whyMemberExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf, pathId } from '../describe.ts';

const get = createRoute({
  method: 'get',
  path: '/groups/{id}',
  operationId: 'getGroup',
  summary: 'A group',
  description: 'With the workflows that name it. Its members are `GET /contacts?groupId=`.',
  request: { params: idOf('group') },
  responses: { 200: answers(GroupDetail, 'The group', groupDetailExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/groups/{id}',
  operationId: 'changeGroup',
  summary: 'Rename a group, archive it or bring it back',
  description: '409 `group.used` while workflows name it, 409 `group.taken` for a name that another one has.',
  request: { params: idOf('group'), body: body(ChangeGroup, changeGroupExample) },
  responses: { 200: answers(GroupDetail, 'The group', groupDetailExample) },
});
const preview = createRoute({
  method: 'post',
  path: '/group-previews',
  operationId: 'previewGroup',
  summary: 'Who would be in a group that fills itself',
  description: 'Nothing is changed. 422 `group.query` for a condition that contacts cannot be looked up by.',
  request: { body: body(PreviewGroup, previewGroupExample) },
  responses: { 200: answers(GroupPreview, 'How many, and the first of them', groupPreviewExample) },
});
const why = createRoute({
  method: 'get',
  path: '/groups/{id}/members/{contactId}',
  operationId: 'whyMember',
  summary: 'Why somebody is in a group that fills itself, or not',
  description: 'Each part of its condition with whether it holds for the contact.',
  request: { params: idOf('group').extend({ contactId: pathId('contact') }) },
  responses: { 200: answers(WhyMember, 'The answer', whyMemberExample) },
});
const add = createRoute({
  method: 'post',
  path: '/groups/{id}/members',
  operationId: 'addMembers',
  summary: 'Put contacts into a group',
  description: 'By their ids or by their addresses. What nobody was found for is told, or made contacts where `create` says so.',
  request: { params: idOf('group'), body: body(AddMembers, addMembersExample) },
  responses: { 200: answers(AddedMembers, 'What was done', addedMembersExample) },
});

/** They stand with the other routes of contacts. */
export const addGroupRoutes: ResourceRoutes['add'] = (app) => {
  app.openapi(get, async (c) => c.json(await c.var.services.contacts.group(c.var.actor, c.req.valid('param').id), 200));
  app.openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.changeGroup(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(add, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.addMembers(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(preview, async (c) => c.json(await c.var.services.contacts.previewGroup(c.var.actor, c.req.valid('json')), 200));
  app.openapi(why, async (c) => {
    const { id, contactId } = c.req.valid('param');
    return c.json(await c.var.services.contacts.whyMember(c.var.actor, id, contactId), 200);
  });
};
