import { type Channels, channels, type TemplateBody } from '@signalbox/domain';
import { type Say, wordsFor } from '@signalbox/words';
import type { ContactView, EffectContext } from '../contract/effect-context.ts';
import type { OutgoingMessage } from '../contract/message-port.ts';
import type { TableLookup, TableRowsWanted } from '../contract/table-port.ts';
import type { OpenTable } from '../shared/tables/set-rows.ts';

type Answer = Parameters<EffectContext['answers']['put']>[0][number];

/** An account in memory: what steps did to it, to look at in tests and to show in a test run. */
export interface MemoryWorld {
  channels: Channels;
  /** The words of the account. */
  words: Say;
  contacts: Map<string, ContactView>;
  /** `contactId tag` and `contactId group`. */
  tags: Set<string>;
  groups: Set<string>;
  messages: (OutgoingMessage & { messageId: string })[];
  answers: Answer[];
  requests: { method: string; url: string; headers: Record<string, string>; body: string | Uint8Array | null }[];
  /** By public id. */
  files: Map<string, { bytes: Uint8Array; name: string; type: string }>;
  /** By public id. */
  templates: Map<string, { name: string; body: TemplateBody }>;
  /** By public id. */
  tables: Map<string, OpenTable>;
  /** Where tables lie elsewhere: brings in the rows that may be meant, before they are looked for. */
  meetRows: ((asked: { lookups: TableLookup[]; wanted: TableRowsWanted[] }) => Promise<void>) | null;
  /** Numbers that have opted out. */
  optedOut: Set<string>;
  ourAddress: string;
  /** Nobody says how messages fare, so they are there as soon as they are sent. */
  arrivesAtOnce: boolean;
  locks: Map<string, string>;
  lockQueue: { key: string; runId: string }[];
  counters: Map<string, number>;
  onceKeys: Map<string, number | null>;
  digests: Map<string, unknown[]>;
  tasks: { taskId: string; runId: string; title: string; status: 'open' | 'expired' }[];
  events: { kind: string; key: string; payload: Record<string, unknown> }[];
  published: { topic: string; payload: string }[];
  dataLog: { device: string; name: string; at: number; value: number }[];
  runTags: { runId: string; name: string; value: string }[];
  /** Open runs that a step could cancel. */
  otherRuns: number;
  /** Ids given so far: they count up, so the same run gives the same ids. */
  lastId: number;
}

export const memoryWorld = (
  ourAddress = channels.usual.sample.ours,
  known: Channels = channels,
  words: Say = wordsFor('en'),
): MemoryWorld => ({
  channels: known,
  words,
  contacts: new Map(),
  tags: new Set(),
  groups: new Set(),
  messages: [],
  answers: [],
  requests: [],
  files: new Map(),
  templates: new Map(),
  tables: new Map(),
  meetRows: null,
  optedOut: new Set(),
  ourAddress,
  arrivesAtOnce: false,
  locks: new Map(),
  lockQueue: [],
  counters: new Map(),
  onceKeys: new Map(),
  digests: new Map(),
  tasks: [],
  events: [],
  published: [],
  dataLog: [],
  runTags: [],
  otherRuns: 0,
  lastId: 100,
});

export function fakeId(world: MemoryWorld): string {
  world.lastId += 1;
  return `0193a000-0000-7000-8000-${String(world.lastId).padStart(12, '0')}`;
}

/** The groups and tags of a contact. */
export const labelsOf = ({ groups, tags }: MemoryWorld, contactId: string): { groups: string[]; tags: string[] } => ({
  groups: namesIn(groups, contactId),
  tags: namesIn(tags, contactId),
});
const namesIn = (marks: ReadonlySet<string>, contactId: string): string[] =>
  [...marks].flatMap((mark) => (mark.startsWith(`${contactId} `) ? [mark.slice(contactId.length + 1)] : []));
