import { isIP } from 'node:net';
import { z } from 'zod';
import { privateKeyOf } from './private-key.ts';

/** Settings of an SMTP server; titles and descriptions name the words that the form in Channels shows. */
export const SmtpConfig = z.object({
  host: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}.:_-]{1,253}$/u)
    .meta({ title: 'channels.smtp.host', description: 'channels.smtp.host.help' }),
  port: z.number().int().min(1).max(65535).default(587).meta({ title: 'channels.smtp.port', description: 'channels.smtp.port.help' }),
  security: z
    .enum(['starttls', 'tls', 'none'])
    .default('starttls')
    .meta({ title: 'channels.smtp.security', description: 'channels.smtp.security.help' }),
  user: z.string().trim().max(320).default('').meta({ title: 'channels.smtp.user', description: 'channels.smtp.user.help' }),
  senderName: line(100).meta({ title: 'channels.smtp.senderName', description: 'channels.smtp.senderName.help' }),
  replyTo: z
    .union([z.literal(''), z.email()])
    .default('')
    .meta({ title: 'channels.smtp.replyTo', description: 'channels.smtp.replyTo.help' }),
  ignoreCertificate: z
    .boolean()
    .optional()
    .meta({
      ...{ title: 'channels.smtp.ignoreCertificate', description: 'channels.smtp.ignoreCertificate.help' },
      risk: 'channels.smtp.ignoreCertificate.risk',
    }),
  servername: line(253).meta({ title: 'channels.smtp.servername', description: 'channels.smtp.servername.help' }),
  localAddress: z
    .string()
    .trim()
    .max(45)
    .refine((address) => address === '' || isIP(address) !== 0, 'channels.smtp.localAddress.invalid')
    .default('')
    .meta({ title: 'channels.smtp.localAddress', description: 'channels.smtp.localAddress.help' }),
  publicUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })])
    .optional()
    .meta({ title: 'channels.callback.publicUrl', description: 'channels.smtp.publicUrl.help' }),
  bounces: z.boolean().optional().meta({ title: 'channels.smtp.bounces', description: 'channels.smtp.bounces.help' }),
  dkimDomain: line(253).meta({ title: 'channels.smtp.dkimDomain', description: 'channels.smtp.dkimDomain.help' }),
  dkimSelector: line(100).meta({ title: 'channels.smtp.dkimSelector', description: 'channels.smtp.dkimSelector.help' }),
  signs: z.boolean().optional().meta({ title: 'channels.smtp.signs', description: 'channels.smtp.signs.help' }),
  certificateSerial: line(100).meta({ title: 'channels.smtp.certificateSerial', description: 'channels.smtp.certificateSerial.help' }),
  connections: z
    .number()
    .int()
    .min(1)
    .max(50)
    .default(5)
    .meta({ title: 'channels.smtp.connections', description: 'channels.smtp.connections.help' }),
  imapHost: line(253).meta({ title: 'channels.smtp.imapHost', description: 'channels.smtp.imapHost.help' }),
  imapPort: z
    .number()
    .int()
    .min(1)
    .max(65535)
    .default(993)
    .meta({ title: 'channels.smtp.imapPort', description: 'channels.smtp.imapPort.help' }),
  imapSecurity: z
    .enum(['tls', 'starttls', 'none'])
    .default('tls')
    .meta({ title: 'channels.smtp.imapSecurity', description: 'channels.smtp.imapSecurity.help' }),
  imapUser: line(320).meta({ title: 'channels.smtp.imapUser', description: 'channels.smtp.imapUser.help' }),
  imapAddress: line(320).meta({ title: 'channels.smtp.imapAddress', description: 'channels.smtp.imapAddress.help' }),
  imapFolder: z.string().trim().min(1).max(200).default('INBOX').meta({ title: 'channels.smtp.imapFolder' }),
  imapPollSeconds: z
    .number()
    .int()
    .min(5)
    .max(900)
    .default(60)
    .meta({ title: 'channels.smtp.imapPollSeconds', description: 'channels.smtp.imapPollSeconds.help' }),
  timeoutMs: z.number().int().min(500).max(14_000).default(10_000).meta({ title: 'channels.smtp.timeoutMs' }),
});
export type SmtpConfig = z.output<typeof SmtpConfig>;

export const SmtpSecrets = z.object({
  password: z.string().min(1).max(500).optional().meta({ title: 'channels.smtp.password' }),
  imapPassword: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ title: 'channels.smtp.imapPassword', description: 'channels.smtp.imapPassword.help' }),
  dkimKey: z
    .string()
    .max(10_000)
    .refine((key) => privateKeyOf(key) !== null, 'channels.smtp.dkimKey.invalid')
    .optional()
    .meta({ title: 'channels.smtp.dkimKey', description: 'channels.smtp.dkimKey.help' }),
  certificate: z
    .string()
    .max(100_000)
    .regex(/^[A-Za-z0-9+/=\s]+$/)
    .optional()
    .meta({ title: 'channels.smtp.certificate', description: 'channels.smtp.certificate.help', file: '.p12,.pfx' }),
  certificatePassword: z
    .string()
    .max(500)
    .optional()
    .meta({ title: 'channels.smtp.certificatePassword', description: 'channels.smtp.certificatePassword.help' }),
});
export type SmtpSecrets = z.output<typeof SmtpSecrets>;

/** A text of one line. */
function line(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\p{Cc}]*$/u)
    .default('');
}
