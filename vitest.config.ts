import { defineConfig } from 'vitest/config';

const tests = (folder: string) => `${folder}/**/*.test.{ts,tsx}`;
const needServers = ['prisma', 'temporal', 'packages/services', 'packages/api', 'apps/gateway', 'apps/worker', 'tests'].map(tests);
const skipped = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/e2e/**'];

// unit: no server needed. integration: one PostgreSQL and one Temporal for all files, one file after another.
export default defineConfig({
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
      {
        test: {
          name: 'integration',
          include: needServers,
          exclude: skipped,
          globalSetup: './scripts/test/global-setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
