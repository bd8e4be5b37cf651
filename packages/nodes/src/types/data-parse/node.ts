import { choice, template, toggle, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card, formats } from './card.ts';

export const delimiters = { auto: 'Find out', ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Upright line' } as const;
const outputs: Record<keyof typeof formats, Record<string, ValueType>> = {
  json: { value: 'dyn' },
  csv: { value: 'list<map>', columns: 'list<string>', skipped: 'list<map>' },
  xml: { value: 'map' },
  form: { value: 'map' },
  vcard: { value: 'list<map>' },
};

export const node = defineNode({
  ...card,
  input: z.object({
    format: choice(formats, { title: 'It is' }).default('json'),
    text: template({ title: 'Text', lines: 4, max: 8000, placeholder: '{{ fetch.body }}' }),
    delimiter: choice(delimiters, { title: 'Between values', when: { format: ['csv'] } }).default('auto'),
    header: toggle({ title: 'The first row has the names', when: { format: ['csv'] } }).default(true),
  }),
  output: z.object({ value: z.unknown(), count: z.number(), truncated: z.boolean() }),
  outputFields: ({ format = 'json' }) => outputs[format] ?? {},
});
