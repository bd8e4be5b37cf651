import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { callSink } from './baseline-conductor.ts';
import { closedLoop } from './measure.ts';
import { post } from './post.ts';

/** Runs/s of a plain Node handler with one commit before and one after the same call: durable, but nothing resumes it. */
export async function measureNode(options: {
  databaseUrl: string;
  sinkPort: number;
  levels: number[];
  seconds: number;
}): Promise<Record<string, number>> {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 16 });
  await pool.query(
    'drop schema if exists bench_node cascade; create schema bench_node; create table bench_node.run (id bigserial primary key, body jsonb, result int)',
  );
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', async () => {
      const { rows } = await pool.query('insert into bench_node.run (body) values ($1) returning id', [body]);
      const status = await callSink(options.sinkPort, agent);
      await pool.query('update bench_node.run set result = $2 where id = $1', [rows[0].id, status]);
      response.end('{"ok":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const result: Record<string, number> = {};
  for (const level of options.levels) {
    result[level] = (
      await closedLoop(level, options.seconds, async () => {
        await post(url, '{"a":1}');
      })
    ).perSecond;
  }
  server.close();
  agent.destroy();
  await pool.query('drop schema bench_node cascade');
  await pool.end();
  return result;
}
