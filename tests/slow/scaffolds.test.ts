import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyCheckout } from '../../scripts/test/copy-checkout.ts';
import { addSampleProvider } from './sample-provider.ts';

// What npm run new:resource and npm run new:node write, and a provider that somebody adds, passes all checks and its own tests as it is, in a copy of this checkout.

const run = promisify(execFile);
let copy: ReturnType<typeof copyCheckout>;
beforeAll(() => {
  copy = copyCheckout();
});
afterAll(() => copy?.remove());

const node = async (...args: string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, args, { cwd: copy.folder, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`${args.join(' ')} failed:\n${error.stdout}${error.stderr}`);
    },
  );
  return stdout;
};
const script = (file: string, ...args: string[]) => node('--import', 'tsx', file, ...args);
const vitest = (project: string, ...folders: string[]) =>
  node('node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/test/vitest.config.ts', '--project', project, ...folders);

/** Their own tests, and those that ask every node, word, right and provider; the rest knows nothing of them. */
const ofTheNew = [
  'apps/web/features/blue-moons',
  ...[
    'src/types/data-sample',
    'src/types/trigger-sample',
    'src/cards',
    'src/compile-',
    'src/contract',
    'src/node-words',
    'src/said',
    'src/what-',
  ].map((path) => `packages/nodes/${path}`),
  ...['packages/domain/src/permissions', 'packages/domain/src/public-id', 'packages/words', 'packages/channels/src/provider-types'],
];

test('a resource, with two words, a node of every kind, and a provider', { timeout: 1_800_000 }, async () => {
  await script('scripts/new-resource.ts', 'blue-moon');
  for (const kind of ['steer', 'effect', 'call']) await script('scripts/new-node.ts', `data.sample${kind}`, kind);
  await script('scripts/new-node.ts', 'trigger.sample', 'trigger');
  addSampleProvider(copy.folder);
  await node('node_modules/@biomejs/biome/bin/biome', 'check', '--write', 'packages/nodes/src/types', 'packages/channels/src');
  await script('scripts/gen.ts');
  const told = await script('scripts/check.ts');
  expect(told).toContain('All checks passed');
  expect(told).toContain("to be said: sv: 'title' of data.samplesteer");
  expect(await vitest('unit', ...ofTheNew)).toContain('passed');
  expect(
    await vitest('integration', 'packages/services/src/blue-moons', 'packages/api/src/api.test.ts', 'prisma/src/catalogue.test.ts'),
  ).toContain('passed');
});
