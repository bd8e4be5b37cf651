import { join } from 'node:path';
import type { PartsEnv } from '@signalbox/env';
import { serviceFile, workflowBundle } from '../build/outputs.ts';
import { root } from '../lib/state-paths.ts';
import { httpReady, type PartPlan } from './part-plan.ts';

// Deep stack traces cost the workflow sandbox a tenth of its speed. With a bound in sight V8 takes garbage out in time: a for-each over
// a hundred thousand contacts otherwise leaves two hundred megabytes of it lying about.
const workerOptions = ['--stack-trace-limit=2', '--max-old-space-size=1024', '--max-semi-space-size=8'];

/** The four apps. Without --enable-source-maps: Node.js would keep the maps of every package in memory, 50 MiB in the web app alone. */
export function appPlans(env: PartsEnv): Record<'simulator' | 'gateway' | 'worker' | 'web', PartPlan> {
  const service = (name: string, host: string, port: number, { options = [], ...own }: Own = {}): PartPlan => ({
    name,
    command: process.execPath,
    args: [...options, serviceFile(name)],
    cwd: root,
    env: { NODE_ENV: 'production', ...own.env },
    isReady: httpReady(`http://${reachable(host)}:${port}/health`),
  });
  return {
    simulator: service('simulator', env.HOST, env.SIMULATOR_PORT),
    gateway: service('gateway', env.GATEWAY_HOST, env.GATEWAY_PORT),
    worker: service('worker', env.HOST, env.WORKER_PORT, { options: workerOptions, env: { WORKFLOW_BUNDLE: workflowBundle } }),
    web: {
      name: 'web',
      command: process.execPath,
      args: [serviceFile('web')],
      cwd: join(root, 'apps/web'),
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      isReady: httpReady(`http://${reachable(env.HOST)}:${env.WEB_PORT}/api/health`),
    },
  };
}

interface Own {
  options?: string[];
  env?: NodeJS.ProcessEnv;
}

/** An address that binds to everything is asked on loopback. */
export const reachable = (host: string): string => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);
