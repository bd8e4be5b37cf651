import { randomUUID } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Identity } from './read-pkcs12.ts';
import { signatureOf } from './signature-of.ts';

/** The same mail, signed (S/MIME, RFC 8551: multipart/signed). What follows it around stays: who it is for, its id. */
export async function signMail(mail: SendMailOptions, identity: Identity, at = new Date()): Promise<SendMailOptions> {
  const raw = await new MailComposer(mail).compile().build();
  // The composer leaves the breaks of a text as they were written, and the signature counts every byte.
  const whole = Buffer.from(raw.toString('latin1').replaceAll(/\r?\n/g, '\r\n'), 'latin1');
  const split = whole.indexOf('\r\n\r\n');
  const lines = whole
    .subarray(0, split)
    .toString('latin1')
    .split(/\r\n(?![ \t])/);
  const isInner = (line: string) => /^content-/i.test(line);
  const inner = Buffer.concat([Buffer.from(`${lines.filter(isInner).join('\r\n')}\r\n\r\n`, 'latin1'), whole.subarray(split + 4)]);
  const boundary = `signed-${randomUUID()}`;
  const head = [
    ...lines.filter((line) => !isInner(line)),
    `Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256;\r\n boundary="${boundary}"`,
    ...['', `--${boundary}`, ''],
  ].join('\r\n');
  const tail = [
    ...['', `--${boundary}`, 'Content-Type: application/pkcs7-signature; name="smime.p7s"', 'Content-Transfer-Encoding: base64'],
    ...['Content-Disposition: attachment; filename="smime.p7s"', ''],
    ...(signatureOf(inner, identity, at)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    ...[`--${boundary}--`, ''],
  ].join('\r\n');
  const { envelope, messageId } = mail;
  return {
    ...(envelope ? { envelope } : {}),
    ...(messageId ? { messageId } : {}),
    raw: Buffer.concat([Buffer.from(head, 'latin1'), inner, Buffer.from(tail, 'latin1')]),
  };
}
