import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../build/build-if-stale.ts';
import { prismaClient } from '../build/targets.ts';
import { say, sinceBegin } from '../lib/say.ts';
import { root } from '../lib/state-paths.ts';
import { chromiumPath, ensurePackages } from './chromium.ts';
import { type Counts, playwrightCounts, sum, vitestCounts } from './counts.ts';
import { type Failure, listed, playwrightFailures, vitestFailures } from './failures.ts';
import { startStack } from './stack.ts';

// npm test: does its own set-up, runs unit, integration, slow and end-to-end tests and ends with what failed and one plain line of numbers.
// npm test -- unit | integration | slow | e2e runs one kind.
const kinds = { unit: () => vitest('unit'), integration: () => vitest('integration'), slow: () => vitest('slow'), e2e: endToEnd };
const asked = process.argv.slice(2).filter((word) => word !== '--');
const reports = mkdtempSync(join(tmpdir(), 'signalbox-reports-'));

const missing = ensurePackages(say);
if (missing.length > 0)
  say(`Not installed: ${missing.join(', ')}. Tests that want it will fail. Install it: sudo apt-get install ${missing.join(' ')}`);
await buildIfStale(prismaClient);
const counts: Counts[] = [];
const failures: Failure[] = [];
for (const [kind, run] of Object.entries(kinds)) {
  if (asked.length > 0 && !asked.includes(kind)) continue;
  say(`\n${kind} tests`);
  const count = await run();
  say(`${kind}: ${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`);
  counts.push(count);
}
rmSync(reports, { recursive: true });
const total = sum(counts);
if (failures.length > 0) say(`\nFailed:\n${listed(failures)}`);
say(`\nAll tests took ${sinceBegin()}.`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

async function vitest(project: string): Promise<Counts> {
  const report = join(reports, `${project}.json`);
  const failed = join(reports, `${project}-failures.json`);
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'scripts/test/vitest.config.ts',
    '--project',
    `${project}*`,
    '--reporter=default',
    '--reporter=json',
    '--reporter=./scripts/test/failure-reporter.ts',
    `--outputFile.json=${report}`,
  ];
  const env = { ...process.env, FAILURES_FILE: failed };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  failures.push(...vitestFailures(failed));
  return atLeastOneFailure(vitestCounts(report), status);
}

async function endToEnd(): Promise<Counts> {
  const browser = chromiumPath();
  if (!browser || !existsSync(join(root, 'apps/web/e2e'))) {
    say(browser ? 'apps/web/e2e is missing.' : 'There is no Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const stack = await startStack(say).catch((error: unknown) => say(String(error)));
  if (!stack) return { passed: 0, failed: 1, skipped: 0 };
  try {
    const report = join(reports, 'e2e.json');
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'scripts/test/playwright.config.ts', '--reporter=list,json'];
    const env = { ...process.env, ...stack.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    failures.push(...playwrightFailures(report));
    return atLeastOneFailure(playwrightCounts(report), status);
  } finally {
    await stack.stop();
  }
}

/** A runner that ends badly without a failed test (an unhandled error, say) is a failure too. */
function atLeastOneFailure(count: Counts, status: number | null): Counts {
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
