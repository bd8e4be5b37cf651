import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listed, playwrightFailures, vitestFailures } from './failures.ts';

const folder = mkdtempSync(join(tmpdir(), 'signalbox-failures-'));
const report = (content: unknown) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const spec = (title: string, status: string, message?: string) => ({
  title,
  file: 'a.spec.ts',
  line: 7,
  tests: [{ status, results: [{ ...(message && { error: { message } }) }] }],
});

test('failed and flaky browser tests are named, in suites too, with errors outside of tests', () => {
  const inner = { specs: [spec('below', 'flaky', 'late'), spec('fine', 'expected')] };
  const file = report({
    suites: [{ specs: [spec('above', 'unexpected', 'wrong')], suites: [inner] }],
    errors: [{ message: 'no browser' }],
  });
  expect(playwrightFailures(file)).toEqual([
    { name: 'a.spec.ts:7 › above', message: 'wrong' },
    { name: 'a.spec.ts:7 › below', message: 'late' },
    { name: 'playwright', message: 'no browser' },
  ]);
});

test('a report that is missing names nothing', () => {
  expect([...vitestFailures(join(folder, 'none')), ...playwrightFailures(join(folder, 'none'))]).toEqual([]);
});

test('of a long message the first lines are listed', () => {
  expect(listed([{ name: 'a › b', message: 'one\ntwo\nthree\n' }], 2)).toBe('a › b\n    one\n    two');
});
