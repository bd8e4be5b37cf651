import { createServer } from 'node:http';
import { openDatabase } from '@signalbox/db';
import { channels } from '@signalbox/domain';
import { closeServer, createLogger, endWhenAsked, practiceHosts, tidyAfterStart, workerEnv } from '@signalbox/env';
import { catalogue } from '@signalbox/nodes';
import { createExportSlice } from '@signalbox/services/exports';
import { createImportSlice } from '@signalbox/services/imports';
import { runWorker } from '@signalbox/temporal';
import { DefaultLogger, Runtime } from '@temporalio/worker';

const env = workerEnv();
const log = createLogger('worker');
Runtime.install({ logger: new DefaultLogger('WARN', (entry) => log.warn({ ...entry.meta }, entry.message)), shutdownSignals: [] });

const db = openDatabase(env.DATABASE_URL, { poolSize: 16, prefersIndexes: true, applicationName: 'signalbox worker' });
const worker = await runWorker({
  db,
  address: env.TEMPORAL_ADDRESS,
  namespace: env.TEMPORAL_NAMESPACE,
  workflows: env.WORKFLOW_BUNDLE
    ? { workflowBundle: { codePath: env.WORKFLOW_BUNDLE } }
    : { workflowsPath: new URL(import.meta.resolve('@signalbox/temporal/workflows')).pathname },
  egressAllow: env.EGRESS_ALLOW,
  operatorsAllow: [...env.EGRESS_ALLOW, ...practiceHosts(env)],
  gatewayUrl: `http://${env.GATEWAY_HOST}:${env.GATEWAY_PORT}`,
  linkUrl: env.LINK_URL,
  lanes: { secretKey: env.SECRET_KEY },
  slices: { import: createImportSlice(channels), export: createExportSlice({ catalogue, channels }) },
  log,
});

const health = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, ...worker.counts }));
}).listen(env.WORKER_PORT, env.HOST, () => log.info({ port: env.WORKER_PORT }, 'ready'));

tidyAfterStart();
let isEnding = false;
endWhenAsked(log, async () => {
  isEnding = true;
  await Promise.all([closeServer(health), worker.close()]);
  await db.close();
});
// A worker that broke is of no use: end, and let the supervisor start a fresh one.
worker.done.catch((error: unknown) => {
  if (isEnding) return; // an activity did not end in time: Temporal gives it to another worker
  log.fatal({ error: String(error) }, 'the worker stopped');
  process.exit(1);
});
