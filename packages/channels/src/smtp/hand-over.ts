import { createTransport } from 'nodemailer';
import { failureOf } from './outcome.ts';

export interface PersonalMail {
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  /** The id of the mail that it answers. */
  answers?: string;
}

/** Hands a mail that a person wrote to a server, as the server of that person would; resolves with why it was refused, or null. */
export async function handOver({ host, port }: { host: string; port: number }, mail: PersonalMail): Promise<string | null> {
  const { id, from, to, subject, text, answers } = mail;
  const mailer = createTransport({
    host,
    port,
    ignoreTLS: true,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 5_000,
  });
  try {
    await mailer.sendMail({
      ...{ messageId: id, from: { name: '', address: from }, to: { name: '', address: to }, subject, text },
      ...(answers === undefined ? {} : { inReplyTo: answers, references: [answers] }),
    });
    return null;
  } catch (error) {
    const { code, response } = failureOf(error);
    return response || code;
  } finally {
    mailer.close();
  }
}
