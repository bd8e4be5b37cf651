import { choice, clockTime, contactField, dateTime, duration, optionalDuration, type Port, reason } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { spanWords } from '../../shared/span-words.ts';
import { zoneFields } from '../../shared/zone-fields.ts';

const dated = { mode: ['until', 'field'] };
const byField = { mode: ['field'] };

export const node = defineNode({
  type: 'logic.wait',
  kind: 'steer',
  group: 'logic',
  waits: true,
  needsContact: ({ mode }) => mode === 'field',
  title: 'Wait',
  help: 'Waits for a span of time, until a moment, or until a date of the contact, then goes on.',
  icon: 'hourglass',
  synonyms: ['delay', 'pause', 'sleep', 'timer', 'until', 'birthday', 'appointment', 'remind'],
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
  ports: ({ mode, past }) => [
    { name: 'next', title: '', line: 'main' },
    ...(past === 'leave' && (mode === 'until' || mode === 'field')
      ? [{ name: 'past', title: 'Over already', line: 'siding', optional: true } satisfies Port]
      : []),
  ],
  summary: ({ mode = 'for', duration, until = '', field = '', offset = null, direction = 'before', time = '' }, t) => {
    if (mode === 'for') return spanWords(t, duration);
    const shifted = offset ? t(`steps.wait.${direction}`, { span: spanWords(t, offset), field }) : field;
    const what = mode === 'until' ? t('steps.wait.until', { until }) : shifted;
    return time ? t('steps.at', { what, time }) : what;
  },
});
