import { choice, duration, template, type ValueType, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { needed } from '../../shared/values/needed.ts';
import { card, tasks } from './card.ts';

const outputs: Record<keyof typeof tasks, Record<string, ValueType>> = {
  generate: { code: 'string', check: 'string', expiresAt: 'string' },
  verify: { attemptsLeft: 'double' },
};

export const node = defineNode({
  ...card,
  input: needed(
    z.object({
      task: choice(tasks, { title: 'What to do' }).default('generate'),
      digits: wholeNumber({ title: 'Digits', min: 4, most: 10, when: { task: ['generate'] } }).default(6),
      expires: duration({ title: 'Valid for', when: { task: ['generate'] } }).default({ amount: 10, unit: 'minutes' }),
      attempts: wholeNumber({ title: 'Attempts', min: 1, most: 20, when: { task: ['generate'] } }).default(3),
      check: template({
        title: 'Made by',
        help: 'The value check of the step that made the code.',
        placeholder: '{{ code.check }}',
        max: 300,
        optional: true,
        when: { task: ['verify'] },
      }).default(''),
      code: template({
        title: 'Code to check',
        help: 'Other characters than digits do not count.',
        placeholder: '{{ answer.text }}',
        max: 1000,
        optional: true,
        when: { task: ['verify'] },
      }).default(''),
    }),
    'check',
    'code',
  ),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ task = 'generate' }) => outputs[task] ?? {},
});
