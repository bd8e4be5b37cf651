import { defineCard } from '../../contract/define-card.ts';

/** What happens by itself: the events of `domainEvents`. */
export const known = {
  'contact.created': 'A contact was made',
  'contact.changed': 'A contact was changed',
  'contact.opted_out': 'Somebody wants no messages any more',
  'contact.opted_in': 'Somebody wants messages again',
  'tag.added': 'A contact got a tag',
  'tag.removed': 'A contact lost a tag',
  'group.joined': 'A contact came into a group',
  'group.left': 'A contact left a group',
  'message.delivered': 'A message was delivered',
  'message.read': 'A message was read',
  'message.failed': 'A message has failed',
  'message.clicked': 'A link of a message was opened',
  'provider.tripped': 'A provider was stopped',
  'provider.low_credit': 'A provider is low on credit',
  'import.finished': 'An import is done',
  'import.failed': 'An import has failed',
  'webhook.stopped': 'A webhook was stopped',
  'run.failed': 'A run has failed',
} as const;
const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name);

export const card = defineCard({
  type: 'trigger.event',
  kind: 'trigger',
  group: 'trigger',
  title: 'Event',
  help: 'Starts the workflow when something happens in the account, or when a workflow or another program sends an event.',
  icon: 'radio-tower',
  synonyms: ['signal', 'custom event', 'error workflow', 'failed', 'subscribe', 'listen', 'contact created', 'tag added', 'opt-out'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '', key = '' }: { name?: string | undefined; key?: string | undefined }, t) =>
    `${isKnown(name) ? t(`steps.event.${name}`) : name} ${key}`.trim(),
});
