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
