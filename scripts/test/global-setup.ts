import { findTestServer } from '../../temporal/src/server.ts';
import { cacheFolder } from '../lib/state-paths.ts';
import { startTestServers } from './servers.ts';

/** Vitest runs this once for the project `integration`. Servers that are named in the environment already are used as they are. */
export default async function setup(): Promise<() => Promise<void>> {
  const say = (line: string) => console.error(line);
  const { env } = process;
  env.TEST_TEMPORAL_SERVER ||= (await findTestServer({ cacheFolder, say })).path;
  if (env.TEST_DATABASE_SUPERUSER_URL && env.TEST_TEMPORAL_ADDRESS) return async () => {};
  const servers = await startTestServers(say);
  env.TEST_DATABASE_SUPERUSER_URL ||= servers.superuserUrl;
  env.TEST_TEMPORAL_ADDRESS ||= servers.temporalAddress;
  return servers.stop;
}
