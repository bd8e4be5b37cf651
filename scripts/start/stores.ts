import type { PartsEnv } from '@signalbox/env';
import { prepareDatabase } from '../../prisma/src/roles.ts';
import { namespaceReady, temporalArguments } from '../../temporal/src/server/start-temporal.ts';
import { findTemporal } from '../../temporal/src/server.ts';
import { cacheFolder, root, statePath } from '../lib/state-paths.ts';
import type { PartPlan } from './part-plan.ts';
import { postgresPlan, superuserUrl } from './postgres.ts';
import type { SupervisedPart } from './supervise.ts';

type Run = (plan: PartPlan) => Promise<SupervisedPart>;

export interface DatabaseUrls {
  DATABASE_URL: string;
  DATABASE_OWNER_URL?: string;
}

/** Uses the PostgreSQL of DATABASE_URL, or runs one of our own with its roles and its database. */
export async function startDatabase(env: PartsEnv, run: Run): Promise<DatabaseUrls & { from: string }> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env;
  if (DATABASE_URL) return { DATABASE_URL, ...(DATABASE_OWNER_URL ? { DATABASE_OWNER_URL } : {}), from: 'from DATABASE_URL' };
  const port = env.POSTGRES_PORT;
  const server = { folder: statePath('postgres'), port, superuserPassword: env.POSTGRES_SUPERUSER_PASSWORD };
  await run(await postgresPlan(server));
  const passwords = { ownerPassword: env.POSTGRES_OWNER_PASSWORD, appPassword: env.POSTGRES_APP_PASSWORD };
  await prepareDatabase(superuserUrl(server), { database: 'signalbox', ...passwords });
  return {
    DATABASE_URL: `postgresql://signalbox_app:${passwords.appPassword}@127.0.0.1:${port}/signalbox`,
    DATABASE_OWNER_URL: `postgresql://signalbox_owner:${passwords.ownerPassword}@127.0.0.1:${port}/signalbox`,
    from: `127.0.0.1:${port}, embedded`,
  };
}

/** Uses the Temporal of TEMPORAL_ADDRESS, or finds a server and runs it. */
export async function startTemporalServer(
  env: PartsEnv,
  run: Run,
  say: (line: string) => void,
): Promise<{ address: string; from: string }> {
  if (env.TEMPORAL_ADDRESS) return { address: env.TEMPORAL_ADDRESS, from: `${env.TEMPORAL_ADDRESS}, from TEMPORAL_ADDRESS` };
  const { path, version, from } = await findTemporal({ cacheFolder, say: (line) => say(`  ...    ${line}`) });
  const server = {
    program: path,
    port: env.TEMPORAL_PORT,
    namespace: env.TEMPORAL_NAMESPACE,
    dataFile: statePath(`temporal-${version}.db`),
  };
  const isReady = () =>
    namespaceReady(server).then(
      () => true,
      () => false,
    );
  await run({ name: 'temporal', command: path, args: temporalArguments(server), cwd: root, isReady });
  return { address: `127.0.0.1:${server.port}`, from: `127.0.0.1:${server.port}, CLI ${version} ${from}` };
}
