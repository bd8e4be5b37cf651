import { expect, test } from 'vitest';
import { nextPath } from './next-path.ts';

test.each([
  ['/runs?state=failed', '/runs?state=failed'],
  ['//evil.example', '/try-it'],
  ['/\\evil.example', '/try-it'],
  ['/\t/evil.example', '/try-it'],
  ['https://evil.example', '/try-it'],
  ['/sign-in?next=/sign-in', '/try-it'],
  [undefined, '/try-it'],
])('%s leads to %s', (next, path) => {
  expect(nextPath(next)).toBe(path);
});
