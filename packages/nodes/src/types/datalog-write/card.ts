import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'datalog.write',
  kind: 'effect',
  group: 'data',
  title: 'Log a value',
  help: 'Keeps a number with its time in the log of a device, for its chart and for steps that watch it.',
  icon: 'clipboard-list',
  synonyms: ['data log', 'measurement', 'series', 'save', 'history', 'telemetry', 'iot'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ device = '', name = '' }: { device?: string | undefined; name?: string | undefined }) => `${device} ${name}`.trim(),
});
