import { newId } from '@signalbox/domain';

export type BenchRow = Record<string, unknown>;
/** A hot table as the engine or the ledger writes it. In the statement $1 is the account and $2 an array of the ids of its rows. */
export interface BenchTable {
  name: string;
  columns: [name: string, type: string][];
  statement: (from: string) => string;
  row: (id: string | undefined, i: number) => BenchRow;
  /** Makes the rows of the ids in $1, which are then changed. */
  before?: string;
  after: string;
}

const [run, provider, number, contact] = [newId(), newId(), newId(), newId()];

/** A trace with small results, states with all that a run knows, and a ledger of text and ids. */
export const benchTables: BenchTable[] = [
  {
    name: 'run_step',
    columns: [
      ...[of('run_id', 'uuid'), of('seq', 'int'), of('at', 'timestamptz'), of('took_ms', 'int'), of('visit', 'int'), of('status', 'text')],
      ...[of('node_id', 'text'), of('port', 'text'), of('input', 'jsonb'), of('output', 'jsonb'), of('error', 'jsonb')],
    ],
    statement: (from) =>
      `insert into run_step (account_id, run_id, seq, at, took_ms, visit, status, node_id, port, input, output, error)
       select $1, run_id, seq, at, took_ms, visit, status, node_id, port, input, output, error from ${from} where $2::uuid[] is not null`,
    row: (id, i) => ({
      ...{ run_id: id, seq: i, at: new Date(), took_ms: 3, visit: 1, status: 'done', node_id: 'n3f8a', port: i % 2 ? 'ok' : null },
      ...{ input: null, output: i % 3 ? { messageId: run, parts: 1, to: '+46701740612' } : null, error: null },
    }),
    after: 'truncate run_step',
  },
  {
    name: 'run_state',
    columns: [of('run_id', 'uuid'), of('seq', 'int'), of('state', 'jsonb'), of('wake_at', 'timestamptz')],
    statement: (from) =>
      `update run_state s set seq = d.seq, state = d.state, wake_at = coalesce(d.wake_at, 'infinity')
       from ${from} where s.account_id = $1 and s.run_id = any ($2::uuid[]) and s.run_id = d.run_id`,
    row: (id, i) => ({ run_id: id, seq: i, state: stateOf(i), wake_at: i % 2 ? new Date() : null }),
    before: `insert into run_state (account_id, run_id, class, version_id) select 1, id, 2, id from unnest($1::uuid[]) id`,
    after: 'vacuum run_state',
  },
  {
    name: 'message',
    columns: [
      ...[of('id', 'uuid'), of('class', 'smallint'), of('parts', 'smallint'), of('provider_id', 'uuid'), of('own_address_id', 'uuid')],
      ...[of('contact_id', 'uuid'), of('run_id', 'uuid'), of('our_address', 'text'), of('their_address', 'text')],
      ...[of('node_id', 'text'), of('body', 'text')],
    ],
    statement: (from) =>
      `with d as (select * from ${from} where $2::uuid[] is not null),
         m as (insert into message (account_id, id, state, class, parts, inbound, provider_id, own_address_id, contact_id, run_id, channel, our_address, their_address, node_id, body)
           select $1, id, 0, class, parts, false, provider_id, own_address_id, contact_id, run_id, 'sms', our_address, their_address, node_id, body from d)
       insert into message_queue (account_id, message_id, provider_id, class, due_at) select $1, id, provider_id, class, now() from d`,
    row: (id, i) => ({
      ...{ id, class: 2, parts: 1, provider_id: provider, own_address_id: number, contact_id: contact, run_id: run },
      ...{
        our_address: '71400',
        their_address: '+46701740612',
        node_id: 'n3f8a',
        body: `Water is back in "Storgatan" ${i}. Answer YES or NO.`,
      },
    }),
    after: 'truncate message, message_queue',
  },
];

function of(name: string, type: string): [string, string] {
  return [name, type];
}

const stateOf = (i: number) => ({
  engine: {
    tokens: [
      { node: 'ask', phase: 'wait', ref: `ask#1~${i}`, branch: 'ask' },
      { node: 'report', phase: 'call', ref: 'report#1', branch: 'report' },
    ],
    frames: [
      {
        kind: 'run',
        values: {
          start: { from: '+46701740612', text: 'JOIN "summer" 2026', words: ['JOIN', 'summer'] },
          find: { contact: { id: contact, name: 'Maja Åkesson', fields: { town: 'Härnösand' } } },
        },
      },
      { kind: 'fork', node: 'both', live: { ask: 1, report: 0 } },
    ],
  },
  refs: { [newId()]: { ref: `ask#1~${i}`, dueAt: Date.now() } },
  ...{ origin: { channel: 'sms', ourAddress: '71400', theirAddress: '+46701740612' }, eventKey: null, contactId: contact },
});
