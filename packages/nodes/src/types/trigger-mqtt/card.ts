import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'trigger.mqtt',
  kind: 'trigger',
  group: 'trigger',
  title: 'Device message',
  help: 'Starts the workflow when a device publishes something over MQTT.',
  icon: 'cpu',
  synonyms: ['mqtt', 'sensor', 'iot', 'publish', 'topic', 'measurement', 'reading'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ from = 'device', device = '', group = '', topic = '' }: Half, t) =>
    from === 'topic' ? topic : from === 'group' ? (group === '' ? '' : t('steps.mqtt.group', { group })) : device,
});

interface Half {
  from?: string | undefined;
  device?: string | undefined;
  group?: string | undefined;
  topic?: string | undefined;
}
