import { classes } from '@signalbox/domain';
import { Client } from '@temporalio/client';
import { expect, onTestFinished, test } from 'vitest';
import { createLingering } from '../conduct/lingering.ts';
import { createDispatcher } from './dispatcher.ts';

/** A dispatcher that hears notices, and what it does about them; an interactive conductor is open for account 7. */
function dispatching() {
  const did: string[] = [];
  let tell: (payload: string) => void = () => {};
  const lingering = createLingering();
  lingering.add({
    ...{
      accountId: 7,
      conductorId: 'c',
      class: classes.interactive,
      hasRoom: () => true,
      place: () => {},
      wake: () => {},
      leave: () => {},
    },
    ring: () => void did.push('rung'),
  });
  const dispatcher = createDispatcher({
    db: {
      router: async (_, values) => {
        did.push(`claim ${values?.[0]}`);
        return [];
      },
      listen: (_, onNotice) => {
        tell = onNotice;
        return async () => {};
      },
    },
    client: Object.create(Client.prototype) as Client,
    lingering,
    log: { warn: () => {} },
  });
  onTestFinished(dispatcher.close);
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { did, tell: (payload: string) => tell(payload), settled };
}
const claims = [classes.alarm, classes.interactive, classes.bulk].map((one) => `claim ${one}`);

test('a notice that names class and account of an open conductor rings it, and nobody claims', async () => {
  const it = dispatching();
  it.tell('7:2');
  await it.settled();
  expect(it.did).toEqual(['rung']);
});

test('one of another class is claimed at once', async () => {
  const it = dispatching();
  it.tell('7:1,7:2');
  await it.settled();
  expect(it.did).toEqual(['rung', ...claims]);
});

test('one that names no class rings whoever is open, and alarms are looked for at once', async () => {
  const it = dispatching();
  it.tell('7');
  await it.settled();
  expect(it.did).toEqual(['rung', `claim ${classes.alarm}`]);
});

test('an account without a conductor is claimed', async () => {
  const it = dispatching();
  it.tell('8:2');
  await it.settled();
  expect(it.did).toEqual(claims);
});
