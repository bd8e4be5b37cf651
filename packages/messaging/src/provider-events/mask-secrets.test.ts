import { expect, test } from 'vitest';
import { maskSecrets } from './mask-secrets.ts';

test.each([
  ['password=p%26+q%22&a=1', { key: 'p& q"' }],
  ['{"Password":"p& q\\""}', { key: 'p& q"' }],
  ['p& q"', { key: 'p& q"' }],
  ['whendelivered=https%3A%2F%2Fs.example%2F%3Ftoken%3Dab_c-1&to=1', {}],
  ['https://s.example/?token=ab_c-1', {}],
])('%s tells no secret', (text, secrets) => {
  const masked = maskSecrets(text, secrets);
  expect(masked).toContain('••••••');
  for (const part of ['p%26', 'p& q', 'ab_c']) expect(masked).not.toContain(part);
});

test('one secret inside another leaves nothing of the longer one', () => {
  expect(maskSecrets('abcdef', { a: 'abc', b: 'abcdef' })).toBe('••••••');
});
