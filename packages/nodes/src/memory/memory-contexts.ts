import { createHash } from 'node:crypto';
import { toPublicId, userError } from '@signalbox/domain';
import { nodeError } from '@signalbox/flow';
import type { CallContext } from '../contract/call-context.ts';
import type { ContactView, EffectContext } from '../contract/effect-context.ts';
import { memoryBatches } from './memory-batches.ts';
import { memoryDataLogs } from './memory-data-logs.ts';
import { memoryEnginePorts } from './memory-engine-ports.ts';
import { memoryTables } from './memory-tables.ts';
import { fakeId, type MemoryWorld } from './memory-world.ts';

/** The ports of a step on that account. */
export function memoryEffectContext(world: MemoryWorld, now: number, accountTimeZone = 'UTC'): EffectContext {
  return {
    now,
    accountTimeZone,
    channels: world.channels,
    words: world.words,
    contacts: {
      findOrCreate: async (items) =>
        items.map(({ value, name, kind }) => {
          const known = world.contacts.get(value);
          if (known) return { contact: known, created: false };
          const contact: ContactView = {
            id: fakeId(world),
            name: name || value,
            phone: kind === 'phone' ? value : null,
            email: kind === 'email' ? value : null,
            language: null,
            timeZone: null,
            fields: {},
          };
          world.contacts.set(value, contact);
          return { contact, created: true };
        }),
      find: async (items) =>
        items.map((item) => {
          const all = [...world.contacts.values()];
          if ('id' in item) return all.find(({ id }) => id === item.id) ?? null;
          return world.contacts.get(item.value) ?? all.find(({ phone, email }) => phone === item.value || email === item.value) ?? null;
        }),
      change: async (items) =>
        items.map(({ contactId, set: { field, ...facts } }) => {
          const contact = [...world.contacts.values()].find(({ id }) => id === contactId);
          if (!contact) return { error: nodeError('contact.missing') };
          Object.assign(contact, facts);
          if (field) contact.fields = { ...contact.fields, [field.key]: field.value };
          return { contact };
        }),
      views: async (ids) => new Map([...world.contacts.values()].filter(({ id }) => ids.includes(id)).map((one) => [one.id, one])),
    },
    tags: marks(world.tags, (item: { contactId: string; tag: string }) => `${item.contactId} ${item.tag}`),
    groups: {
      ...marks(world.groups, (item: { contactId: string; group: string }) => `${item.contactId} ${item.group}`),
      count: async (names) =>
        names.map((name) => {
          const members = [...world.groups].filter((mark) => mark.endsWith(` ${name}`)).length;
          return members > 0 ? members : null;
        }),
      members: async (names, most) =>
        names.map((name) => {
          const members = [...world.contacts.values()].filter(({ id }) => world.groups.has(`${id} ${name}`));
          return members.length > 0 ? members.slice(0, most) : null;
        }),
    },
    optOuts: {
      has: async (items) => items.map(({ value }) => world.optedOut.has(value)),
      add: async (items) => {
        for (const { value } of items) world.optedOut.add(value);
      },
    },
    messages: {
      queue: async (items) =>
        items.map((item) => {
          if (world.optedOut.has(item.to)) return { error: nodeError('address.opted_out', { address: item.to }) };
          const messageId = fakeId(world);
          world.messages.push({ ...item, messageId });
          const { parts } = world.channels.of(item.channel).measure(item.content);
          return { messageId, parts, ourAddress: world.ourAddress, theirAddress: item.to, isThere: world.arrivesAtOnce };
        }),
    },
    templates: { read: async (ids) => new Map([...world.templates].filter(([id]) => ids.includes(id))) },
    tables: memoryTables(world),
    dataLogs: memoryDataLogs(world, now),
    exports: {
      begin: async (items) =>
        items.map(({ group }) => {
          const isThere = group === '' || [...world.groups].some((mark) => mark.endsWith(` ${group}`));
          return isThere ? { exportId: fakeId(world) } : { error: nodeError('group.unknown', {}, 'group') };
        }),
    },
    batches: memoryBatches(world),
    answers: { put: async (items) => void world.answers.push(...items) },
    ...memoryEnginePorts(world, now),
  };
}

function marks<Item>(set: Set<string>, key: (item: Item) => string) {
  return {
    has: async (items: Item[]): Promise<boolean[]> => items.map((item) => set.has(key(item))),
    add: async (items: Item[]): Promise<void> => {
      for (const item of items) set.add(key(item));
    },
    remove: async (items: Item[]): Promise<void> => {
      for (const item of items) set.delete(key(item));
    },
  };
}

/** Calls answer 200 with `{ "ok": true }`; `/status/<n>` answers n, `/picture` a picture, `/blocked` is refused by the guard. */
export function memoryCallContext(world: MemoryWorld, idempotencyKey: string, isLastTry = false): CallContext {
  return {
    idempotencyKey,
    isLastTry,
    signal: new AbortController().signal,
    http: {
      request: async ({ method, url, headers, body }) => {
        world.requests.push({ method, url, headers, body });
        if (url.endsWith('/blocked')) throw userError('http.blocked', { host: new URL(url).host });
        if (url.endsWith('/picture')) return { status: 200, headers: { 'Content-Type': 'image/png' }, body: pngMark };
        const status = Number(/\/status\/(\d{3})$/.exec(url)?.[1] ?? 200);
        const answer = JSON.stringify({ ok: status < 400 });
        return { status, headers: { 'Content-Type': 'application/json' }, body: new TextEncoder().encode(answer) };
      },
    },
    files: {
      keep: async ({ bytes, name, type }) => {
        const id = toPublicId('file', fakeId(world));
        world.files.set(id, { bytes, name, type });
        return {
          ...{ id, name, type, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
          keptUntil: '2027-01-01T00:00:00.000Z',
        };
      },
      read: async (id) => world.files.get(id) ?? null,
    },
  };
}

const pngMark = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
