import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChildError, runChild } from '../lib/run-child.ts';
import { root, statePath } from '../lib/state-paths.ts';
import type { BuildTarget } from './build-if-stale.ts';

const shared = [
  'packages/domain',
  'packages/words',
  'packages/flow',
  'packages/nodes',
  'packages/env',
  'packages/runner',
  'packages/messaging',
  'packages/services',
  'packages/api',
  'packages/channels',
  'packages/contract',
];
const io = [...shared, 'packages/store', 'prisma/src', 'prisma/schema', 'temporal/src'];

const service = (name: string): BuildTarget => ({
  name,
  sources: [...io, `apps/${name}/src`, 'scripts/build'],
  output: `apps/${name}/dist/main.js`,
  build: () => bundled(name, name),
});

/** The Prisma client; everything else imports it. */
export const prismaClient: BuildTarget = {
  name: 'prisma',
  sources: ['prisma/schema', 'prisma/package.json'],
  output: 'prisma/generated',
  build: () => logged('prisma', ['--import', 'tsx', 'prisma/scripts/generate.ts']),
};

export const services: BuildTarget[] = [
  service('simulator'),
  service('gateway'),
  service('worker'),
  {
    name: 'workflows',
    sources: ['temporal/src', 'scripts/build'],
    output: 'apps/worker/dist/workflow-bundle.js',
    build: () => bundled('workflows', 'workflows'),
  },
  {
    name: 'web-process',
    sources: ['packages/env', 'apps/web/server.ts', 'apps/web/features/server/whole-escapes.ts', 'scripts/build'],
    output: 'apps/web/dist/main.js',
    build: () => bundled('web-process', 'web', 'server.ts'),
  },
];

export const web: BuildTarget = {
  name: 'web',
  sources: [...io, 'packages/ui', 'apps/web'],
  output: 'apps/web/.next/BUILD_ID',
  build: () => logged('web', [join(root, 'node_modules/next/dist/bin/next'), 'build'], join(root, 'apps/web')),
};

/** In a process that ends afterwards: the bundlers would stay in the memory of npm start. */
const bundled = (name: string, ...what: string[]) => logged(name, ['--import', 'tsx', 'scripts/build/bundle.ts', ...what]);

async function logged(name: string, args: string[], cwd = root): Promise<void> {
  const log = statePath('logs', `build-${name}.log`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  try {
    appendFileSync(log, (await runChild(args, { cwd, env })).output);
  } catch (error) {
    const text = error instanceof ChildError ? error.output : String(error);
    appendFileSync(log, text);
    throw new Error(`building ${name} failed (log: ${log}):\n${text.trimEnd().split('\n').slice(-25).join('\n')}`);
  }
}
