import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSecret, sealSecret } from './secret-box.ts';

const masterKey = randomBytes(32).toString('base64');
const place = { accountId: 1, table: 'provider_secret', row: '019aa000-0000-7000-8000-000000000001', field: 'password' };

test('a secret opens in its own place', () => {
  expect(openSecret(masterKey, place, sealSecret(masterKey, place, 'pässwörd'))).toBe('pässwörd');
  expect(openSecret(masterKey, place, sealSecret(masterKey, place, ''))).toBe('');
});

test('the same text is sealed differently each time and does not show', () => {
  const [one, two] = [sealSecret(masterKey, place, 'hidden-word'), sealSecret(masterKey, place, 'hidden-word')];
  expect(Buffer.from(one.sealed)).not.toEqual(Buffer.from(two.sealed));
  expect(Buffer.from(one.sealed).toString('latin1')).not.toContain('hidden-word');
});

test.each([
  ['account', { ...place, accountId: 2 }],
  ['table', { ...place, table: 'other' }],
  ['row', { ...place, row: '019aa000-0000-7000-8000-000000000002' }],
  ['field', { ...place, field: 'token' }],
])('it does not open in another %s', (_, other) => {
  const sealed = sealSecret(masterKey, place, 'hidden-word');
  expect(() => openSecret(masterKey, other, sealed)).toThrow(expect.objectContaining({ code: 'secret.unreadable' }));
});

test('another key, changed bytes and short tags are refused', () => {
  const sealed = sealSecret(masterKey, place, 'hidden-word');
  const unreadable = expect.objectContaining({ code: 'secret.unreadable' });
  expect(() => openSecret(randomBytes(32).toString('base64'), place, sealed)).toThrow(unreadable);
  const changed = Uint8Array.from(sealed.sealed, (byte, i) => (i === 0 ? byte ^ 1 : byte));
  expect(() => openSecret(masterKey, place, { ...sealed, sealed: changed })).toThrow(unreadable);
  for (const length of [4, 8, 12]) {
    expect(() => openSecret(masterKey, place, { ...sealed, sealed: sealed.sealed.slice(0, length) })).toThrow(unreadable);
  }
  expect(() => sealSecret('dG9vIHNob3J0', place, 'x')).toThrow(expect.objectContaining({ code: 'secret.key_invalid' }));
});
