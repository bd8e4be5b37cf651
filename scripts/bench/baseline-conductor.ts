import http from 'node:http';
import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import pg from 'pg';
import { closedLoop } from './measure.ts';

const batch = 256;
const slots = 2;

/** Runs/s of the conductor's bare idea, and of one workflow per run, on the same servers. The floor and the ceiling of this machine. */
export async function measureBaselines(options: {
  databaseUrl: string;
  temporalAddress: string;
  sinkPort: number;
  levels: number[];
  seconds: number;
}) {
  // The worker's own words would stand between the tables.
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 16 });
  await pool.query(`drop schema if exists bench cascade; create schema bench;
    create table bench.run (id bigserial primary key, conductor text, state jsonb, seq int not null default 0, status text not null default 'ready');
    create index on bench.run (id) where status = 'ready'; create table bench.trace (run bigint, seq int, node text, data jsonb)`);
  const onDone = new Map<number, () => void>();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const connection = await NativeConnection.connect({ address: options.temporalAddress });
  const worker = await Worker.create({
    connection,
    taskQueue: 'baseline',
    workflowsPath: new URL('./baseline-workflows.ts', import.meta.url).pathname,
    activities: {
      step: (items: Item[]) => stepBatch(pool, items, onDone),
      perform: (calls: Item[]) => Promise.all(calls.map(() => callSink(options.sinkPort, agent))),
      single: async (value: number) => value,
    },
    maxConcurrentWorkflowTaskExecutions: 100,
    maxConcurrentWorkflowTaskPolls: 4,
    maxCachedWorkflows: 2000,
  });
  const running = worker.run();
  const client = new Client({ connection });
  const dispatch = dispatcher(pool, client);

  const prototype: Record<string, number> = {};
  const oneEach: Record<string, number> = {};
  for (const level of options.levels) {
    prototype[level] = (
      await closedLoop(level, options.seconds, async () => {
        const { rows } = await pool.query<{ id: string }>(`insert into bench.run (state) values ('{"in":{"a":1}}') returning id`);
        const done = new Promise<void>((resolve) => onDone.set(Number(rows[0]?.id), resolve));
        dispatch();
        await done;
      })
    ).perSecond;
    oneEach[level] = (
      await closedLoop(level, options.seconds, async () => {
        await client.workflow.execute('baselineOneEach', {
          taskQueue: 'baseline',
          workflowId: crypto.randomUUID(),
          args: [1],
          requestEagerStart: true,
        });
      })
    ).perSecond;
  }
  worker.shutdown();
  await running;
  await connection.close();
  await pool.query('drop schema bench cascade');
  await pool.end();
  agent.destroy();
  return { prototype, oneEach };
}

interface Item {
  id: number;
  seq: number;
  event: unknown;
}

function dispatcher(pool: pg.Pool, client: Client): () => void {
  let open = 0;
  let busy = false;
  let again = false;
  const dispatch = async () => {
    again = true;
    if (busy) return;
    busy = true;
    while (again && open < slots) {
      again = false;
      const workflowId = `baseline:${crypto.randomUUID()}`;
      const { rows } = await pool.query<{ id: string }>(
        `update bench.run set status = 'running', conductor = $1 where id in (select id from bench.run where status = 'ready' order by id limit $2 for update skip locked) returning id`,
        [workflowId, batch],
      );
      if (rows.length === 0) continue;
      again = rows.length === batch;
      open += 1;
      void client.workflow
        .start('baselineConduct', { taskQueue: 'baseline', workflowId, args: [rows.map((row) => Number(row.id))], requestEagerStart: true })
        .then((handle) => handle.result())
        .finally(() => {
          open -= 1;
          void dispatch();
        });
    }
    busy = false;
  };
  return () => void dispatch();
}

async function stepBatch(pool: pg.Pool, items: Item[], onDone: Map<number, () => void>) {
  const directives = items.map((item) => ({
    kind: item.seq === 0 ? ('call' as const) : ('done' as const),
    id: item.id,
    seq: item.seq + 1,
  }));
  const client = await pool.connect();
  try {
    await client.query('begin');
    const ids = items.map((item) => item.id);
    await client.query('select id, seq, state from bench.run where id = any ($1) for update', [ids]);
    await client.query(
      `update bench.run r set seq = d.seq, state = d.state, status = d.status from unnest($1::bigint[], $2::int[], $3::jsonb[], $4::text[]) d(id, seq, state, status) where r.id = d.id`,
      [
        ids,
        directives.map((d) => d.seq),
        items.map((item) => JSON.stringify(item)),
        directives.map((d) => (d.kind === 'done' ? 'done' : 'running')),
      ],
    );
    await client.query('insert into bench.trace select * from unnest($1::bigint[], $2::int[], $3::text[], $4::jsonb[])', [
      ids,
      items.map((item) => item.seq),
      ids.map(() => 'node'),
      ids.map(() => '{"in":1}'),
    ]);
    await client.query('commit');
  } finally {
    client.release();
  }
  for (const directive of directives) if (directive.kind === 'done') onDone.get(directive.id)?.();
  return directives;
}

export const callSink = (port: number, agent: http.Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method: 'POST', agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', reject);
    request.end('{"a":1}');
  });
