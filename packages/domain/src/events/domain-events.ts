import { channels } from '../channels/registry.ts';

type EventValue = string | number | readonly string[];

const channel: string = channels.all[0]?.id ?? '';
const contact = { contactId: 'con_01jq8vw3xkfd6t9a2b5c7e0g1h', name: 'Maja Lindqvist', phone: '+46701740612', email: 'maja@example.org' };
const message = {
  ...{ messageId: 'msg_01jq8vw3xkfd6t9a2b5c7e0g1h', channel, to: '+46701740612' },
  ...{ runId: 'run_01jq8vw3xkfd6t9a2b5c7e0g1h', workflowId: 'wfl_01jq8vw3xkfd6t9a2b5c7e0g1h', contactId: contact.contactId },
};

/**
 * What happens in an account by itself, each with an example of its values, which also types them. Workflows start by it and webhooks tell of it.
 * A new one is a line here, its words (`kinds.event.<name>` and an option of *Event*), and a `noteEvents` where it happens; what it says of a
 * contact or a message comes by itself where its item names one.
 */
export const domainEvents = {
  'contact.created': contact,
  'contact.changed': { ...contact, changed: ['name', 'fields.city'] },
  'contact.opted_out': { ...contact, address: '+46701740612', kind: 'phone', category: '', source: channel },
  'contact.opted_in': { ...contact, address: '+46701740612', kind: 'phone', category: '', source: channel },
  'tag.added': { ...contact, tag: 'Member' },
  'tag.removed': { ...contact, tag: 'Member' },
  'group.joined': { ...contact, group: 'Volunteers' },
  'group.left': { ...contact, group: 'Volunteers' },
  'message.delivered': { ...message, state: 'delivered' },
  'message.read': { ...message, state: 'read' },
  'message.failed': { ...message, state: 'failed', code: 'send.expired' },
  'message.clicked': { ...message, target: 'https://example.org/menu' },
  'provider.tripped': { providerId: 'prv_01jq8vw3xkfd6t9a2b5c7e0g1h', providerName: 'Main operator', reason: 'auth', code: '401' },
  'provider.low_credit': {
    ...{ providerId: 'prv_01jq8vw3xkfd6t9a2b5c7e0g1h', providerName: 'Main operator', left: 120.5, threshold: 500, currency: 'SEK' },
  },
  'import.finished': { importId: 'imp_01jq8vw3xkfd6t9a2b5c7e0g1h', importName: 'members.csv', rows: 1200, failedRows: 3 },
  'import.failed': { importId: 'imp_01jq8vw3xkfd6t9a2b5c7e0g1h', importName: 'members.csv', rows: 400, code: 'import.unreadable' },
  'webhook.stopped': {
    webhookId: 'whk_01jq8vw3xkfd6t9a2b5c7e0g1h',
    webhookName: 'Order system',
    url: 'https://example.org/hooks',
    reason: 'paused',
  },
  'run.failed': {
    ...{ runId: 'run_01jq8vw3xkfd6t9a2b5c7e0g1h', workflowId: 'wfl_01jq8vw3xkfd6t9a2b5c7e0g1h', workflowName: 'Orders' },
    ...{ nodeId: 'send', step: 'Send text', code: 'address.opted_out', message: '+46701740612 wants no texts.' },
  },
} as const satisfies Record<string, Readonly<Record<string, EventValue>>>;

export type DomainEventName = keyof typeof domainEvents;
export const domainEventNames = Object.keys(domainEvents) as DomainEventName[];
export const isDomainEvent = (name: string): name is DomainEventName => Object.hasOwn(domainEvents, name);

/** Whether a name is that of something that happens by itself, so that nobody else may send it. */
export const isHouseEvent = (name: string): boolean => name.startsWith('run.') || isDomainEvent(name);
