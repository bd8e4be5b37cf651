import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeTemplate, deleteTemplate } from './change-template.ts';
import { createTemplate } from './create-template.ts';
import { getTemplate, listTemplateVersions, previewTemplate } from './get-template.ts';
import { listTemplates } from './list-templates.ts';

export const templateServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listTemplates,
    create: createTemplate,
    get: getTemplate,
    change: changeTemplate,
    delete: deleteTemplate,
    versions: listTemplateVersions,
    preview: previewTemplate,
  });
