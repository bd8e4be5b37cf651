import { openHouse } from '../test/house.ts';
import { measureNode } from './baseline-node.ts';
import { printTable } from './measure.ts';
import type { Pace } from './pace.ts';
import { measureAccept } from './runs-accept.ts';

const levels = [10, 50];

/** Requests that are answered 202 after the commit of their run, beside a plain Node handler with one commit. */
export default async function benchHttp({ seconds }: Pace): Promise<Record<string, unknown>> {
  const house = await openHouse();
  const accepted = await measureAccept(house, { levels, seconds });
  const node = await measureNode({ databaseUrl: house.ownerUrl, sinkPort: 0, levels, seconds, kind: 'accept' });
  await house.close();
  printTable(
    'HTTP, 202 after the commit',
    levels.map((level) => ({
      concurrent: level,
      ...{ 'per s': accepted.perSecond[level], 'node per s': node.perSecond[level] },
      ratio: ((accepted.perSecond[level] ?? 0) / (node.perSecond[level] ?? 1)).toFixed(2),
      ...{ 'p99 ms': accepted.p99[level], 'node p99 ms': node.p99[level] },
    })),
  );
  return {
    ...{ per_s: accepted.perSecond, node_accept_per_s: node.perSecond },
    ...{ p99_ms: accepted.p99, node_accept_p99_ms: node.p99 },
  };
}
