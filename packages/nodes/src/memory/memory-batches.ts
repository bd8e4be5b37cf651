import type { Channels } from '@signalbox/domain';
import { isSignalboxError } from '@signalbox/domain';
import { messageContent } from '@signalbox/domain/message-content';
import { nodeError, type PersonalText, personalWriter } from '@signalbox/flow';
import type { ContactView } from '../contract/effect-context.ts';
import type { BatchPort, BatchRequest, BatchResult } from '../contract/message-port.ts';
import { fakeId, type MemoryWorld } from './memory-world.ts';

/** In memory the people are few, and their messages are there at once. */
export const memoryBatches = (world: MemoryWorld): BatchPort => ({
  open: async (items) =>
    items.map((item) => {
      const missing = item.groups.find((name) => membersOf(world, name).length === 0);
      if (missing !== undefined) return { error: nodeError('group.unknown', {}, 'groups') };
      return { batchId: fakeId(world), result: send(world, item) };
    }),
  results: async () => new Map(),
});

interface Reached {
  contact: ContactView | null;
  addresses: Readonly<Record<string, string | null | undefined>>;
}

function send(world: MemoryWorld, item: BatchRequest): BatchResult {
  const people = new Map<string, Reached | null>();
  for (const contact of item.groups.flatMap((name) => membersOf(world, name))) people.set(contact.id, ofContact(contact));
  for (const typed of item.people) {
    const found = personOf(world, typed);
    people.set(found?.contact?.id ?? typed, found);
  }
  const result: BatchResult = {
    ...{
      total: people.size,
      queued: 0,
      sent: 0,
      delivered: 0,
      read: 0,
      clicked: 0,
      failed: 0,
      unreachable: 0,
      suppressed: 0,
      skipped: 0,
      missed: [],
    },
  };
  for (const [key, person] of people) {
    const outcome = person ? sendTo(world, item, person) : 'unreachable';
    result[outcome] += 1;
    if (outcome !== 'delivered') result.missed.push({ name: person?.contact?.name ?? '', address: key, result: outcome, reason: '' });
  }
  return result;
}

function sendTo(world: MemoryWorld, item: BatchRequest, { contact, addresses }: Reached): 'delivered' | 'unreachable' | 'suppressed' {
  const write = personalWriter('UTC');
  let outcome: 'delivered' | 'unreachable' | 'suppressed' = 'unreachable';
  for (const way of item.ways) {
    const channel = world.channels.of(way.channel);
    const to = addresses[channel.addressKinds.contact];
    if (!to || (outcome === 'delivered' && item.reach === 'first')) continue;
    if (world.optedOut.has(to)) {
      if (outcome === 'unreachable') outcome = 'suppressed';
      continue;
    }
    const said = (words: string | PersonalText) => write(words, { ...contact });
    const content = messageContent(channel, {
      text: said(way.text),
      subject: said(way.subject),
      formatted: said(way.formatted),
      files: item.files,
    });
    const { runId, nodeId, class: rank, from } = item;
    const message = { runId, nodeId, class: rank, channel: way.channel, content, to, contactId: contact?.id ?? null, from };
    world.messages.push({ ...message, messageId: fakeId(world) });
    outcome = 'delivered';
  }
  return outcome;
}

const ofContact = (contact: ContactView): Reached => ({ contact, addresses: { phone: contact.phone, email: contact.email } });

function membersOf({ groups, contacts }: MemoryWorld, name: string): ContactView[] {
  return [...contacts.values()].filter(({ id }) => groups.has(`${id} ${name}`));
}

function personOf({ contacts, channels }: MemoryWorld, typed: string): Reached | null {
  const known = contacts.get(typed) ?? [...contacts.values()].find(({ id }) => id === typed);
  if (known) return ofContact(known);
  const read = reading(channels, typed);
  return read && { contact: contacts.get(read.address) ?? null, addresses: { [read.channel.addressKinds.contact]: read.address } };
}

function reading(channels: Channels, typed: string) {
  try {
    return channels.reading(typed);
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return null;
  }
}
