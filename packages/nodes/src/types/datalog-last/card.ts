import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'datalog.last',
  kind: 'effect',
  group: 'data',
  title: 'Last logged value',
  help: 'Reads the newest number in the log of a device, and how old it is.',
  icon: 'clock-arrow-down',
  synonyms: ['data log', 'measurement', 'latest', 'reading', 'sensor', 'iot'],
  ports: [
    { name: 'found', title: '', line: 'main' },
    { name: 'none', title: 'None yet', line: 'siding', optional: true, sets: [] },
  ],
  summary: ({ device = '', name = '' }: { device?: string | undefined; name?: string | undefined }) => `${device} ${name}`.trim(),
});
