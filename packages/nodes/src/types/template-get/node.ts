import { template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { channelNames } from '../../shared/channel-names.ts';
import { templateField, templateValues } from '../../shared/template-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    template: templateField({}),
    channel: z
      .enum(channelNames as [string, ...string[]])
      .meta({ title: 'As it is written for', ui: 'choice' })
      .default(channelNames[0] ?? ''),
    language: template({
      title: 'Language',
      help: 'Two letters, such as sv. Empty means the language of the contact. Where the template does not speak it, its usual language is taken.',
      ...{ optional: true, max: 20 },
    }).default(''),
    values: templateValues({}).default([]),
  }),
  output: z.object({
    name: z.string(),
    text: z.string(),
    subject: z.string(),
    formatted: z.string(),
    language: z.string(),
    fellBack: z.boolean(),
  }),
});
