import { defineCard } from '../../contract/define-card.ts';
import { latePort } from '../../shared/late-port.ts';

export const card = defineCard({
  type: 'device.command',
  kind: 'effect',
  group: 'outside',
  waits: true,
  title: 'Command a device',
  help: 'Sends a device a command over MQTT and waits until it says that it was done.',
  icon: 'cpu',
  synonyms: ['mqtt', 'iot', 'control', 'actuator', 'switch', 'set', 'down'],
  ports: ({ timeout }) => [
    { name: 'acknowledged', title: 'Done', line: 'main' },
    { name: 'refused', title: 'Refused', line: 'siding', optional: true },
    latePort('notDone', timeout, ['id']),
  ],
  summary: ({ device = '' }: { device?: string | undefined }) => device,
});
