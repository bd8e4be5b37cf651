import { createRoute } from '@hono/zod-openapi';
import {
  AnswerConversation,
  ChangeConversation,
  ChangeConversations,
  ChangedConversations,
  ConversationCounts,
  ConversationDetail,
  ConversationEntryPage,
  ConversationPage,
  ConversationQuery,
  CreateLabel,
  KeepAsContact,
  MemberList,
  NoteInConversation,
  PageQuery,
  ReadConversation,
  SendInConversation,
  SentInConversation,
  StartConversation,
} from '@signalbox/contract';
import {
  answerConversationExample,
  changeConversationExample,
  changeConversationsExample,
  changedConversationsExample,
  conversationCountsExample,
  conversationDetailExample,
  conversationEntryPageExample,
  conversationPageExample,
  createLabelExample,
  keepAsContactExample,
  memberListExample,
  noteInConversationExample,
  readConversationExample,
  sendInConversationExample,
  sentInConversationExample,
  startConversationExample,
} from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf, pathId } from '../describe.ts';

const one = answers(ConversationDetail, 'The conversation', conversationDetailExample);
const list = createRoute({
  method: 'get',
  path: '/conversations',
  operationId: 'listConversations',
  summary: 'Conversations, the newest message first',
  description: 'One a person, over all channels and workflows. What workflows send does not move them.',
  request: { query: ConversationQuery },
  responses: { 200: answers(ConversationPage, 'A page of conversations', conversationPageExample) },
});
const counts = createRoute({
  method: 'get',
  path: '/conversations/counts',
  operationId: 'countConversations',
  summary: 'How many conversations are open, waiting and unread',
  description: 'Each number is at most 1,000.',
  responses: { 200: answers(ConversationCounts, 'The counts', conversationCountsExample) },
});
const members = createRoute({
  method: 'get',
  path: '/conversations/members',
  operationId: 'listMembers',
  summary: 'Who can be given a conversation',
  description: 'Members of the account who may answer, by name.',
  responses: { 200: answers(MemberList, 'The members', memberListExample) },
});
const start = createRoute({
  method: 'post',
  path: '/conversations',
  operationId: 'startConversation',
  summary: 'The conversation with a contact or an address',
  description: 'Made when there is none yet. Nothing is sent.',
  request: { body: body(StartConversation, startConversationExample) },
  responses: { 200: one },
});
const get = createRoute({
  method: 'get',
  path: '/conversations/{id}',
  operationId: 'getConversation',
  summary: 'A conversation and its person',
  description: 'With ways to write, opt-outs, tags, runs, and the runs that wait for the person’s next message.',
  request: { params: idOf('conversation') },
  responses: { 200: one },
});
const entries = createRoute({
  method: 'get',
  path: '/conversations/{id}/entries',
  operationId: 'listEntries',
  summary: 'What was said and done, newest first',
  description: 'Messages of all channels, notes, who has it, when it was closed and opened.',
  request: { params: idOf('conversation'), query: PageQuery },
  responses: { 200: answers(ConversationEntryPage, 'A page of entries', conversationEntryPageExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/conversations/{id}',
  operationId: 'changeConversation',
  summary: 'Assign, close or open a conversation',
  description:
    'Only what is given is changed. Closing answers 409 `conversation.written_meanwhile` when something unread came after `seen`.',
  request: { params: idOf('conversation'), body: body(ChangeConversation, changeConversationExample) },
  responses: { 200: one },
});
const changeSeveral = createRoute({
  method: 'patch',
  path: '/conversations',
  operationId: 'changeConversations',
  summary: 'Assign, close, open or mark several conversations',
  description:
    'All or none; of each only what is given. One that somebody wrote in after `at` is not closed. `undo` is the body that puts everything back.',
  request: { body: body(ChangeConversations, changeConversationsExample) },
  responses: { 200: answers(ChangedConversations, 'What puts it back', changedConversationsExample) },
});
const answering = createRoute({
  method: 'post',
  path: '/conversations/{id}/answering',
  operationId: 'tellAnswering',
  summary: 'Say that you are writing an answer',
  description: 'Others see it for 15 seconds, or until you say that it is over. It locks nothing.',
  request: { params: idOf('conversation'), body: body(AnswerConversation, answerConversationExample) },
  responses: { 204: { description: 'Told' } },
});
const read = createRoute({
  method: 'post',
  path: '/conversations/{id}/read',
  operationId: 'readConversation',
  summary: 'Mark what was seen as read',
  description: 'For all members. What came after `seen` stays unread.',
  request: { params: idOf('conversation'), body: body(ReadConversation, readConversationExample) },
  responses: { 204: { description: 'Marked' } },
});
const send = createRoute({
  method: 'post',
  path: '/conversations/{id}/messages',
  operationId: 'sendInConversation',
  summary: 'Write to the person by hand',
  description:
    'Sent once for each `key`. A run that waits for the person goes on waiting. Who gets no messages any more is refused, 422 `address.opted_out`.',
  request: { params: idOf('conversation'), body: body(SendInConversation, sendInConversationExample) },
  responses: { 200: answers(SentInConversation, 'The message', sentInConversationExample) },
});
const note = createRoute({
  method: 'post',
  path: '/conversations/{id}/notes',
  operationId: 'noteInConversation',
  summary: 'Keep a note',
  description: 'Only members see it; it is never sent.',
  request: { params: idOf('conversation'), body: body(NoteInConversation, noteInConversationExample) },
  responses: { 204: { description: 'Kept' } },
});
const keep = createRoute({
  method: 'post',
  path: '/conversations/{id}/contact',
  operationId: 'keepAsContact',
  summary: 'Make a contact of an unknown address',
  description: 'The conversation becomes the contact’s. 409 `conversation.has_contact` when it is one’s already.',
  request: { params: idOf('conversation'), body: body(KeepAsContact, keepAsContactExample) },
  responses: { 200: one },
});
const tag = createRoute({
  method: 'post',
  path: '/conversations/{id}/tags',
  operationId: 'tagPerson',
  summary: 'Tag the person',
  description: 'The tag is made when there is none of that name. 409 `conversation.no_contact` for an unknown address.',
  request: { params: idOf('conversation'), body: body(CreateLabel, createLabelExample) },
  responses: { 200: one },
});
const untag = createRoute({
  method: 'delete',
  path: '/conversations/{id}/tags/{tagId}',
  operationId: 'untagPerson',
  summary: 'Take a tag from the person',
  description: 'A tag that they do not have changes nothing.',
  request: { params: z.object({ id: pathId('conversation'), tagId: pathId('tag') }) },
  responses: { 200: one },
});

export const conversationRoutes: ResourceRoutes = {
  tag: 'Conversations',
  description: 'The inbox: one conversation a person, answered by people.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.conversations.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(counts, async (c) => c.json(await c.var.services.conversations.counts(c.var.actor), 200));
    app.openapi(members, async (c) => c.json(await c.var.services.conversations.members(c.var.actor), 200));
    app.openapi(start, async (c) => c.json(await c.var.services.conversations.start(c.var.actor, c.req.valid('json')), 200));
    app.openapi(get, async (c) => c.json(await c.var.services.conversations.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(entries, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.conversations.entries(c.var.actor, id, c.req.valid('query')), 200);
    });
    app.openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.conversations.change(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(changeSeveral, async (c) =>
      c.json(await c.var.services.conversations.changeSeveral(c.var.actor, c.req.valid('json')), 200),
    );
    app.openapi(answering, async (c) => {
      await c.var.services.conversations.answering(c.var.actor, c.req.valid('param').id, c.req.valid('json'));
      return c.body(null, 204);
    });
    app.openapi(read, async (c) => {
      await c.var.services.conversations.readUpTo(c.var.actor, c.req.valid('param').id, c.req.valid('json'));
      return c.body(null, 204);
    });
    app.openapi(send, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.conversations.send(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(note, async (c) => {
      await c.var.services.conversations.note(c.var.actor, c.req.valid('param').id, c.req.valid('json'));
      return c.body(null, 204);
    });
    app.openapi(keep, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.conversations.keepAsContact(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(tag, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.conversations.tag(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(untag, async (c) => {
      const { id, tagId } = c.req.valid('param');
      return c.json(await c.var.services.conversations.untag(c.var.actor, id, tagId), 200);
    });
  },
};
