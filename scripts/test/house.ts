import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partsEnv } from '@signalbox/env';
import { waitFor } from '@signalbox/testkit';
import { prepareDatabase } from '../../prisma/src/roles.ts';
import { namespaceReady, temporalArguments } from '../../temporal/src/server/start-temporal.ts';
import { findTemporal } from '../../temporal/src/server.ts';
import { buildIfStale } from '../build/build-if-stale.ts';
import { prismaClient, services } from '../build/targets.ts';
import { cacheFolder, root } from '../lib/state-paths.ts';
import { appPlans } from '../start/app-plans.ts';
import type { PartPlan } from '../start/part-plan.ts';
import { freePort } from '../start/ports.ts';
import { postgresPlan, superuserUrl } from '../start/postgres.ts';
import { runScript } from '../start/run-script.ts';
import { type SupervisedPart, supervise } from '../start/supervise.ts';
import { addressesOf, ownSettings } from './own-settings.ts';

export type PartName = 'postgres' | 'temporal' | 'simulator' | 'gateway' | 'worker' | 'otherWorker';

/** A Signalbox without its web app, of real processes under npm start's own supervision; for tests that kill, and for benches. */
export interface House {
  env: Record<string, string>;
  gatewayUrl: string;
  simulatorUrl: string;
  databaseUrl: string;
  ownerUrl: string;
  temporalAddress: string;
  temporalFile: string;
  /** kill -9, with everything that the process started. Resolves when the supervisor has started it again. */
  kill(name: PartName): Promise<void>;
  pid(name: PartName): number | undefined;
  /** Runs `change` while a part is down. */
  whileDown(name: PartName, change: () => Promise<void>): Promise<void>;
  /** Ends a part for good, before the others. */
  stop(name: PartName): Promise<void>;
  close(): Promise<void>;
}

export interface HouseOptions {
  durable?: boolean;
  egressAllow?: string;
  postgresSettings?: Record<string, string>;
  /** A second worker process beside the first. */
  hasOtherWorker?: boolean;
  /** Further options of Node for a part, as to look into it. */
  nodeOptions?: Partial<Record<PartName, string>>;
}

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-house-'));
  for (const target of [prismaClient, ...services]) await buildIfStale(target);
  const env = await settings(options.egressAllow ?? '');
  const parts = new Map<PartName, { part: SupervisedPart; plan: PartPlan }>();
  const log = (name: string) => join(folder, `${name}.log`);
  // Parts have process groups of their own: whoever opened the house and broke would leave them running.
  const killAll = () => {
    for (const { part } of parts.values()) part.killNow();
  };
  process.once('exit', killAll);
  const run = async (name: PartName, plan: PartPlan) => {
    const full = { ...plan, env: { ...env, ...plan.env, ...moreOptions(plan, options.nodeOptions?.[name]) } };
    parts.set(name, { plan: full, part: await supervise(full, { say: () => {}, logFile: log(name) }) });
  };

  const server = {
    folder: join(folder, 'postgres'),
    port: Number(env.POSTGRES_PORT),
    superuserPassword: env.POSTGRES_SUPERUSER_PASSWORD,
    durable: options.durable ?? true,
    settings: options.postgresSettings ?? {},
  };
  const temporal = {
    program: (await findTemporal({ cacheFolder, say: () => {} })).path,
    port: Number(env.TEMPORAL_PORT),
    namespace: 'default',
    dataFile: join(folder, 'temporal.db'),
  };
  const isReady = () =>
    namespaceReady(temporal).then(
      () => true,
      () => false,
    );
  await Promise.all([
    postgresPlan(server).then((plan) => run('postgres', plan)),
    run('temporal', { name: 'temporal', command: temporal.program, args: temporalArguments(temporal), cwd: root, isReady }),
  ]);
  await prepareDatabase(superuserUrl(server), {
    database: 'signalbox',
    ownerPassword: env.POSTGRES_OWNER_PASSWORD,
    appPassword: env.POSTGRES_APP_PASSWORD,
  });
  await runScript('prisma/scripts/migrate.ts', ['apply'], env);
  await runScript('scripts/seed.ts', [], env);
  const plans = appPlans(partsEnv(env));
  await run('simulator', plans.simulator);
  await Promise.all([run('gateway', plans.gateway), run('worker', plans.worker)]);
  if (options.hasOtherWorker) {
    const own = { WORKER_PORT: String(await freePort()) };
    const { worker } = appPlans(partsEnv({ ...env, ...own }));
    await run('otherWorker', { ...worker, env: { ...worker.env, ...own } });
  }

  const pid = (name: PartName) => parts.get(name)?.part.pid();
  const close = async () => {
    for (const name of ['otherWorker', 'worker', 'gateway', 'simulator', 'temporal', 'postgres'] as const)
      await parts.get(name)?.part.stop();
    process.off('exit', killAll);
    await rm(folder, { recursive: true, force: true });
  };
  return {
    env,
    close,
    gatewayUrl: `http://127.0.0.1:${env.GATEWAY_PORT}`,
    simulatorUrl: env.SIMULATOR_URL,
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    temporalAddress: env.TEMPORAL_ADDRESS,
    temporalFile: temporal.dataFile,
    pid,
    async kill(name) {
      const before = pid(name);
      parts.get(name)?.part.killNow();
      await waitFor(() => pid(name) !== undefined && pid(name) !== before, { timeoutMs: 60_000, what: `${name} is started again` });
    },
    stop: async (name) => parts.get(name)?.part.stop(),
    async whileDown(name, change) {
      const entry = parts.get(name);
      if (!entry) return;
      await entry.part.stop();
      await change();
      await run(name, entry.plan);
    },
  };
}

const moreOptions = ({ env }: PartPlan, more: string | undefined) =>
  more ? { NODE_OPTIONS: [env?.NODE_OPTIONS, more].filter(Boolean).join(' ') } : {};

async function settings(egressAllow: string) {
  const own = await ownSettings();
  return {
    ...own,
    ...addressesOf(own),
    HOST: '127.0.0.1',
    GATEWAY_HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    EGRESS_ALLOW: egressAllow,
    TEMPORAL_NAMESPACE: 'default',
    NEXTAUTH_URL: `http://localhost:${own.WEB_PORT}`,
    SIMULATOR_SYSTEM_ID: 'signalbox',
  };
}
