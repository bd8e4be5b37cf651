import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';
import { optionWords } from '../../shared/option-words.ts';

export const tasks = { generate: 'Make a code', verify: 'Check a code' } as const;
const made: Port[] = [{ name: 'next', title: '', line: 'main' }];
const answers: Port[] = [
  { name: 'right', title: 'Right', line: 'main' },
  { name: 'wrong', title: 'Wrong', line: 'main' },
  { name: 'expired', title: 'Too late', line: 'siding' },
  { name: 'tooMany', title: 'Too many attempts', line: 'siding' },
];

export const card = defineCard({
  type: 'data.otp',
  kind: 'effect',
  group: 'data',
  title: 'One-time code',
  help: 'Makes a code of digits to send to somebody, and checks the code that comes back.',
  icon: 'key-round',
  synonyms: ['otp', 'pin', 'verification', 'code', 'two factor', '2fa', 'confirm', 'password'],
  ports: ({ task }) => (task === 'verify' ? answers : made),
  summary: ({ task = 'generate', digits = 6 }: { task?: keyof typeof tasks | undefined; digits?: number | undefined }, t) =>
    task === 'verify' ? optionWords(t, { path: 'data.otp.input.task', options: tasks, value: task }) : t('steps.otp.generate', { digits }),
});
