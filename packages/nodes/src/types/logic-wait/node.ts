import { choice, clockTime, contactField, dateTime, duration, optionalDuration, reason } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { zoneFields } from '../../shared/zone-fields.ts';
import { card } from './card.ts';

const dated = { mode: ['until', 'field'] };
const byField = { mode: ['field'] };

export const node = defineNode({
  ...card,
  needsContact: ({ mode }) => mode === 'field',
  input: z
    .object({
      mode: choice({ for: 'For a while', until: 'Until a moment', field: 'Until a date of the contact' }, { title: 'Wait' }).default('for'),
      duration: duration({ title: 'For', when: { mode: ['for'] } }).default({ amount: 1, unit: 'hours' }),
      until: dateTime({ title: 'Until', placeholder: '2026-12-24 15:00', optional: true, when: { mode: ['until'] } }).prefault(''),
      field: contactField({ title: 'Field of the contact', optional: true, when: byField }).default(''),
      offset: optionalDuration({ title: 'Earlier or later by', when: byField }).default(null),
      direction: choice({ before: 'Earlier', after: 'Later' }, { title: 'Which', when: byField }).default('before'),
      time: clockTime({ title: 'At', help: 'Time of day. Empty means that of the date itself.', optional: true, when: dated }).default(''),
      past: choice(
        { goOn: 'goes on at once', leave: 'goes another way', nextYear: 'waits for the same day next year' },
        { title: 'When that is over already the run', when: dated },
      ).default('goOn'),
      ...zoneFields(dated),
    })
    .refine((input) => input.mode !== 'until' || input.until.trim() !== '', { path: ['until'], ...reason('empty') })
    .refine((input) => input.mode !== 'field' || input.field.trim() !== '', { path: ['field'], ...reason('empty') }),
  output: z.object({ until: z.string() }),
});
