import { choice, duration, type Port, template, type ValueType, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { optionWords } from '../../shared/option-words.ts';
import { needed } from '../../shared/values/needed.ts';

export const tasks = { generate: 'Make a code', verify: 'Check a code' } as const;

const outputs: Record<keyof typeof tasks, Record<string, ValueType>> = {
  generate: { code: 'string', check: 'string', expiresAt: 'string' },
  verify: { attemptsLeft: 'double' },
};
const made: Port[] = [{ name: 'next', title: '', line: 'main' }];
const answers: Port[] = [
  { name: 'right', title: 'Right', line: 'main' },
  { name: 'wrong', title: 'Wrong', line: 'main' },
  { name: 'expired', title: 'Too late', line: 'siding' },
  { name: 'tooMany', title: 'Too many attempts', line: 'siding' },
];

export const node = defineNode({
  type: 'data.otp',
  kind: 'effect',
  group: 'data',
  title: 'One-time code',
  help: 'Makes a code of digits to send to somebody, and checks the code that comes back.',
  icon: 'key-round',
  synonyms: ['otp', 'pin', 'verification', 'code', 'two factor', '2fa', 'confirm', 'password'],
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
  ports: ({ task }) => (task === 'verify' ? answers : made),
  summary: ({ task = 'generate', digits = 6 }, t) =>
    task === 'verify' ? optionWords(t, { path: 'data.otp.input.task', options: tasks, value: task }) : t('steps.otp.generate', { digits }),
});
