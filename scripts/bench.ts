// npm run bench -- NAME: prints a table and, as its last line, one JSON object.
const benches: Record<string, () => Promise<{ default: () => Promise<Record<string, unknown>> }>> = {
  runs: () => import('./bench/runs.ts'),
  sms: () => import('./bench/sms.ts'),
  lane: () => import('./bench/lane.ts'),
  engine: () => import('./bench/engine.ts'),
  fanout: () => import('./bench/fanout.ts'),
  rows: () => import('./bench/rows.ts'),
};

const name = process.argv.slice(2).find((word) => word !== '--') ?? '';
const bench = benches[name];
if (!bench) {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
const result = await (await bench()).default();
console.log(JSON.stringify({ bench: name, ...result }));
process.exit(0);
