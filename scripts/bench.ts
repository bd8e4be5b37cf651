import { parseArgs } from 'node:util';
import { benchAll, note } from './bench/all.ts';
import { type Pace, paceOf } from './bench/pace.ts';
import { buildIfStale } from './build/build-if-stale.ts';
import { prismaClient } from './build/targets.ts';

// npm run bench -- NAME: prints tables and, as its last line, one JSON object. Without a name all but soak, and docs/performance.md anew.
const benches: Record<string, () => Promise<{ default: (pace: Pace) => Promise<Record<string, unknown>> }>> = {
  runs: () => import('./bench/runs.ts'),
  sms: () => import('./bench/sms.ts'),
  lane: () => import('./bench/lane.ts'),
  engine: () => import('./bench/engine.ts'),
  fanout: () => import('./bench/fanout.ts'),
  broadcast: () => import('./bench/broadcast.ts'),
  inbound: () => import('./bench/inbound.ts'),
  mail: () => import('./bench/mail.ts'),
  http: () => import('./bench/http.ts'),
  mqtt: () => import('./bench/mqtt.ts'),
  rows: () => import('./bench/rows.ts'),
  people: () => import('./bench/people.ts'),
  profile: () => import('./bench/profile.ts'),
  peers: () => import('./bench/peers.ts'),
  grown: () => import('./bench/grown.ts'),
  builder: () => import('./bench/builder.ts'),
  soak: () => import('./bench/soak.ts'),
};

const { values, positionals } = parseArgs({
  options: {
    brief: { type: 'boolean', default: false },
    note: { type: 'boolean', default: false },
    minutes: { type: 'string' },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !benches[name]);
if (unknown.length > 0) {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join(' | ')} .. [--brief] [--note] [--minutes N, of soak]`);
  process.exit(2);
}
// On a fresh clone the benches could not even be loaded.
await buildIfStale(prismaClient);
const names = positionals.length > 0 ? positionals : Object.keys(benches).filter((name) => name !== 'soak');
// Brief figures say too little to be kept.
const isNoted = !values.brief && (values.note || positionals.length === 0);
const [name = ''] = names;
const bench = benches[name];
if (names.length > 1 || !bench) {
  const { failed } = await benchAll(names, { isBrief: values.brief, isNoted });
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
const pace = paceOf({ isBrief: values.brief, minutes: values.minutes === undefined ? undefined : Number(values.minutes) });
const result = await (await bench()).default(pace);
if (isNoted) note({ [name]: result }, true);
console.log(JSON.stringify({ bench: name, ...result }));
process.exit(0);
