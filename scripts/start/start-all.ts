import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PartsEnv } from '@signalbox/env';
import { buildIfStale } from '../build/build-if-stale.ts';
import { prismaClient, services, web } from '../build/targets.ts';
import { say, sayReady, sinceBegin, withProgress } from '../lib/say.ts';
import { root, stateFolderName } from '../lib/state-paths.ts';
import { addresses, databaseUrls } from './addresses.ts';
import { appPlans } from './app-plans.ts';
import { noteInstance } from './instance.ts';
import type { PartPlan } from './part-plan.ts';
import { portProblems } from './ports.ts';
import { preparedData } from './prepared-data.ts';
import { signInLink } from './sign-in-link.ts';
import type { Stopper } from './stop.ts';
import { startDatabase, startTemporalServer } from './stores.ts';
import { type SupervisedPart, supervise } from './supervise.ts';
import { wantedPorts } from './wanted-ports.ts';

/** Starts every part as soon as what it needs is there, and prints the sign-in link at the end. */
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
  const plans = appPlans(env);
  const database = databaseReady(env, run);
  const temporal = temporalReady(env, run);
  // Looking whether anything is to be built takes a moment: the servers begin before it.
  const client = pause(0).then(() => built(prismaClient, 'database client'));
  const apps = client.then(servicesBuilt);
  const pages = client.then(() => built(web, 'web app'));
  const tables = Promise.all([database, client]).then(() => dataReady(env));
  const after = async (needs: Promise<unknown>[], plan: PartPlan, detail: string) => {
    await Promise.all(needs);
    await started(plan, run, detail);
  };
  await Promise.all([
    after([apps], plans.simulator, `SMSC on ${env.HOST}:${env.SMPP_PORT}, control on ${env.SIMULATOR_PORT}`),
    after([apps, pages], plans.web, url),
    after([apps, tables], plans.gateway, `http://${env.GATEWAY_HOST}:${env.GATEWAY_PORT}`),
    after([apps, tables, temporal], plans.worker, `health on ${env.WORKER_PORT}`),
  ]);
  const { DATABASE_OWNER_URL } = databaseUrls(env);
  const link = DATABASE_OWNER_URL ? await signInLink(DATABASE_OWNER_URL, url) : url;
  say(
    `\nSignalbox is ready after ${sinceBegin()}. Open this link (it signs you in, once):\n\n  ${link}\n\nStop with Ctrl+C. Logs: ${stateFolderName}/logs`,
  );
}

type Run = (plan: PartPlan) => Promise<SupervisedPart>;

async function databaseReady(env: PartsEnv, run: Run): Promise<void> {
  const from = performance.now();
  sayReady('postgres', from, await startDatabase(env, run));
}

async function dataReady(env: PartsEnv): Promise<void> {
  const from = performance.now();
  const { DATABASE_OWNER_URL } = databaseUrls(env);
  if (!DATABASE_OWNER_URL) return say('  skip   migrations   DATABASE_OWNER_URL is not set: run npm run db:migrate with it yourself');
  const { done, seeded } = await preparedData(DATABASE_OWNER_URL);
  sayReady('database', from, `${done}; demo account is there`);
  // Said once: only the hash of a generated password is kept.
  if (seeded) say(`         ${seeded}`);
}

async function temporalReady(env: PartsEnv, run: Run): Promise<void> {
  const from = performance.now();
  sayReady('temporal', from, await startTemporalServer(env, run, say));
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
