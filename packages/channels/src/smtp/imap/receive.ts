import { setTimeout as pause } from 'node:timers/promises';
import type { ContentOf, email } from '@signalbox/domain';
import type { ImapFlow } from 'imapflow';
import type { ConnectionStatus } from '../../contract/messages.ts';
import type { Listener, OpenOptions, Receiver } from '../../contract/provider-type.ts';
import type { SmtpConfig, SmtpSecrets } from '../config.ts';
import { clientOf } from './client-of.ts';
import { watchMailbox } from './watch-mailbox.ts';

/** Reads a mailbox by IMAP (RFC 3501) as mails come into it, and comes back after every loss; null where the settings name none. */
export function openImapReceiver(
  settings: OpenOptions<SmtpConfig, SmtpSecrets>,
  listener: Listener<ContentOf<typeof email>>,
): Receiver | null {
  const { config, onStatus } = settings;
  if (config.imapHost === '') return null;
  const ending = new AbortController();
  const { signal } = ending;
  const run = async () => {
    for (let failures = 0; !signal.aborted; ) {
      onStatus({ state: 'connecting', code: null, message: 'opening the mailbox' });
      let client: ImapFlow | undefined;
      const leave = () => client?.close();
      signal.addEventListener('abort', leave);
      try {
        client = await clientOf(settings);
        // Whoever waits for an answer hears of it, too.
        client.on('error', () => {});
        await client.connect();
        await watchMailbox({
          ...{ client, config, listener, signal },
          onWatch: () => {
            failures = 0;
            onStatus({ state: 'connected', code: null, message: 'the mailbox is open' });
          },
        });
      } catch (error) {
        if (!signal.aborted) onStatus(statusOf(error));
      } finally {
        signal.removeEventListener('abort', leave);
        client?.close();
      }
      failures += 1;
      await pause(Math.min(500 * 2 ** failures, longestPauseMs), undefined, { signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    close: async () => {
      ending.abort();
      await running;
      onStatus({ state: 'closed', code: null, message: 'closed' });
    },
  };
}

const longestPauseMs = 60_000;

function statusOf(error: unknown): ConnectionStatus {
  const { code, authenticationFailed, serverResponseCode } = (error ?? {}) as Record<string, unknown>;
  const told = [serverResponseCode, code].find((one) => typeof one === 'string');
  const isRefused = authenticationFailed === true || /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(String(code));
  return { state: isRefused ? 'refused' : 'waiting', code: typeof told === 'string' ? told : 'imap', message: String(error) };
}
