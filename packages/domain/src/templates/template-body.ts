import { z } from 'zod';
import { channels } from '../channels/registry.ts';

/** How a language is written down with a contact and with a text: `sv`, `pt-BR`. */
export const languageCode = z
  .string()
  .trim()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'errors.template.language');

const TemplateText = z.object({
  channel: z.enum(channels.all.map(({ id }) => id) as [string, ...string[]]),
  language: languageCode,
  subject: z.string().max(300).default(''),
  text: z.string().max(4000).default(''),
  /** Markdown, of channels that show formatted text; its plain text is made of it where `text` is empty. */
  formatted: z.string().max(4000).default(''),
});
export type TemplateText = z.output<typeof TemplateText>;

/** What a template says, channel by channel and language by language, and what it has to be told besides the contact (`values.<name>`). */
export const TemplateBody = z.object({
  /** The language that is taken where a contact has another one, or none. */
  fallback: languageCode,
  texts: z
    .array(TemplateText)
    .max(40)
    .refine(
      (texts) => new Set(texts.map(({ channel, language }) => `${channel} ${language}`)).size === texts.length,
      'errors.template.twice',
    ),
  values: z
    .array(
      z.object({
        name: z.string().regex(/^[a-z][a-zA-Z0-9_]{0,39}$/, 'errors.template.value_name'),
        /** What it is called where it is asked for, and what it may be, for previews. */
        title: z.string().trim().max(100).default(''),
        example: z.string().max(300).default(''),
      }),
    )
    .max(20)
    .refine((values) => new Set(values.map(({ name }) => name)).size === values.length, 'errors.template.values_twice'),
});
export type TemplateBody = z.output<typeof TemplateBody>;

/** The texts of a channel that say something. */
export const textsOf = ({ texts }: TemplateBody, channel: string): TemplateText[] =>
  texts.filter((one) => one.channel === channel && (one.text.trim() !== '' || one.formatted.trim() !== ''));
