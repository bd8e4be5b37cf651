import type { PartsEnv } from '@signalbox/env';
import { prepareDatabase } from '../../prisma/src/roles.ts';
import { namespaceReady, temporalArguments } from '../../temporal/src/server/start-temporal.ts';
import { findTemporal } from '../../temporal/src/server.ts';
import { cacheFolder, root, statePath } from '../lib/state-paths.ts';
import type { PartPlan } from './part-plan.ts';
import { postgresPlan, superuserUrl } from './postgres.ts';
import type { SupervisedPart } from './supervise.ts';

type Run = (plan: PartPlan) => Promise<SupervisedPart>;

/** Uses the PostgreSQL of DATABASE_URL, or runs one of our own with its roles and its database. Returns where it is from. */
export async function startDatabase(env: PartsEnv, run: Run): Promise<string> {
  if (env.DATABASE_URL) return 'from DATABASE_URL';
  const port = env.POSTGRES_PORT;
  const server = { folder: statePath('postgres'), port, superuserPassword: env.POSTGRES_SUPERUSER_PASSWORD };
  await run(await postgresPlan(server));
  const passwords = { ownerPassword: env.POSTGRES_OWNER_PASSWORD, appPassword: env.POSTGRES_APP_PASSWORD };
  await prepareDatabase(superuserUrl(server), { database: 'signalbox', ...passwords });
  return `127.0.0.1:${port}, embedded`;
}

/** Uses the Temporal of TEMPORAL_ADDRESS, or finds a server and runs it. Returns where it is from. */
export async function startTemporalServer(env: PartsEnv, run: Run, say: (line: string) => void): Promise<string> {
  if (env.TEMPORAL_ADDRESS) return `${env.TEMPORAL_ADDRESS}, from TEMPORAL_ADDRESS`;
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
  return `127.0.0.1:${server.port}, CLI ${version} ${from}`;
}
