import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildGraph } from '@signalbox/testkit';
import pg from 'pg';
import { type House, openHouse } from '../test/house.ts';
import { cpuOf, printTable, round } from './measure.ts';
import { familyOf, pssMib } from './memory.ts';
import { type BenchDevice, benchDevice } from './mqtt-client.ts';
import type { Pace } from './pace.ts';
import { publishGraph } from './publish.ts';

const secret = 'bench-bench-bench-bench';
const idle = 5_000;
const speakers = 48;
const throwers = 150;

/** Devices that start runs at QoS 1, devices that nobody listens to, and devices that say nothing: by the broker of the house. */
export default async function benchMqtt({ seconds }: Pace): Promise<Record<string, unknown>> {
  const isBrief = seconds < 5;
  const house = await openHouse();
  const accountId = await addDevices(house);
  await publishGraph(
    house,
    'Speaks',
    buildGraph({ start: ['trigger.mqtt', { from: 'group', group: 'Speaks', window: null }], end: ['flow.stop', {}] }, ['start>end']),
  );
  const port = Number(house.env.MQTT_PORT);
  const signs = (n: number) => ({ user: `${accountId}.bench-${n}`, topic: `t/${accountId}/d/bench-${n}/up`, secret });
  const open = async (from: number, count: number): Promise<BenchDevice[]> => {
    const devices: BenchDevice[] = [];
    for (let at = 0; at < count; at += 50)
      devices.push(
        ...(await Promise.all(Array.from({ length: Math.min(50, count - at) }, (_, n) => benchDevice(port, signs(from + at + n))))),
      );
    return devices;
  };

  const speaking = await open(0, speakers);
  await Promise.all(speaking.map((device) => device.publish(20, 4)));
  const each = isBrief ? 60 : 300;
  const begunAt = performance.now();
  await Promise.all(speaking.map((device) => device.publish(each, 8)));
  const triggersPerS = (each * speakers) / ((performance.now() - begunAt) / 1000);

  const quiet = await open(1_000, throwers);
  const pid = house.pid('gateway');
  const [cpuBefore, quietAt] = [cpuOf([pid]), performance.now()];
  const rounds = isBrief ? 20 : 60;
  for (let round = 0; round < rounds; round += 1) {
    for (const device of quiet) device.throw(perRound);
    await sleep(Math.max(0, quietAt + (round + 1) * roundMs - performance.now()));
  }
  await Promise.all(quiet.map((device) => device.ping()));
  const tookMs = performance.now() - quietAt;
  const droppedPerS = (rounds * throwers * perRound) / (tookMs / 1000);
  const droppedCores = (cpuOf([pid]) - cpuBefore) / tookMs;
  for (const device of [...speaking, ...quiet]) device.socket.destroy();

  const memory = () => pssMib(familyOf(pid ?? 0));
  await sleep(2_000);
  const before = memory();
  const connected = await open(5_000, isBrief ? idle / 10 : idle);
  await sleep(2_000);
  const idleMib = memory() - before;
  for (const { socket } of connected) socket.destroy();
  await house.close();

  const result = {
    ...{ triggers_per_s: round(triggersPerS), dropped_per_s: round(droppedPerS), dropped_cores: round(droppedCores, 2) },
    idle_5000_mib: round(idleMib * (idle / connected.length)),
  };
  printTable('MQTT', [result]);
  return result;
}

const [perRound, roundMs] = [7, 100];

/** As many as there are connections, in the first account. */
async function addDevices({ ownerUrl }: House): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: number }>('select min(id) as id from account');
  const accountId = rows[0]?.id ?? 0;
  await owner.query(
    `insert into device (account_id, id, key, name, label, secret_hash)
     select $1, gen_random_uuid(), 'bench-' || n, 'Bench ' || n, case when n < 1000 then 'Speaks' else '' end, $2 from generate_series(0, 9999) n`,
    [accountId, createHash('sha256').update(secret).digest()],
  );
  await owner.end();
  return accountId;
}
