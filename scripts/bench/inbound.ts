import pg from 'pg';
import { openHouse } from '../test/house.ts';
import { startBeside } from './beside.ts';
import { printTable, round } from './measure.ts';
import { openOwnSmsc } from './own-smsc.ts';

const count = 12_000;
const warmUp = 2000;
/** Texts that an operator brings before it waits for answers. */
const window = 100;
/** One of so many starts a workflow; the others wait in the inbox for people. */
const everyKeyword = 10;
const ourNumber = '71400';

/** Texts from an SMSC to the commit that keeps them: each from somebody else, stored, routed and only then acknowledged. */
export default async function benchInbound(): Promise<Record<string, unknown>> {
  const plainSmsc = await openOwnSmsc();
  const plain = await startBeside('baseline-esme.ts', String(plainSmsc.port));
  await plainSmsc.bound();
  await plainSmsc.bring(texts(warmUp), window);
  const baseline = await plainSmsc.bring(texts(count), window);
  plain.stop();
  plainSmsc.close();

  const smsc = await openOwnSmsc();
  const house = await openHouse({ egressAllow: `127.0.0.1:${smsc.port}` });
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  await owner.query(
    `update provider set config = config || jsonb_build_object('host', '127.0.0.1', 'port', $1::int), revision = revision + 1 where status = 'on'`,
    [smsc.port],
  );
  await owner.query(`select pg_notify('providers', '')`);
  await smsc.bound();
  await smsc.bring(texts(warmUp), window);
  const perS = await smsc.bring(texts(count), window);
  const { rows } = await owner.query<{ kept: number; runs: number; threads: number }>(
    `select (select count(*)::int from message where inbound) as kept, (select count(*)::int from run) as runs, (select count(*)::int from conversation) as threads`,
  );
  const [stored] = rows;
  if (stored?.kept !== count + warmUp) throw new Error(`${stored?.kept} texts are stored, not ${count + warmUp}`);
  await owner.end();
  await house.close();
  smsc.close();

  const result = { per_s: round(perS), baseline_per_s: round(baseline) };
  printTable('Texts in, each acknowledged after its commit', [
    {
      texts: count,
      'acknowledged/s': result.per_s,
      'a plain client/s': result.baseline_per_s,
      'runs started': stored.runs,
      threads: stored.threads,
    },
  ]);
  return result;
}

let last = 46_706_000_000;
const texts = (most: number) =>
  Array.from({ length: most }, (_, no) => {
    last += 1;
    return { from: `+${last}`, to: ourNumber, text: no % everyKeyword === 0 ? 'HELLO' : `The heating is off since ${no}` };
  });
