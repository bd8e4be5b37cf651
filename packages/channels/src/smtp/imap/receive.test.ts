import { expect, onTestFinished, test, vi } from 'vitest';
import type { ConnectionStatus, UnusableEvent } from '../../contract/messages.ts';
import type { DoorArrival } from '../../contract/provider-type.ts';
import { SmtpConfig } from '../config.ts';
import { startDovecot } from '../testing/dovecot.ts';
import { reportOf } from '../testing/report-of.ts';
import { openImapReceiver } from './receive.ts';

const mail = (id: string, text: string, more = '') =>
  `Return-Path: <maja@example.com>\nFrom: Maja <maja@example.com>\nTo: hello@example.com\nSubject: ${id}\nMessage-ID: <${id}@example.com>\n${more}\n${text}\n`;
const soon = { timeout: 20_000, interval: 50 };

/** A gateway's side of it: what is stored, and where the reader stands, over several readers. */
function house(port: number, password: string) {
  const stored: DoorArrival[] = [];
  const statuses: ConnectionStatus[] = [];
  let place: unknown = null;
  let isAway = false;
  let failures = 0;
  const open = (more: object = {}) => {
    const config = SmtpConfig.parse({
      ...{
        host: 'a',
        user: 'hello',
        imapHost: '127.0.0.1',
        imapPort: port,
        imapSecurity: 'none',
        imapAddress: 'hello@example.com',
        ...more,
      },
    });
    const receiver = openImapReceiver(
      { config, secrets: { password }, providerId: 'p', onStatus: (status) => void statuses.push(status) },
      {
        onMessage: async () => {},
        onReport: async () => {},
        onUnusable: async (event: UnusableEvent) => expect.unreachable(JSON.stringify(event)),
        onArrival: async (arrival) => {
          if (isAway) {
            failures += 1;
            throw new Error('the database is away');
          }
          stored.push(arrival);
        },
        place: {
          read: async () => place,
          keep: async (now) => {
            place = structuredClone(now);
          },
        },
      },
    );
    const close = async () => receiver?.close();
    onTestFinished(close);
    return { close };
  };
  return {
    ...{ stored, statuses, open },
    texts: () => stored.map(({ message }) => message.content.text),
    connected: () => vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('connected'), soon),
    away: async (deliver: () => void) => {
      isAway = true;
      deliver();
      await vi.waitFor(() => expect(failures).toBeGreaterThan(0), soon);
      isAway = false;
    },
  };
}

test('mails are taken as they come, each once: after a failure, after time away, and after new numbers', async () => {
  const { port, password, deliver, renumber } = await startDovecot();
  deliver('old', mail('old', 'From before'));
  const { stored, open, texts, connected, away } = house(port, password);
  const first = open();
  await connected();
  const file = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n';
  const parts =
    '--b\nContent-Type: text/plain\n\nWith a file\n--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\nabc\n--b--';
  deliver('one', mail('one', parts, file));
  await vi.waitFor(() => expect(stored).toHaveLength(1), soon);
  expect(stored[0]).toMatchObject({
    ...{ to: ['hello@example.com'], bounce: null, files: [{ name: 'a.txt' }] },
    message: { from: 'maja@example.com', content: { subject: 'one', text: 'With a file', automatic: false } },
  });

  await away(() => deliver('two', mail('two', 'Held')));
  await vi.waitFor(() => expect(texts()).toContain('Held'), soon);
  await first.close();
  deliver('three', mail('three', 'While nobody read'));
  const second = open();
  await vi.waitFor(() => expect(texts()).toContain('While nobody read'), soon);
  expect(texts()).toEqual(['With a file', 'Held', 'While nobody read']);

  await second.close();
  renumber();
  deliver('four', mail('four', 'After new numbers'));
  open();
  await vi.waitFor(() => expect(texts()).toContain('After new numbers'), soon);
  // Those that come again are known by their ids.
  const ids = new Set(stored.map(({ message }) => message.providerMessageId));
  expect(ids.size).toBe(new Set(texts()).size);
}, 90_000);

test('a server without news of its own is asked, and a report is told as one', async () => {
  const { port, password, deliver } = await startDovecot();
  const { stored, open, connected } = house(port, password);
  open({ imapPollSeconds: 5 });
  await connected();
  const id = '0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a21';
  deliver('report', `Return-Path: <>\n${reportOf({ id }).replaceAll('\r\n', '\n')}`);
  await vi.waitFor(() => expect(stored).toHaveLength(1), soon);
  expect(stored[0]).toMatchObject({ bounce: { messageId: id, isFinal: true, isGone: true }, message: { content: { automatic: true } } });
}, 60_000);

test('a wrong password is told as that, and settings without a server open nothing', async () => {
  const { port } = await startDovecot();
  const { statuses, open } = house(port, 'a wrong one');
  open();
  await vi.waitFor(() => expect(statuses.map(({ state }) => state)).toContain('refused'), soon);
  const listener = { onMessage: async () => {}, onReport: async () => {}, onUnusable: async () => {} };
  const none = { config: SmtpConfig.parse({ host: 'a' }), secrets: {}, providerId: 'p', onStatus: () => {} };
  expect(openImapReceiver(none, listener)).toBeNull();
}, 60_000);
