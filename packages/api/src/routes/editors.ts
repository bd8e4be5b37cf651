import { createRoute } from '@hono/zod-openapi';
import {
  AnswerDraft,
  AskDraft,
  CopyDraft,
  DraftCopy,
  DraftCopyDetail,
  DraftCopyList,
  DraftEditor,
  HoldDraft,
  LeaveDraft,
} from '@signalbox/contract';
import {
  answerDraftExample,
  askDraftExample,
  copyDraftExample,
  draftCopyDetailExample,
  draftCopyExample,
  draftCopyListExample,
  draftEditorExample,
  holdDraftExample,
} from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf, pathId } from '../describe.ts';

const hold = createRoute({
  method: 'put',
  path: '/workflows/{id}/editor',
  operationId: 'holdDraft',
  summary: 'Edit a draft, and go on editing it',
  description: 'Said when a draft is opened and every 30 s. Who is not the one who edits hears who is, and looks on.',
  request: { params: idOf('workflow'), body: body(HoldDraft, holdDraftExample) },
  responses: { 200: answers(DraftEditor, 'Who edits', draftEditorExample) },
});
const ask = createRoute({
  method: 'post',
  path: '/workflows/{id}/editor/ask',
  operationId: 'askDraft',
  summary: 'Ask to take over a draft',
  description: 'Who edits has 30 s to answer. Without an answer, and after two minutes in which they touched nothing, it is handed over.',
  request: { params: idOf('workflow'), body: body(AskDraft, askDraftExample) },
  responses: { 200: answers(DraftEditor, 'Who edits', draftEditorExample) },
});
const answer = createRoute({
  method: 'post',
  path: '/workflows/{id}/editor/answer',
  operationId: 'answerDraft',
  summary: 'Hand a draft over, or not now',
  description: 'A draft that is handed over is kept as it was.',
  request: { params: idOf('workflow'), body: body(AnswerDraft, answerDraftExample) },
  responses: { 200: answers(DraftEditor, 'Who edits', draftEditorExample) },
});
const leave = createRoute({
  method: 'delete',
  path: '/workflows/{id}/editor',
  operationId: 'leaveDraft',
  summary: 'Leave a draft',
  description: 'When its window closes.',
  request: { params: idOf('workflow'), query: LeaveDraft },
  responses: { 204: { description: 'Left' } },
});
const copy = createRoute({
  method: 'post',
  path: '/workflows/{id}/kept-drafts',
  operationId: 'copyDraft',
  summary: 'Put a draft aside',
  description: 'The newest twenty of a workflow are kept.',
  request: { params: idOf('workflow'), body: body(CopyDraft, copyDraftExample) },
  responses: { 200: answers(DraftCopy, 'Kept', draftCopyExample) },
});
const list = createRoute({
  method: 'get',
  path: '/workflows/{id}/kept-drafts',
  operationId: 'listDraftCopies',
  summary: 'Drafts that were put aside',
  description: 'After a conflict or a hand-over.',
  request: { params: idOf('workflow') },
  responses: { 200: answers(DraftCopyList, 'Newest first', draftCopyListExample) },
});
const get = createRoute({
  method: 'get',
  path: '/workflows/{id}/kept-drafts/{copyId}',
  operationId: 'getDraftCopy',
  summary: 'A draft that was put aside, with its graph',
  description: 'A copy never changes.',
  request: { params: z.object({ id: pathId('workflow'), copyId: pathId('copy') }) },
  responses: { 200: answers(DraftCopyDetail, 'The copy', draftCopyDetailExample) },
});

export const editorRoutes: ResourceRoutes = {
  tag: 'Editors',
  description: 'Who edits a draft, and drafts that were put aside.',
  add(app) {
    app.openapi(hold, async (c) =>
      c.json(await c.var.services.workflows.hold(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(ask, async (c) =>
      c.json(await c.var.services.workflows.ask(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(answer, async (c) =>
      c.json(await c.var.services.workflows.answer(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(leave, async (c) => {
      await c.var.services.workflows.leave(c.var.actor, c.req.valid('param').id, c.req.valid('query'));
      return c.body(null, 204);
    });
    app.openapi(copy, async (c) =>
      c.json(await c.var.services.workflows.keepDraft(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(list, async (c) => c.json(await c.var.services.workflows.keptDrafts(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(get, async (c) => {
      const { id, copyId } = c.req.valid('param');
      return c.json(await c.var.services.workflows.keptDraft(c.var.actor, id, copyId), 200);
    });
  },
};
