import { channels, TemplateBody } from '@signalbox/domain';
import { z } from 'zod';
import { PageQuery, page, QueryFlag } from './page.ts';
import { At } from './time.ts';

const Use = z.object({ id: z.string(), name: z.string() });
export const Template = z.object({
  id: z.string(),
  name: z.string(),
  /** What it has texts for. */
  channels: z.array(z.string()),
  languages: z.array(z.string()),
  archived: z.boolean(),
  /** Which of its versions is the one in use; a change of what it says makes a new one. */
  version: z.number().int(),
  /** Counts the changes; whoever changes it says which state they saw. */
  revision: z.number().int(),
  createdAt: At,
  updatedAt: At,
});
export type Template = z.output<typeof Template>;
export const TemplatePage = page(Template);
export type TemplatePage = z.output<typeof TemplatePage>;
export const TemplateQuery = PageQuery.extend({
  search: z.string().max(100).describe('Part of the name.').optional(),
  archived: QueryFlag.describe('Only the archived ones.').optional(),
});
export type TemplateQuery = z.output<typeof TemplateQuery>;

/** `uses` are the workflows that name it, live or as a draft. */
export const TemplateDetail = Template.extend({ body: TemplateBody, uses: z.array(Use) });
export type TemplateDetail = z.output<typeof TemplateDetail>;

const Name = z.string().trim().min(1).max(120);
export const CreateTemplate = z.object({ name: Name, body: TemplateBody.optional() });
export type CreateTemplate = z.output<typeof CreateTemplate>;
/** Only what is given is changed. 409 `template.changed_elsewhere` when `revision` is not the stored one, 422 `template.hole` for a value that nobody knows. */
export const ChangeTemplate = z.object({
  revision: z.number().int(),
  name: Name.optional(),
  archived: z.boolean().optional(),
  body: TemplateBody.optional(),
});
export type ChangeTemplate = z.output<typeof ChangeTemplate>;

export const TemplateVersions = z.object({
  items: z.array(z.object({ version: z.number().int(), by: z.string().nullable(), at: At, body: TemplateBody })),
});
export type TemplateVersions = z.output<typeof TemplateVersions>;

/** For whom a template is filled in. */
export const PreviewTemplate = z.object({
  channel: z.enum(channels.all.map(({ id }) => id) as [string, ...string[]]),
  contactId: z.string().max(60).nullable().default(null),
  values: z.record(z.string().max(40), z.string().max(2000)).default({}),
});
export type PreviewTemplate = z.output<typeof PreviewTemplate>;
export const TemplatePreview = z.object({
  language: z.string(),
  /** The person has another language, which the template does not speak. */
  fellBack: z.boolean(),
  subject: z.string(),
  text: z.string(),
  formatted: z.string(),
});
export type TemplatePreview = z.output<typeof TemplatePreview>;
