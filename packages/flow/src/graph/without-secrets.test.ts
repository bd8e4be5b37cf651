import { expect, test } from 'vitest';
import { withoutSecrets } from './without-secrets.ts';

const of = (input: Record<string, unknown>) => withoutSecrets({ input }, undefined);

test('a secret goes, and where it stood is said; every other word stays', () => {
  const input = {
    url: 'https://example.com/{{ start.rest }}',
    headers: [
      { name: 'Authorization', value: 'Bearer abcdefgh12345678abcdefgh' },
      { name: 'Accept', value: 'application/json' },
    ],
    body: { password: 'correct-horse-9-battery', note: 'no secret here' },
    tries: 3,
  };
  const { input: kept, leftOut } = of(input);
  expect(JSON.stringify(kept)).not.toMatch(/abcdefgh12345678|correct-horse/);
  expect(kept).toMatchObject({ url: input.url, tries: 3, body: { note: 'no secret here' }, headers: [{}, { value: 'application/json' }] });
  expect(leftOut).toEqual(['headers.0.value', 'body.password']);
});

test('several secrets in one text go, and the words around them stay', () => {
  const { input } = of({ text: 'first Bearer abcdefgh12345678abcdefgh then ghp_0123456789abcdefghij0123 end' });
  expect(input.text).toBe('first Bearer  then  end');
});

test('what is no secret is the same afterwards', () => {
  const input = { text: 'Hello {{ contact.name }}', list: ['a', { deep: null }], yes: true };
  expect(of(input)).toEqual({ input, leftOut: [] });
});
