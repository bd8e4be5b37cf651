import { referenceGraph } from '@signalbox/store';
import { openHouse } from '../test/house.ts';
import { closedLoop, cpuOf, printTable, quantile } from './measure.ts';
import type { Pace } from './pace.ts';
import { askReference } from './post.ts';
import { bundleProbe } from './profile/bundle-probe.ts';
import { cpuCosts, cpuRows, type LevelProfile, type ProfileResult, spanCosts, spanRows } from './profile/profile-table.ts';
import { openStatements, type StatementRow, statementSettings } from './profile/statements.ts';
import type { ProbeReport } from './profile/tally.ts';
import { publishGraph } from './publish.ts';
import { openSink } from './sink.ts';

const levels = [1, 10, 50, 200];
const warmUpSeconds = 2;
const parts = ['gateway', 'worker', 'postgres', 'temporal'] as const;

/** Where a run of the reference flow spends its milliseconds: by span, by process, and by statement of PostgreSQL. The looking itself costs some. */
export default async function benchProfile({ seconds }: Pace): Promise<Record<string, unknown>> {
  const sink = await openSink();
  const probe = () => bundleProbe<ProbeReport>('scripts/bench/profile/probe.ts');
  const probes = { gateway: await probe(), worker: await probe() };
  const house = await openHouse({
    egressAllow: `127.0.0.1:${sink.port}`,
    postgresSettings: statementSettings,
    nodeOptions: { gateway: probes.gateway.nodeOptions, worker: probes.worker.nodeOptions },
  });
  const { hookUrl } = await publishGraph(house, 'Reference', referenceGraph(`http://127.0.0.1:${sink.port}/`));
  const statements = await openStatements(house);
  const takeAll = async () => ({ gateway: await probes.gateway.take(), worker: await probes.worker.take() });
  const cpu = () => Object.fromEntries(parts.map((name) => [name, cpuOf([house.pid(name)])]));

  const profiles: LevelProfile[] = [];
  const top: Record<number, StatementRow[]> = {};
  for (const level of levels) {
    await closedLoop(level, warmUpSeconds, () => askReference(hookUrl));
    await statements.reset();
    await takeAll();
    const before = cpu();
    const { took, perSecond } = await closedLoop(level, seconds, () => askReference(hookUrl));
    const after = cpu();
    profiles.push({
      level,
      perSecond,
      runs: took.length,
      p50: quantile(took, 0.5),
      cpuMs: Object.fromEntries(parts.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)])),
      probes: await takeAll(),
    });
    top[level] = await statements.top(took.length);
  }
  await statements.close();
  await house.close();
  sink.close();

  const [cpuMs, spans] = [cpuCosts(profiles), spanCosts(profiles)];
  printTable(
    'Runs of the reference flow, looked into',
    profiles.map(({ level, perSecond, p50 }) => ({ concurrent: level, 'runs/s': perSecond, 'p50 ms': p50 })),
  );
  printTable('CPU of a run in ms, by process', cpuRows(cpuMs, levels));
  printTable('Spans: times a run x ms each = ms a run', spanRows(spans, levels));
  for (const level of levels)
    printTable(
      `PostgreSQL at ${level} concurrent, per run`,
      (top[level] ?? []).map((row) => ({ ...row })),
    );
  return {
    runs_per_s: Object.fromEntries(profiles.map(({ level, perSecond }) => [level, perSecond])),
    p50_ms: Object.fromEntries(profiles.map(({ level, p50 }) => [level, p50])),
    ...({ levels, cpu_ms_per_run: cpuMs, spans } satisfies ProfileResult),
    statements: top,
  };
}
