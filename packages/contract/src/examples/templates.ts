import type { TemplateBody } from '@signalbox/domain';
import type { Page } from '../page.ts';
import type {
  ChangeTemplate,
  CreateTemplate,
  PreviewTemplate,
  Template,
  TemplateDetail,
  TemplatePreview,
  TemplateVersions,
} from '../templates.ts';
import { exampleId } from './ids.ts';

const body: TemplateBody = {
  fallback: 'en',
  texts: [
    { channel: 'sms', language: 'en', subject: '', text: 'Hi {{ contact.name }}, your water is back at {{ values.when }}.', formatted: '' },
    { channel: 'sms', language: 'sv', subject: '', text: 'Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}.', formatted: '' },
  ],
  values: [{ name: 'when', title: 'When', example: '14:00' }],
};
export const templateExample: Template = {
  ...{
    id: exampleId('template'),
    name: 'Water is back',
    channels: ['sms'],
    languages: ['en', 'sv'],
    archived: false,
    version: 3,
    revision: 4,
  },
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
};
export const templateDetailExample: TemplateDetail = {
  ...templateExample,
  body,
  uses: [{ id: exampleId('workflow'), name: 'Burst pipe' }],
};
export const templatePageExample: Page<Template> = { items: [templateExample], next: null };
export const createTemplateExample: CreateTemplate = { name: 'Water is back', body };
export const changeTemplateExample: ChangeTemplate = { revision: 3, body };
export const templateVersionsExample: TemplateVersions = { items: [{ version: 3, by: 'Maja Lind', at: '2026-03-02T08:00:00.000Z', body }] };
export const previewTemplateExample: PreviewTemplate = { channel: 'sms', contactId: exampleId('contact'), values: { when: '14:00' } };
export const templatePreviewExample: TemplatePreview = {
  ...{ language: 'sv', fellBack: false, subject: '', formatted: '' },
  text: 'Hej Maja, vattnet är tillbaka 14:00.',
};
