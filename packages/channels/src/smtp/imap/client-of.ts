import { isIP } from 'node:net';
import { ImapFlow } from 'imapflow';
import type { ProviderSettings } from '../../contract/messages.ts';
import type { SmtpConfig, SmtpSecrets } from '../config.ts';

/** A connection to the mailbox, not opened yet. Name and password of the sending side are taken where it has none of its own. */
export async function clientOf({ config, secrets, outside }: ProviderSettings<SmtpConfig, SmtpSecrets>): Promise<ImapFlow> {
  const { imapHost, imapPort, imapSecurity, timeoutMs } = config;
  const { imapPassword, password } = secrets;
  const address = (await outside?.addressOf(imapHost, imapPort)) ?? imapHost;
  return new ImapFlow({
    ...{
      host: address,
      ...(isIP(imapHost) ? {} : { servername: imapHost }),
      port: imapPort,
      secure: imapSecurity === 'tls',
      logger: false,
      disableAutoIdle: true,
    },
    ...(imapSecurity === 'tls' ? {} : { doSTARTTLS: imapSecurity === 'starttls' }),
    auth: { user: imapUserOf(config), pass: imapPassword ?? password ?? '' },
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: config.ignoreCertificate !== true },
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: 10 * 60_000 },
  });
}

export const imapUserOf = ({ imapUser, user }: SmtpConfig): string => (imapUser === '' ? user : imapUser);

/** The own address whose mails these are. */
export const mailboxOf = (config: SmtpConfig): string => (config.imapAddress === '' ? imapUserOf(config) : config.imapAddress);
