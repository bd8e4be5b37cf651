import { defineCard } from '../../contract/define-card.ts';
import { optionWords } from '../../shared/option-words.ts';

export const formats = { number: 'Number', date: 'Date', phone: 'Phone number', json: 'JSON', csv: 'CSV (table as text)' } as const;

export const card = defineCard({
  type: 'data.format',
  kind: 'steer',
  group: 'data',
  title: 'Format value',
  help: 'Writes a number, date, phone number or list the way people or other systems read it.',
  icon: 'pilcrow',
  synonyms: ['currency', 'decimals', 'date format', 'json', 'csv', 'stringify', 'table', 'thousands'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ format = 'number', value = '' }: { format?: keyof typeof formats | undefined; value?: string | undefined }, t) =>
    t('steps.pair', { what: optionWords(t, { path: 'data.format.input.format', options: formats, value: format }), value }),
});
