import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const tests = (folder: string) => `${folder}/**/*.test.{ts,tsx}`;
const needServers = [
  'prisma',
  'temporal',
  'packages/runner',
  'packages/messaging',
  'packages/services',
  'packages/api',
  'apps/gateway',
  'apps/worker',
  'tests',
].map(tests);
const slow = ['tests/slow'].map(tests);
/** What reads and shows times: once more on a machine whose clock is set elsewhere. */
const ofTimes = [
  'packages/domain/src/time',
  'packages/flow/src/expression',
  'packages/nodes/src/shared/clock',
  ...['date', 'format', 'list', 'transform'].map((type) => `packages/nodes/src/types/data-${type}`),
  'packages/words/src/light',
].map(tests);
const skipped = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/e2e/**'];
/** One PostgreSQL and one Temporal for all files, one file after another in one process: nothing of the product keeps anything beside its database, and to read it anew for each file took a third of the time. */
const withServers = {
  globalSetup: join(import.meta.dirname, 'global-setup.ts'),
  fileParallelism: false,
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** Each opens a Signalbox of its own and mostly waits for it: two at once, of what was built before. */
const besideEachOther = {
  globalSetup: [join(import.meta.dirname, 'build-setup.ts'), withServers.globalSetup],
  ...{ isolate: true, fileParallelism: true, maxWorkers: 2 },
};

// Not at the root of the project, where vitest would find it when it runs in one package alone (npx vitest run --root packages/x).
// unit: no server needed. slow: processes that die, moments between two commits, lanes that reconnect. integration: everything else that wants a server.
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages', 'apps', 'scripts'].map(tests),
          exclude: [...skipped, ...needServers],
          testTimeout: 15_000,
        },
      },
      { test: { name: 'unit-new-york', include: ofTimes, exclude: skipped, testTimeout: 15_000, env: { TZ: 'America/New_York' } } },
      { test: { name: 'integration', include: needServers, exclude: [...skipped, ...slow], ...withServers } },
      { test: { name: 'slow', include: slow, exclude: skipped, ...withServers, ...besideEachOther } },
    ],
  },
});
