import { createRoute } from '@hono/zod-openapi';
import {
  ChangeTemplate,
  CreateTemplate,
  PreviewTemplate,
  TemplateDetail,
  TemplatePage,
  TemplatePreview,
  TemplateQuery,
  TemplateVersions,
} from '@signalbox/contract';
import {
  changeTemplateExample,
  createTemplateExample,
  previewTemplateExample,
  templateDetailExample,
  templatePageExample,
  templatePreviewExample,
  templateVersionsExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/templates',
  operationId: 'listTemplates',
  summary: 'Templates, newest first',
  description: 'Without the archived ones, or those alone.',
  request: { query: TemplateQuery },
  responses: { 200: answers(TemplatePage, 'A page of templates', templatePageExample) },
});
const create = createRoute({
  method: 'post',
  path: '/templates',
  operationId: 'createTemplate',
  summary: 'Make a template',
  description:
    'Holes read the contact (`contact.name`, `contact.fields.<key>`) and what the template asks for (`values.<name>`), and nothing else: 422 `template.hole`. 409 `template.taken` for a name that another one has.',
  request: { body: body(CreateTemplate, createTemplateExample) },
  responses: { 201: answers(TemplateDetail, 'The new template', templateDetailExample) },
});
const get = createRoute({
  method: 'get',
  path: '/templates/{id}',
  operationId: 'getTemplate',
  summary: 'A template',
  description: 'With everything that it says and the workflows that name it.',
  request: { params: idOf('template') },
  responses: { 200: answers(TemplateDetail, 'The template', templateDetailExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/templates/{id}',
  operationId: 'changeTemplate',
  summary: 'Change, archive or restore a template',
  description:
    'Only what is given is changed; another `body` makes a version, also one that was there before. 409 `template.changed_elsewhere` when `revision` is not the stored one.',
  request: { params: idOf('template'), body: body(ChangeTemplate, changeTemplateExample) },
  responses: { 200: answers(TemplateDetail, 'The template', templateDetailExample) },
});
const remove = createRoute({
  method: 'delete',
  path: '/templates/{id}',
  operationId: 'deleteTemplate',
  summary: 'Delete a template',
  description: 'With all its versions. 409 `template.used` while workflows name it.',
  request: { params: idOf('template') },
  responses: { 204: { description: 'Deleted' } },
});
const versions = createRoute({
  method: 'get',
  path: '/templates/{id}/versions',
  operationId: 'listTemplateVersions',
  summary: 'What a template said before',
  description: 'The last hundred versions, newest first.',
  request: { params: idOf('template') },
  responses: { 200: answers(TemplateVersions, 'The versions', templateVersionsExample) },
});
const preview = createRoute({
  method: 'post',
  path: '/templates/{id}/preview',
  operationId: 'previewTemplate',
  summary: 'What one person gets',
  description:
    'In their language, else in the one that the template falls back to. 422 `template.no_text` where it says nothing by that channel.',
  request: { params: idOf('template'), body: body(PreviewTemplate, previewTemplateExample) },
  responses: { 200: answers(TemplatePreview, 'The words', templatePreviewExample) },
});

export const templateRoutes: ResourceRoutes = {
  tag: 'Templates',
  description: 'Texts that people write once, per channel and language, and that steps and answers take.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.templates.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.templates.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.templates.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.templates.change(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(remove, async (c) => {
      await c.var.services.templates.delete(c.var.actor, c.req.valid('param').id);
      return c.body(null, 204);
    });
    app.openapi(versions, async (c) => c.json(await c.var.services.templates.versions(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(preview, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.templates.preview(c.var.actor, id, c.req.valid('json')), 200);
    });
  },
};
