import { type ContentOf, email } from '@signalbox/domain';
import { word } from '@signalbox/words/light';
import type { ProviderType } from '../contract/provider-type.ts';
import { SmtpConfig, SmtpSecrets } from './config.ts';
import { openMailDoor } from './door.ts';
import { openImapReceiver } from './imap/receive.ts';
import { openSmtpSender } from './send.ts';
import { identityOf } from './smime/identity-of.ts';
import { testSmtp } from './test.ts';
import { smtpCallback } from './unsubscribe.ts';

/** Mails by an SMTP server or relay. */
export const smtpProvider: ProviderType<SmtpConfig, SmtpSecrets, ContentOf<typeof email>> = {
  type: 'smtp',
  channel: email,
  title: 'SMTP',
  help: word('channels.smtp.help'),
  picture: {
    lines: 'M15 13h18a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3V16a3 3 0 0 1 3-3zM13 15.5l11 8 11-8M36 22h16',
    stations: [[52, 22]],
  },
  config: SmtpConfig,
  secrets: SmtpSecrets,
  limits: { perSecond: null },
  capabilities: { receives: true, receipts: false },
  openSender: openSmtpSender,
  openDoor: openMailDoor,
  openReceiver: openImapReceiver,
  callback: smtpCallback,
  test: testSmtp,
  certificate: async ({ config, secrets }) => (await identityOf(config, secrets, Date.now()))?.light ?? null,
};
