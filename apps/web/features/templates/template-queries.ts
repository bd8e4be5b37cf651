'use client';
import type {
  ChangeTemplate,
  CreateTemplate,
  PreviewTemplate,
  TemplateDetail,
  TemplatePage,
  TemplatePreview,
  TemplateQuery,
  TemplateVersions,
} from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

const templates = resource('templates');
export const useTemplates = (query: Partial<TemplateQuery> = {}, enabled = true) =>
  useResourceList(templates, answer<TemplatePage>(), query, enabled);
export const useTemplate = (id: string | undefined) => useResource(templates, answer<TemplateDetail>(), id);
export const useTemplateVersions = (id: string, version: number) =>
  useQuery({
    queryKey: [...templates.one(id), 'versions', version],
    queryFn: ({ signal }) => call(`${templates.at(id)}/versions`, answer<TemplateVersions>(), { signal }),
  });

/** Whatever is done with a template: lists and pickers are read again. */
function useDone<Body, Result>(send: (body: Body) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => client.invalidateQueries({ queryKey: templates.all }) });
}
export const useCreateTemplate = () =>
  useDone((body: CreateTemplate) => call(templates.path, answer<TemplateDetail>(), { method: 'POST', body }));
export const useChangeTemplate = (id: string) =>
  useDone((body: ChangeTemplate) => call(templates.at(id), answer<TemplateDetail>(), { method: 'PATCH', body }));
export const useDeleteTemplate = (id: string) => useDone(() => call(templates.at(id), Nothing, { method: 'DELETE' }));

/** What one person would get; null = nothing is asked for yet. */
export const useTemplatePreview = (id: string | null, body: PreviewTemplate) =>
  useQuery({
    queryKey: [...templates.one(id ?? ''), 'preview', body],
    queryFn: ({ signal }) => call(`${templates.at(id ?? '')}/preview`, answer<TemplatePreview>(), { method: 'POST', body, signal }),
    enabled: id !== null,
    retry: false,
    placeholderData: (before) => before,
  });
