import { choice, reason, template, text, toggle, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { dateLanguages } from '../../shared/values/date-pattern.ts';
import { needed } from '../../shared/values/needed.ts';
import { card, formats } from './card.ts';

export const numberStyles = { plain: '1234.5', sv: '1 234,5', en: '1,234.5', de: '1.234,5', comma: '1234,5' } as const;
export const phoneStyles = { international: '+46 70 174 06 12', national: '070-174 06 12', e164: '+46701740612' } as const;
export const delimiters = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Upright line' } as const;

export const node = defineNode({
  ...card,
  input: needed(
    z.object({
      format: choice(formats, { title: 'As' }).default('number'),
      value: value({ title: 'Value', placeholder: '{{ trigger.body.sum }}' }),
      decimals: wholeNumber({ title: 'Decimals', min: 0, most: 10, when: { format: ['number'] } }).default(0),
      style: choice(numberStyles, { title: 'Written as', when: { format: ['number'] } }).default('sv'),
      pattern: text({
        title: 'Form',
        help: 'YYYY year, MM month, MMMM its name, DD day, cccc weekday, HH hour, mm minute; other words in single quotes.',
        max: 100,
        optional: true,
        when: { format: ['date'] },
      }).default('YYYY-MM-DD HH:mm'),
      language: choice(dateLanguages, { title: 'Names of months and days in', when: { format: ['date'] } }).default('en'),
      zone: template({
        title: 'Time zone',
        help: 'Such as Europe/Stockholm or {{ contact.timeZone }}; empty = that of the account.',
        max: 200,
        optional: true,
        when: { format: ['date'] },
      }).default(''),
      phoneStyle: choice(phoneStyles, { title: 'Written as', when: { format: ['phone'] } }).default('international'),
      country: text({ title: 'Country of national numbers', ui: 'country', max: 2, when: { format: ['phone'] }, optional: true })
        .refine((country) => country === '' || /^[A-Z]{2}$/.test(country), reason('country'))
        .default('SE'),
      indent: toggle({ title: 'On several lines', when: { format: ['json'] } }).default(false),
      delimiter: choice(delimiters, { title: 'Between values', when: { format: ['csv'] } }).default(','),
      columns: text({
        title: 'Columns',
        help: 'Names separated by commas; empty = all fields, in order of appearance.',
        max: 1000,
        optional: true,
        when: { format: ['csv'] },
      }).default(''),
      header: toggle({ title: 'Names in the first row', when: { format: ['csv'] } }).default(true),
    }),
    'value',
    'pattern',
  ),
  output: z.object({ text: z.string() }),
});
