import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightCounts, sum, vitestCounts } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'signalbox-counts-'));
const report = (content: unknown) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

test('a test file that cannot be loaded is a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'failed', assertionResults: [] },
  ];
  const file = report({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, testResults });
  expect(vitestCounts(file)).toEqual({ passed: 1, failed: 2, skipped: 0 });
});

test('a missing report is a failure', () => {
  expect(sum([vitestCounts(join(folder, 'none')), playwrightCounts(join(folder, 'none'))]).failed).toBe(2);
});

test('a flaky browser test is a failure', () => {
  const file = report({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 } });
  expect(playwrightCounts(file)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});
