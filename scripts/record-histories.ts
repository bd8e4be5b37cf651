// npm run record: writes the replay corpus, temporal/replay/*.json, from real runs on a real server.
// Old files stay: a changed workflow must go on replaying what open conductors have already lived through.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { referenceGraph } from '@signalbox/store';
import { buildGraph, waitFor } from '@signalbox/testkit';
import { phonesOf } from '@signalbox/testkit/worlds';
import { Client, Connection, type WorkflowExecutionInfo } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import pg from 'pg';
import { post } from './bench/post.ts';
import { publishGraph } from './bench/publish.ts';
import { root } from './lib/state-paths.ts';
import { stripHistory } from './strip-history.ts';
import { openHouse } from './test/house.ts';

const [label = 'first'] = process.argv.slice(2).filter((word) => word !== '--');
// Slower than the quarter of a second that `carry` waits: the call becomes an activity of its own.
const slow = createServer((_, response) => setTimeout(() => response.end('{}'), 900)).listen(0, '127.0.0.1');
await once(slow, 'listening');
const port = (slow.address() as AddressInfo).port;
const house = await openHouse({ egressAllow: `127.0.0.1:${port},127.0.0.1:1` });
const connection = await Connection.connect({ address: house.temporalAddress });
const client = new Client({ connection });
const phones = phonesOf(house.simulatorUrl);

await phones.add('+46701740612');
await phones.send('+46701740612', '71400', 'HELLO');
await waitFor(async () => (await phones.received('+46701740612')).length === 1, { timeoutMs: 20_000 });
await phones.send('+46701740612', '71400', 'NO');
await waitFor(async () => (await phones.received('+46701740612')).length === 2, { timeoutMs: 20_000 });
const { hookUrl } = await publishGraph(house, 'Slow call', referenceGraph(`http://127.0.0.1:${port}/`));
await post(hookUrl, '{"number":"A 7","amount":12}');
await phones.send('+46701740612', '71400', 'HELLO');
await waitFor(async () => (await phones.received('+46701740612')).length === 3, { timeoutMs: 20_000 });

await manyAtOnce();

/** The longest of each type say the most. */
const atMost = 5;
const seen = new Map<string, number>();
const all: WorkflowExecutionInfo[] = [];
for await (const info of client.workflow.list()) all.push(info);
for (const info of all.toSorted((a, b) => b.historyLength - a.historyLength)) {
  const number = (seen.get(info.type) ?? 0) + 1;
  if (number > atMost) continue;
  seen.set(info.type, number);
  const history = await client.workflow.getHandle(info.workflowId, info.runId).fetchHistory();
  writeFileSync(
    join(root, 'temporal/replay', `${info.type}-${label}-${number}.json`),
    `${JSON.stringify(stripHistory(JSON.parse(historyToJSON(history))))}\n`,
  );
}
console.log(`recorded ${[...seen].map(([type, count]) => `${count} of ${type}`).join(', ')}`);
await connection.close();
await house.close();
slow.close();
process.exit(0);

/** Items, slow calls, calls that nobody takes, waits, and a worker that dies among them. */
async function manyAtOnce(): Promise<void> {
  const web = (url: string, attempts: number) => ({ method: 'POST', url, body: 'x', attempts });
  const graph = buildGraph(
    {
      start: ['trigger.http'],
      items: ['logic.forEach', { list: '["x", "y"]' }],
      each: ['http.request', web(`http://127.0.0.1:${port}/`, 5), 'items'],
      pause: ['logic.wait', { duration: { amount: 2, unit: 'seconds' } }],
      nobody: ['http.request', web('http://127.0.0.1:1/', 3)],
      end: ['flow.stop'],
    },
    ['start>items', 'items.item>each', 'items.done>pause>nobody', 'nobody.error>end'],
  );
  const { hookUrl: url } = await publishGraph(house, 'Many at once', graph);
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const count = async (text: string) => Number((await owner.query<{ n: string }>(text)).rows[0]?.n);
  const open = () => count(`select count(*) n from run where status = 'open'`);
  const before = await open();
  for (let n = 0; n < 40; n += 1) await post(url, JSON.stringify({ n }));
  await waitFor(async () => (await count(`select count(*) n from run_call where status = 'pending'`)) > 10, { timeoutMs: 30_000 });
  await house.kill('worker');
  await waitFor(async () => (await open()) === before, { timeoutMs: 120_000 });
  await owner.end();
}
