// npm run record: writes the replay corpus, temporal/replay/*.json, from real runs on a real server.
// Old files stay: a changed workflow must go on replaying what open conductors have already lived through.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { referenceGraph } from '@signalbox/store';
import { waitFor } from '@signalbox/testkit';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { openHouse } from '../tests/support/house.ts';
import { phonesOf } from '../tests/support/phones.ts';
import { post } from './bench/post.ts';
import { publishGraph } from './bench/publish.ts';
import { root } from './lib/state.ts';

const [label = 'first'] = process.argv.slice(2).filter((word) => word !== '--');
// Slower than the quarter of a second that `carry` waits: the call becomes an activity of its own.
const slow = createServer((_, response) => setTimeout(() => response.end('{}'), 900)).listen(0, '127.0.0.1');
await once(slow, 'listening');
const port = (slow.address() as AddressInfo).port;
const house = await openHouse({ egressAllow: `127.0.0.1:${port}` });
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

const seen = new Map<string, number>();
for await (const info of client.workflow.list()) {
  const number = (seen.get(info.type) ?? 0) + 1;
  seen.set(info.type, number);
  const history = await client.workflow.getHandle(info.workflowId, info.runId).fetchHistory();
  writeFileSync(
    join(root, 'temporal/replay', `${info.type}-${label}-${number}.json`),
    `${JSON.stringify(JSON.parse(historyToJSON(history)))}\n`,
  );
}
console.log(`recorded ${[...seen].map(([type, count]) => `${count} of ${type}`).join(', ')}`);
await connection.close();
await house.close();
slow.close();
process.exit(0);
