import { createHash } from 'node:crypto';
import { fromPublicId } from '@signalbox/domain';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

test('is made with a secret that nobody keeps, read, found, changed and archived', async () => {
  const { devices } = at.services;
  const { owner } = at.ours;
  const { device, secret } = await devices.create(owner, { name: 'Boiler, Norrgården', group: 'Boilers', publish: ['yard/#'] });
  expect(device).toMatchObject({ key: 'boiler-norrgarden', state: 'unseen', revision: 1, values: {}, group: 'Boilers' });
  expect(device.topics).toMatchObject({
    up: `t/${owner.accountId}/d/boiler-norrgarden/up`,
    publish: [`t/${owner.accountId}/yard/#`],
  });
  const stored = await at.database.db.withAccountSql(owner.accountId, (sql) =>
    sql<{ secret_hash: Buffer; whole: string }>('select secret_hash, device::text as whole from device where account_id = $1 and id = $2', [
      fromPublicId('device', device.id),
    ]),
  );
  expect(stored[0]?.secret_hash).toEqual(createHash('sha256').update(secret).digest());
  expect(stored[0]?.whole).not.toContain(secret);
  const second = await devices.create(owner, { name: 'Boiler Norrgården', kind: 'virtual' });
  expect(second.device.key).toBe('boiler-norrgarden-2');
  await expect(devices.create(owner, { name: 'Other', key: 'boiler-norrgarden' })).rejects.toMatchObject({ code: 'device.key_taken' });
  expect((await devices.list(owner, {})).items.map((one) => one.key)).toEqual(['boiler-norrgarden-2', 'boiler-norrgarden']);
  expect((await devices.list(owner, { search: 'BOILERS' })).items).toEqual([device]);
  expect((await devices.list(owner, { kind: 'virtual' })).items).toEqual([second.device]);
  const changed = await devices.change(owner, device.id, { revision: 1, place: 'Cellar', silentAfterMinutes: 5 });
  expect(changed).toMatchObject({ place: 'Cellar', silentAfterMinutes: 5, name: 'Boiler, Norrgården', revision: 2 });
  await expect(devices.change(owner, device.id, { revision: 1, name: 'Late' })).rejects.toMatchObject({ code: 'device.changed_elsewhere' });
  await devices.archive(owner, device.id);
  await expect(devices.get(owner, device.id)).rejects.toMatchObject({ code: 'device.not_found' });
  expect((await devices.create(owner, { name: 'Again', key: 'boiler-norrgarden' })).device.key).toBe('boiler-norrgarden');
});

test('those that fell silent come first, on every page', async () => {
  const { devices } = at.services;
  const { owner } = at.theirs;
  const made = [];
  for (const name of ['a', 'b', 'c', 'd']) made.push((await devices.create(owner, { name, silentAfterMinutes: 10 })).device);
  const seen = (name: string, ago: string) =>
    at.database.db.withAccountSql(owner.accountId, (sql) =>
      sql('update device set last_seen_at = now() - $3::interval where account_id = $1 and name = $2', [name, ago]),
    );
  await seen('a', '1 hour');
  await seen('b', '1 minute');
  await seen('c', '1 hour');
  const first = await devices.list(owner, { limit: 2 });
  expect(first.items.map(({ name, state }) => [name, state])).toEqual([
    ['c', 'silent'],
    ['a', 'silent'],
  ]);
  const rest = await devices.list(owner, { limit: 2, before: first.next ?? '' });
  expect(rest.items.map(({ name, state }) => [name, state])).toEqual([
    ['d', 'unseen'],
    ['b', 'reporting'],
  ]);
  expect((await devices.list(owner, { state: 'silent' })).items).toHaveLength(2);
});

test('a secret is renewed beside the one before, and revoked with it', async () => {
  const { devices } = at.services;
  const { owner } = at.ours;
  const { device, secret } = await devices.create(owner, { name: 'Renewed' });
  const renewed = await devices.renewSecret(owner, device.id, {});
  expect(renewed.secret).not.toBe(secret);
  expect(Date.parse(renewed.device.oldSecretUntil ?? '')).toBeGreaterThan(Date.now() + 3_500_000);
  expect((await devices.renewSecret(owner, device.id, { keepOldMinutes: 0 })).device.oldSecretUntil).toBeNull();
  const off = await devices.revokeSecret(owner, device.id);
  expect(off).toMatchObject({ state: 'off', oldSecretUntil: null });
  expect((await devices.revokeSecret(owner, device.id)).revokedAt).toBe(off.revokedAt);
  expect((await devices.renewSecret(owner, device.id, {})).device).toMatchObject({
    state: 'unseen',
    revokedAt: null,
    oldSecretUntil: null,
  });
});

test('another account is not there, and a user may look only', async () => {
  const { devices } = at.services;
  const { device } = await devices.create(at.ours.owner, { name: 'Ours' });
  const missing = { code: 'device.not_found', details: { status: 404 } };
  await expect(devices.get(at.theirs.owner, device.id)).rejects.toMatchObject(missing);
  await expect(devices.change(at.theirs.owner, device.id, { revision: 1, name: 'Theirs' })).rejects.toMatchObject(missing);
  await expect(devices.renewSecret(at.theirs.owner, device.id, {})).rejects.toMatchObject(missing);
  await expect(devices.revokeSecret(at.theirs.owner, device.id)).rejects.toMatchObject(missing);
  await expect(devices.archive(at.theirs.owner, device.id)).rejects.toMatchObject(missing);
  const user = await at.person('user');
  expect(await devices.get(user, device.id)).toEqual(device);
  expect(() => devices.create(user, { name: 'No' })).toThrow(expect.objectContaining({ code: 'right.missing' }));
});
