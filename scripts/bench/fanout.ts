import { setTimeout as pause } from 'node:timers/promises';
import { fromPublicId } from '@signalbox/domain';
import { referenceGraph } from '@signalbox/store';
import { buildGraph, waitFor } from '@signalbox/testkit';
import pg from 'pg';
import { type House, openHouse } from '../test/house.ts';
import { measureBulkInsert } from './baseline-insert.ts';
import { addGroup, residentMib } from './crowd.ts';
import { closedLoop, printTable, quantile, round } from './measure.ts';
import { benchPhones } from './phones.ts';
import { post } from './post.ts';
import { publishGraph } from './publish.ts';
import { openSink } from './sink.ts';
import { historyEntries } from './temporal-history.ts';

const contacts = 100_000;
const waiting = 10_000;
const atATime = 50;
const referenceSeconds = 6;
const alarmEveryMs = 250;

/**
 * A for-each over 100,000 contacts whose body works on the database only, with alarms started meanwhile; 10,000 waiting children that are
 * answered by text; and what a run of the reference flow costs in Temporal's history and in PostgreSQL when fifty go together.
 */
export default async function benchFanout(): Promise<Record<string, unknown>> {
  const sink = await openSink();
  const house = await openHouse({ egressAllow: `127.0.0.1:${sink.port}` });
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const insertsPerS = await measureBulkInsert(owner);
  const cost = await measureReference(house, owner, sink.port);
  const answers = await measureAnswers(house, owner);
  const fan = await measureFanout(house, owner);
  await owner.end();
  await house.close();
  sink.close();

  printTable('For each over 100,000 contacts: find, tag, if, send', [
    {
      'contacts/s': fan.perSecond,
      seconds: fan.seconds,
      'worker grew by, MiB': fan.grownMib,
      'alarm answered p95, ms': fan.alarmP95,
      'plain inserts/s': insertsPerS,
      'x plain inserts': round(fan.perSecond / insertsPerS, 2),
    },
  ]);
  printTable('Answers into 10,000 waiting children; reference runs, fifty together', [
    { 'answers/s': answers, 'Temporal events a run': cost.events, 'bytes a run': cost.bytes },
  ]);
  return {
    contacts_per_s: fan.perSecond,
    bulk_inserts_per_s: insertsPerS,
    rss_growth_mib: fan.grownMib,
    alarm_start_ms_p95: fan.alarmP95,
    answers_per_s: answers,
    events_per_run: cost.events,
    bytes_per_run: cost.bytes,
  };
}

const alarm = buildGraph({ start: ['trigger.http', { respond: 'answer' }], answer: ['http.respond', { status: 200, body: 'ok' }] }, [
  'start>answer',
]);
const everyone = (group: string) =>
  buildGraph(
    {
      start: ['trigger.http', { respond: 'accepted' }],
      all: ['logic.forEach', { kind: 'group', group }],
      find: ['contact.findOrCreate', { phone: '{{ contact.phone }}', name: '{{ contact.name }}' }, 'all'],
      tag: ['tag.add', { tag: 'Called' }, 'all'],
      named: ['logic.if', { condition: 'contact.name != ""' }, 'all'],
      send: ['msg.send', { to: '{{ contact.phone }}', text: 'Water is back, {{ contact.name }}.' }, 'all'],
    },
    ['start>all', 'all.item>find>tag>named', 'named.yes>send'],
  );
const ask = (group: string) =>
  buildGraph(
    {
      start: ['trigger.http', { respond: 'accepted' }],
      all: ['logic.forEach', { kind: 'group', group }],
      ask: ['msg.sendAndWait', { to: '{{ contact.phone }}', text: 'Are you safe?', timeout: { amount: 1, unit: 'hours' } }, 'all'],
    },
    ['start>all', 'all.item>ask'],
  );

async function measureFanout(house: House, owner: pg.Client) {
  // The lane must not eat the cores that are measured: the messages stay queued. It looks for other settings by the revision.
  await owner.query('update provider set per_second = 1, revision = revision + 1');
  await addGroup(owner, { name: 'Everyone', size: contacts, first: 46_701_000_000 });
  const { hookUrl } = await publishGraph(house, 'Everyone', everyone('Everyone'));
  const alarmUrl = (await publishGraph(house, 'Alarm', alarm)).hookUrl;
  await owner.query(`update workflow set class = 1 where name = 'Alarm'`);
  for (let i = 0; i < 20; i += 1) await post(alarmUrl, '{}');

  const worker = () => house.pid('worker') ?? 0;
  const before = residentMib(worker());
  let most = before;
  const took: number[] = [];
  const began = performance.now();
  const parent = await startParent(owner, hookUrl);
  let isOver = false;
  const alarms = (async () => {
    while (!isOver) {
      const from = performance.now();
      await post(alarmUrl, '{}');
      took.push(performance.now() - from);
      most = Math.max(most, residentMib(worker()));
      await pause(Math.max(0, from + alarmEveryMs - performance.now()));
    }
  })();
  await untilEnded(owner, parent, 'every item ended');
  const seconds = (performance.now() - began) / 1000;
  isOver = true;
  await alarms;
  const { rows: bad } = await owner.query(
    `select status, error_code, error_node, count(*)::int from run where parent_id is not null and status <> 'done' group by 1, 2, 3`,
  );
  if (bad.length > 0) throw new Error(`items did not end well: ${JSON.stringify(bad)}`);
  return {
    perSecond: Math.round(contacts / seconds),
    seconds: round(seconds),
    grownMib: round(most - before),
    alarmP95: quantile(took, 0.95),
  };
}

async function measureAnswers(house: House, owner: pg.Client): Promise<number> {
  const phones = benchPhones(house);
  await addGroup(owner, { name: 'Asked', size: waiting, first: 46_702_000_000 });
  const { hookUrl } = await publishGraph(house, 'Asked', ask('Asked'));
  const parent = await startParent(owner, hookUrl);
  await waitFor(
    async () =>
      (await count(owner, 'select count(*) as n from message_queue')) === 0 &&
      (await count(owner, 'select count(*) as n from wait')) >= waiting,
    {
      timeoutMs: 300_000,
      what: 'every child waits and its text is sent',
    },
  );
  const began = performance.now();
  const left = Array.from({ length: waiting }, (_, i) => `+${46_702_000_000 + i}`);
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let number = left.pop(); number; number = left.pop()) await phones.send(number, '71400', 'YES');
    }),
  );
  await untilEnded(owner, parent, 'every child has its answer');
  return round(waiting / ((performance.now() - began) / 1000));
}

interface Parent {
  accountId: number;
  id: string;
}

/** Starts the run whose children are measured. */
async function startParent(owner: pg.Client, hookUrl: string): Promise<Parent> {
  const { runId } = JSON.parse((await post(hookUrl, '{}')).body);
  const id = fromPublicId('run', runId);
  const { rows } = await owner.query<{ account_id: number }>('select account_id from run where id = $1', [id]);
  return { accountId: rows[0]?.account_id ?? 0, id };
}

/** Asks for one row by its key: counting the children would cost more than they do. */
const untilEnded = (owner: pg.Client, { accountId, id }: Parent, what: string) =>
  waitFor(
    async () => {
      const { rows } = await owner.query<{ status: string }>('select status from run where account_id = $1 and id = $2', [accountId, id]);
      return rows[0]?.status !== 'open';
    },
    { timeoutMs: 300_000, what },
  );

async function measureReference(house: House, owner: pg.Client, sinkPort: number) {
  const { hookUrl } = await publishGraph(house, 'Reference', referenceGraph(`http://127.0.0.1:${sinkPort}/`));
  const go = () =>
    closedLoop(50, referenceSeconds, async () => {
      const { status } = await post(hookUrl, '{"number":"A 7","amount":12}');
      if (status !== 200) throw new Error(`the trigger answered ${status}`);
    });
  await go();
  const since = new Date();
  const bytesBefore = await runBytes(owner);
  const { took } = await go();
  const bytes = (await runBytes(owner)) - bytesBefore;
  const events = await historyEntries(house.temporalAddress, since);
  return { bytes: Math.round(bytes / took.length), events: round(events / took.length, 2) };
}

/** What the tables take in which something of a run stays when it has ended, indexes included; rows of open runs come and go in others. */
const runBytes = (owner: pg.Client) =>
  count(
    owner,
    `select sum(pg_total_relation_size(c.oid)) as n from pg_class c where c.relkind = 'r' and c.relname ~ '^(run|run_step|inbound_event)(_[0-9]+)?$'`,
  );

async function count(owner: pg.Client, text: string): Promise<number> {
  return Number((await owner.query<{ n: string }>(text)).rows[0]?.n ?? 0);
}
