import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'mqtt.publish',
  kind: 'effect',
  group: 'outside',
  title: 'Publish to a topic',
  help: 'Publishes over MQTT for devices and other programs that listen.',
  icon: 'radio',
  synonyms: ['mqtt', 'device', 'iot', 'send', 'topic', 'broker'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ topic = '' }: { topic?: string | undefined }) => topic,
});
