import { defineCard } from '../../contract/define-card.ts';
import { optionWords } from '../../shared/option-words.ts';

export const formats = {
  json: 'JSON',
  csv: 'CSV (table as text)',
  xml: 'XML',
  form: 'Web form (a=1&b=2)',
  vcard: 'vCard (contacts)',
} as const;

export const card = defineCard({
  type: 'data.parse',
  kind: 'steer',
  group: 'data',
  title: 'Read data',
  help: 'Turns a text from another system into values: JSON, CSV, XML, web forms or contact cards.',
  icon: 'braces',
  synonyms: ['parse', 'json', 'csv', 'xml', 'vcard', 'table', 'import', 'decode', 'form'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ format = 'json', text = '' }: { format?: keyof typeof formats | undefined; text?: string | undefined }, t) =>
    t('steps.pair', {
      what: optionWords(t, { path: 'data.parse.input.format', options: formats, value: format }),
      value: text.split('\n')[0]?.slice(0, 60) ?? '',
    }),
});
