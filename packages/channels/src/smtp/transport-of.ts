import type { SMTPPoolOptions } from 'nodemailer';
import type { ProviderSettings } from '../contract/messages.ts';
import type { SmtpConfig, SmtpSecrets } from './config.ts';
import { privateKeyOf } from './private-key.ts';
import { socketBy } from './socket-by.ts';

/** The settings as the mailer wants them. */
export function transportOf({ config, secrets: { password, dkimKey }, outside }: ProviderSettings<SmtpConfig, SmtpSecrets>) {
  const { host, port, security, user, servername, localAddress, connections, timeoutMs, dkimDomain, dkimSelector } = config;
  const privateKey = dkimKey === undefined ? null : privateKeyOf(dkimKey);
  return {
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    ...(outside ? { getSocket: socketBy(outside, config) } : {}),
    ...(user === '' ? {} : { auth: { user, pass: password ?? '' } }),
    ...(servername === '' ? {} : { servername }),
    ...(localAddress === '' ? {} : { localAddress }),
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: config.ignoreCertificate !== true },
    ...(privateKey && dkimDomain !== '' && dkimSelector !== ''
      ? { dkim: { domainName: dkimDomain, keySelector: dkimSelector, privateKey } }
      : {}),
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
    // A mail whose connection broke is never sent again by the pool: it may be there already.
    ...{ pool: true, maxConnections: connections, maxMessages: 100, maxRequeues: 0 },
  } as const satisfies SMTPPoolOptions & { pool: true };
}
