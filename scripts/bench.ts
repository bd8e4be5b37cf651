import { parseArgs } from 'node:util';
import { benchAll, note } from './bench/all.ts';
import { type Pace, paceOf } from './bench/pace.ts';

// npm run bench -- NAME: prints tables and, as its last line, one JSON object. Without a name: all but soak, and docs/performance.md anew.
const benches: Record<string, () => Promise<{ default: (pace: Pace) => Promise<Record<string, unknown>> }>> = {
  runs: () => import('./bench/runs.ts'),
  sms: () => import('./bench/sms.ts'),
  lane: () => import('./bench/lane.ts'),
  engine: () => import('./bench/engine.ts'),
  fanout: () => import('./bench/fanout.ts'),
  rows: () => import('./bench/rows.ts'),
  profile: () => import('./bench/profile.ts'),
  peers: () => import('./bench/peers.ts'),
  grown: () => import('./bench/grown.ts'),
  soak: () => import('./bench/soak.ts'),
};

const { values, positionals } = parseArgs({
  options: { brief: { type: 'boolean', default: false }, minutes: { type: 'string' } },
  allowPositionals: true,
});
const [name] = positionals;
if (name === undefined) {
  const { failed } = await benchAll(
    Object.keys(benches).filter((one) => one !== 'soak'),
    values.brief,
  );
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
const bench = benches[name];
if (!bench) {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join(' | ')} [--brief] [--minutes N, of soak]`);
  process.exit(2);
}
const pace = paceOf({ isBrief: values.brief, minutes: values.minutes === undefined ? undefined : Number(values.minutes) });
const result = await (await bench()).default(pace);
// It is too long for the sitting of all the others, so it notes its own result.
if (name === 'soak') note({ soak: result }, values.brief || values.minutes !== undefined);
console.log(JSON.stringify({ bench: name, ...result }));
process.exit(0);
