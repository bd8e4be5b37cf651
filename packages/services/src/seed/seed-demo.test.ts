import { openDatabase } from '@signalbox/db';
import { type TestDatabase, testDatabase, testSecretKey } from '@signalbox/testkit';
import { testServices } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createSignInLink } from './create-sign-in-link.ts';
import { seedDemo } from './seed-demo.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('seeds two accounts with a live workflow each, once, and its owner can sign in by password and by link', async () => {
  const smpp = { host: '127.0.0.1', port: 2775, systemId: 'signalbox', password: 'secret' };
  const first = await seedDemo({ ownerUrl: database.ownerUrl, secretKey: testSecretKey, smpp });
  const again = await seedDemo({ ownerUrl: database.ownerUrl, secretKey: testSecretKey, smpp: { ...smpp, port: 2999 } });
  expect(again.password).toBeNull();
  expect(
    await database.admin(
      'select name, (select count(*)::int from workflow w where w.account_id = a.id) as workflows from account a order by id',
    ),
  ).toEqual([
    { name: 'Norrvik Municipality', workflows: 1 },
    { name: 'Lakeside Clinic', workflows: 1 },
  ]);
  expect(
    await database.admin(`select status, config->'port' as port, config->>'systemId' as system_id from provider order by account_id`),
  ).toEqual([
    { status: 'on', port: 2999, system_id: 'signalbox' },
    { status: 'off', port: 2999, system_id: 'signalbox-2' },
  ]);

  const { services, close } = testServices(database);
  const { sessionToken } = await services.auth.signIn({ email: first.email, password: first.password ?? '' });
  const session = await services.auth.findSession(sessionToken);
  if (!session) throw new Error('no session');
  expect(await services.practice.tryIt(session)).toMatchObject({
    keyword: 'HELLO',
    ownAddress: '71400',
    peerName: 'Norrvik Heating',
    phoneNumber: '+46701740612',
  });
  const [workflow] = (await services.workflows.list(session, {})).items;
  expect(workflow).toMatchObject({
    name: 'Warm at home',
    triggers: [{ kind: 'sms', words: 'Text message HELLO to 71 400' }],
    live: { number: 1 },
  });

  const owner = openDatabase(database.ownerUrl, { poolSize: 1 });
  onTestFinished(owner.close);
  const link = new URL(await createSignInLink(owner.router, { publicUrl: 'http://localhost:3000', email: first.email }));
  const token = link.searchParams.get('token') ?? '';
  expect(await services.auth.redeemSignInLink(token)).toMatchObject({ userId: session.userId });
  await expect(services.auth.redeemSignInLink(token)).rejects.toMatchObject({ code: 'sign_in.link_used' });
  await close();
});
