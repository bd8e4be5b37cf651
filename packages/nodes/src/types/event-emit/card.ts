import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'event.emit',
  kind: 'effect',
  group: 'flow',
  title: 'Send event',
  help: 'Tells other workflows that something happened: it starts those that begin with the event and wakes runs that wait for it.',
  icon: 'radio',
  synonyms: ['signal', 'publish', 'notify', 'broadcast', 'custom event'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '', key = '' }: { name?: string | undefined; key?: string | undefined }) => `${name} ${key}`.trim(),
});
