import { choice, template, toggle, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { optionWords } from '../../shared/option-words.ts';

export const formats = {
  json: 'JSON',
  csv: 'CSV (table as text)',
  xml: 'XML',
  form: 'Web form (a=1&b=2)',
  vcard: 'vCard (contacts)',
} as const;
export const delimiters = { auto: 'Find out', ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Upright line' } as const;

const outputs: Record<keyof typeof formats, Record<string, ValueType>> = {
  json: { value: 'dyn' },
  csv: { value: 'list<map>', columns: 'list<string>', skipped: 'list<map>' },
  xml: { value: 'map' },
  form: { value: 'map' },
  vcard: { value: 'list<map>' },
};

export const node = defineNode({
  type: 'data.parse',
  kind: 'steer',
  group: 'data',
  title: 'Read data',
  help: 'Turns a text from another system into values: JSON, CSV, XML, web forms or contact cards.',
  icon: 'braces',
  synonyms: ['parse', 'json', 'csv', 'xml', 'vcard', 'table', 'import', 'decode', 'form'],
  input: z.object({
    format: choice(formats, { title: 'It is' }).default('json'),
    text: template({ title: 'Text', lines: 4, max: 8000, placeholder: '{{ fetch.body }}' }),
    delimiter: choice(delimiters, { title: 'Between values', when: { format: ['csv'] } }).default('auto'),
    header: toggle({ title: 'The first row has the names', when: { format: ['csv'] } }).default(true),
  }),
  output: z.object({ value: z.unknown(), count: z.number(), truncated: z.boolean() }),
  outputFields: ({ format = 'json' }) => outputs[format] ?? {},
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ format = 'json', text = '' }, t) =>
    t('steps.pair', {
      what: optionWords(t, { path: 'data.parse.input.format', options: formats, value: format }),
      value: text.split('\n')[0]?.slice(0, 60) ?? '',
    }),
});
