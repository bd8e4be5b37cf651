import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PartsEnv } from '@signalbox/env';
import { buildIfStale } from '../build/build-if-stale.ts';
import { prismaClient, services, web } from '../build/targets.ts';
import { say, sayReady, sinceBegin, withProgress } from '../lib/say.ts';
import { root, stateFolderName } from '../lib/state-paths.ts';
import { appPlans } from './app-plans.ts';
import { noteInstance } from './instance.ts';
import type { PartPlan } from './part-plan.ts';
import { portProblems } from './ports.ts';
import { runScript } from './run-script.ts';
import type { Stopper } from './stop.ts';
import { type DatabaseUrls, startDatabase, startTemporalServer } from './stores.ts';
import { type SupervisedPart, supervise } from './supervise.ts';
import { wantedPorts } from './wanted-ports.ts';

/** Starts every part in the order that they need each other and prints the sign-in link at the end. */
export async function startAll(env: PartsEnv, stop: Stopper): Promise<void> {
  const problems = await portProblems(wantedPorts(env));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const url = env.PUBLIC_URL ?? `http://localhost:${env.WEB_PORT}`;
  const note = () => noteInstance(url, stop.parts);
  const run = async (plan: PartPlan): Promise<SupervisedPart> => {
    if (stop.requested()) throw new Error('stopped');
    return supervise(plan, { say, onLife: note, onPart: (part) => stop.parts.push(part) });
  };
  Object.assign(process.env, addresses(env, url));
  const isFirst = !existsSync(join(root, web.output));
  say(`Starting Signalbox.${isFirst ? ' The first start builds the web app, which takes a minute or two.' : ''}`);
  await built(prismaClient, 'database client');
  const [database] = await Promise.all([
    migrated(env, run),
    temporalReady(env, run),
    Promise.all([servicesBuilt(), built(web, 'web app')]),
  ]);
  const { simulator, gateway, worker, web: pages } = appPlans(env);
  await started(simulator, run, `SMSC on ${env.HOST}:${env.SMPP_PORT}, control on ${env.SIMULATOR_PORT}`);
  await Promise.all([
    started(gateway, run, `http://${env.GATEWAY_HOST}:${env.GATEWAY_PORT}`),
    started(worker, run, `health on ${env.WORKER_PORT}`),
    started(pages, run, url),
  ]);
  const link = database.DATABASE_OWNER_URL
    ? await runScript('scripts/sign-in-link.ts', [], { DATABASE_OWNER_URL: database.DATABASE_OWNER_URL })
    : url;
  say(
    `\nSignalbox is ready after ${sinceBegin()}. Open this link (it signs you in, once):\n\n  ${link.split('\n').at(-1)}\n\nStop with Ctrl+C. Logs: ${stateFolderName}/logs`,
  );
}

type Run = (plan: PartPlan) => Promise<SupervisedPart>;

async function migrated(env: PartsEnv, run: Run): Promise<DatabaseUrls> {
  const from = performance.now();
  const database = await startDatabase(env, run);
  sayReady('postgres', from, database.from);
  process.env.DATABASE_URL = database.DATABASE_URL;
  const { DATABASE_OWNER_URL } = database;
  if (!DATABASE_OWNER_URL) {
    say('  skip   migrations   DATABASE_OWNER_URL is not set: run npm run db:migrate with it yourself');
    return database;
  }
  const migrating = performance.now();
  const answer = await runScript('prisma/scripts/migrate.ts', ['apply'], { DATABASE_OWNER_URL });
  const seeded = await runScript('scripts/seed.ts', [], { DATABASE_OWNER_URL });
  sayReady('database', migrating, `${answer.split('\n').at(-1)}; demo account is there`);
  // Said once: only the hash of a generated password is kept.
  if (seeded) say(`         ${seeded.split('\n').at(-1)}`);
  return database;
}

async function temporalReady(env: PartsEnv, run: Run): Promise<void> {
  const from = performance.now();
  const { address, from: where } = await startTemporalServer(env, run, say);
  process.env.TEMPORAL_ADDRESS = address;
  sayReady('temporal', from, where);
}

async function servicesBuilt(): Promise<void> {
  for (const target of services) await built(target, target.name);
}

async function built(target: typeof web, what: string): Promise<void> {
  const from = performance.now();
  if (await withProgress(`building the ${what}`, () => buildIfStale(target))) sayReady(target.name, from, 'built');
}

async function started(plan: PartPlan, run: Run, detail: string): Promise<void> {
  const from = performance.now();
  await run(plan);
  sayReady(plan.name, from, detail);
}

function addresses(env: PartsEnv, url: string): NodeJS.ProcessEnv {
  const simulator = `http://127.0.0.1:${env.SIMULATOR_PORT}`;
  return { PUBLIC_URL: url, NEXTAUTH_URL: process.env.NEXTAUTH_URL || url, SIMULATOR_URL: process.env.SIMULATOR_URL || simulator };
}
