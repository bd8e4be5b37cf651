import { type DoorArrival, openMailDoor, providerTypes } from '@signalbox/channels';
import { email } from '@signalbox/domain';
import { expect, onTestFinished, test } from 'vitest';
import { startSimulator } from '../../simulator.ts';
import { emailWorld } from './email-world.ts';

async function useWorld() {
  const arrived: DoorArrival[] = [];
  const door = await openMailDoor({
    ...{ host: '127.0.0.1', port: 0, name: 'door.example' },
    isOurs: async (address) => address === 'hello@example.com',
    onArrival: async (mail) => void arrived.push(mail),
  });
  const simulator = await startSimulator({
    controlPort: 0,
    worlds: [emailWorld({ port: 0, door: { host: '127.0.0.1', port: door.port } })],
  });
  onTestFinished(async () => {
    await simulator.close();
    await door.close();
  });
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`http://127.0.0.1:${simulator.controlPort}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { arrived, call, port: simulator.ports.smtp ?? 0 };
}

test('our mails are in a practice mailbox, and what is written there comes to our door as an answer', async () => {
  const { arrived, call, port } = await useWorld();
  const type = providerTypes.get('smtp');
  if (!type) throw new Error('no smtp provider');
  const settings = { config: type.config.parse({ host: '127.0.0.1', port, security: 'none' }), secrets: {}, providerId: 'p' };
  const sender = type.openSender({ ...settings, onStatus: () => {} });
  onTestFinished(() => sender.close());
  const waiting = call('GET', '/mailboxes/maja@practice.example/mails?waitMs=20000');
  const content = { ...email.ofText('How many?'), subject: 'Order' };
  const message = {
    messageId: '0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a21',
    from: 'hello@example.com',
    to: 'maja@practice.example',
    attempt: 1,
    content,
  };
  expect(await sender.send(message)).toMatchObject({ result: 'accepted' });
  const { mails } = (await waiting).body as { mails: { id: string }[] };
  expect(mails).toMatchObject([{ no: 1, direction: 'in', peer: 'hello@example.com', subject: 'Order', text: 'How many?' }]);

  const answer = { to: 'hello@example.com', subject: 'Re: Order', text: '12', answers: mails[0]?.id };
  expect((await call('POST', '/mailboxes/maja@practice.example/mails', answer)).status).toBe(202);
  expect(arrived).toMatchObject([
    {
      to: ['hello@example.com'],
      message: { from: 'maja@practice.example', content: { subject: 'Re: Order', text: '12', automatic: false } },
    },
  ]);
  expect(arrived[0]?.message.content.thread).toContain(mails[0]?.id);
  expect((await call('GET', '/mailboxes/maja@practice.example/mails?after=1')).body).toMatchObject({
    mails: [{ direction: 'out' }],
    next: 2,
  });
  expect((await call('GET', '/mailboxes')).body).toEqual({ mailboxes: [{ address: 'maja@practice.example', mails: 2 }] });
});

test('a mail that the door refuses is not written', async () => {
  const { call } = await useWorld();
  const refused = await call('POST', '/mailboxes/maja@practice.example/mails', { to: 'nobody@example.com', text: 'Hi' });
  expect(refused).toMatchObject({ status: 400, body: { code: 'mail.refused' } });
  expect((await call('GET', '/mailboxes')).body).toEqual({ mailboxes: [] });
});
