import { referenceGraph } from '@signalbox/store';
import pg from 'pg';
import { isFree } from '../start/ports.ts';
import { superuserUrl } from '../start/postgres.ts';
import { type House, openHouse } from '../test/house.ts';
import { printTable, round } from './measure.ts';
import type { Pace } from './pace.ts';
import { isPrepared, type Load, load, peerPorts, startDbos, startRestate, startSink } from './peers/peer-processes.ts';
import { publishGraph } from './publish.ts';

const levels = [1, 10, 50, 200];
type Loads = Record<number, Load>;

/** The reference flow here and on two other durable engines, in turn on the same cores. They are measuring sticks, prepared in the folder PEERS_DIR. */
export default async function benchPeers({ seconds }: Pace): Promise<Record<string, unknown>> {
  const folder = process.env.PEERS_DIR ?? '';
  if (!isPrepared(folder)) return { skipped: 'PEERS_DIR names no folder with the prepared peers' };
  await portsAreFree();
  const sink = await startSink(folder);
  const each = async (url: string, request?: { body: string; want: string }): Promise<Loads> => {
    const loads: Loads = {};
    for (const concurrent of levels) loads[concurrent] = await load(folder, { url, concurrent, seconds, ...(request ? { request } : {}) });
    return loads;
  };
  // Two settings of PostgreSQL that differ would compare them: DBOS gets a database of the same server.
  const house = await openHouse({ egressAllow: `127.0.0.1:${peerPorts.sink}` });
  const { hookUrl } = await publishGraph(house, 'Reference', referenceGraph(`http://127.0.0.1:${peerPorts.sink}/`));
  const signalbox = await each(hookUrl, { body: '{"number":1,"amount":20}', want: '200' });
  for (const part of ['worker', 'gateway', 'simulator', 'temporal'] as const) await house.stop(part);
  const dbosPeer = await startDbos(folder, await emptyDatabase(house));
  const dbos = await each(`http://127.0.0.1:${peerPorts.dbos}/`);
  await dbosPeer.stop();
  await house.close();
  const restatePeer = await startRestate(folder);
  const restate = await each(`http://127.0.0.1:${peerPorts.restate}/flow/run`);
  await restatePeer.stop();
  await sink.stop();

  const engines = { signalbox, dbos, restate };
  const table = (pick: keyof Load) =>
    Object.fromEntries(
      Object.entries(engines).map(([name, loads]) => [
        name,
        Object.fromEntries(levels.map((level) => [level, loads[level]?.[pick] ?? null])),
      ]),
    );
  printTable(
    'The reference flow on durable engines, runs/s (p50 ms)',
    levels.map((level) => ({
      concurrent: level,
      ...Object.fromEntries(Object.entries(engines).map(([name, loads]) => [name, `${loads[level]?.perSecond} (${loads[level]?.p50})`])),
      'of the better': round((signalbox[level]?.perSecond ?? 0) / Math.max(dbos[level]?.perSecond ?? 1, restate[level]?.perSecond ?? 1), 2),
    })),
  );
  return { runs_per_s: table('perSecond'), p50_ms: table('p50'), bad: table('bad') };
}

async function portsAreFree(): Promise<void> {
  for (const [name, port] of Object.entries(peerPorts)) {
    if (!(await isFree(port, '127.0.0.1'))) throw new Error(`port ${port} (${name}) is in use; the peers have fixed ports`);
  }
}

async function emptyDatabase({ env }: House): Promise<string> {
  const server = { port: Number(env.POSTGRES_PORT), superuserPassword: env.POSTGRES_SUPERUSER_PASSWORD ?? '' };
  const client = new pg.Client({ connectionString: superuserUrl(server) });
  await client.connect();
  await client.query('create database peers');
  await client.end();
  return superuserUrl(server, 'peers');
}
