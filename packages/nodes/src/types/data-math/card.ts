import { defineCard } from '../../contract/define-card.ts';

export const operations = {
  add: 'a + b',
  subtract: 'a - b',
  multiply: 'a × b',
  divide: 'a ÷ b',
  remainder: 'Remainder of a ÷ b',
  power: 'a to the power of b',
  smaller: 'The smaller of a and b',
  larger: 'The larger of a and b',
  percent: 'b percent of a',
  round: 'a, only rounded',
  absolute: 'a without its sign',
  root: 'Square root of a',
} as const;

export const card = defineCard({
  type: 'data.math',
  kind: 'steer',
  group: 'data',
  title: 'Calculate',
  help: 'Works with numbers and rounds them. Texts that are numbers will do.',
  icon: 'calculator',
  synonyms: ['math', 'sum', 'number', 'round', 'add', 'divide'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: (
    {
      operation = 'add',
      a = '',
      b = '',
    }: { operation?: keyof typeof operations | undefined; a?: string | undefined; b?: string | undefined },
    t,
  ) => t(`steps.math.${operation}`, { a, b }).slice(0, 80),
});
