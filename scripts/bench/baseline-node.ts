import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { callSink } from './baseline-conductor.ts';
import { closedLoop, quantile, type Rates } from './measure.ts';
import { post } from './post.ts';

interface NodeOptions {
  databaseUrl: string;
  sinkPort: number;
  levels: readonly number[];
  seconds: number;
  /** `durable` = a commit before and one after the same call, but nothing resumes it; `accept` = one commit, then 202. */
  kind: 'durable' | 'accept';
}

/** Requests/s of a plain Node handler, and how long the slowest hundredth takes. */
export async function measureNode({ databaseUrl, sinkPort, levels, seconds, kind }: NodeOptions): Promise<Rates> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 });
  await pool.query(
    'drop schema if exists bench_node cascade; create schema bench_node; create table bench_node.run (id bigserial primary key, body jsonb, result int)',
  );
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const insert = async (body: string): Promise<string> =>
    (await pool.query<{ id: string }>('insert into bench_node.run (body) values ($1) returning id', [body])).rows[0]?.id ?? '';
  const handle = {
    async durable(body: string) {
      const id = await insert(body);
      const status = await callSink(sinkPort, agent);
      await pool.query('update bench_node.run set result = $2 where id = $1', [id, status]);
      return 200;
    },
    async accept(body: string) {
      await insert(body);
      return 202;
    },
  }[kind];
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', async () => {
      response.statusCode = await handle(body);
      response.end('{"ok":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const result: Rates = { perSecond: {}, p99: {} };
  for (const level of levels) {
    const { perSecond, took } = await closedLoop(level, seconds, async () => {
      await post(url, '{"a":1}');
    });
    result.perSecond[level] = perSecond;
    result.p99[level] = quantile(took, 0.99);
  }
  server.close();
  agent.destroy();
  await pool.query('drop schema bench_node cascade');
  await pool.end();
  return result;
}
