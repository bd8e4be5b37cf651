import { connect } from 'node:net';
import { newId } from '@signalbox/domain';
import { createTransport } from 'nodemailer';
import { expect, onTestFinished, test } from 'vitest';
import type { DoorArrival } from '../contract/provider-type.ts';
import { openMailDoor } from './door.ts';
import { mostMailBytes } from './mail-flaw.ts';
import { returnPath } from './return-path.ts';
import { reportOf } from './testing/report-of.ts';

async function useDoor(isStored = true) {
  const arrived: DoorArrival[] = [];
  const door = await openMailDoor({
    ...{ host: '127.0.0.1', port: 0, name: 'mail.example.com' },
    isOurs: async (address) => address.startsWith('hello@'),
    onArrival: async (mail) => {
      if (!isStored) throw new Error('the database is away');
      arrived.push(mail);
    },
  });
  onTestFinished(() => door.close());
  /** What a server says to each of these lines; what follows DATA is sent as it is. */
  const say = (lines: readonly string[], text = '') =>
    new Promise<string[]>((resolve, reject) => {
      const answers: string[] = [];
      const left = [...lines];
      const socket = connect(door.port, '127.0.0.1');
      let heard = '';
      socket.on('data', (data) => {
        heard += data;
        if (!/^\d{3} .*\r\n$/m.test(heard)) return;
        answers.push(heard.trim().split('\r\n').at(-1) ?? '');
        heard = '';
        const next = left.shift();
        if (next !== undefined) return socket.write(`${next}\r\n`);
        if (answers.at(-1)?.startsWith('354')) return socket.write(text, 'latin1');
        socket.end();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(answers));
    });
  const deliver = async (text: string, to = ['hello@example.com']) =>
    (await say(['EHLO a.example', 'MAIL FROM:<maja@example.com>', ...to.map((one) => `RCPT TO:<${one}>`), 'DATA'], text)).slice(3);
  const mailer = createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true });
  onTestFinished(() => mailer.close());
  return { arrived, say, deliver, mailer };
}
const head = 'From: Maja <maja@example.com>\r\nTo: hello@example.com\r\nSubject: Order\r\nMessage-ID: <m1@example.com>\r\n';

test('a mail comes in with its subject, text, files and form, for its mailbox', async () => {
  const { arrived, mailer } = await useDoor();
  await mailer.sendMail({
    ...{
      from: 'Maja <Maja@Example.com>',
      to: 'hello@example.com',
      cc: 'Karim <karim@example.com>',
      subject: 'Möte',
      messageId: '<m1@example.com>',
    },
    ...{
      text: 'Hej!\n.\nÅsa',
      html: '<p onclick="x()">Hej <script>alert(1)</script><a href="javascript:x()">du</a></p>',
      envelope: { from: 'maja@example.com', to: 'hello@example.com' },
    },
    attachments: [{ filename: '../a.txt', content: 'abc' }],
  });
  expect(arrived).toMatchObject([
    {
      to: ['hello@example.com'],
      message: {
        from: 'maja@example.com',
        content: {
          ...{
            subject: 'Möte',
            text: 'Hej!\n.\nÅsa',
            html: '<p>Hej <a>du</a></p>',
            cc: ['karim@example.com'],
            thread: ['<m1@example.com>'],
            automatic: false,
          },
        },
      },
      files: [{ name: '.._a.txt', contentType: 'text/plain' }],
    },
  ]);
  expect(Buffer.from(arrived[0]?.files[0]?.bytes ?? []).toString()).toBe('abc');
});

test('the same mail has the same id, another one another', async () => {
  const { arrived, deliver } = await useDoor();
  for (const id of ['m1', 'm1', 'm2']) await deliver(`${head.replace('m1', id)}\r\nHi\r\n.\r\n`);
  const [first, again, other] = arrived.map(({ message }) => message.providerMessageId);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('it takes mails for its own mailboxes only, and not for any number of them', async () => {
  const { say, deliver } = await useDoor();
  const answers = await deliver(`${head}\r\nHi\r\n.\r\n`, ['other@example.com', 'hello@example.com']);
  expect(answers.map((line) => line.slice(0, 9))).toEqual([
    '550 5.1.1',
    expect.stringMatching(/^250/),
    expect.stringMatching(/^354/),
    expect.stringMatching(/^250/),
  ]);
  const many = Array.from({ length: 500 }, (_, index) => `RCPT TO:<hello@${index}.example>`);
  const told = (await say(['EHLO a', 'MAIL FROM:<a@b.example>', ...many])).slice(3);
  expect(told.filter((line) => line.startsWith('250'))).toHaveLength(50);
  expect(told.filter((line) => line.startsWith('452'))).toHaveLength(450);
  expect((await say(['EHLO a', 'AUTH PLAIN AGEAYg=='])).at(-1)).toMatch(/^5/);
});

test('what cannot be stored is to come again', async () => {
  const { deliver } = await useDoor(false);
  expect((await deliver(`${head}\r\nHi\r\n.\r\n`)).at(-1)).toMatch(/^451/);
});

test('a mail that came back is told as that, by its return address or by the mail that it names', async () => {
  const { arrived, deliver } = await useDoor();
  const id = newId();
  for (const to of [returnPath('hello@example.com', id), 'hello@example.com']) await deliver(`${reportOf({ id })}.\r\n`, [to]);
  await deliver(`${reportOf({ id: 'other' })}.\r\n`);
  const told = { messageId: id, isFinal: true, isGone: true, code: '5.1.1' };
  expect(arrived).toMatchObject([
    { to: ['hello@example.com'], bounce: told },
    { to: ['hello@example.com'], bounce: told },
    { bounce: null, message: { content: { automatic: true } } },
  ]);
});

const smuggled = 'MAIL FROM:<boss@example.com>\r\nRCPT TO:<hello@example.com>\r\nDATA\r\nSubject: Pay\r\n\r\nNow';
const endings = [
  '\n.\n',
  '\n.\r\n',
  '\r.\r',
  '\r.\r\n',
  '\r\n.\n',
  '\r\n.\r',
  '\r.\n',
  '\n.\r',
  '\n\n.\r\n',
  '\r\r\n.\r\r\n',
  '\r\n\0.\r\n',
  '\r\n.\0\r\n',
  '\n.\n\r\n',
];
test.each(endings)('after %j no second mail begins: the whole is refused', async (ending) => {
  const { arrived, deliver } = await useDoor();
  const answers = await deliver(`${head}\r\nHi${ending}${smuggled}\r\n.\r\n`);
  expect(answers.at(-1)).toMatch(/^5\d\d/);
  expect(answers).toHaveLength(3);
  expect(arrived).toEqual([]);
});

test('lines and mails have limits', async () => {
  const { arrived, deliver, say } = await useDoor();
  expect((await deliver(`${head}\r\n${'x'.repeat(20_000)}\r\n.\r\n`)).at(-1)).toMatch(/^500/);
  expect((await say(['EHLO a', `MAIL FROM:<a@b.example> SIZE=${mostMailBytes + 1}`])).at(-1)).toMatch(/^552/);
  const line = `${'x'.repeat(998)}\r\n`;
  expect((await deliver(`${head}\r\n${line.repeat(mostMailBytes / 1000 + 1)}.\r\n`)).at(-1)).toMatch(/^552/);
  expect(arrived).toEqual([]);
});

test.each([['Auto-Submitted: auto-replied'], ['Precedence: bulk'], ['List-Id: <news.example.com>'], ['X-Autoreply: yes']])(
  '%s tells a machine',
  async (line) => {
    const { arrived, deliver } = await useDoor();
    await deliver(`${head}${line}\r\n\r\nI am away\r\n.\r\n`);
    await deliver(`${head}Auto-Submitted: no\r\n\r\nI am here\r\n.\r\n`);
    expect(arrived.map(({ message }) => message.content.automatic)).toEqual([true, false]);
  },
);
