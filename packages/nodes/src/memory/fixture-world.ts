import { OwnDay, TableColumn, TemplateBody } from '@signalbox/domain';
import type { NodeFixture } from '@signalbox/flow';
import { z } from 'zod';
import type { ContactView } from '../contract/effect-context.ts';
import { accountScope } from '../shared/account-scope.ts';
import { fakeId, type MemoryWorld, memoryWorld } from './memory-world.ts';

/** What a fixture may say about the world in which its step runs (`given`). */
export const Given = z.strictObject({
  /** When the run starts; 2026-03-02 08:00 UTC, a Monday. */
  now: z.iso.datetime().default('2026-03-02T08:00:00.000Z'),
  /** Time zone of the account. */
  timeZone: z.string().default('UTC'),
  /** Fields of the contact that differ. */
  contact: z.record(z.string(), z.unknown()).default({}),
  /** Groups that the contact is in. */
  groups: z.array(z.string()).default([]),
  /** Groups and how many contacts are in them. */
  members: z.record(z.string(), z.number()).default({}),
  /** Keys that another run holds. */
  locks: z.array(z.string()).default([]),
  counters: z.array(z.object({ key: z.string(), windowAt: z.iso.datetime().optional(), count: z.number() })).default([]),
  once: z.array(z.object({ scope: z.enum(['workflow', 'account']), key: z.string(), expiresAt: z.iso.datetime().optional() })).default([]),
  /** What other runs have collected already. */
  digest: z.object({ key: z.string(), items: z.array(z.unknown()) }).optional(),
  /** Open runs that the step could cancel. */
  otherRuns: z.number().default(0),
  /** Containers: the step inside fails like this. */
  bodyFails: z.object({ code: z.string(), message: z.string() }).optional(),
  /** Joins: branches (of a and b) that end on their way, or take an hour. */
  ended: z.array(z.string()).default([]),
  slow: z.array(z.string()).default([]),
  /** The workflow that the step calls: a text that it takes, what it returns, how it fails. */
  called: z
    .object({
      takes: z.string().optional(),
      returns: z.record(z.string(), z.string()).optional(),
      fails: z.object({ code: z.string(), message: z.string() }).optional(),
    })
    .optional(),
  /** Templates by id. */
  templates: z.record(z.string(), TemplateBody).default({}),
  /** Calendars by id. */
  calendars: z
    .record(z.string(), z.object({ weekly: z.array(z.number()), own: z.array(OwnDay), holidays: z.record(z.string(), z.string()) }))
    .default({}),
  /** Tables by id, with their rows. */
  tables: z
    .record(
      z.string(),
      z.object({
        name: z.string(),
        columns: z.array(TableColumn),
        keyColumn: z.string().nullable(),
        archived: z.boolean().default(false),
        rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
      }),
    )
    .default({}),
  /** What devices logged. */
  dataLog: z.array(z.object({ device: z.string(), name: z.string(), at: z.iso.datetime(), value: z.number() })).default([]),
  /** Addresses that get no messages any more. */
  optedOut: z.array(z.string()).default([]),
  /** When the run is expected to be over. */
  endsAt: z.iso.datetime().optional(),
});
export type Given = z.output<typeof Given>;

export const givenOf = (fixture: NodeFixture): Given => Given.parse(fixture.given ?? {});

/** The account of a fixture. The step is called `it` in the workflow `workflow`. */
export function worldOf(given: Given): MemoryWorld {
  const world = memoryWorld();
  for (const group of given.groups) world.groups.add(`${fixtureContact.id} ${group}`);
  for (const key of given.locks) world.locks.set(key, 'another run');
  for (const { key, windowAt, count } of given.counters) world.counters.set(`${key} ${windowAt ? Date.parse(windowAt) : 0}`, count);
  for (const { scope, key, expiresAt } of given.once)
    world.onceKeys.set(`${scope === 'account' ? accountScope : 'workflow'} ${key}`, expiresAt ? Date.parse(expiresAt) : null);
  if (given.digest) world.digests.set(`workflow it ${given.digest.key}`, [...given.digest.items]);
  for (const [id, body] of Object.entries(given.templates)) world.templates.set(id, { name: 'Water is back', body });
  for (const [id, { rows, ...table }] of Object.entries(given.tables))
    world.tables.set(id, { ...table, rows: rows.map((values) => ({ id: fakeId(world), values })), room: 10 });
  for (const { at, ...point } of given.dataLog) world.dataLog.push({ ...point, at: Date.parse(at) });
  for (const address of given.optedOut) world.optedOut.add(address);
  world.contacts.set(fixtureContact.id, { ...fixtureContact, ...given.contact } as ContactView);
  world.otherRuns = given.otherRuns;
  return world;
}

export const fixtureContact = {
  id: '0193a000-0000-7000-8000-000000000001',
  name: 'Maja',
  phone: '+46701740612',
  email: null,
  language: null,
  timeZone: null,
  fields: {},
};
/** What the run of a fixture was started with, by text message and by HTTP at once. */
export const fixturePayload = {
  from: '+46701740612',
  to: '71400',
  text: 'Hello you',
  keyword: 'HELLO',
  rest: 'you',
  body: { age: 41 },
  method: 'POST',
  headers: {},
  query: {},
};

/** The contacts of a group; null = there is no such group. */
export const membersOf = (given: Given, group: string): Record<string, unknown>[] | null =>
  Object.hasOwn(given.members, group)
    ? Array.from({ length: given.members[group] ?? 0 }, (_, index) => ({ ...fixtureContact, name: `Member ${index + 1}` }))
    : null;
